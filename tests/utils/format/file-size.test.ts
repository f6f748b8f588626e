import { expect, it } from 'vitest';
import { formatFileSize } from '../../../utils/format/file-size.ts';

it.each([
  [0, '0 byte'],
  [999, '999 byte'],
  [1000, '1 kB'],
  [345_678, '346 kB'],
  [999_600, '1 MB'],
  [1_234_567, '1.2 MB'],
  [50_000_000, '50 MB'],
])('%i bytes are %s', (size, words) => {
  expect(formatFileSize('en', size)).toBe(words);
});

it('follows the language', () => {
  expect(formatFileSize('de', 1_234_567)).toBe('1,2 MB');
});
