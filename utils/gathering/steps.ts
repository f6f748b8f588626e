import { CASES_A_PAGE, type SiteTask } from '../aliexpress/questions.ts';
import type { SiteAnswer } from '../aliexpress/read-site-answer.ts';
import type { Gathering, GatheringStop } from '../model/gathering.ts';
import { stopped } from './gathering-states.ts';

/** What came of a task. */
export type Outcome =
  /** The site wants something of the user first. */
  | { type: 'stop'; stop: GatheringStop }
  /** There is nobody on the page to ask, or he does not talk. */
  | { type: 'no-client' }
  /** This question has no answer that can be used. */
  | { type: 'failed' }
  | { type: 'read'; read: ReadOutcome };

/** What was read and kept. */
export interface ReadOutcome extends Pick<SiteAnswer, 'hasMore' | 'next' | 'total' | 'counts'> {
  orders: number;
  /** How many of them were not kept before. */
  fresh: number;
  cases: number;
  /** Orders that are still to be paid, sent or delivered, as the site's tabs count them. */
  tabs: Gathering['list']['read'];
  /** The order may have parcels of which the tracking knows more. */
  wantsTracking: boolean;
}

/** A check looks through the newest pages: some in any case, more as long as they bring orders that are new. */
const FEWEST_CHECK_PAGES = 3;
const MOST_CHECK_PAGES = 10;
/** No list of a person is longer: a site that always has more is not followed for ever. */
const MOST_LIST_PAGES = 1_500;
const MOST_CASE_PAGES = 100;
/** So many orders in a row without an answer are no accident. */
const MOST_FAILED_IN_ROW = 3;

/** What to ask next; null when everything was asked. A step that is over has passed to the next one already. */
export function nextTask({
  step,
  way,
  period,
  counted,
  list,
  cases,
  queue,
  part,
}: Gathering): SiteTask | null {
  if (step === 'list') {
    return counted || way === 'pages' ? { type: 'list', period, next: list.next } : { type: 'counts' };
  }
  if (step === 'cases') return { type: 'cases', page: cases.pages + 1 };
  const [orderId] = queue;
  return orderId === undefined ? null : { type: part, orderId };
}

/** The gathering after a task. */
export function afterTask(next: Gathering, task: SiteTask, outcome: Outcome): Gathering {
  if (outcome.type === 'stop') return stopped(next, outcome.stop);
  if (outcome.type === 'no-client') return byPages(next);
  if (outcome.type === 'failed') return afterFailure(next, task);
  const { read } = outcome;
  if (task.type === 'counts') return { ...next, counted: true, list: { ...next.list, said: read.counts } };
  if (task.type === 'list') return afterListPage(next, read);
  if (task.type === 'cases') return afterCases(next, read);
  if (task.type === 'detail' && read.wantsTracking) return { ...next, part: 'tracking', failedInRow: 0 };
  return { ...nextOrder(next), failedInRow: 0 };
}

function nextOrder(gathering: Gathering): Gathering {
  return { ...gathering, queue: gathering.queue.slice(1), asked: gathering.asked + 1, part: 'detail' };
}

/** The pages of the site are opened instead; when not even they can be read, the user has to look. */
function byPages(gathering: Gathering): Gathering {
  if (gathering.way === 'pages') return stopped(gathering, 'no-answer');
  const next: Gathering = { ...gathering, way: 'pages', failedInRow: 0 };
  if (gathering.step === 'list' && gathering.list.pages > 0) return afterList(next, true);
  // Which page of the site lists cases is not known.
  return gathering.step === 'cases' ? { ...next, step: 'orders' } : next;
}

function afterFailure(gathering: Gathering, task: SiteTask): Gathering {
  if (task.type === 'counts') return { ...gathering, counted: true };
  if (task.type === 'list') {
    return gathering.list.pages === 0 ? byPages(gathering) : afterList(gathering, true);
  }
  if (task.type === 'cases') return { ...gathering, step: 'orders' };
  const failedInRow = gathering.failedInRow + 1;
  if (failedInRow >= MOST_FAILED_IN_ROW) return byPages({ ...gathering, failedInRow });
  // The order page alone was read: that is something, and no failure of the order.
  const failed = gathering.failed + (task.type === 'detail' ? 1 : 0);
  return { ...nextOrder(gathering), failed, failedInRow };
}

function afterListPage(gathering: Gathering, read: ReadOutcome): Gathering {
  const { list, kind } = gathering;
  const next: Gathering = {
    ...gathering,
    list: {
      ...list,
      pages: list.pages + 1,
      orders: list.orders + read.orders,
      next: read.next,
      read: {
        unpaid: list.read.unpaid + read.tabs.unpaid,
        processing: list.read.processing + read.tabs.processing,
        shipped: list.read.shipped + read.tabs.shipped,
      },
    },
  };
  const { pages } = next.list;
  const isEnough = kind === 'check' && pages >= (read.fresh === 0 ? FEWEST_CHECK_PAGES : MOST_CHECK_PAGES);
  if (isEnough || read.hasMore === false) return afterList(next, false);
  const isStuck = read.next === null || read.next === list.next || read.orders === 0;
  return isStuck || pages >= MOST_LIST_PAGES ? afterList(next, kind === 'import') : next;
}

function afterList(gathering: Gathering, cutShort: boolean): Gathering {
  const step = gathering.way === 'pages' ? 'orders' : 'cases';
  return { ...gathering, step, list: { ...gathering.list, next: null, cutShort } };
}

function afterCases(gathering: Gathering, read: ReadOutcome): Gathering {
  const cases = {
    pages: gathering.cases.pages + 1,
    read: gathering.cases.read + read.cases,
    said: read.total,
  };
  // Without a count, only a page that is not full is the last one.
  const isAll = cases.said === null ? read.cases < CASES_A_PAGE : cases.read >= cases.said;
  const isOver = isAll || read.cases === 0 || cases.pages >= MOST_CASE_PAGES;
  return { ...gathering, cases, step: isOver ? 'orders' : 'cases' };
}
