import { addDays, type PlainDate } from '../../utils/model/plain-date.ts';
import { offersDispute, type ShopOrderSpec } from './order-spec.ts';
import { printCases } from './print-case.ts';
import { printParcels } from './print-parcels.ts';
import { productIdOfLine } from './products/product-ids.ts';
import { printDay, shopWords } from './shop-languages.ts';
import { amountText, printMoney, totalOf } from './shop-money.ts';
import { disputesLanguage, type ShopLine, type ShopOrder, type ShopSettings } from './shop-state.ts';
import { storeNumber } from './shop-stores.ts';
import { lineIdOf, type StockedOrder } from './stock.ts';

/** Heading of the promise of a day; the site leaves it in English. */
export const FAST_DELIVERY = 'Fast delivery';

/** One order as the pages and the data print it on a day. */
export function printOrder(stocked: StockedOrder, today: PlainDate, settings: ShopSettings): ShopOrder {
  const { orderId, spec } = stocked;
  const { country, language, labels } = settings;
  const words = shopWords(language);
  const cases = printCases(stocked, today, { country, language: disputesLanguage(settings) });
  return {
    orderId,
    status: words.statuses[spec.status],
    isCompleted: spec.status === 'completed',
    isOnItsWay: spec.status === 'awaiting-delivery',
    date: printDay(addDays(today, spec.ordered), language),
    store: {
      name: spec.store,
      href: spec.storeLink === false ? null : `//www.aliexpress.com/store/${storeNumber(spec.store)}`,
    },
    total: spec.totalShown === false ? null : printMoney(totalOf(spec), country),
    lines: spec.lines.map((_, place) => printLine(stocked, place, settings)),
    exposed: spec.exposed ?? cases.at(-1)?.status ?? null,
    ...printDetail(spec, today, settings),
    parcels: printParcels(spec, today, language, words.labels[labels]),
    cases,
  };
}

function printLine(
  { orderId, number, productIds, spec }: StockedOrder,
  place: number,
  { country, language, labels }: ShopSettings,
): ShopLine {
  const line = spec.lines[place];
  if (!line) throw new RangeError(`no line ${place}`);
  const paid = line.cents * line.quantity;
  const words = {
    'free-returns': shopWords(language).labels[labels].freeReturns,
    'fast-delivery': FAST_DELIVERY,
  };
  return {
    lineId: lineIdOf(orderId, place),
    productId: productIds?.[place] ?? productIdOfLine(number, place),
    title: line.title,
    variant: line.variant,
    quantity: `x${line.quantity}`,
    price: printMoney(line.cents, country),
    hue: line.hue,
    tags: (line.tags ?? []).map((tag) => words[tag]),
    disputeOffered: offersDispute(spec, place),
    paid: { text: printMoney(paid, country), amount: amountText(paid, country) },
  };
}

function printDetail(spec: ShopOrderSpec, today: PlainDate, { language, labels }: ShopSettings) {
  const words = shopWords(language);
  const names = words.labels[labels];
  const day = (offset: number) => printDay(addDays(today, offset), language);
  const rows: [string, number | undefined][] = [
    [names.orderedOn, spec.ordered],
    [names.paidOn, spec.paid],
    [names.shippedOn, spec.shipped],
    [names.completedOn, spec.completed],
  ];
  // The site glues the sentences of its reminder together without a space.
  const reminder = [
    spec.receiptDays === undefined
      ? ''
      : words.sentences.afterReceipt.replace('{days}', String(spec.receiptDays)),
    spec.orderDays === undefined ? '' : words.sentences.afterOrder.replace('{days}', String(spec.orderDays)),
  ].join('');
  const delivery = [
    spec.couponDay === undefined ? [] : words.sentences.lateCoupon.replace('{date}', day(spec.couponDay)),
    spec.refundDay === undefined ? [] : words.sentences.noDelivery.replace('{date}', day(spec.refundDay)),
  ].flat();
  const hasFreeReturns = spec.lines.some((line) => line.tags?.includes('free-returns'));
  return {
    reminder: reminder || null,
    dates: rows.flatMap(([label, offset]) => (offset === undefined ? [] : { label, text: day(offset) })),
    services: [
      ...(delivery.length > 0 ? [{ title: FAST_DELIVERY, content: delivery.join(' · ') }] : []),
      ...(hasFreeReturns
        ? [{ title: names.freeReturns, content: words.sentences.freeReturn.replace('{days}', '15') }]
        : []),
    ],
  };
}
