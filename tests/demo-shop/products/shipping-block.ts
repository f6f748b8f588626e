import { addDays, instantOf, SITE_ZONE } from '../../../utils/model/plain-date.ts';
import type { Data } from '../answers/question.ts';
import { CURRENCIES, printMoney } from '../shop-money.ts';
import { printDataDay, printDays } from './product-languages.ts';
import { isSentTo } from './product-spec.ts';
import { PROMISE_WORDS } from './promise-words.ts';
import { iconInData } from './row-icons.ts';
import type { Viewing } from './viewing.ts';

/** Days from today to the first and the last day of the estimate. */
const FROM_CHINA = { soonest: 9, latest: 14 };
const FROM_NEARBY = { soonest: 3, latest: 5 };
const GREY = '#666666';
const BLACK = '#191919';

/** A text of the shipping row: what it says and how it looks. */
export interface ShippingText {
  text: string;
  colour: string;
  isStrong: boolean;
}

/** One line of the row; the names of the layouts are the site's. */
export interface ShippingLine {
  layout: 'title' | 'content' | 'unreachable';
  texts: ShippingText[];
}

/** The lines of the row, in the order of the page. */
export function shippingLines(viewing: Viewing): ShippingLine[] {
  const words = PROMISE_WORDS[viewing.language];
  if (!isSentTo(viewing.spec, viewing.country)) {
    return [{ layout: 'unreachable', texts: [shown(words.unreachable, '#999999', false)] }];
  }
  const { from, until } = estimate(viewing);
  return [
    { layout: 'title', texts: [shown(words.freeShipping, BLACK, true)] },
    {
      layout: 'content',
      texts: [
        shown(words.delivery, GREY, false),
        shown(printDays(from, until, viewing.language), BLACK, true),
      ],
    },
  ];
}

/** The SHIPPING module. The days stand in it for people, for machines, and as instants in a trace. */
export function shippingModule(viewing: Viewing): Data {
  const isSent = isSentTo(viewing.spec, viewing.country);
  const layouts = Object.fromEntries(
    shippingLines(viewing).map(({ layout, texts }) => [
      `${layout}Layout`,
      [texts.map((text, place) => layoutPart(layout, text, place))],
    ]),
  );
  const way = { bizData: isSent ? sentData(viewing) : unsentData(viewing), ...layouts };
  return {
    bgColor: '#FFFFFF',
    icon: iconInData('shipping'),
    hideDelivery: false,
    styleCode: 'default',
    deliveryLayoutInfo: [way],
    originalLayoutResultList: [way],
  };
}

function shown(text: string, colour: string, isStrong: boolean): ShippingText {
  return { text, colour, isStrong };
}

function layoutPart(layout: ShippingLine['layout'], text: ShippingText, place: number): Data {
  const content = text.isStrong ? `<strong>${text.text}</strong>` : text.text;
  return {
    blockType: layout === 'title' ? 'title' : 'freight',
    content: `<span style="color: ${text.colour};">${content}</span>`,
    displayCondition: 'default=visible',
    medusaKey: medusaKey(layout, place),
    order: place + 1,
    type: 'htmlText',
    useInDetailFirstScreen: true,
  };
}

function medusaKey(layout: ShippingLine['layout'], place: number): string {
  if (layout === 'unreachable') return 'cannot_deliver_pc_new@freight';
  if (layout === 'title') return 'Global_Version_freeshipping@freightCost';
  return place === 0
    ? 'Global_Version_DeliveryTitle@deliveryTime'
    : 'TimeAB_US_DeliveryRangeTime@deliveryTime';
}

function unsentData({ country, sku }: Viewing): Data {
  return {
    itemScene: 'newGlobal',
    unreachable: true,
    freightCommitDay: '75',
    shipFromCode: sku.shipsFrom ?? 'CN',
    shipTo: country,
    shipToCode: country,
  };
}

function sentData(viewing: Viewing): Data {
  const { country, language, productId, sku, spec } = viewing;
  const { from, until, soonest, latest } = estimate(viewing);
  const shipsFrom = sku.shipsFrom ?? 'CN';
  const at = (day: string) => instantOf(day, '12:00', SITE_ZONE);
  const trace = `${soonest}#${latest}#ALGORITHM#${at(from)}#${at(until)}#DEMO_STANDARD#DEMO001#${shipsFrom}#`;
  return {
    itemId: Number(productId),
    itemScene: 'newGlobal',
    company: 'Demo Standard Shipping',
    deliveryOptionCode: 'DEMO_STANDARD',
    deliveryDayMin: soonest,
    deliveryDayMax: latest,
    displayEtaMinDate: printDataDay(from, language),
    displayEtaMaxDate: printDataDay(until, language),
    etaTraceId: trace,
    guaranteedDeliveryTime: spec.guaranteeDays ?? 60,
    freightCommitDay: '90',
    shippingFee: 'free',
    displayAmount: 0,
    displayCurrency: CURRENCIES[country],
    formattedAmount: printMoney(0, country),
    choiceFreeShipping: spec.isChoice ? 'yes' : 'no',
    identityType: spec.isChoice ? 'SEMI_CHOICE_SELF' : 'NON',
    itemShipFromType: 'same',
    quantity: sku.stock,
    shipFromCode: shipsFrom,
    shipTo: country,
    shipToCode: country,
    utParams: JSON.stringify({
      currency: CURRENCIES[country],
      deliveryDate: until,
      // Only some pages name the first day, too.
      ...(spec.isChoice ? { deliveryDateMin: from } : {}),
      deliveryDayMax: latest,
      deliveryDayMin: soonest,
      itemId: Number(productId),
      shipFrom: shipsFrom,
      shipToCountry: country,
      trackingAvailable: true,
    }),
  };
}

function estimate({ sku, today }: Viewing) {
  const days = sku.shipsFrom === undefined || sku.shipsFrom === 'CN' ? FROM_CHINA : FROM_NEARBY;
  return { ...days, from: addDays(today, days.soonest), until: addDays(today, days.latest) };
}
