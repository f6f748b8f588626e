import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../locales/languages.ts';
import { ORDER_DETAILS_LANGUAGES } from '../../locales/order-details-languages.ts';
import { createTexts, wantedLanguages } from '../../utils/i18n.ts';

const polish = {
  badge: {
    daysLeft: {
      one: 'został {count} dzień',
      few: 'zostały {count} dni',
      many: 'zostało {count} dni',
      other: '{count} dnia',
    },
  },
};
const withPolish = { ...LANGUAGES, pl: polish, ar: { badge: { undo: 'تراجع' } } };

describe('createTexts', () => {
  it('fills placeholders and writes numbers as the language does', () => {
    const { text } = createTexts(['en-GB'], LANGUAGES);
    expect(text('actBy.return', { day: '9 Sept' })).toBe('Return by 9 Sept');
    expect(text('popup.orders', { count: 12_345 })).toBe('12,345 orders');
  });

  it.each([
    [1, 'został 1 dzień'],
    [3, 'zostały 3 dni'],
    [5, 'zostało 5 dni'],
    [22, 'zostały 22 dni'],
  ])('chooses the plural form of the language for %i', (count, expected) => {
    expect(createTexts(['pl'], withPolish).text('badge.daysLeft', { count })).toBe(expected);
  });

  it('falls back to English for one key, with English plural rules', () => {
    const { text } = createTexts(['pl'], withPolish);
    expect(text('popup.orders', { count: 1 })).toBe('1 order');
    expect(text('popup.orders', { count: 2 })).toBe('2 orders');
    expect(text('badge.undo')).toBe('Undo');
    // French counts 0 as one; an English form must not.
    const french = createTexts(['fr'], { ...LANGUAGES, fr: {} });
    expect(french.text('popup.orders', { count: 0 })).toBe('0 orders');
  });

  it('takes the first wanted language that there is, and keeps its region for dates', () => {
    expect(createTexts(['xx', 'en-GB', 'pl'], withPolish).locale).toBe('en-GB');
    expect(createTexts(['xx'], withPolish).locale).toBe('en');
    expect(createTexts(['not a tag', 'pl'], withPolish).locale).toBe('pl');
    expect(createTexts(['constructor', '__proto__'], withPolish).locale).toBe('en');
  });

  it('knows which languages run from the right', () => {
    expect(createTexts(['ar-EG'], withPolish).direction).toBe('rtl');
    expect(createTexts(['pl'], withPolish).direction).toBe('ltr');
  });

  it('does not read placeholders inside a value', () => {
    const { text } = createTexts(['en'], LANGUAGES);
    expect(text('notification.body', { order: '{day} $& {order}', day: 'Sep 9' })).toContain(
      '{day} $& {order} closes on Sep 9',
    );
  });

  it('finds a text by data, and nothing for what is not a text', () => {
    const { find } = createTexts(['en'], ORDER_DETAILS_LANGUAGES);
    expect(find('rule', 'paypal-180-days')).toContain('180 days');
    expect(find('rule', 'no-such-rule')).toBeNull();
    expect(find('rule', 'toString')).toBeNull();
    expect(find('constructor', 'name')).toBeNull();
  });

  it('refuses unknown keys and missing placeholders while compiling', () => {
    const { text } = createTexts(['en'], LANGUAGES);
    // @ts-expect-error no such key
    expect(text('badge.nonsense')).toBe('badge.nonsense');
    // @ts-expect-error {day} is missing
    expect(text('actBy.return')).toBe('Return by {day}');
    // @ts-expect-error a plural needs its count
    expect(text('popup.orders', {})).toBe('{count} orders');
  });
});

describe('wantedLanguages', () => {
  it('is the browser’s list for auto', () => {
    expect(wantedLanguages('auto', ['de-AT', 'en'])).toEqual(['de-AT', 'en']);
  });

  it('prefers the browser’s region of a chosen language', () => {
    expect(wantedLanguages('en', ['de-AT', 'en-GB'])).toEqual(['en-GB', 'en']);
    expect(wantedLanguages('fr', ['de-AT'])).toEqual(['fr']);
  });
});
