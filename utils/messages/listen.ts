import { browser } from '../browser.ts';
import { plainDataFault } from '../model/plain-data.ts';
import { Refusal } from '../model/refusal.ts';
import { z } from '../model/zod.ts';
import type {
  Answer,
  FailureCode,
  GatheringChanged,
  GatheringStatus,
  MessageInput,
  MessageName,
  MessageOutput,
  OrdersChanged,
} from './messages.ts';
import { envelopeSchema, MESSAGES } from './schemas.ts';
import { type Sender, type SenderTier, senderTier } from './sender-tier.ts';

/** One function for each message of the table. */
export type Handlers = {
  /** `tabId`: the tab of a content script; null for our own pages. */
  [Name in MessageName]: (input: MessageInput<Name>, tabId: number | null) => Promise<MessageOutput<Name>>;
};

/** Characters that a message of a sender may hold: a page of orders, or a backup of 20 MB. */
const MOST_CHARS: Record<SenderTier, number> = { content: 2_000_000, page: 21_000_000 };
const MOST_DEPTH = 20;

/**
 * Answers messages from now on. Call it in the first turn of the background, else the message that woke it is lost.
 * Every message of ours gets an answer, a failure included, which goes to `onFailure` too; anything else is left alone.
 */
export function listen(handlers: Handlers, onFailure: (name: string, error: unknown) => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    if (!isForUs(message)) return undefined;
    void answer(handlers, message, sender, onFailure).then(sendResponse);
    // "The answer comes later": a promise would not be understood by every browser.
    return true;
  });
}

/** Tells the open pages of the extension that orders, reminders or settings changed. Nobody listening is no failure. */
export async function tellOrdersChanged(): Promise<void> {
  const event: OrdersChanged = { type: 'orders-changed' };
  await browser.runtime.sendMessage(event).catch(ignore);
}

/** Pages that show how far a gathering is, beside our own. */
const ORDER_PAGES = ['https://*.aliexpress.com/p/order/*', 'https://*.aliexpress.us/p/order/*'];

/** Tells our open pages and the order pages of the site how far a gathering is. Nobody listening is no failure. */
export async function tellGatheringChanged(status: GatheringStatus): Promise<void> {
  const event: GatheringChanged = { type: 'gathering-changed', status };
  const tabs = await browser.tabs.query({ url: ORDER_PAGES });
  await Promise.all([
    browser.runtime.sendMessage(event).catch(ignore),
    ...tabs.map(({ id }) => id !== undefined && browser.tabs.sendMessage(id, event).catch(ignore)),
  ]);
}

function ignore(): void {
  // No page is open.
}

function isForUs(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'type' in message && 'input' in message;
}

async function answer(
  handlers: Handlers,
  message: unknown,
  sender: Sender,
  onFailure: (name: string, error: unknown) => void,
): Promise<Answer<unknown>> {
  const tier = senderTier(sender, { id: browser.runtime.id, address: browser.runtime.getURL('') });
  if (!tier) return failure('not-allowed', 'This sender may not ask anything.');
  const fault = plainDataFault(message, { maxChars: MOST_CHARS[tier], maxDepth: MOST_DEPTH });
  if (fault) return failure(fault === 'too-large' ? 'too-large' : 'invalid', `The message is ${fault}.`);
  const envelope = z.safeParse(envelopeSchema, message);
  if (!envelope.success) return failure('invalid', 'This is no message.');
  const { type, input } = envelope.data;
  if (!isMessageName(type)) return failure('unknown-message', 'There is no such message.');
  if (!isAllowed(type, tier)) return failure('not-allowed', `A ${tier} may not send ${type}.`);
  try {
    return await handle(handlers, type, input, tier === 'content' ? (sender.tab?.id ?? null) : null);
  } catch (error) {
    onFailure(type, error);
    if (error instanceof Refusal) return failure(error.code, error.message);
    return failure('failed', error instanceof Error ? error.message : String(error));
  }
}

async function handle<Name extends MessageName>(
  handlers: Handlers,
  name: Name,
  input: unknown,
  tabId: number | null,
): Promise<Answer<MessageOutput<Name>>> {
  const schema: z.ZodMiniType<MessageInput<Name>> = inputSchema(name);
  const parsed = z.safeParse(schema, input);
  if (!parsed.success) {
    const paths = parsed.error.issues.map(({ path }) => path.join('.')).slice(0, 5);
    throw new Refusal('invalid', `The input does not fit: ${paths.join(', ')}`);
  }
  return { ok: true, value: await handlers[name](parsed.data, tabId) };
}

function inputSchema<Name extends MessageName>(name: Name): z.ZodMiniType<MessageInput<Name>> {
  const schemas: { readonly [Key in MessageName]: { input: z.ZodMiniType<MessageInput<Key>> } } = MESSAGES;
  return schemas[name].input;
}

function isMessageName(type: string): type is MessageName {
  return Object.hasOwn(MESSAGES, type);
}

function isAllowed(name: MessageName, tier: SenderTier): boolean {
  const from: readonly SenderTier[] = MESSAGES[name].from;
  return from.includes(tier);
}

function failure(code: FailureCode, message: string): Answer<never> {
  return { ok: false, code, message };
}
