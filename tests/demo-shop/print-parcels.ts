import { addDays, instantOf, type PlainDate, SITE_ZONE } from '../../utils/model/plain-date.ts';
import { parcelsOf, type ShopOrderSpec, type ShopParcelSpec } from './order-spec.ts';
import type { Labels } from './shop-labels.ts';
import { printShortDay, type ShopLanguage } from './shop-languages.ts';

export interface ShopEvent {
  title: string;
  /** As printed; null where the site's data has none either. */
  time: string | null;
  code: string;
  /** Epoch ms. */
  at: number;
  /** The tracking page leaves out what was before the shipment. */
  isShown: boolean;
}

export interface ShopParcel {
  mailNo: string;
  lines: readonly number[];
  isDelivered: boolean;
  headline: string;
  /** 'Dec. 24', the day of the headline. */
  headlineDay: string;
  /** Newest first. */
  events: ShopEvent[];
}

/** The parcels of an order as the tracking page and its data print them on a day. */
export function printParcels(
  spec: ShopOrderSpec,
  today: PlainDate,
  language: ShopLanguage,
  labels: Labels,
): ShopParcel[] {
  const short = (day: number) => printShortDay(addDays(today, day), language);
  return parcelsOf(spec).map((parcel, place) => {
    const { lines, delivered } = parcel;
    // Of a completed order the estimate is over.
    const start = spec.completed === undefined || parcel.shipped === undefined ? 6 : parcel.shipped + 12;
    const headlineDay = delivered === undefined ? `${short(start)} - ${short(start + 3)}` : short(delivered);
    return {
      mailNo: `DEMO000${place + 1}234567`,
      lines,
      isDelivered: delivered !== undefined,
      headline:
        delivered === undefined ? `${labels.estimated} ${headlineDay}` : `${labels.delivered}${headlineDay}`,
      headlineDay,
      events: eventsOf(spec, parcel).map(({ title, day, clock, code, isShown }) => ({
        title,
        time: isShown ? `${short(day)}, ${clock}` : null,
        code,
        at: instantOf(addDays(today, day), clock, SITE_ZONE),
        isShown,
      })),
    };
  });
}

function eventsOf(spec: ShopOrderSpec, { shipped, delivered, isSilent }: ShopParcelSpec) {
  const event = (title: string, day: number | undefined, clock: string, code: string, isShown = true) =>
    day === undefined ? [] : [{ title, day, clock, code, isShown }];
  const byCarrier = isSilent
    ? []
    : [
        ...event('Delivered', delivered, '11:59', 'AE_GTMS_SIGNED'),
        ...event('Out for delivery', delivered, '08:20', 'AE_GTMS_DELIVERING'),
        ...event(
          'Left the departure country',
          shipped === undefined ? shipped : shipped + 1,
          '11:59',
          'AE_LH_DEPART',
        ),
        ...event('Handed to the carrier', shipped, '11:59', 'AE_PICK_UP_SUCCESS'),
      ];
  return [
    ...byCarrier,
    ...event('Package shipped', shipped, '06:30', 'AE_ORDER_SHIPPED', false),
    ...event('Package in preparation', spec.paid, '06:10', 'AE_ORDER_PAID', false),
    ...event('Order created', spec.ordered, '06:00', 'AE_ORDER_PLACED', false),
  ];
}
