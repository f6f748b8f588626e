import type { ShopCountry } from '../shop-languages.ts';
import type { ReturnsKind } from './product-spec.ts';
import { fill, PROMISE_WORDS } from './promise-words.ts';
import type { Viewing } from './viewing.ts';

/** The promise of a page about sending the product back, as its data says it. */
export interface ReturnsPromise {
  promiseId: number;
  title: string;
  shortTitle: string | null;
  days: number | null;
  /** The site's code for what the days are counted from. */
  node: string | null;
}

/** Where returns within 90 days are free today. Elsewhere the same product has the policy only. */
const FREE_COUNTRIES: readonly ShopCountry[] = ['US', 'DE', 'UK', 'PL', 'IL'];
const FREE = 27;
const POLICY = 37;
/** No page is known that says "non-returnable": the site uses no such id. */
const MADE_UP = 952;

/** What is promised for a product, a choice and a country; null where the page has no such row. */
export function returnsPromise({
  spec,
  sku,
  country,
  language,
}: Pick<Viewing, 'spec' | 'sku' | 'country' | 'language'>): ReturnsPromise | null {
  const words = PROMISE_WORDS[language];
  const free = (days: number | null, node: string | null): ReturnsPromise => ({
    promiseId: FREE,
    title: days === null ? words.freeReturnsUndated : fill(words.freeReturns, { days }),
    shortTitle: words.freeReturnsShort,
    days,
    node,
  });
  const bare = (promiseId: number, title: string): ReturnsPromise => ({
    promiseId,
    title,
    shortTitle: null,
    days: null,
    node: null,
  });
  switch (kindIn(country, sku.returns ?? spec.returns)) {
    case 'free-90':
      return free(90, 'after_placed');
    case 'free-after-delivery':
      return free(15, 'after_delivery');
    case 'free-undated':
      return free(null, null);
    case 'policy':
      return bare(POLICY, words.policy);
    case 'non-returnable':
      return bare(MADE_UP, words.nonReturnable);
    case 'none':
      return null;
  }
}

/** True where a product's page from 2020 to 2025 said that it can be sent back for nothing, in whatever country. */
export function isFreeReturn({ spec, sku }: Pick<Viewing, 'spec' | 'sku'>): boolean {
  return (sku.returns ?? spec.returns).startsWith('free-');
}

function kindIn(country: ShopCountry, kind: ReturnsKind): ReturnsKind {
  return kind === 'free-90' && !FREE_COUNTRIES.includes(country) ? 'policy' : kind;
}
