import { finite, listOf, text, truth, wordOf, z } from './zod.ts';

/*
 * Gathering: asking AliExpress, on the user's click, for the dates of every order. A gathering is one record, changed
 * after each answer, so that it goes on where it stopped: after a pause, a closed tab or browser, a stopped background.
 */

/** `check`: the dates of orders that are not known or old. `import`: the whole order list first, page by page. */
export const GATHERING_KINDS = ['check', 'import'] as const;

/** Periods that the site's own order list can be limited to. */
export const PERIODS = ['all', '6m', '1y', '2y'] as const;

/** Steps in their order: the order list, the cases, then one order after the other. */
export const GATHERING_STEPS = ['list', 'cases', 'orders'] as const;

export const GATHERING_STATES = ['running', 'paused', 'done', 'cancelled'] as const;

/** Why a gathering is paused. */
export const GATHERING_STOPS = [
  'user', // the user pressed "Pause"
  'browser-closed', // never goes on by itself after a start of the browser
  'tab-closed', // the AliExpress tab is gone
  'signed-out',
  'site-check', // the site asks whether a person is there
  'traffic-limit', // the site says: too many questions
  'token-expired', // the page is too old to ask
  'no-answer', // the site stays silent
] as const;

/** How the site is asked: by its page's own data client, or by opening order pages in one tab. */
export const GATHERING_WAYS = ['data', 'pages'] as const;

/** What the site's data client may be asked. Which calls these are stands in utils/gathering/read-only-calls.ts. */
export const CALLS = ['counts', 'list', 'next-list', 'cases', 'detail', 'tracking'] as const;
export type Call = (typeof CALLS)[number];

/** Counts that the site names itself, to be held against what was read: its tabs, its cases, its list's end. */
export const GAP_SUBJECTS = ['unpaid', 'processing', 'shipped', 'cases', 'list'] as const;

export const MOST_GATHERED = 20_000;

const count = finite();
export const countsSchema = z.object({ unpaid: count, processing: count, shipped: count });

export const gatheringSchema = z.object({
  /** Epoch ms of its start; another start is another gathering. */
  startedAt: finite(),
  kind: wordOf(GATHERING_KINDS),
  period: wordOf(PERIODS),
  state: wordOf(GATHERING_STATES),
  stop: z.nullable(wordOf(GATHERING_STOPS)),
  /** The user has seen how it ended. */
  dismissed: truth(),
  way: wordOf(GATHERING_WAYS),
  step: wordOf(GATHERING_STEPS),
  /** Epoch ms of the last change. */
  changedAt: finite(),
  /** Name of the script in the tab that works on it; every other one has to stop. */
  driver: text(40),
  /** The page that was opened for a task, so that a site which leads elsewhere is not asked for ever; '' before. */
  opened: text(60),
  /** Epoch ms before which nothing is asked: questions keep their distance across restarts. */
  readyAt: finite(),
  /** The tab that is asked, and whether we opened it. */
  tabId: z.nullable(finite()),
  openedTab: truth(),
  /** The site was asked what its tabs count. */
  counted: truth(),
  list: z.object({
    pages: count,
    orders: count,
    /** What the site wants to be sent for its next page; null at the start and at the end. */
    next: z.nullable(text(400_000)),
    /** The site said that there is more than could be read. */
    cutShort: truth(),
    /** What the site's tabs say and how many of these were read; null where it did not say. */
    said: z.nullable(countsSchema),
    read: countsSchema,
  }),
  cases: z.object({ pages: count, read: count, said: z.nullable(count) }),
  /** The orders to ask for were chosen. */
  chosen: truth(),
  /** Ids of the orders still to ask for, the next one first, and how many are done. */
  queue: listOf(text(20), MOST_GATHERED),
  asked: count,
  /** The next question about the first order of the queue. */
  part: wordOf(['detail', 'tracking']),
  /** Orders that gave no usable answer, and how many in a row. */
  failed: count,
  failedInRow: count,
});
export type Gathering = z.infer<typeof gatheringSchema>;
export type GatheringKind = Gathering['kind'];
export type GatheringStop = NonNullable<Gathering['stop']>;
export type Period = Gathering['period'];
export type GapSubject = (typeof GAP_SUBJECTS)[number];
