import { describe, expect, it } from 'vitest';
import { claimSchema, isSameLine, newClaim } from '../../../utils/model/claim.ts';
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
