import { expect, it } from 'vitest';
import { pixelsOf } from '../../../utils/evidence/picture-pixels.ts';

const two = (number: number) => [number >> 8, number & 255];
const png = (width: number, height: number) => {
  const view = new DataView(new ArrayBuffer(24));
  view.setUint32(0, 0x89504e47);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return new Uint8Array(view.buffer);
};
/** A JPEG that has `before` before the segment with its size; baseline unless another marker is given. */
const jpeg = (width: number, height: number, before: number[] = [], marker = 0xc0) =>
  Uint8Array.from([0xff, 0xd8, ...before, 0xff, marker, 0, 17, 8, ...two(height), ...two(width), 3]);
const segment = (marker: number, length: number) => [
  0xff,
  marker,
  ...two(length + 2),
  ...new Array(length).fill(0xff),
];

it.each([
  ['of a PNG', png(40_000, 30_000), { width: 40_000, height: 30_000 }],
  [
    'of a GIF',
    Uint8Array.from([...'GIF89a'].map((one) => one.charCodeAt(0)).concat(0x20, 3, 0x58, 2)),
    { width: 800, height: 600 },
  ],
  ['of a JPEG', jpeg(4000, 3000), { width: 4000, height: 3000 }],
  ['of a progressive JPEG', jpeg(4000, 3000, [], 0xc2), { width: 4000, height: 3000 }],
  [
    'of a JPEG with EXIF and tables before',
    jpeg(9, 8, [...segment(0xe1, 500), ...segment(0xc4, 20)]),
    { width: 9, height: 8 },
  ],
  ['of a JPEG with filling bytes', jpeg(9, 8, [0xff, 0xff]), { width: 9, height: 8 }],
])('the size %s is read', (_name, bytes, pixels) => {
  expect(pixelsOf(bytes)).toEqual(pixels);
});

it.each([
  ['nothing', new Uint8Array()],
  ['a PNG that ends', png(1, 1).subarray(0, 18)],
  ['a JPEG that ends in its EXIF', jpeg(9, 8, segment(0xe1, 500)).subarray(0, 200)],
  ['a JPEG of rubbish', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 2, 7, 7, 7])],
  ['another format', Uint8Array.from([0x52, 0x49, 0x46, 0x46, 0, 0, 0, 0])],
])('%s tells no size', (_name, bytes) => {
  expect(pixelsOf(bytes)).toBeNull();
});
