import { today } from '../../utils/clock.ts';
import { addDays } from '../../utils/model/plain-date.ts';
import { SHOP_ORDERS, shopOrderId } from './shop-orders.ts';

/**
 * What the list alone tells of each order, worked out by hand: "days" from today to the day to act by. A completed
 * order without a date of delivery closes 15 days after it was placed, a parcel on its way 60 days after.
 */
const ON_THE_LIST: Record<string, [state: string, days: number | null]> = {
  processing: ['not-yet', null],
  'just-shipped': ['not-yet', null],
  fresh: ['open', 9],
  earrings: ['open', 8],
  'several-lines': ['closing', 6],
  'three-days': ['closing', 3],
  'two-days': ['closing', 2],
  'on-its-way': ['open', 39],
  'five-days-by-detail': ['unknown', null],
  'arrived-by-tracking': ['open', 35],
  late: ['closing', 7],
  'last-day': ['closing', 0],
  'to-pay': ['not-yet', null],
  canceled: ['closed', null],
  expired: ['closed', null],
  'refund-asked': ['unknown', null],
  'spring-1': ['unknown', null],
  'spring-2': ['unknown', null],
  'spring-3': ['unknown', null],
  'spring-4': ['unknown', null],
  'last-year': ['closed', null],
  'two-years': ['closed', null],
  'old-canceled': ['closed', null],
};

/** Badges of the orders at some places of the list, for today. */
export function expectedBadges(from: number, to: number) {
  return SHOP_ORDERS.slice(from, to).map(({ name }, place) => {
    const [state, days] = ON_THE_LIST[name] ?? ['?', null];
    return {
      orderId: shopOrderId(from + place),
      state,
      actBy: days === null ? null : addDays(today(), days),
      daysLeft: days === null ? null : String(days),
    };
  });
}
