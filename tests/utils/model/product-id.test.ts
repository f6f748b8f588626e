import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { globalProductId } from '../../../utils/model/product-id.ts';

const US_OFFSET = 2n ** 51n;
/** Numbers of all hosts but the American one. */
const globalNumber = fc.bigInt({ min: 100_000n, max: US_OFFSET - 1n });

describe('the number of a product on every host', () => {
  it.each([
    ['3256809985666993', '1005010171981745'],
    ['3256809840464144', '1005010026778896'],
    ['1005010171981745', '1005010171981745'],
    ['4000700000720', '4000700000720'],
    ['32875264934', '32875264934'],
    ['123456', '123456'],
    // The offset itself is no American number: nothing would be left of it.
    ['2251799813685248', '2251799813685248'],
  ])('%s', (digits, expected) => {
    expect(globalProductId(digits)).toBe(expected);
  });

  it.each([
    null,
    '',
    '0',
    '12345',
    '0123456789',
    '-1005010171981745',
    '1005010171981745.0',
    ' 1005010171981745',
    '1005010171981745\n',
    '1e15',
    'undefined',
    '٣٢٥٦٨٠٩',
    '1'.repeat(21),
  ])('%j is none', (digits) => {
    expect(globalProductId(digits)).toBeNull();
  });

  it('is the same, whichever host it was seen on', () => {
    fc.assert(
      fc.property(globalNumber, (number) => {
        expect(globalProductId(String(number))).toBe(String(number));
        expect(globalProductId(String(number + US_OFFSET))).toBe(String(number));
      }),
    );
  });

  it('of two products is never the same on one host', () => {
    fc.assert(
      fc.property(globalNumber, globalNumber, (one, other) => {
        const isSame =
          globalProductId(String(one + US_OFFSET)) === globalProductId(String(other + US_OFFSET));
        expect(isSame).toBe(one === other);
      }),
    );
  });

  it('stays as it is once it is found', () => {
    fc.assert(
      fc.property(globalNumber, fc.boolean(), (number, isAmerican) => {
        const id = globalProductId(String(isAmerican ? number + US_OFFSET : number));
        expect(globalProductId(id)).toBe(id);
      }),
    );
  });

  it('is never thrown at', () => {
    fc.assert(fc.property(fc.string(), (text) => /^\d+$/.test(globalProductId(text) ?? '0')));
  });
});
