import type {
  everything,
  onCase,
  onDispute,
  onList,
  onPage,
  onProduct,
  orderDetails,
} from '../locales/en.ts';

/* Texts of the interface: typed keys, placeholders and plurals; English stands in for what a language lacks. */

type English = typeof everything;
type OnPage = typeof onPage;
type OrderDetails = typeof orderDetails;
type OnList = typeof onList;
type OnProduct = typeof onProduct;
type OnDispute = typeof onDispute;
type OnCase = typeof onCase;
type Plural = { readonly other: string } & { readonly [Category in Intl.LDMLPluralRule]?: string };
type Catalogue = Readonly<Record<string, Readonly<Record<string, string | Plural>>>>;

type KeysIn<Sections> = {
  [Section in keyof Sections & string]: `${Section}.${keyof Sections[Section] & string}`;
}[keyof Sections & string];

/** 'section.key' of every text. */
export type TextKey = KeysIn<English>;
/** Those that the bundle of the badge's one line holds. */
export type OnPageKey = KeysIn<OnPage>;
/** Those that the bundle of an opened badge holds. */
export type OrderDetailsKey = KeysIn<OrderDetails>;
/** Those that both of these hold. */
export type BadgeKey = OnPageKey & OrderDetailsKey;
/** Those that the bundle of the line above the order list holds. */
export type OnListKey = KeysIn<OnList>;
/** Those that the bundle of the panel on product pages holds. */
export type OnProductKey = KeysIn<OnProduct>;
/** Those that the bundle of the panel beside the form of a dispute holds. */
export type OnDisputeKey = KeysIn<OnDispute>;
/** Those that the bundle of the warnings on the page of a case holds. */
export type OnCaseKey = KeysIn<OnCase>;

type Entry<Key extends TextKey> = Key extends `${infer Section}.${infer Name}`
  ? Section extends keyof English
    ? Name extends keyof English[Section]
      ? English[Section][Name]
      : never
    : never
  : never;

type Placeholders<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;
type Named<Name extends string> = [Name] extends [never]
  ? []
  : [params: Readonly<Record<Name, string | number>>];
type ParamsOf<Key extends TextKey> =
  Entry<Key> extends { readonly other: infer Other }
    ? [params: Readonly<Record<Placeholders<Other>, string | number> & { count: number }>]
    : Named<Placeholders<Entry<Key>>>;

/** Gives the text of a key. Numbers are written as the language writes them. */
export type Text<Keys extends TextKey = TextKey> = <Key extends Keys>(
  key: Key,
  ...params: ParamsOf<Key>
) => string;

export interface Texts<Keys extends TextKey = TextKey> {
  /** BCP 47 tag for dates and numbers: the reader's own when its language is the one shown. */
  locale: string;
  direction: 'ltr' | 'rtl';
  text: Text<Keys>;
  /** A text without placeholders whose key is data (a rule id), or null when there is none. */
  find: (section: string, key: string) => string | null;
}

/** What a language file has to satisfy: English's keys; a plural may have the categories its language needs. */
export type Translation = {
  [Section in keyof English]: {
    [Key in keyof English[Section]]: English[Section][Key] extends string ? string : Plural;
  };
};

const RIGHT_TO_LEFT = new Set(['ar', 'dv', 'fa', 'he', 'ku', 'ps', 'ur', 'yi']);

/**
 * Texts in the first wanted language that there is, else English. `wanted` are BCP 47 tags, best first; `languages`
 * is the list of catalogues by primary tag and has to hold 'en'. Throws nothing; a key without any text gives the key.
 */
export function createTexts<Keys extends TextKey = TextKey>(
  wanted: readonly string[],
  languages: Readonly<Record<string, Catalogue>> & { en: Catalogue },
): Texts<Keys> {
  const locale = wanted.find((tag) => isTag(tag) && Object.hasOwn(languages, primary(tag))) ?? 'en';
  const catalogue = languages[primary(locale)] ?? languages.en;
  const english = languages.en;
  const rules = { own: new Intl.PluralRules(locale), english: new Intl.PluralRules('en') };
  const numbers = new Intl.NumberFormat(locale);
  const text = (key: string, params: Readonly<Record<string, string | number>> = {}): string => {
    const own = entryOf(catalogue, key);
    const entry = own ?? entryOf(english, key);
    if (entry === undefined) return key;
    const form =
      typeof entry === 'string' ? entry : pluralOf(entry, params.count, own ? rules.own : rules.english);
    return fill(form, params, numbers);
  };
  return {
    locale,
    direction: RIGHT_TO_LEFT.has(primary(locale)) ? 'rtl' : 'ltr',
    text,
    find: (section, key) => {
      const entry = entryOf(catalogue, `${section}.${key}`) ?? entryOf(english, `${section}.${key}`);
      return typeof entry === 'string' ? entry : null;
    },
  };
}

/** Wanted languages for a setting ('auto' or a primary tag) and the browser's own list, best first. */
export function wantedLanguages(setting: string, browserLanguages: readonly string[]): string[] {
  if (setting === 'auto') return [...browserLanguages];
  return [...browserLanguages.filter((tag) => primary(tag) === setting), setting];
}

function entryOf(catalogue: Catalogue, key: string): string | Plural | undefined {
  const dot = key.indexOf('.');
  const section = key.slice(0, dot);
  const name = key.slice(dot + 1);
  if (!Object.hasOwn(catalogue, section)) return undefined;
  const entries = catalogue[section] ?? {};
  return Object.hasOwn(entries, name) ? entries[name] : undefined;
}

function pluralOf(entry: Plural, count: string | number | undefined, rules: Intl.PluralRules): string {
  return entry[rules.select(Number(count))] ?? entry.other;
}

/** One pass, so that a brace inside a value is never taken for a placeholder. */
function fill(
  form: string,
  params: Readonly<Record<string, string | number>>,
  numbers: Intl.NumberFormat,
): string {
  return form.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    return value === undefined ? whole : typeof value === 'number' ? numbers.format(value) : value;
  });
}

function primary(tag: string): string {
  return (tag.split('-')[0] ?? tag).toLowerCase();
}

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
