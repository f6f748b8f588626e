/* Films by hand, as far as anything but their pictures goes. Each letter is one byte. */

/** A place as films tell it: Lisbon. */
export const PLACE = '+38.7223-009.1393/';

/** A box of MP4: length, four letters, content. */
export function box(type: string, ...content: string[]): string {
  const inside = content.join('');
  const length = inside.length + 8;
  return (
    String.fromCharCode((length >> 24) & 255, (length >> 16) & 255, (length >> 8) & 255, length & 255) +
    type +
    inside
  );
}

/** A film with `telling` in its description and `others` behind its pictures. */
export function aFilm(telling: string, ...others: string[]): Uint8Array<ArrayBuffer> {
  const letters =
    box('ftyp', 'isom\0\0\0\0') +
    box('moov', box('mvhd', 'head'), telling) +
    box('mdat', 'pictures') +
    others.join('');
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}

/** Bytes as letters. */
export function lettersOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
