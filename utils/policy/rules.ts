import type { Milestone } from '../model/reading.ts';
import type { WindowKind } from '../model/window.ts';

/**
 * One time rule: the window of this kind closes (or opens) `days` calendar days after the anchor. 'commitment' stands
 * for the delivery commitment that the site's data names for the order. `requires`: only for such orders.
 * A rule of another country is one more row here.
 */
export interface Rule {
  id: string;
  kind: WindowKind;
  anchor: Milestone;
  days: number | 'commitment';
  effect: 'closes' | 'opens';
  /** ISO 3166 alpha-2 ship-to countries; their rules silence the rules for 'any'. */
  countries: readonly string[] | 'any';
  requires?: 'free-return' | 'paypal';
  /** Which text says so. */
  source: string;
  /** Month (YYYY-MM) of that text; of an undated text, the month in which it was last seen. */
  date: string;
}

/** European Union, and the three EEA states beside it. */
const EEA: readonly string[] = (
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE ' + 'IS LI NO'
).split(' ');

/** Which rule applies is decided per kind: a country's own rows, else the rows for any country. */
export const RULES: readonly Rule[] = [
  {
    id: 'article-return-15-days',
    kind: 'return',
    anchor: 'delivered',
    days: 15,
    effect: 'closes',
    countries: 'any',
    source: 'Article, "How long do you have to return an item": 15 days after receiving the item',
    date: '2026-11',
  },
  {
    id: 'article-dispute-15-days',
    kind: 'dispute',
    anchor: 'completed',
    days: 15,
    effect: 'closes',
    countries: 'any',
    source:
      'Article, general rules: 15 days after receiving; AliExpress help counts from the confirmed receipt or the end of the order',
    date: '2026-11',
  },
  {
    id: 'brazil-return-7-days',
    kind: 'return',
    anchor: 'completed',
    days: 7,
    effect: 'closes',
    countries: ['BR'],
    source: 'Order page of a Brazilian account: return within 7 days of confirming receipt',
    date: '2026-09',
  },
  {
    id: 'brazil-dispute-90-days',
    kind: 'dispute',
    anchor: 'ordered',
    days: 90,
    effect: 'closes',
    countries: ['BR'],
    source: 'Order page of a Brazilian account: dispute within 90 days after the order was placed',
    date: '2026-09',
  },
  {
    id: 'korea-return-90-days',
    kind: 'return',
    anchor: 'paid',
    days: 90,
    effect: 'closes',
    countries: ['KR'],
    source:
      'AliExpress Korea, consumer measures of 14 March 2024: return without proof within 90 days of payment',
    date: '2024-03',
  },
  {
    id: 'korea-dispute-90-days',
    kind: 'dispute',
    anchor: 'paid',
    days: 90,
    effect: 'closes',
    countries: ['KR'],
    source: 'AliExpress Korea, consumer measures of 14 March 2024: refund within 90 days of payment',
    date: '2024-03',
  },
  {
    id: 'eea-withdrawal-14-days',
    kind: 'return',
    anchor: 'delivered',
    days: 14,
    effect: 'closes',
    countries: EEA,
    source: 'Directive 2011/83/EU, article 9: withdrawal within 14 days of receiving the goods',
    date: '2011-10',
  },
  {
    id: 'free-return-15-days',
    kind: 'free-return',
    anchor: 'delivered',
    days: 15,
    effect: 'closes',
    countries: 'any',
    requires: 'free-return',
    source: 'AliExpress "Free returns" service on an order page: send back within 15 days after delivery',
    date: '2026-09',
  },
  {
    id: 'not-received-first-day',
    kind: 'not-received',
    anchor: 'shipped',
    days: 11,
    effect: 'opens',
    countries: 'any',
    source: 'AliExpress help, how to open a dispute: from the 11th day after the seller ships',
    date: '2022-03',
  },
  {
    id: 'not-received-commitment',
    kind: 'not-received',
    anchor: 'shipped',
    days: 'commitment',
    effect: 'closes',
    countries: 'any',
    source: 'Delivery commitment in the data of the order: the protection timer runs that long from shipment',
    date: '2024-03',
  },
  {
    id: 'not-received-60-days',
    kind: 'not-received',
    anchor: 'shipped',
    days: 60,
    effect: 'closes',
    countries: 'any',
    source: 'Older official default for the length of buyer protection, as guides still quote it: 60 days',
    date: '2026-11',
  },
  {
    id: 'not-received-90-days',
    kind: 'not-received',
    anchor: 'shipped',
    days: 90,
    effect: 'closes',
    countries: 'any',
    source: 'AliExpress app questions and answers: buyer protection of up to 90 days',
    date: '2026-11',
  },
  {
    id: 'paypal-180-days',
    kind: 'paypal',
    anchor: 'paid',
    days: 180,
    effect: 'closes',
    countries: 'any',
    requires: 'paypal',
    source:
      'PayPal buyer protection, named as an outside route by AliExpress help: 180 days from the payment',
    date: '2026-11',
  },
];
