import { readMirror, type SpareCopy } from '../../utils/database/mirror.ts';
import { openDatabase } from '../../utils/database/open.ts';
import { readProducts } from '../../utils/database/products.ts';
import { readLiveOrders, readOrders, readSettings } from '../../utils/database/read.ts';
import type { OrderList } from '../../utils/messages/messages.ts';
import type { PlainDate } from '../../utils/model/plain-date.ts';
import type { ProductLook } from '../../utils/model/printed-product.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/model/settings.ts';
import type { StoredOrder } from '../../utils/model/stored-order.ts';

/* What is kept, from the database or, when that does not open, from the spare copy. */

const NOTHING: SpareCopy = { orders: [], reminders: [], settings: DEFAULT_SETTINGS };

/** `ok`, or `read-only` when a newer version wrote the database, or `copy` when it does not open. Never throws. */
export async function health(): Promise<OrderList['health']> {
  try {
    return (await openDatabase()).writable ? 'ok' : 'read-only';
  } catch {
    return 'copy';
  }
}

/** The settings, the defaults when nothing is kept. Never throws. */
export async function keptSettings(): Promise<Settings> {
  return (await health()) === 'copy' ? (await spareCopy()).settings : readSettings();
}

/** Orders of these ids. */
export async function keptOrders(orderIds: readonly string[]): Promise<StoredOrder[]> {
  if ((await health()) !== 'copy') return (await readOrders(orderIds)).records;
  const wanted = new Set(orderIds);
  return (await spareCopy()).orders.filter(({ orderId }) => wanted.has(orderId));
}

/** Orders of which something could be open on this day or later. */
export async function keptLiveOrders(today: PlainDate): Promise<StoredOrder[]> {
  if ((await health()) !== 'copy') return (await readLiveOrders(today)).records;
  return (await spareCopy()).orders.filter(({ liveUntil }) => liveUntil >= today);
}

/** Looks at these products; the spare copy has those of its orders only. */
export async function keptLooks(productIds: readonly string[]): Promise<ProductLook[]> {
  if (productIds.length === 0 || (await health()) === 'copy') return [];
  return (await readProducts([...new Set(productIds)])).flatMap(({ looks }) => looks);
}

/** The spare copy, or an empty one. */
export async function spareCopy(): Promise<SpareCopy> {
  return (await readMirror()) ?? NOTHING;
}
