import { describe, expect, it } from 'vitest';
import { findGoodsSign, isMarkedDigital } from '../../../utils/aliexpress/find-goods-sign.ts';

const NOTHING = { categoryIds: [], flags: [], title: null };

describe('why a product may be of goods that cannot be returned', () => {
  it.each([
    ['virtualProduct', 'digital'],
    ['voucherProduct', 'digital'],
    ['eticket', 'digital'],
    ['cardCoupon', 'digital'],
    ['giftCard', 'digital'],
    ['rechargeProduct', 'digital'],
    ['falseHair', 'wigs'],
  ])('the mark %s says %s', (flag, exclusion) => {
    const sign = findGoodsSign({ ...NOTHING, flags: ['choice', flag] }, 'en');
    expect(sign).toEqual({ exclusion, by: 'flag', evidence: flag });
  });

  it('its category says so, by the id that decides', () => {
    const sign = findGoodsSign({ ...NOTHING, categoryIds: ['200574005', '200001865'] }, 'en');
    expect(sign).toEqual({ exclusion: 'underwear', by: 'category', evidence: '200574005' });
  });

  it.each([
    ['en', 'Lace Front Human Hair Wig 13x4', 'wigs'],
    ['pl', 'Silver Stud Earrings', 'earrings'],
    ['pl', 'Kolczyki srebrne', 'earrings'],
    [null, 'Whitening Toothpaste 120g', 'hygiene'],
  ])('its title says so: %s %s', (language, title, exclusion) => {
    expect(findGoodsSign({ ...NOTHING, title }, language)).toEqual({
      exclusion,
      by: 'title',
      evidence: title,
    });
  });

  it('category before title, mark before title', () => {
    const title = 'Whitening Toothpaste';
    expect(findGoodsSign({ categoryIds: ['2'], flags: [], title }, 'en')?.exclusion).toBe('perishable');
    expect(findGoodsSign({ categoryIds: [], flags: ['falseHair'], title }, 'en')?.exclusion).toBe('wigs');
  });

  it.each([
    ['nothing at all', NOTHING],
    ['marks that nobody knows', { ...NOTHING, flags: ['newMark', ''] }],
    ['marks named like something else', { ...NOTHING, flags: ['constructor', 'toString', '__proto__'] }],
    ['other categories', { ...NOTHING, categoryIds: ['39', '390112'] }],
    ['an accessory', { ...NOTHING, title: 'Earring Holder Display Rack' }],
  ])('%s says nothing', (_what, printed) => {
    expect(findGoodsSign(printed, 'en')).toBeNull();
  });
});

describe("the site's own mark for digital goods", () => {
  it.each([
    [['virtualProduct'], true],
    [['falseHair', 'giftCard'], true],
    [['falseHair'], false],
    [['digital'], false],
    [['constructor'], false],
    [[], false],
  ])('%j: %s', (flags, expected) => {
    expect(isMarkedDigital(flags)).toBe(expected);
  });
});
