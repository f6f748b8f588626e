import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../utils/aliexpress/languages/languages.ts';
import type { ClaimWords } from '../../../utils/claim/claim-words.ts';
import { en } from '../../../utils/claim/languages/en.ts';
import { CLAIM_LANGUAGES, claimWords } from '../../../utils/claim/languages.ts';

const TABLE = await Promise.all(CLAIM_LANGUAGES.map(async (code) => [code, await claimWords(code)] as const));

/** Every text with its path, 'ask.part'. */
function textsOf(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string'
      ? [[path + key, value] as [string, string]]
      : textsOf(value as object, `${path}${key}.`),
  );
}

function namesIn(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();
}

describe('languages of claims', () => {
  it('are those of the site', () => {
    expect(CLAIM_LANGUAGES).toEqual(LANGUAGES.map(({ code }) => code));
  });

  it.each(TABLE)('%s has the texts and names of English', (code, words) => {
    expect(words.code).toBe(code);
    const names = (of: ClaimWords) => textsOf(of).map(([path, text]) => [path, namesIn(text)]);
    expect(names(words)).toEqual(names(en));
  });

  it.each(TABLE)('%s is whole and tidy', (_code, words) => {
    for (const [path, text] of textsOf(words)) {
      if (path === 'gap') continue;
      expect(text, path).toBe(text.trim());
      expect(text, path).not.toBe('');
      expect(text.replace(/\{\w+\}/g, 'x'), path).not.toMatch(/[{}]| {2}|\d/);
    }
  });

  it.each(TABLE.filter(([code]) => code !== 'en'))('%s leaves nothing in English', (_code, words) => {
    const english = new Map(textsOf(en));
    const same = textsOf(words).filter(([path, text]) => path !== 'gap' && english.get(path) === text);
    // Portuguese says "Item" too.
    expect(same.filter(([path]) => path !== 'item')).toEqual([]);
  });

  it.each(TABLE)(
    '%s ends a line with an answer of the user, so that nothing is added to it',
    (_code, words) => {
      for (const text of [...Object.values(words.answers), words.amountReason]) {
        expect(text).toMatch(/\{(answer|reason)\}$/);
      }
    },
  );
});

describe('claimWords', () => {
  it.each([
    ['de', 'de'],
    ['pt-BR', 'pt'],
    ['ZH_tw', 'en'],
    ['sv', 'en'],
    ['', 'en'],
    ['constructor', 'en'],
    [null, 'en'],
  ])('of %s are %s', async (tag, code) => {
    expect((await claimWords(tag)).code).toBe(code);
  });
});
