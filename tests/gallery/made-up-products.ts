import type { Listing, ReturnPromise } from '../../utils/model/product.ts';
import type { ProductView } from '../../utils/policy/product-view.ts';
import { READ_AT } from './made-up-orders.ts';

/* Made-up product pages for the gallery and the tests of components. Today is 2026-08-27 in all of them. */

export function aPromise(parts: Partial<ReturnPromise> = {}): ReturnPromise {
  return {
    type: 'free-return',
    days: 90,
    from: 'ordered',
    sentence: 'Free returns within 90 days',
    country: 'PL',
    ...parts,
  };
}

/** A page that promises a free return for 90 days from the order; `parts` say what is different. */
export function aProductView(parts: Partial<ProductView> = {}): ProductView {
  return {
    productId: '1005007000000901',
    title: 'Garden hose 15 m with brass nozzle and wall bracket',
    store: 'Garden World Store',
    price: { amount: '132.74', currency: 'PLN' },
    returnable: 'yes',
    reason: 'free-return',
    promise: aPromise(),
    freeReturnDays: 90,
    actByIfOrderedToday: '2026-11-24',
    whoPays: 'aliexpress',
    goods: null,
    returnRules: ['eea-withdrawal-14-days'],
    protectionRules: ['article-dispute-15-days', 'not-received-first-day'],
    gaps: ['later-returns'],
    country: 'PL',
    isChoice: true,
    unreachable: false,
    deliveryFrom: null,
    deliveryUntil: '2026-09-08',
    statements: [
      { place: 'returns', title: 'Free returns within 90 days', details: [] },
      {
        place: 'delivery',
        title: 'Fast delivery',
        details: ['Refund if package lost', 'Refund if items damaged', 'Refund if no delivery in 35 days'],
      },
    ],
    readAt: READ_AT,
    ...parts,
  };
}

/** A page that promises nothing, for the reason given. */
function unpromised(parts: Partial<ProductView>): ProductView {
  return aProductView({
    returnable: 'unknown',
    promise: null,
    freeReturnDays: null,
    actByIfOrderedToday: null,
    whoPays: 'buyer',
    gaps: [],
    statements: [],
    ...parts,
  });
}

const FROM_ELSEWHERE =
  '<img src=x onerror="document.title = \'broken\'"><script>document.title = "broken"</script> \u202egnp.exe\u202c';
const LONG = `${'W'.repeat(500)} ${'Free returns within 90 days, unless the parcel went to an island. '.repeat(8)}`;

/** One page for each answer, by name; some more that are hard to show. */
export const PRODUCTS = {
  'free-from-order': aProductView(),
  'free-from-delivery': aProductView({
    promise: aPromise({ days: 15, from: 'delivered', sentence: 'Free returns within 15 days of delivery' }),
    freeReturnDays: 15,
    actByIfOrderedToday: null,
  }),
  'free-without-start': aProductView({
    promise: aPromise({ from: null }),
    gaps: ['start', 'later-returns', 'country'],
    country: null,
  }),
  'free-without-days': aProductView({
    promise: aPromise({ days: null, from: null, sentence: 'Free returns' }),
    freeReturnDays: null,
    actByIfOrderedToday: null,
    gaps: ['days', 'start', 'later-returns', 'other-country'],
  }),
  local: aProductView({
    reason: 'local-return',
    promise: aPromise({ type: 'local-return', days: 15, from: 'ordered', sentence: '15-day local return' }),
    freeReturnDays: null,
    actByIfOrderedToday: '2026-09-10',
    whoPays: 'not-known',
    gaps: [],
    statements: [{ place: 'returns', title: '15-day local return', details: [] }],
  }),
  refused: aProductView({
    returnable: 'no',
    reason: 'page-refuses',
    promise: aPromise({ type: 'no-return', days: null, from: null, sentence: 'Returns not available' }),
    freeReturnDays: null,
    actByIfOrderedToday: null,
    whoPays: 'buyer',
    gaps: [],
    statements: [{ place: 'returns', title: 'Returns not available', details: [] }],
  }),
  digital: unpromised({
    returnable: 'no',
    reason: 'digital-goods',
    goods: { exclusion: 'digital', by: 'flag', evidence: 'giftCard' },
  }),
  'policy-with-caution': unpromised({
    reason: 'policy-only',
    promise: aPromise({ type: 'policy', days: null, from: null, sentence: 'Return & refund policy' }),
    goods: { exclusion: 'earrings', by: 'title', evidence: 'Silver earrings' },
    gaps: ['policy-text'],
    statements: [{ place: 'returns', title: 'Return & refund policy', details: [] }],
  }),
  'nothing-shown': unpromised({ reason: 'nothing-shown', unreachable: true }),
  'not-understood': unpromised({
    reason: 'not-understood',
    promise: aPromise({ type: 'not-understood', days: null, from: null, sentence: 'Zwroty: 7 słońc' }),
    gaps: ['policy-text'],
    statements: [{ place: 'returns', title: 'Zwroty: 7 słońc', details: [] }],
  }),
  hostile: aProductView({
    title: FROM_ELSEWHERE,
    promise: aPromise({ sentence: FROM_ELSEWHERE }),
    statements: [{ place: 'other', title: `${FROM_ELSEWHERE} too`, details: [FROM_ELSEWHERE] }],
  }),
  long: aProductView({
    title: LONG,
    promise: aPromise({ sentence: LONG }),
    goods: { exclusion: 'customised', by: 'category', evidence: '200000345' },
    gaps: ['days', 'start', 'policy-text', 'other-country', 'country', 'later-returns'],
    unreachable: true,
    statements: Array.from({ length: 12 }, (_, index) => ({
      place: 'other' as const,
      title: `${index} ${LONG}`,
      details: ['العربية: إرجاع مجاني خلال 90 يوما'],
    })),
  }),
} satisfies Record<string, ProductView>;

/** What the page of an order's thing said on 27 August 2026, before it was ordered. */
export function aListing(parts: Partial<Listing> = {}): Listing {
  return {
    productId: '1005007000000901',
    title: 'Garden hose 15 m with brass nozzle and wall bracket',
    readAt: READ_AT,
    beforeOrder: true,
    price: { amount: '132.74', currency: 'PLN' },
    country: 'PL',
    deliveryUntil: '2026-09-08',
    statements: ['Free returns within 90 days', 'Fast delivery', 'Refund if no delivery in 35 days'],
    specifications: [
      { name: 'Length', value: '15 m' },
      { name: 'Material', value: 'Brass, rubber' },
    ],
    ...parts,
  };
}

export const HOSTILE_LISTING = aListing({
  productId: '1005007000000903',
  title: FROM_ELSEWHERE,
  beforeOrder: false,
  price: null,
  country: null,
  deliveryUntil: null,
  statements: [FROM_ELSEWHERE, LONG],
  specifications: [{ name: FROM_ELSEWHERE, value: 'V'.repeat(500) }],
});
