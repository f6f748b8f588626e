import type { Proof } from '../model/evidence.ts';

const ENDINGS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/bmp': 'bmp',
  'image/avif': 'avif',
  'image/heic': 'heic',
  'image/heif': 'heic',
  'video/mp4': 'mp4',
  'video/quicktime': 'mov',
  'video/webm': 'webm',
};

/**
 * A name for a form, 'order-8200000000000001-difference-1.jpg': of the order and what the piece proves, and nothing of
 * the computer or camera it comes from. `taken` are the names that other pieces have.
 */
export function evidenceName(
  orderId: string,
  proof: Proof | null,
  type: string,
  taken: readonly string[],
): string {
  const what = proof ?? (type.startsWith('video/') ? 'film' : 'picture');
  const stem = `order-${orderId}-${what}-`;
  const used = new Set(taken.map((name) => name.replace(/\.\w+$/, '')));
  let number = 1;
  while (used.has(`${stem}${number}`)) number += 1;
  return `${stem}${number}.${endingOf(type)}`;
}

/** The name under which the untouched file of a piece is saved. */
export function originalName(name: string, type: string): string {
  return `${name.replace(/\.\w+$/, '')}-original.${endingOf(type)}`;
}

function endingOf(type: string): string {
  return ENDINGS[type] ?? 'bin';
}
