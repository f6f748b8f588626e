import type { Meaning } from '../model/order.ts';
import type { PrintedProduct, PrintedPromise } from '../model/printed-product.ts';
import type { ReturnPromise, ReturnPromiseType } from '../model/product.ts';
import { siteCountry } from '../model/site-country.ts';
import { namedDays } from './named-days.ts';
import { parseSentences, promisesFreeReturn, saysFreeReturn, saysNoReturn } from './parse-sentence.ts';
import { plainCharacters } from './printed-text.ts';

/** Numbers that the site gives its promises; the same in every language. A new one is one more row. */
const PROMISES: ReadonlyMap<string, ReturnPromiseType> = new Map([
  ['9', 'local-return'],
  ['17', 'free-return'],
  ['27', 'free-return'],
  ['37', 'policy'],
]);
/** The site's code for days that run from the order; other codes were never seen. */
const FROM_ORDER = 'after_placed';
const SHORTEST = 7;
const LONGEST = 365;

/**
 * What a page promises about sending a product back, or null when nothing about it stands there. The number of the
 * promise decides what kind it is, else the words do; a number and words that contradict each other are not
 * understood. Days and their start come from the data, else from the sentence, never from elsewhere on the page.
 */
export function understandReturnPromise(
  { promises, countryText }: PrintedProduct,
  language: string | null,
): ReturnPromise | null {
  const printed = promises.filter(({ place }) => place === 'returns');
  const [first] = printed;
  if (!first) return null;
  // Numbers and texts may come apart from each other: then any text that speaks of the same right is the promise's.
  const texts = printed.some(({ title }) => title !== null) ? printed : [...printed, ...promises];
  const meaning = returnMeaning(texts, language);
  const type = typeOf(printed, language);
  const said = { days: daysOf(printed, type, meaning), from: startOf(printed, meaning) };
  return {
    type,
    ...(type === 'free-return' || type === 'local-return' ? said : { days: null, from: null }),
    sentence: sentenceOf(meaning?.promise ?? first),
    country: siteCountry(first.countryText ?? countryText),
  };
}

function typeOf(printed: readonly PrintedPromise[], language: string | null): ReturnPromiseType {
  const known = new Set(printed.flatMap(({ promiseId }) => PROMISES.get(promiseId ?? '') ?? []));
  const titles = printed.flatMap(({ title }) => title ?? []);
  const isRefused = titles.some((title) => saysNoReturn(title, language));
  // One detail may speak of some goods only.
  const isLimited = printed.some(({ details }) => details.some((text) => saysNoReturn(text, language)));
  const [type, ...others] = known;
  // "Free returns not available" leaves open whether there are others.
  const speaksOfFree = titles.some((title) => saysFreeReturn(title, language));
  if (isRefused) return !speaksOfFree && (type ?? 'policy') === 'policy' ? 'no-return' : 'not-understood';
  if (isLimited) return 'not-understood';
  if (type !== undefined) return others.length === 0 ? type : 'not-understood';
  const hasUnknownNumber = printed.some(({ promiseId }) => promiseId !== null);
  const isFree = titles.some((title) => promisesFreeReturn(title, language));
  return isFree && !hasUnknownNumber ? 'free-return' : 'not-understood';
}

interface Found {
  promise: PrintedPromise;
  days: number;
  anchor: 'ordered' | 'delivered';
}

/** The one period for a return that the texts name, with what it is counted from; null for none or several. */
function returnMeaning(promises: readonly PrintedPromise[], language: string | null): Found | null {
  const found = promises.flatMap((promise) =>
    [promise.title ?? '', ...promise.details].flatMap((text) =>
      parseSentences(text, 'service-commitment', promise.title, language).flatMap(({ meanings }) =>
        meanings.flatMap((meaning) => period(promise, meaning)),
      ),
    ),
  );
  const [first] = found;
  return first && new Set(found.map(({ days, anchor }) => `${days} ${anchor}`)).size === 1 ? first : null;
}

function period(promise: PrintedPromise, meaning: Meaning): Found[] {
  if (meaning.type !== 'closes-after') return [];
  const { kind, days, anchor } = meaning;
  const isReturn = kind === 'return' || kind === 'free-return';
  return isReturn && isPeriod(days) && (anchor === 'ordered' || anchor === 'delivered')
    ? [{ promise, days, anchor }]
    : [];
}

function daysOf(
  printed: readonly PrintedPromise[],
  type: ReturnPromiseType,
  meaning: Found | null,
): number | null {
  if (type !== 'free-return' && type !== 'local-return') return null;
  const told = printed.flatMap(({ daysText }) => plainCharacters(daysText ?? '').match(/\d+/g) ?? []);
  const titled = printed.flatMap(({ title }) => periodsIn(title));
  // With two times nobody knows which one holds.
  if (told.length > 0) return onlyPeriod([...told.map(Number), ...titled]);
  if (meaning) return meaning.days;
  return onlyPeriod(printed.flatMap(({ title, details }) => [title, ...details].flatMap(periodsIn)));
}

/** The one number that all say, when it is a period. */
function onlyPeriod(numbers: readonly number[]): number | null {
  const [days, ...others] = new Set(numbers);
  return others.length === 0 && isPeriod(days) ? (days ?? null) : null;
}

function startOf(printed: readonly PrintedPromise[], meaning: Found | null): ReturnPromise['from'] {
  const code = printed.find(({ startCode }) => startCode !== null)?.startCode ?? null;
  if (code !== null) return code === FROM_ORDER ? 'ordered' : null;
  return meaning?.anchor ?? null;
}

function sentenceOf({ title, details }: PrintedPromise): string {
  return [title, ...details].filter((text) => text !== null && text !== '').join('. ');
}

function periodsIn(text: string | null): number[] {
  return namedDays(text ?? '')
    .map(({ days }) => days)
    .filter(isPeriod);
}

function isPeriod(days: number | undefined): boolean {
  return days !== undefined && Number.isInteger(days) && days >= SHORTEST && days <= LONGEST;
}
