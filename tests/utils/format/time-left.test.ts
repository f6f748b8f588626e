import { expect, it } from 'vitest';
import { LANGUAGES } from '../../../locales/languages.ts';
import { formatDuration } from '../../../utils/format/time-left.ts';
import { createTexts } from '../../../utils/i18n.ts';

const texts = createTexts(['en'], LANGUAGES);

it.each([
  [-1, 'less than a minute'],
  [0, 'less than a minute'],
  [59_999, 'less than a minute'],
  [60_000, 'about 1 minute'],
  [89_999, 'about 1 minute'],
  [90_000, 'about 2 minutes'],
  [40 * 60_000, 'about 40 minutes'],
  [1_200 * 60_000, 'about 1,200 minutes'],
])('%d milliseconds are %s', (milliseconds, expected) => {
  expect(formatDuration(texts, milliseconds)).toBe(expected);
});

it('writes the number as the language does', () => {
  const german = createTexts(['de-DE', 'en'], { ...LANGUAGES, de: LANGUAGES.en });
  expect(formatDuration(german, 1_200 * 60_000)).toBe('about 1.200 minutes');
});
