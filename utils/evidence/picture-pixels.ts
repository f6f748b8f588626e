/** Width and height of a picture as its file tells them. */
export interface Pixels {
  width: number;
  height: number;
}

/** How many bytes of the start of a picture tell its size nearly always. */
export const HEADER_BYTES = 300_000;

/**
 * The size of a picture from the start of its file, before anything is decoded: a small file can claim a size that
 * takes all memory. Null when these bytes do not tell it.
 */
export function pixelsOf(start: Uint8Array): Pixels | null {
  const view = new DataView(start.buffer, start.byteOffset, start.byteLength);
  try {
    const first = view.getUint32(0);
    if (first === 0x89504e47) return { width: view.getUint32(16), height: view.getUint32(20) };
    if (first === 0x47494638) return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
    if (first >>> 8 === 0xffd8ff) return jpegPixels(view);
    return null;
  } catch {
    // The bytes end before the size is told.
    return null;
  }
}

/** Walks the segments of a JPEG to the one that tells its size. */
function jpegPixels(view: DataView): Pixels | null {
  let at = 2;
  for (;;) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    // 0xff may be repeated before a marker.
    if (marker === 0xff) at += 1;
    else if (isFrame(marker)) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    else at += 2 + view.getUint16(at + 2);
  }
}

/** SOF0 to SOF15, without the tables that stand between them. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}
