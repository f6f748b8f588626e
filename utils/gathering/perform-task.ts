import { orderIdInAddress } from '../aliexpress/page-address.ts';
import { pageKindOf } from '../aliexpress/page-kind.ts';
import { questionOf, type SiteTask } from '../aliexpress/questions.ts';
import { readOrderPage } from '../aliexpress/read-order-page.ts';
import { readSiteAnswer, type SiteAnswer } from '../aliexpress/read-site-answer.ts';
import { SITE_CHECK } from '../aliexpress/selectors.ts';
import type { Send } from '../messages/messages.ts';
import type { Gathering } from '../model/gathering.ts';
import type { OrderStatus } from '../model/order.ts';
import type { Reading } from '../model/reading.ts';
import { stopOf } from './refusal-stops.ts';
import type { Outcome } from './steps.ts';
import { wantsTracking } from './wants-tracking.ts';

/** The page that the script works on, and its ways out. */
export interface Workplace {
  driver: string;
  send: Send;
  document: Document;
  url: () => URL;
  /** Offset of the user's zone as JavaScript counts it, in minutes. */
  offset: number;
  wait: (milliseconds: number) => Promise<void>;
}

/** Seconds until a data client that is not there, or does not answer, is given up; and until a page must be readable. */
const PATIENCE_S = 20;
const PAGE_PATIENCE_S = 25;
/** So often a client that is not there is asked for; each time takes two seconds, as a rule. */
const MOST_TRIES = 8;
const WALL = SITE_CHECK.ways.map(({ css }) => css).join();

/** What came of a task here. `leaving`: a page was opened for it, and the work goes on there. Null: this script is to stop. */
export type Performed = Outcome | 'leaving' | null;

/** Does a task in the way the gathering works now. */
export function performTask(gathering: Gathering, task: SiteTask, here: Workplace): Promise<Performed> {
  return gathering.way === 'data' ? askForTask(gathering, task, here) : openForTask(gathering, task, here);
}

async function askForTask(gathering: Gathering, task: SiteTask, here: Workplace): Promise<Performed> {
  const asked = await ask(task, here);
  if (asked === null) return null;
  if (asked === 'site-check') return { type: 'stop', stop: 'site-check' };
  if (asked !== 'no-client') {
    const answer = readSiteAnswer(task, asked.text, here.document, here.url());
    const stop = answer.refusal === null ? null : stopOf(answer.refusal);
    return stop ? { type: 'stop', stop } : outcomeOf(gathering, task, answer, here);
  }
  const isOrderPage = pageKindOf(here.url()) === 'order-list';
  if (isOrderPage || gathering.openedTab) return { type: 'no-client' };
  // Not every page of the site has the client; the order list has.
  return leaveFor('list', null, here);
}

type Reply = { text: string } | 'no-client' | 'site-check' | null;

/** Puts the question of a task to the site's page, and waits for a client that is still to come. */
async function ask(task: SiteTask, here: Workplace): Promise<Reply> {
  const { call, data } = questionOf(task, here.document, here.offset);
  for (let tries = 1; ; tries += 1) {
    let isSettled = false;
    const reply = await Promise.race([
      here.send('ask-page', { driver: here.driver, call, data }),
      silence(here, () => isSettled),
    ]);
    isSettled = true;
    if (typeof reply === 'string') return reply;
    if (!reply.ok) return null;
    if (reply.value.type === 'answer') return reply.value;
    if (isWalled(here.document)) return 'site-check';
    if (tries >= MOST_TRIES) return 'no-client';
  }
}

/** Tells when the site asks for a person instead of answering, or does not answer at all. */
async function silence(here: Workplace, isSettled: () => boolean): Promise<'no-client' | 'site-check'> {
  for (let second = 0; second < PATIENCE_S && !isSettled(); second += 1) {
    await here.wait(1_000);
    if (isWalled(here.document)) return 'site-check';
  }
  return 'no-client';
}

async function openForTask(gathering: Gathering, task: SiteTask, here: Workplace): Promise<Performed> {
  if (task.type === 'counts' || task.type === 'cases') return { type: 'failed' };
  const orderId = 'orderId' in task ? task.orderId : null;
  const page = task.type;
  if (isAt(here.url(), page, orderId)) return readForTask(gathering, task, here);
  // The site led elsewhere: it will do so again.
  if (gathering.opened === `${page} ${orderId}`) return { type: 'failed' };
  return leaveFor(page, orderId, here);
}

async function leaveFor(
  page: keyof typeof KINDS,
  orderId: string | null,
  { send, driver }: Workplace,
): Promise<'leaving' | null> {
  const answer = await send('open-page', { driver, page, orderId });
  return answer.ok ? 'leaving' : null;
}

const KINDS = { list: 'order-list', detail: 'order-detail', tracking: 'tracking' } as const;

function isAt(url: URL, page: keyof typeof KINDS, orderId: string | null): boolean {
  const isKind = pageKindOf(url) === KINDS[page];
  return isKind && (orderId === null || orderIdInAddress(url.href) === orderId);
}

/** Waits until the page shows what it has to show. */
async function readForTask(gathering: Gathering, task: SiteTask, here: Workplace): Promise<Outcome | null> {
  for (let second = 0; second < PAGE_PATIENCE_S; second += 1) {
    await here.wait(1_000);
    if (isWalled(here.document)) return { type: 'stop', stop: 'site-check' };
    const reading = readOrderPage(here.document, here.url());
    if (reading.orders.length > 0) return outcomeOf(gathering, task, { ...SAYS_NOTHING, reading }, here);
  }
  return { type: 'failed' };
}

/** What a page says of how much there is, when nobody was asked: nothing. */
const SAYS_NOTHING = { refusal: null, hasMore: null, next: null, total: null, counts: null };

async function outcomeOf(
  gathering: Gathering,
  task: SiteTask,
  { reading, refusal, hasMore, next, total, counts }: SiteAnswer,
  here: Workplace,
): Promise<Outcome | null> {
  if (refusal !== null || isUseless(task, reading, counts)) return { type: 'failed' };
  const said = { hasMore, next, total, counts };
  if (task.type === 'counts') return { type: 'read', read: { ...NOTHING_READ, ...said } };
  const orderIds = reading.orders.flatMap((order) => order.orderId ?? []);
  const isLookingForNew = task.type === 'list' && gathering.kind === 'check';
  const before = isLookingForNew ? await here.send('view-orders', { orderIds }) : null;
  const taken = await here.send('take-reading', reading);
  if (!taken.ok) return null;
  const { views } = taken.value;
  const inTab = (status: OrderStatus): number => views.filter((view) => view.status === status).length;
  const read = {
    ...said,
    orders: orderIds.length,
    fresh: before?.ok ? orderIds.length - before.value.views.length : orderIds.length,
    cases: reading.orders.reduce((sum, { cases }) => sum + cases.length, 0),
    tabs: {
      unpaid: inTab('awaiting-payment'),
      processing: inTab('processing'),
      shipped: inTab('awaiting-delivery'),
    },
    wantsTracking: task.type === 'detail' && views.some(wantsTracking),
  };
  return { type: 'read', read };
}

const NOTHING_READ = {
  orders: 0,
  fresh: 0,
  cases: 0,
  tabs: { unpaid: 0, processing: 0, shipped: 0 },
  wantsTracking: false,
};

/** An order that was not sent has no parcels, and there are people without cases or orders: that is an answer too. */
function isUseless(task: SiteTask, { orders, problems }: Reading, counts: SiteAnswer['counts']): boolean {
  if (task.type === 'counts') return counts === null;
  if (orders.length > 0 || task.type === 'tracking') return false;
  return task.type === 'detail' || problems.length > 0;
}

function isWalled(document: Document): boolean {
  return document.querySelector(WALL)?.checkVisibility() ?? false;
}
