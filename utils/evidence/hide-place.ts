/*
 * MP4 and MOV are boxes in boxes: four bytes of length, four letters of type, content. What phones say of the place,
 * the maker and the day stands in 'udta' and 'meta' below 'moov' and its tracks, and in one 'uuid' of Adobe at the top.
 * Players need none of them. Each becomes a 'free' box of zeros where it stands, so that no other byte moves.
 */

interface Box {
  type: string;
  /** Where it begins, where its content begins, and where it ends. */
  from: number;
  content: number;
  to: number;
}

/** Boxes in which others are looked for. */
const ROOMS = new Set(['moov', 'trak']);
const TELLING = new Set(['udta', 'meta']);
const XMP = 'be7acfcb97a942e89c71999491e3afac';

/**
 * Blanks the boxes of an MP4 or MOV that tell of place and device, in the bytes given. Gives how many were blanked.
 * Stops where boxes do not fit into each other. A track of positions, as action cameras write it, stays.
 */
export function hidePlace(bytes: Uint8Array): number {
  return hideIn(bytes, 0, bytes.length, '');
}

function hideIn(bytes: Uint8Array, from: number, to: number, parent: string): number {
  let hidden = 0;
  for (const box of boxesIn(bytes, from, to)) {
    const isTelling = ROOMS.has(parent) ? TELLING.has(box.type) : parent === '' && isTellingAtTop(bytes, box);
    if (isTelling) {
      blank(bytes, box);
      hidden += 1;
    } else if (ROOMS.has(box.type)) {
      hidden += hideIn(bytes, box.content, box.to, box.type);
    }
  }
  return hidden;
}

function* boxesIn(bytes: Uint8Array, from: number, to: number): Generator<Box> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = from;
  while (at + 8 <= to) {
    const short = view.getUint32(at);
    const isLong = short === 1 && at + 16 <= to;
    const length = isLong ? Number(view.getBigUint64(at + 8)) : short === 0 ? to - at : short;
    const content = at + (isLong ? 16 : 8);
    if (at + length > to || at + length < content) return;
    yield { type: lettersAt(bytes, at + 4), from: at, content, to: at + length };
    at += length;
  }
}

function isTellingAtTop(bytes: Uint8Array, { type, content, to }: Box): boolean {
  if (type !== 'uuid' || content + 16 > to) return false;
  const id = [...bytes.subarray(content, content + 16)].map((byte) => byte.toString(16).padStart(2, '0'));
  return id.join('') === XMP;
}

function blank(bytes: Uint8Array, { from, content, to }: Box): void {
  bytes.set(
    [...'free'].map((letter) => letter.charCodeAt(0)),
    from + 4,
  );
  bytes.fill(0, content, to);
}

function lettersAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}
