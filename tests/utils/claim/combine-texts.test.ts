import { describe, expect, it } from 'vitest';
import { combineTexts } from '../../../utils/claim/combine-texts.ts';

describe('combineTexts', () => {
  it.each([
    [
      'the own one first',
      'Mein Paket fehlt.',
      'My parcel is missing.',
      'Mein Paket fehlt.\n\nEnglish:\nMy parcel is missing.',
    ],
    ['the same twice once', 'Same', ' Same\n', 'Same'],
    ['without an own one', ' ', 'Only English', 'Only English'],
    ['without an English one', 'Nur Deutsch', '', 'Nur Deutsch'],
    ['nothing', '', '', ''],
  ])('%s', (_name, own, english, text) => {
    expect(combineTexts(own, english)).toBe(text);
  });
});
