import type { PlainDate } from '../../utils/model/plain-date.ts';
import { type DisputeLanguage, disputeLanguage } from './disputes/dispute-languages.ts';
import { printDisputePages, type ShopDisputePages } from './disputes/print-dispute-pages.ts';
import type { ShopCase } from './print-case.ts';
import { printOrder } from './print-order.ts';
import type { ShopParcel } from './print-parcels.ts';
import { ordersWith } from './products/bought-order.ts';
import type { Labels } from './shop-labels.ts';
import { type LabelAge, type ShopCountry, type ShopLanguage, shopWords } from './shop-languages.ts';
import { CURRENCIES } from './shop-money.ts';
import { type Stock, stockedOrders } from './stock.ts';

/* What the shop's pages print: every text finished, so that the client only builds nodes. */

export interface ShopSettings {
  language: ShopLanguage;
  labels: LabelAge;
  country: ShopCountry;
  /** Of the pages about disputes, where it is not the same: they have languages that order pages do not have. */
  disputes?: DisputeLanguage;
}

export interface ShopLine {
  lineId: string;
  productId: string;
  title: string;
  variant: string | null;
  quantity: string;
  price: string;
  hue: number;
  tags: string[];
  disputeOffered: boolean;
  /** All that was paid for it, as people read it and as a field holds it: '36,98 €', '36.98'. */
  paid: { text: string; amount: string };
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
  parcels: ShopParcel[];
  cases: ShopCase[];
}

/** What the account is set to: country of delivery, currency, language with country. */
export interface ShopAccount {
  region: string;
  currency: string;
  locale: string;
}

export interface ShopState extends ShopAccount {
  labels: Labels;
  /** What the pages about disputes say beside the cases. */
  disputes: ShopDisputePages;
  stock: Stock;
  /** How the page's data client is, where the tab does not say it. */
  client: string;
  orders: ShopOrder[];
}

const REGIONS: Record<ShopLanguage, string> = { en: 'US', de: 'DE', fr: 'FR', pl: 'PL', pt: 'BR', ko: 'KR' };

/**
 * Everything the pages show on a day, in a language, for a country of delivery. `bought` is the number of a product
 * that was ordered a moment ago.
 */
export function shopState(
  today: PlainDate,
  settings: ShopSettings,
  stock: Stock = 'small',
  bought: string | null = null,
): ShopState {
  return {
    labels: shopWords(settings.language).labels[settings.labels],
    disputes: printDisputePages(disputesLanguage(settings), today),
    stock,
    client: 'normal',
    ...accountOf(settings),
    orders: ordersWith(bought, stockedOrders(stock)).map((order) => printOrder(order, today, settings)),
  };
}

/** The language of the pages about disputes in an account. */
export function disputesLanguage({ disputes, language }: ShopSettings): DisputeLanguage {
  return disputes ?? disputeLanguage(language);
}

export function accountOf({ country, language }: ShopSettings): ShopAccount {
  return { region: country, currency: CURRENCIES[country], locale: `${language}_${REGIONS[language]}` };
}
