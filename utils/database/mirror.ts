import { browser } from '../browser.ts';
import { type Reminder, reminderSchema } from '../model/reminder.ts';
import { type Settings, settingsSchema } from '../model/settings.ts';
import { type StoredOrder, storedOrderSchema } from '../model/stored-order.ts';
import { exactly, text, z } from '../model/zod.ts';

/*
 * A second copy in a second engine: when the database does not open, the orders that matter are still listed and
 * reminded of. One key, with a version and a checksum, so that half a write is never taken for a copy.
 */

const KEY = 'spare-copy';
const VERSION = 1;
/** A few hundred kB at most; those whose reminder comes first are the ones that matter. */
const MOST_ORDERS = 100;

export interface SpareCopy {
  orders: StoredOrder[];
  reminders: Reminder[];
  settings: Settings;
}

const contentSchema = z.object({
  orders: z.array(storedOrderSchema),
  reminders: z.array(reminderSchema),
  settings: settingsSchema,
});
const copySchema = z.object({ version: exactly(VERSION), checksum: text(), content: text() });

/** Writes the copy: the orders with planned reminders, the earliest first, then other live ones. */
export async function writeMirror({ orders, reminders, settings }: SpareCopy): Promise<void> {
  const dueAt = new Map<string, number>();
  for (const { orderId, dueAt: at } of reminders)
    dueAt.set(orderId, Math.min(at, dueAt.get(orderId) ?? Infinity));
  const soonest = [...orders]
    .sort((a, b) => compare(dueAt.get(a.orderId), dueAt.get(b.orderId)))
    .slice(0, MOST_ORDERS);
  const kept = new Set(soonest.map(({ orderId }) => orderId));
  const content = JSON.stringify({
    orders: soonest.map(withoutSpecifications),
    reminders: reminders.filter(({ orderId }) => kept.has(orderId)),
    settings,
  });
  await browser.storage.local.set({ [KEY]: { version: VERSION, checksum: checksum(content), content } });
}

/** The copy, or null when there is none, when it is damaged, or when the browser does not give it. */
export async function readMirror(): Promise<SpareCopy | null> {
  try {
    const copy = z.safeParse(copySchema, (await browser.storage.local.get(KEY))[KEY]);
    if (!copy.success || checksum(copy.data.content) !== copy.data.checksum) return null;
    const content = z.safeParse(contentSchema, JSON.parse(copy.data.content));
    return content.success ? content.data : null;
  } catch {
    return null;
  }
}

/** Removes the copy. */
export async function eraseMirror(): Promise<void> {
  await browser.storage.local.remove(KEY);
}

/** What evidence is made of would make the copy large; dates do not depend on it. */
function withoutSpecifications(order: StoredOrder): StoredOrder {
  if (!order.looks) return order;
  const looks = order.looks.map((look) => ({
    ...look,
    sightings: look.sightings.map((each) => ({
      ...each,
      printed: { ...each.printed, specifications: [] },
    })),
  }));
  return { ...order, looks };
}

function compare(a = Infinity, b = Infinity): number {
  return a === b ? 0 : a - b;
}

/** FNV-1a, 32 bits, hexadecimal: against damage, not against intent. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
