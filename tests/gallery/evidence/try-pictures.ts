import { forgetEvidence, readEvidence, writeEvidence } from '../../../utils/database/evidence.ts';
import { prepareEvidence } from '../../../utils/evidence/prepare-evidence.ts';
import { aPiece } from '../../support/evidence.ts';

/* Pictures made in the browser itself, prepared, and looked at again: what tests of the work on pictures ask. */

/** What became of a picture. Colours are those of the middles of the four quarters, from the top left, row by row. */
export interface Tried {
  code: string | null;
  type: string;
  size: number;
  width: number;
  height: number;
  colours: string[];
  /** True when anything of EXIF is in the file. */
  hasExif: boolean;
  milliseconds: number;
}

type Draw = (context: CanvasRenderingContext2D, width: number, height: number) => void;

async function made(type: string, width: number, height: number, draw: Draw): Promise<Blob> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  draw(context, width, height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), type, 0.95);
  });
}

/** Left half red, right half blue. */
const halves: Draw = (context, width, height) => {
  context.fillStyle = '#ff0000';
  context.fillRect(0, 0, width / 2, height);
  context.fillStyle = '#0000ff';
  context.fillRect(width / 2, 0, width / 2, height);
};
const noise: Draw = (context, width, height) => {
  const image = context.createImageData(width, height);
  const words = new Uint32Array(image.data.buffer);
  let seed = 1;
  for (let index = 0; index < words.length; index += 1) {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    words[index] = seed | 0xff000000;
  }
  context.putImageData(image, 0, 0);
};
/** Like a photo: colours that flow into each other, with edges. */
const photo: Draw = (context, width, height) => {
  for (let index = 0; index < 3000; index += 1) {
    context.fillStyle = `hsl(${(index * 47) % 360} 60% ${20 + ((index * 13) % 60)}%)`;
    const x = (index * 7919) % width;
    const y = (index * 104_729) % height;
    context.fillRect(x, y, 40 + (index % 300), 40 + ((index * 3) % 300));
  }
};

/** Puts EXIF behind the first two bytes of a JPEG: turned as `orientation` says, taken in Lisbon. */
async function withExif(jpeg: Blob, orientation: number): Promise<Blob> {
  const exif = new DataView(new ArrayBuffer(102));
  const letters = (at: number, text: string) =>
    [...text].forEach((letter, index) => {
      exif.setUint8(at + index, letter.charCodeAt(0));
    });
  exif.setUint16(0, 0xffe1);
  exif.setUint16(2, 100);
  letters(4, 'Exif\0\0MM\0*');
  exif.setUint32(14, 8);
  exif.setUint16(18, 2);
  const entry = (at: number, tag: number, type: number, count: number) => {
    exif.setUint16(at, tag);
    exif.setUint16(at + 2, type);
    exif.setUint32(at + 4, count);
  };
  entry(20, 0x0112, 3, 1);
  exif.setUint16(28, orientation);
  entry(32, 0x8825, 4, 1);
  exif.setUint32(40, 38);
  exif.setUint16(48, 2);
  entry(50, 1, 2, 2);
  letters(58, 'N');
  entry(62, 2, 5, 3);
  exif.setUint32(70, 68);
  [38, 1, 43, 1, 20, 1].forEach((part, index) => {
    exif.setUint32(78 + index * 4, part);
  });
  return new Blob([jpeg.slice(0, 2), exif.buffer, jpeg.slice(2)], { type: 'image/jpeg' });
}

const PICTURES: Record<string, () => Promise<Blob>> = {
  turned: async () => withExif(await made('image/jpeg', 200, 100, halves), 6),
  noisy: () => made('image/png', 1800, 1400, noise),
  clear: () =>
    made('image/png', 200, 100, (context) => {
      context.fillStyle = '#0000ff';
      context.fillRect(100, 0, 100, 100);
    }),
  long: () => made('image/png', 400, 4000, halves),
  text: async () => new Blob(['Dear seller'], { type: 'image/png' }),
  broken: async () => (await made('image/jpeg', 200, 100, halves)).slice(0, 30),
  heic: async () => new Blob(['\0\0\0\x18ftypheic\0\0\0\0mif1heic', new Uint8Array(100)]),
  huge: async () => {
    const png = new Uint8Array(await (await made('image/png', 2, 2, halves)).arrayBuffer());
    new DataView(png.buffer).setUint32(16, 60_000);
    new DataView(png.buffer).setUint32(20, 60_000);
    return new Blob([png]);
  },
  '12-megapixels': () => made('image/jpeg', 4000, 3000, photo),
  '12-megapixels-noisy': () => made('image/jpeg', 4000, 3000, noise),
};

/** Prepares the picture of that name and tells what came of it. */
export async function tryPicture(name: string): Promise<Tried> {
  const picture = await PICTURES[name]?.();
  if (!picture) throw new Error(`no picture is called ${name}`);
  const before = performance.now();
  const tried = { code: null, type: '', size: 0, width: 0, height: 0, colours: [], hasExif: false };
  try {
    const { file } = await prepareEvidence(picture, false);
    const milliseconds = Math.round(performance.now() - before);
    const text = await file.slice(0, 100_000).text();
    const { type, size } = file;
    return { ...tried, ...(await lookAt(file)), type, size, hasExif: /Exif|GPS/.test(text), milliseconds };
  } catch (error) {
    const code = String(Reflect.get(Object(error), 'code') ?? error);
    return { ...tried, code, milliseconds: Math.round(performance.now() - before) };
  }
}

async function lookAt(file: Blob): Promise<Pick<Tried, 'width' | 'height' | 'colours'>> {
  const bitmap = await createImageBitmap(file);
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: 4, height: 4 });
  const context = canvas.getContext('2d');
  context?.drawImage(bitmap, 0, 0, 4, 4);
  const quarters = [
    [0, 0],
    [3, 0],
    [0, 3],
    [3, 3],
  ].map(([x = 0, y = 0]) => [...(context?.getImageData(x, y, 1, 1).data ?? [])].slice(0, 3));
  const colours = quarters.map((parts) =>
    parts.map((part) => (part > 170 ? 'f' : part < 85 ? '0' : '8')).join(''),
  );
  return { width: bitmap.width, height: bitmap.height, colours };
}

/** Keeps a piece, removes it and brings it back with the file that came out of the database: 'picture' when all is there. */
export async function tryKeeping(): Promise<string> {
  const piece = aPiece({ evidenceId: 'kept', orderId: '8200000000000077' });
  await writeEvidence(piece);
  const [kept] = (await readEvidence(piece.orderId)).records;
  if (!kept) return 'nothing was kept';
  await forgetEvidence('kept');
  const gone = (await readEvidence(piece.orderId)).records.length;
  await writeEvidence(kept);
  const [back] = (await readEvidence(piece.orderId)).records;
  await forgetEvidence('kept');
  return gone === 0 ? ((await back?.file.text()) ?? 'it did not come back') : 'it was not removed';
}
