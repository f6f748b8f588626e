import { describe, expect, it } from 'vitest';
import { CASE_LANGUAGES } from '../../locales/case-languages.ts';
import { DISPUTE_LANGUAGES } from '../../locales/dispute-languages.ts';
import {
  everything as english,
  extension,
  onCase,
  onDispute,
  onList,
  onPage,
  onProduct,
  orderDetails,
} from '../../locales/en.ts';
import { GATHERING_LANGUAGES } from '../../locales/gathering-languages.ts';
import { LANGUAGES } from '../../locales/languages.ts';
import { ON_PAGE_LANGUAGES } from '../../locales/on-page-languages.ts';
import { ORDER_DETAILS_LANGUAGES } from '../../locales/order-details-languages.ts';
import { PRODUCT_LANGUAGES } from '../../locales/product-languages.ts';
import type { Translation } from '../../utils/i18n.ts';
import { CASE_RULES } from '../../utils/policy/case-rules.ts';
import { RULES } from '../../utils/policy/rules.ts';
import { sourceFiles } from '../support/source-files.ts';

type Sections = Record<string, Record<string, string | Record<string, string>>>;

/** 'section.key' → its placeholders, sorted; every plural form counts. */
function shapeOf(catalogue: Sections): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(catalogue).flatMap(([section, texts]) =>
      Object.entries(texts).map(([key, entry]) => [`${section}.${key}`, placeholdersOf(entry)]),
    ),
  );
}

function placeholdersOf(entry: string | Record<string, string>): string[] {
  const forms = typeof entry === 'string' ? [entry] : Object.values(entry);
  const found = forms.flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''));
  return [...new Set(found)].sort();
}

function formsOf(catalogue: Sections): [string, string][] {
  return Object.entries(catalogue).flatMap(([section, texts]) =>
    Object.entries(texts).flatMap(([key, entry]): [string, string][] =>
      typeof entry === 'string'
        ? [[`${section}.${key}`, entry]]
        : Object.entries(entry).map(([category, form]) => [`${section}.${key}.${category}`, form]),
    ),
  );
}

describe.each(Object.entries(LANGUAGES))('language %s', (code, catalogue) => {
  it('has the keys and placeholders of English', () => {
    expect(shapeOf(catalogue)).toEqual(shapeOf(english));
  });

  it('has the plural forms that the language needs, and no empty text', () => {
    const needed = new Intl.PluralRules(code).resolvedOptions().pluralCategories;
    for (const texts of Object.values<Record<string, string | Record<string, string>>>(catalogue)) {
      for (const entry of Object.values(texts)) {
        if (typeof entry !== 'string') expect(Object.keys(entry).sort()).toEqual([...needed].sort());
      }
    }
    expect(formsOf(catalogue).filter(([, form]) => form.trim() === '')).toEqual([]);
  });

  it('holds text and no markup', () => {
    expect(formsOf(catalogue).filter(([, form]) => /[<>]|&\w+;/.test(form))).toEqual([]);
  });
});

it('the badge has every language of the pages', () => {
  expect(Object.keys(ON_PAGE_LANGUAGES)).toEqual(Object.keys(LANGUAGES));
  expect(shapeOf(english)).toMatchObject(shapeOf(onPage));
});

it('an opened badge has every language of the pages', () => {
  expect(Object.keys(ORDER_DETAILS_LANGUAGES)).toEqual(Object.keys(LANGUAGES));
  for (const catalogue of Object.values(ORDER_DETAILS_LANGUAGES)) {
    expect(shapeOf(catalogue)).toEqual(shapeOf(orderDetails));
  }
  expect(shapeOf(english)).toMatchObject(shapeOf(orderDetails));
});

it('the line above the order list has every language of the pages', () => {
  expect(Object.keys(GATHERING_LANGUAGES)).toEqual(Object.keys(LANGUAGES));
  for (const catalogue of Object.values(GATHERING_LANGUAGES)) {
    expect(shapeOf(catalogue)).toEqual(shapeOf(onList));
  }
  expect(shapeOf(english)).toMatchObject(shapeOf(onList));
});

it('the panel on product pages has every language of the pages', () => {
  expect(Object.keys(PRODUCT_LANGUAGES)).toEqual(Object.keys(LANGUAGES));
  for (const catalogue of Object.values(PRODUCT_LANGUAGES)) {
    expect(shapeOf(catalogue)).toEqual(shapeOf(onProduct));
  }
  expect(shapeOf(english)).toMatchObject(shapeOf(onProduct));
});

it('the panel beside a form has every language of the pages', () => {
  expect(Object.keys(DISPUTE_LANGUAGES)).toEqual(Object.keys(LANGUAGES));
  for (const catalogue of Object.values(DISPUTE_LANGUAGES)) {
    expect(shapeOf(catalogue)).toEqual(shapeOf(onDispute));
  }
  expect(shapeOf(english)).toMatchObject(shapeOf(onDispute));
});

it('the warnings on the page of a case have every language of the pages', () => {
  expect(Object.keys(CASE_LANGUAGES)).toEqual(Object.keys(LANGUAGES));
  for (const catalogue of Object.values(CASE_LANGUAGES)) expect(shapeOf(catalogue)).toEqual(shapeOf(onCase));
  expect(shapeOf(english)).toMatchObject(shapeOf(onCase));
});

it('a missing key or form is a type error in a translation', () => {
  const complete: Translation = english;
  // @ts-expect-error a section without its keys is no translation
  const incomplete: Translation = { ...english, group: {} };
  expect(Object.keys(incomplete.group)).toHaveLength(0);
  expect(complete.group.closed).toBe('Closed');
});

it('every rule of the tables has a sentence that names where it comes from', () => {
  const words = new Map<string, string>(Object.entries(english.rule));
  const ids = new Set([...RULES, ...CASE_RULES].map(({ id }) => id));
  expect([...ids].filter((id) => !words.has(id))).toEqual([]);
  expect([...words.keys()].filter((id) => !ids.has(id))).toEqual([]);
});

it('a rule of days says how many', () => {
  const words = new Map<string, string>(Object.entries(english.rule));
  const silent = RULES.filter(({ days }) => typeof days === 'number').filter(({ id, days }) => {
    const said = words.get(id) ?? '';
    return !said.includes(String(days));
  });
  expect(silent.map(({ id }) => id)).toEqual([]);
});

it('every text is used somewhere', () => {
  const code = sourceFiles()
    .filter(({ path }) => !path.startsWith('locales/'))
    .map(({ text }) => text)
    .join('\n');
  const isUsed = (key: string): boolean => {
    const [section] = key.split('.');
    return (
      code.includes(`'${key}'`) ||
      code.includes(`\`${section}.$`) ||
      section === 'rule' ||
      section === 'extension'
    );
  };
  expect(Object.keys(shapeOf(english)).filter((key) => !isUsed(key))).toEqual([]);
});

it('the manifest texts fit the stores', () => {
  expect(extension.description.length).toBeLessThanOrEqual(132);
  expect(extension.name).not.toMatch(/aliexpress/i);
});
