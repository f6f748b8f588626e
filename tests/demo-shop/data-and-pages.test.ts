// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../utils/aliexpress/read-answer.ts';
import { readPage } from '../../utils/aliexpress/read-page.ts';
import { understandOrder } from '../../utils/aliexpress/understand-order.ts';
import type { Order } from '../../utils/model/order.ts';
import { addDays } from '../../utils/model/plain-date.ts';
import { MILESTONES, type PrintedOrder, type Reading } from '../../utils/model/reading.ts';
import { assessOrder } from '../../utils/policy/assess-order.ts';
import {
  askShop,
  DETAIL_API,
  LIST_API,
  nextPageData,
  SHOP_DAY,
  shopService,
  TRACKING_API,
} from '../support/shop-answers.ts';
import { detailPage } from './client/detail-page.ts';
import { listPage } from './client/list-page.ts';
import { trackingPage } from './client/tracking-page.ts';
import { deliveredDay, parcelsOf } from './order-spec.ts';
import type { ShopCountry, ShopLanguage } from './shop-languages.ts';
import { type ShopState, shopState } from './shop-state.ts';
import { type StockedOrder, stockedOrders } from './stock.ts';

const READ_AT = Date.parse(`${SHOP_DAY}T20:00:00Z`);
const PAGE = 'https://www.aliexpress.com/p';
const ORDERS = stockedOrders('cases');

interface Account {
  language: ShopLanguage;
  labels: 'old' | 'new';
  country: ShopCountry;
}

describe.each<Account>([
  { language: 'en', labels: 'new', country: 'US' },
  { language: 'pt', labels: 'new', country: 'BR' },
  { language: 'de', labels: 'old', country: 'DE' },
  { language: 'ko', labels: 'new', country: 'KR' },
])('data and pages of an account in $language for $country, labels $labels', (account) => {
  const state = shopState(SHOP_DAY, account, 'cases');

  it('tell the same of every order on the list', async () => {
    const cards = listReading(state, account);
    const answers = await listAnswers(account);
    expect(answers.map(({ orderId }) => orderId)).toEqual(ORDERS.map(({ orderId }) => orderId));
    for (const { orderId, spec } of ORDERS) {
      const card = understandOrder([sightingOf(cards, orderId)]).order;
      const inData = sightingOf({ ...cards, source: 'data', orders: answers }, orderId);
      const { order: data, problems } = understandOrder([inData]);
      expect(problems).toEqual([]);
      // A card with several lines shows pictures only.
      const known = spec.lines.length > 1 ? { ...data, lines: data.lines.map(asPicture) } : data;
      expect({ name: spec.name, ...toldBy(card, account) }).toEqual({
        name: spec.name,
        ...toldBy(known, account),
      });
      expect(day(data, 'ordered')).toBe(addDays(SHOP_DAY, spec.ordered));
    }
  });

  it('tell the same of every order on its own page and in its tracking', async () => {
    const service = shopService('cases');
    const bases = new Set<string>();
    for (const [place, stocked] of ORDERS.entries()) {
      const { orderId, spec } = stocked;
      const shown = state.orders[place];
      if (!shown) throw new RangeError(`no order ${place}`);
      const pages = [
        readingOf(detailPage(shown, state), `/order/detail.html?orderId=${orderId}`, account),
        readingOf(trackingPage(shown), `/tracking/index.html?tradeOrderId=${orderId}`, account),
      ];
      const data = [
        readingIn(await askShop(service, DETAIL_API, { tradeOrderId: orderId }, { ...account }), account),
        readingIn(await askShop(service, TRACKING_API, { tradeOrderId: orderId }, { ...account }), account),
      ];
      const byPages = understandOrder(pages.map((reading) => sightingOf(reading, orderId)));
      const byData = understandOrder(data.map((reading) => sightingOf(reading, orderId)));
      expectDelivery(byData.order, stocked);
      expect(byPages.problems).toEqual(expect.arrayContaining(byData.problems));
      expect({ name: spec.name, ...toldBy(withYear(byPages.order), account) }).toEqual({
        name: spec.name,
        ...toldBy(knownToPages(byData.order, spec), account),
      });
      for (const { basis } of toldBy(byData.order, account).windows) bases.add(basis);
      for (const milestone of ['ordered', 'paid', 'shipped', 'completed'] as const) {
        const offset = spec[milestone];
        expect(day(byData.order, milestone)).toBe(offset === undefined ? null : addDays(SHOP_DAY, offset));
      }
    }
    expect([...bases].toSorted()).toEqual(['estimate', 'rule', 'stated']);
  });
});

describe('buttons', () => {
  it('are those of the cards, and a dispute is offered as on the page', async () => {
    const account: Account = { language: 'en', labels: 'new', country: 'US' };
    const state = shopState(SHOP_DAY, account, 'cases');
    const { node, start } = listPage(state, ORDERS.length);
    start();
    const cards = [...node.querySelectorAll('.order-item')];
    const answers = await listAnswers(account);
    const types: Record<string, string> = {
      'Confirm received': 'CONFIRM_GOODS',
      'Track status': 'TRACKING',
      'Add to cart': 'REPURCHASE',
      Remove: 'DELETE',
    };
    for (const [place, answer] of answers.entries()) {
      const texts = [...(cards[place]?.querySelectorAll('.order-item-btn') ?? [])].map(textOf);
      expect(answer.buttonTypes).toEqual(texts.map((text) => types[text]));
    }
    const service = shopService('cases');
    const offered = new Set<boolean | null>();
    for (const shown of state.orders) {
      const rows = [...detailPage(shown, state).querySelectorAll('.order-detail-item-btns')];
      const onPage = rows.map((row) => textOf(row).includes('Returns/refunds'));
      const answer = await askShop(service, DETAIL_API, { tradeOrderId: shown.orderId });
      const inData = readAnswer(answer).orders[0]?.lines.map(({ disputeOffered }) => disputeOffered);
      expect(inData).toEqual(onPage);
      for (const one of inData ?? []) offered.add(one);
    }
    expect([...offered].toSorted()).toEqual([false, true]);
  });
});

/** Everything that an order's milestones, promises and money come to, without where it was read. */
function toldBy(order: Order, { country }: Account) {
  const { windows, verdict } = assessOrder(order, { today: SHOP_DAY, country });
  return {
    orderId: order.orderId,
    status: order.status,
    milestones: Object.fromEntries(MILESTONES.map((name) => [name, day(order, name)])),
    // "$" alone may be the money of several countries: the data says which.
    total: order.total && { amount: order.total.amount },
    store: order.store,
    lines: order.lines.map(asPrinted),
    meanings: order.statements.map(({ meanings }) => JSON.stringify(meanings)).toSorted(),
    verdict,
    windows: windows.map(({ kind, opensOn, closesOn, possiblyUntil, state, basis }) => ({
      kind,
      opensOn,
      closesOn,
      possiblyUntil,
      state,
      basis,
    })),
  };
}

/** The page of several parcels shows one at a time, so that it never tells the day of the last. */
function knownToPages(order: Order, spec: StockedOrder['spec']): Order {
  const isTold = parcelsOf(spec).length < 2;
  return isTold ? order : { ...order, milestones: { ...order.milestones, delivered: null } };
}

function expectDelivery(order: Order, { spec }: StockedOrder): void {
  const wanted = deliveredDay(spec);
  const { delivered } = order.milestones;
  expect([spec.name, delivered?.day]).toEqual([
    spec.name,
    wanted === undefined ? undefined : addDays(SHOP_DAY, wanted),
  ]);
  if (delivered) expect(delivered.certainty).toBe('printed');
}

function asPrinted({
  productId,
  title,
  variant,
  quantity,
  unitPrice,
  freeReturn,
  exclusion,
}: Order['lines'][number]) {
  return { productId, title, variant, quantity, price: unitPrice?.amount ?? null, freeReturn, exclusion };
}

function asPicture(line: Order['lines'][number]): Order['lines'][number] {
  const hidden = { title: null, variant: null, quantity: null, unitPrice: null };
  return { ...line, ...hidden, freeReturn: false, exclusion: null };
}

/** The page prints the day of delivery without its year, the data an instant: the same day, concluded or told. */
function withYear(order: Order): Order {
  const { delivered } = order.milestones;
  if (delivered === null) return order;
  return { ...order, milestones: { ...order.milestones, delivered: { ...delivered, certainty: 'printed' } } };
}

function day(order: Order, milestone: (typeof MILESTONES)[number]): string | null {
  return order.milestones[milestone]?.day ?? null;
}

function sightingOf({ page, source, language, country, orders }: Reading, orderId: string) {
  const printed = orders.find((order) => order.orderId === orderId) ?? nothingOf(orders, orderId);
  return { page, source, language, country, readAt: READ_AT, printed };
}

/** A tracking answer or page without parcels tells nothing of the order. */
function nothingOf(orders: readonly PrintedOrder[], orderId: string): PrintedOrder {
  expect(orders).toEqual([]);
  return {
    orderId,
    statusText: null,
    statusCode: null,
    buttonTypes: [],
    dates: [],
    store: null,
    total: null,
    lines: [],
    sentences: [],
    parcels: [],
    cases: [],
    paymentMethod: null,
    commitmentText: null,
    country: null,
  };
}

function listReading(state: ShopState, account: Account): Reading {
  const list = listPage(state, ORDERS.length);
  list.start();
  return readingOf(list.node, '/order/index.html', account);
}

function readingOf(node: HTMLElement, path: string, { language, country }: Account): Reading {
  document.documentElement.lang = language;
  document.body.replaceChildren(node);
  return { ...readPage(document, new URL(PAGE + path)), country };
}

function readingIn(answer: unknown, { language, country }: Account): Reading {
  return { ...readAnswer(answer), language, country };
}

async function listAnswers(account: Account): Promise<PrintedOrder[]> {
  const service = shopService('cases');
  const orders: PrintedOrder[] = [];
  let answer = await askShop(service, LIST_API, { statusTab: 'all' }, { ...account });
  for (;;) {
    const found = readAnswer(answer).orders;
    if (found.length === 0) return orders;
    orders.push(...found);
    answer = await askShop(service, LIST_API, nextPageData(answer), { ...account });
  }
}

function textOf(element: Element): string {
  return element.textContent ?? '';
}
