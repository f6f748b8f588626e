import { expect, it } from 'vitest';
import { evidenceName, originalName } from '../../../utils/evidence/evidence-name.ts';

const ORDER = '8200000000000001';

it.each([
  ['difference', 'image/jpeg', [], 'order-8200000000000001-difference-1.jpg'],
  [null, 'image/jpeg', [], 'order-8200000000000001-picture-1.jpg'],
  [null, 'video/quicktime', [], 'order-8200000000000001-film-1.mov'],
  ['unboxing', 'video/mp4', [], 'order-8200000000000001-unboxing-1.mp4'],
  [
    'unboxing',
    'video/webm',
    ['order-8200000000000001-unboxing-1.mp4'],
    'order-8200000000000001-unboxing-2.webm',
  ],
  [
    'unboxing',
    'video/mp4',
    ['order-8200000000000001-unboxing-2.mp4'],
    'order-8200000000000001-unboxing-1.mp4',
  ],
] as const)('a piece that shows %s (%s) is named beside %j', (proof, type, taken, name) => {
  expect(evidenceName(ORDER, proof, type, taken)).toBe(name);
});

it('the original has its own ending', () => {
  expect(originalName('order-1-difference-1.jpg', 'image/heic')).toBe('order-1-difference-1-original.heic');
  expect(originalName('order-1-difference-1.jpg', 'image/what')).toBe('order-1-difference-1-original.bin');
});
