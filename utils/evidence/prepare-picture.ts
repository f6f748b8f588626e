import { EvidenceFailure } from './evidence-failure.ts';
import { isPicture, KIND_BYTES, kindOfFile } from './file-kind.ts';
import { drawnSize, fitPicture } from './fit-picture.ts';
import { HEADER_BYTES, type Pixels, pixelsOf } from './picture-pixels.ts';
import { readBytes, readStart } from './read-file.ts';

/** The only limit that AliExpress ever named for a picture in a dispute is 2 MB; this stays below it. */
export const PICTURE_LIMIT = 2_000_000;
export const LARGEST_PICTURE = 60_000_000;
export const MOST_PIXELS_DECODED = 100_000_000;

/**
 * Draws a picture anew as a JPEG below 2,000,000 bytes, turned as its EXIF says and on white. Nothing but what can be
 * seen goes over: no place, no device, no time. Throws EvidenceFailure.
 */
export async function preparePicture(file: Blob): Promise<Blob> {
  const start = await readStart(file, HEADER_BYTES);
  const kind = kindOfFile(start.subarray(0, KIND_BYTES));
  if (kind === null || !isPicture(kind)) throw new EvidenceFailure('no-picture', 'This is no picture.');
  if (file.size > LARGEST_PICTURE)
    throw new EvidenceFailure('picture-too-large', 'This picture is larger than 60 MB.');
  refuseMorePixels(pixelsOf(start));
  // In one piece: Firefox does not know a picture whose first part is only some bytes long.
  const bitmap = await decode(new Blob([await readBytes(file)]), kind === 'heic');
  try {
    refuseMorePixels(bitmap);
    const fitting = await fitPicture(drawnSize(bitmap), PICTURE_LIMIT, (size, quality) =>
      encode(bitmap, size, quality),
    );
    if (!fitting)
      throw new EvidenceFailure('picture-too-large', 'This picture does not become small enough.');
    return fitting;
  } finally {
    bitmap.close();
  }
}

function refuseMorePixels(pixels: Pixels | null): void {
  if (pixels && pixels.width * pixels.height > MOST_PIXELS_DECODED)
    throw new EvidenceFailure('too-many-pixels', 'This picture has more than 100 megapixels.');
}

async function decode(file: Blob, isHeic: boolean): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch (error) {
    if (isHeic) throw new EvidenceFailure('heic', 'This browser cannot decode HEIC.', { cause: error });
    throw new EvidenceFailure('broken', 'This picture cannot be decoded.', { cause: error });
  }
}

async function encode(bitmap: ImageBitmap, size: Pixels, quality: number): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = size.width;
  canvas.height = size.height;
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new EvidenceFailure('broken', 'The browser gives no canvas of this size.');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, size.width, size.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, size.width, size.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
  // A canvas holds its memory until it is collected; without pixels it holds none.
  canvas.width = 0;
  canvas.height = 0;
  if (!blob) throw new EvidenceFailure('broken', 'The browser cannot encode this picture.');
  return blob;
}
