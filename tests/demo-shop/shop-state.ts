import { addDays, type PlainDate } from '../../utils/model/plain-date.ts';
import type { ShopOrderSpec } from './order-spec.ts';
import type { ShopLineSpec } from './shop-goods.ts';
import type { Labels } from './shop-labels.ts';
import {
  type LabelAge,
  printDay,
  printShortDay,
  type ShopCountry,
  type ShopLanguage,
  shopWords,
} from './shop-languages.ts';
import { SHOP_ORDERS, shopOrderId } from './shop-orders.ts';

/* What the shop's pages print: every text finished, so that the client only builds nodes. */

export interface ShopSettings {
  language: ShopLanguage;
  labels: LabelAge;
  country: ShopCountry;
}

export interface ShopLine {
  productId: string;
  title: string;
  variant: string | null;
  quantity: string;
  price: string;
  hue: number;
  tags: string[];
}

export interface ShopOrder {
  orderId: string;
  status: string;
  isCompleted: boolean;
  isOnItsWay: boolean;
  date: string;
  store: { name: string; href: string | null };
  total: string | null;
  lines: ShopLine[];
  exposed: string | null;
  reminder: string | null;
  dates: { label: string; text: string }[];
  services: { title: string; content: string }[];
  headline: string;
  events: { title: string; time: string }[];
}

export interface ShopState {
  labels: Labels;
  region: string;
  currency: string;
  locale: string;
  orders: ShopOrder[];
}

const CURRENCIES: Record<ShopCountry, string> = { US: 'USD', BR: 'BRL', DE: 'EUR', KR: 'KRW' };
const REGIONS: Record<ShopLanguage, string> = { en: 'US', de: 'DE', fr: 'FR', pl: 'PL', pt: 'BR', ko: 'KR' };

/** Everything the pages show on a day, in a language, for a country of delivery. */
export function shopState(today: PlainDate, settings: ShopSettings): ShopState {
  return {
    labels: shopWords(settings.language).labels[settings.labels],
    region: settings.country,
    currency: CURRENCIES[settings.country],
    locale: `${settings.language}_${REGIONS[settings.language]}`,
    orders: SHOP_ORDERS.map((spec, index) => printOrder(spec, index, today, settings)),
  };
}

function printOrder(spec: ShopOrderSpec, index: number, today: PlainDate, settings: ShopSettings): ShopOrder {
  const { country, language } = settings;
  const total = spec.lines.reduce((sum, line) => sum + line.cents * line.quantity, 0) + 299;
  return {
    orderId: shopOrderId(index),
    status: shopWords(language).statuses[spec.status],
    isCompleted: spec.status === 'completed',
    isOnItsWay: spec.status === 'awaiting-delivery',
    date: printDay(addDays(today, spec.ordered), language),
    store: {
      name: spec.store,
      href:
        spec.storeLink === false
          ? null
          : `//www.aliexpress.com/store/11020${spec.store.length}0${spec.store.charCodeAt(0)}`,
    },
    total: spec.totalShown === false ? null : money(total, country),
    lines: spec.lines.map((line, place) => printLine(line, index * 10 + place, settings)),
    exposed: spec.exposed ?? null,
    ...printDetail(spec, today, settings),
    ...printTracking(spec, today, settings),
  };
}

function printLine(
  line: ShopLineSpec,
  number: number,
  { country, language, labels }: ShopSettings,
): ShopLine {
  const words = {
    'free-returns': shopWords(language).labels[labels].freeReturns,
    'fast-delivery': 'Fast delivery',
  };
  return {
    productId: String(1_005_007_000_000_000 + number * 1_337),
    title: line.title,
    variant: line.variant,
    quantity: `x${line.quantity}`,
    price: money(line.cents, country),
    hue: line.hue,
    tags: (line.tags ?? []).map((tag) => words[tag]),
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
      ...(delivery.length > 0 ? [{ title: 'Fast delivery', content: delivery.join(' · ') }] : []),
      ...(hasFreeReturns
        ? [{ title: names.freeReturns, content: words.sentences.freeReturn.replace('{days}', '15') }]
        : []),
    ],
  };
}

function printTracking(spec: ShopOrderSpec, today: PlainDate, { language, labels }: ShopSettings) {
  const names = shopWords(language).labels[labels];
  const day = (offset: number) => printShortDay(addDays(today, offset), language);
  const events = [
    { title: 'Delivered', offset: spec.delivered },
    { title: 'Out for delivery', offset: spec.delivered },
    {
      title: 'Left the departure country',
      offset: spec.shipped === undefined ? undefined : spec.shipped + 1,
    },
    { title: 'Handed to the carrier', offset: spec.shipped },
  ];
  return {
    headline:
      spec.delivered === undefined
        ? `${names.estimated} ${day(6)} - ${day(9)}`
        : `${names.delivered}${day(spec.delivered)}`,
    events: events.flatMap(({ title, offset }) =>
      offset === undefined ? [] : { title, time: `${day(offset)}, 11:59` },
    ),
  };
}

function money(cents: number, country: ShopCountry): string {
  const whole = Math.floor(cents / 100);
  const rest = String(cents % 100).padStart(2, '0');
  if (country === 'BR') return `R$${whole * 5},${rest}`;
  if (country === 'DE') return `${whole},${rest} €`;
  if (country === 'KR') return `₩${(whole * 1300).toLocaleString('en-US')}`;
  return `$${whole}.${rest}`;
}
