import { backupOrderSchema, MOST_BACKUP_ORDERS } from '../model/backup-order.ts';
import { claimSchema, INTENTS } from '../model/claim.ts';
import { CALLS, GATHERING_KINDS, gatheringSchema, PERIODS } from '../model/gathering.ts';
import { CASE_SOLUTIONS } from '../model/order.ts';
import { orderIdSchema, readingSchema } from '../model/reading.ts';
import { reminderSchema } from '../model/reminder.ts';
import { settingsSchema } from '../model/settings.ts';
import { WINDOW_KINDS } from '../model/window.ts';
import { finite, listOf, recordOf, text, textLike, truth, wholeNumber, wordOf, z } from '../model/zod.ts';

/*
 * Every message: its name, who may send it, and what it carries. `content` is a content script in the top frame of an
 * AliExpress page, `page` one of the extension's own pages. Outputs stand in messages.ts, handlers in the background.
 */

const nothing = z.object({});
const language = z.nullable(textLike(/^[a-z]{2,3}$/));
const choices = listOf(text(300), 200);
const orderId = textLike(/^.{1,40}$/s);
const oneWindow = { orderId, kind: wordOf(WINDOW_KINDS) };
const window = z.object(oneWindow);
/** The script in the tab in which a gathering works gives its name: there must be one only. */
const driver = { driver: text(40) };
const orders = <Order extends z.ZodMiniType>(order: Order) => listOf(order, MOST_BACKUP_ORDERS);

const orderQuerySchema = z.object({
  /** Looked for in titles, store, order number and status; '' for all. */
  text: text(200),
  state: wordOf(['all', 'not-yet', 'open', 'closing', 'in-case', 'closed', 'unknown']),
  kind: wordOf(['all', ...WINDOW_KINDS]),
  /** Only this group is filled, from `offset` on; null fills every group from its start. */
  group: z.nullable(wordOf(['act-now', 'open', 'waiting', 'closed'])),
  offset: wholeNumber(0, 1_000_000),
  /** Views per group. */
  limit: wholeNumber(1, 200),
});

export const MESSAGES = {
  'take-reading': { from: ['content'], input: readingSchema },
  'read-state': { from: ['content'], input: nothing },
  'take-product': {
    from: ['content'],
    input: z.object({ shown: readingSchema, state: z.nullable(readingSchema) }),
  },
  'view-orders': {
    from: ['content'],
    input: z.object({ orderIds: listOf(orderIdSchema, 200) }),
  },
  'load-details': { from: ['content'], input: nothing },
  'get-appearance': { from: ['content', 'page'], input: nothing },
  'list-orders': { from: ['page'], input: orderQuerySchema },
  'dismiss-missed': { from: ['page'], input: nothing },
  'mark-window': { from: ['page'], input: z.object({ ...oneWindow, done: truth() }) },
  'snooze-window': { from: ['page'], input: window },
  'get-settings': { from: ['page'], input: nothing },
  'save-settings': { from: ['page'], input: settingsSchema },
  'export-backup': { from: ['page'], input: nothing },
  'preview-import': {
    from: ['page'],
    input: z.object({ orders: orders(z.object({ orderId: orderIdSchema, readAt: finite() })) }),
  },
  'import-backup': {
    from: ['page'],
    input: z.object({
      orders: orders(backupOrderSchema),
      reminders: listOf(reminderSchema, 20 * MOST_BACKUP_ORDERS),
      settings: settingsSchema,
    }),
  },
  'start-gathering': {
    from: ['content', 'page'],
    input: z.object({ kind: wordOf(GATHERING_KINDS), period: wordOf(PERIODS) }),
  },
  'steer-gathering': {
    from: ['content', 'page'],
    input: z.object({ action: wordOf(['pause', 'resume', 'cancel', 'dismiss']) }),
  },
  'get-gathering': { from: ['content', 'page'], input: nothing },
  'work-on-gathering': { from: ['content'], input: z.object(driver) },
  'keep-gathering': { from: ['content'], input: z.object({ ...driver, gathering: gatheringSchema }) },
  'ask-page': {
    from: ['content'],
    input: z.object({ ...driver, call: wordOf(CALLS), data: recordOf(z.unknown()) }),
  },
  'open-page': {
    from: ['content'],
    input: z.object({
      ...driver,
      page: wordOf(['list', 'detail', 'tracking']),
      orderId: z.nullable(orderIdSchema),
    }),
  },
  /** Opens our page about an order. */
  'open-claim': { from: ['content', 'page'], input: z.object({ orderId: orderIdSchema }) },
  'get-claims': { from: ['page'], input: z.object({ orderId: orderIdSchema }) },
  'save-claim': { from: ['page'], input: z.object({ orderId: orderIdSchema, claim: claimSchema }) },
  'forget-claim': { from: ['page'], input: z.object({ orderId: orderIdSchema, claimId: text(60) }) },
  'find-drafts': {
    from: ['content'],
    /** What the form's page tells of itself. */
    input: z.object({ lineId: z.nullable(text(40)), orderId: z.nullable(orderIdSchema), language }),
  },
  'match-choices': {
    from: ['content'],
    input: z.object({
      language,
      intent: wordOf(INTENTS),
      solution: z.nullable(wordOf(CASE_SOLUTIONS)),
      /** Words of the form's choices, as printed. */
      reasons: choices,
      solutions: choices,
      /** What stands beside the field of the amount. */
      currencyText: z.optional(text(600)),
    }),
  },
  'get-evidence': {
    from: ['content'],
    input: z.object({ orderId: orderIdSchema, claimId: text(60), evidenceId: text(60) }),
  },
  'collect-report': { from: ['content', 'page'], input: nothing },
  'send-test-reminder': { from: ['page'], input: nothing },
  'erase-everything': { from: ['page'], input: nothing },
} as const;

/** Anything that arrives is looked at as this first. */
export const envelopeSchema = z.object({ type: text(), input: z.unknown() });
