import type { Pixels } from './picture-pixels.ts';

/** The longest side of a picture for a form. */
export const LONGEST_SIDE = 2560;
/** A long screenshot keeps this width, whatever its height, so that its text stays readable. */
const NARROWEST_SIDE = 1080;
/** Pixels at which even that ends: canvases and forms have limits too. */
const MOST_PIXELS = 16_000_000;
/** Sides that every browser draws and every JPEG holds. */
const MOST_SIDE = 16_000;

/** Qualities of JPEG at the full size, then at each smaller one. */
const FIRST_QUALITIES = [0.9, 0.8, 0.7, 0.6] as const;
const LATER_QUALITIES = [0.8, 0.6] as const;
const SHRINK = 0.75;
const SMALLEST_SIDE = 64;

/** The size at which a picture is drawn anew; never larger than it is. */
export function drawnSize({ width, height }: Pixels): Pixels {
  const wanted = Math.max(LONGEST_SIDE / Math.max(width, height), NARROWEST_SIDE / Math.min(width, height));
  const scale = Math.min(
    1,
    wanted,
    Math.sqrt(MOST_PIXELS / (width * height)),
    MOST_SIDE / Math.max(width, height),
  );
  return scaled({ width, height }, scale);
}

/**
 * The first encoding that is smaller than `limit` bytes: quality goes down first, because a form shows small pictures
 * and text has to stay readable, then size. Null when even the smallest is too large. Rejects as `encode` does.
 */
export async function fitPicture(
  size: Pixels,
  limit: number,
  encode: (size: Pixels, quality: number) => Promise<Blob>,
): Promise<Blob | null> {
  let tried = size;
  let qualities: readonly number[] = FIRST_QUALITIES;
  while (tried === size || Math.max(tried.width, tried.height) >= SMALLEST_SIDE) {
    for (const quality of qualities) {
      const blob = await encode(tried, quality);
      if (blob.size < limit) return blob;
    }
    tried = scaled(tried, SHRINK);
    qualities = LATER_QUALITIES;
  }
  return null;
}

function scaled({ width, height }: Pixels, scale: number): Pixels {
  const side = (length: number) => Math.max(1, Math.round(length * scale));
  return { width: side(width), height: side(height) };
}
