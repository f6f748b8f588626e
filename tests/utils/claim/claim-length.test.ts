import { describe, expect, it } from 'vitest';
import { claimLength } from '../../../utils/claim/claim-length.ts';

describe('claimLength', () => {
  it.each([
    ['', 0],
    ['é', 1],
    ['a\nb', 3],
    ['a\r\nb', 3],
    ['😀', 2],
  ])('of %j is %i', (text, length) => {
    expect(claimLength(text)).toBe(length);
  });
});
