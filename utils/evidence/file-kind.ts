/* What a file is by its first bytes: names and types that come with files are often wrong. */

export const PICTURE_KINDS = ['jpeg', 'png', 'gif', 'webp', 'bmp', 'avif', 'heic'] as const;
export type PictureKind = (typeof PICTURE_KINDS)[number];
/** Films that forms take. */
export const FILM_KINDS = ['mp4', 'mov', 'webm'] as const;
export type FilmKind = (typeof FILM_KINDS)[number];
export type FileKind = PictureKind | FilmKind | 'other-film';

/** How many bytes of the start `kindOfFile` wants to see. */
export const KIND_BYTES = 64;

/** Starts by which the older formats are known; every letter is one byte. */
const STARTS: readonly (readonly [string, FileKind])[] = [
  ['\xff\xd8\xff', 'jpeg'],
  ['\x89PNG\r\n\x1a\n', 'png'],
  ['GIF87a', 'gif'],
  ['GIF89a', 'gif'],
  ['FLV\x01', 'other-film'],
  ['\x00\x00\x01\xba', 'other-film'],
  ['\x30\x26\xb2\x75\x8e\x66\xcf\x11', 'other-film'],
];

const HEIC_BRANDS = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1']);
/** Sound, and raw data of cameras. */
const NO_PICTURES = new Set(['M4A ', 'M4B ', 'crx ']);
/** Boxes with which a film of QuickTime may begin when it has no 'ftyp'. */
const QUICKTIME_BOXES = new Set(['moov', 'mdat', 'wide', 'pnot']);

/** The kind of file whose first bytes these are, or null when it is neither a picture nor a film. */
export function kindOfFile(start: Uint8Array): FileKind | null {
  const letters = String.fromCharCode(...start.subarray(0, KIND_BYTES));
  const known = STARTS.find(([first]) => letters.startsWith(first));
  if (known) return known[1];
  if (/^BM.{4}\0{4}/s.test(letters)) return 'bmp';
  if (letters.startsWith('RIFF')) return riffKind(letters.slice(8, 12));
  if (letters.startsWith('\x1a\x45\xdf\xa3')) return letters.includes('webm') ? 'webm' : 'other-film';
  const box = letters.slice(4, 8);
  if (box === 'ftyp') return brandKind(letters.slice(8, 12));
  return QUICKTIME_BOXES.has(box) ? 'mov' : null;
}

/** True for what a browser may decode as a picture. */
export function isPicture(kind: FileKind): kind is PictureKind {
  return PICTURE_KINDS.some((one) => one === kind);
}

/** True for films that forms take. */
export function isFilm(kind: FileKind): kind is FilmKind {
  return FILM_KINDS.some((one) => one === kind);
}

function riffKind(form: string): FileKind | null {
  if (form === 'WEBP') return 'webp';
  return form === 'AVI ' ? 'other-film' : null;
}

function brandKind(brand: string): FileKind | null {
  if (NO_PICTURES.has(brand)) return null;
  if (HEIC_BRANDS.has(brand)) return 'heic';
  if (brand === 'avif' || brand === 'avis') return 'avif';
  if (brand === 'qt  ') return 'mov';
  return /^3g/.test(brand) ? 'other-film' : 'mp4';
}
