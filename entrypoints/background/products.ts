import { understandProduct } from '../../utils/aliexpress/understand-product.ts';
import { keepLook, readOrderIdsWith } from '../../utils/database/products.ts';
import { changeOrders } from '../../utils/database/write.ts';
import type { MessageInput, ProductAnswer } from '../../utils/messages/messages.ts';
import { type PlainDate, plainDateOf, SITE_ZONE } from '../../utils/model/plain-date.ts';
import type { ProductLook, ProductSighting } from '../../utils/model/printed-product.ts';
import { globalProductId } from '../../utils/model/product-id.ts';
import type { Reading } from '../../utils/model/reading.ts';
import { Refusal } from '../../utils/model/refusal.ts';
import { assessProduct } from '../../utils/policy/assess-product.ts';
import { keptSettings } from './kept.ts';
import { type Moment, thisMoment } from './moment.ts';
import { appearanceOf } from './orders.ts';
import { indexed, replan, viewStored, withLooks } from './understand-stored.ts';

/** Orders that one look at a product is given to. */
const MOST_ORDERS = 50;

/**
 * What a product page means, from what it shows and from what it keeps of itself. The look is kept for orders to come,
 * and given to those that hold the product already; `onOrders` is called when there are such.
 */
export async function takeProduct(
  { shown, state }: MessageInput<'take-product'>,
  onOrders: () => void,
): Promise<ProductAnswer> {
  const moment = thisMoment();
  const settings = await keptSettings();
  const look = lookOf(shown, state, moment);
  const product = look && understandProduct(look.sightings);
  const country = settings.country === 'auto' ? shown.country : settings.country;
  const isKept = look !== null && settings.keepPromises !== false && (await keep(look, moment, onOrders));
  return {
    view: product && assessProduct(product, { today: orderDay(moment), country }),
    isKept,
    appearance: appearanceOf(settings),
  };
}

/** The day an order of this moment may get: the site and the user may have different ones, the earlier is safe. */
function orderDay({ now, today }: Moment): PlainDate {
  const siteToday = plainDateOf(now, SITE_ZONE);
  return siteToday < today ? siteToday : today;
}

/** A page without a number tells no product, and data of another product than the page's says nothing of this one. */
function lookOf(shown: Reading, state: Reading | null, { now }: Moment): ProductLook | null {
  const productId = globalProductId(shown.product?.productId ?? null);
  if (productId === null) return null;
  const isSame = globalProductId(state?.product?.productId ?? null) === productId;
  const sightings = [shown, ...(state && isSame ? [state] : [])].flatMap((each) => sightingOf(each, now));
  return { productId, firstReadAt: now, readAt: now, sightings };
}

function sightingOf({ source, language, country, product }: Reading, readAt: number): ProductSighting[] {
  return product ? [{ source, language, country, readAt, printed: product }] : [];
}

/** False where nothing can be kept: the page still gets its answer. */
async function keep(look: ProductLook, moment: Moment, onOrders: () => void): Promise<boolean> {
  try {
    const kept = await keepLook(look);
    if (!kept) return false;
    const { productId, looks } = kept;
    const orderIds = await readOrderIdsWith(productId, MOST_ORDERS);
    if (orderIds.length === 0) return true;
    await changeOrders(orderIds, ({ orders, remindersOf, settings }) => {
      const stored = [...orders.values()].map((order) => indexed(withLooks(order, looks), settings));
      const plans = stored.map((order) =>
        replan(viewStored(order, settings, moment), remindersOf(order.orderId), settings, moment),
      );
      return {
        orders: stored,
        reminders: plans.flatMap(({ reminders }) => reminders),
        forget: plans.flatMap(({ forget }) => forget),
      };
    });
    onOrders();
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}
