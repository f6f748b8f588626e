import { describe, expect, it } from 'vitest';
import { claimSchema, isAboutLine, isSameLine, lineOf, newClaim } from '../../../utils/model/claim.ts';
import { z } from '../../../utils/model/zod.ts';

const line = { lineId: null, productId: null, title: null, variant: null };

describe('isSameLine', () => {
  it('goes by the number where both know it', () => {
    expect(isSameLine({ ...line, lineId: '1', title: 'A' }, { ...line, lineId: '1', title: 'B' })).toBe(true);
    expect(isSameLine({ ...line, lineId: '1', title: 'A' }, { ...line, lineId: '2', title: 'A' })).toBe(
      false,
    );
  });

  it('else by product and variant, else by title', () => {
    expect(isSameLine({ ...line, lineId: '1', productId: '7' }, { ...line, productId: '7' })).toBe(true);
    expect(
      isSameLine({ ...line, productId: '7', variant: 'red' }, { ...line, productId: '7', variant: 'blue' }),
    ).toBe(false);
    expect(isSameLine({ ...line, title: 'A' }, { ...line, productId: '7', title: 'A' })).toBe(true);
    expect(isSameLine({ ...line, title: 'A' }, { ...line, title: 'B' })).toBe(false);
  });

  it('two lines of which nothing is known are not the same', () => {
    expect(isSameLine(line, line)).toBe(false);
  });
});

describe('lineOf', () => {
  const hose = { ...line, productId: '1005007000000901', title: 'Garden hose', variant: 'Black, 2m' };
  const spanish = { ...hose, title: 'Manguera', variant: 'Negro, 2m' };
  const short = { ...hose, variant: 'Black, 1m' };

  it('stays with its line when the site speaks another language, or is the American one', () => {
    expect(lineOf([spanish], hose)).toBe(spanish);
    const american = { ...spanish, productId: String(1005007000000901n + 2n ** 51n) };
    expect(lineOf([american], hose)).toBe(american);
    expect(isSameLine({ ...american, variant: null }, hose)).toBe(true);
  });

  it('goes by the variant between lines of one product, and guesses none', () => {
    expect(lineOf([short, hose], hose)).toBe(hose);
    expect(lineOf([short, hose], { ...hose, variant: null })).toBeNull();
    expect(lineOf([short, hose], spanish)).toBeNull();
    expect(lineOf([hose, { ...hose, productId: '1005007000000999' }], { ...hose, variant: null })).toBe(hose);
  });

  it('goes by its number first, and takes no line with another', () => {
    const first = { ...hose, lineId: '1' };
    const second = { ...hose, lineId: '2' };
    expect(lineOf([first, second], { ...spanish, lineId: '2' })).toBe(second);
    expect(lineOf([first], second)).toBeNull();
    expect(lineOf([first], hose)).toBe(first);
    expect(lineOf([first, second], hose)).toBeNull();
    expect(lineOf([], hose)).toBeNull();
  });

  it('takes the first of lines that nothing tells apart', () => {
    expect(lineOf([hose, { ...hose }], hose)).toBe(hose);
    expect(isAboutLine([hose, { ...hose }], hose, { ...hose })).toBe(true);
    expect(isAboutLine([short, hose], hose, short)).toBe(false);
  });
});

describe('claimSchema', () => {
  const claim = newClaim('one', line, 0);

  it('takes a new claim', () => {
    expect(z.safeParse(claimSchema, claim).success).toBe(true);
  });

  it.each([
    { intent: 'robbed' },
    { contactedOn: '2026-02-30' },
    { amount: { amount: '1,5', currency: 'EUR' } },
    { texts: { en: 'x'.repeat(10_001) } },
    { wayBack: { carrier: 'Post' } },
  ])('refuses %o', (parts) => {
    expect(z.safeParse(claimSchema, { ...claim, ...parts }).success).toBe(false);
  });
});
