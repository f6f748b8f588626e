import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SiteTask } from '../../../utils/aliexpress/questions.ts';
import { newGathering, stopped } from '../../../utils/gathering/gathering-states.ts';
import { keptProgress } from '../../../utils/gathering/keep-gathering.ts';
import { afterTask, nextTask, type Outcome, type ReadOutcome } from '../../../utils/gathering/steps.ts';
import { viewGathering } from '../../../utils/gathering/view-gathering.ts';
import { type Gathering, gatheringSchema } from '../../../utils/model/gathering.ts';
import { z } from '../../../utils/model/zod.ts';

const check = (parts: Partial<Gathering> = {}): Gathering => ({
  ...newGathering('check', 'all', 1),
  ...parts,
});
const whole = (parts: Partial<Gathering> = {}): Gathering => ({
  ...newGathering('import', 'all', 1),
  ...parts,
});
const read = (parts: Partial<ReadOutcome> = {}): Outcome => ({
  type: 'read',
  read: {
    orders: 10,
    fresh: 0,
    cases: 0,
    tabs: { unpaid: 0, processing: 1, shipped: 2 },
    wantsTracking: false,
    hasMore: true,
    next: 'next',
    total: null,
    counts: null,
    ...parts,
  },
});
/** The gathering after what its next task comes to. */
function step(gathering: Gathering, outcome: Outcome): Gathering {
  const task = nextTask(gathering);
  if (!task) throw new RangeError('there is nothing to do');
  return afterTask(gathering, task, outcome);
}
const typeOf = (gathering: Gathering): string => nextTask(gathering)?.type ?? 'nothing';

describe('the order list', () => {
  it('of an import is asked for after the counts of its tabs, page after page to the end', () => {
    let one = whole();
    expect(typeOf(one)).toBe('counts');
    one = step(one, read({ counts: { unpaid: 1, processing: 2, shipped: 3 } }));
    expect(nextTask(one)).toEqual({ type: 'list', period: 'all', next: null });
    one = step(one, read({ next: 'second' }));
    expect(nextTask(one)).toEqual({ type: 'list', period: 'all', next: 'second' });
    one = step(one, read({ hasMore: false, orders: 3, next: 'third' }));
    expect(one).toMatchObject({ step: 'cases', list: { pages: 2, orders: 13, cutShort: false, next: null } });
    expect(one.list.read).toEqual({ unpaid: 0, processing: 2, shipped: 4 });
  });

  it('of a check is looked through for three pages, and further while there is something new', () => {
    let one = check();
    expect(typeOf(one)).toBe('list');
    for (let page = 1; page <= 2; page += 1) one = step(one, read({ next: `page ${page}` }));
    expect(typeOf(one)).toBe('list');
    expect(step(one, read({ next: 'page 3' })).step).toBe('cases');
    let more = check();
    let pages = 0;
    while (typeOf(more) === 'list') {
      pages += 1;
      more = step(more, read({ next: `page ${pages}`, fresh: 10 }));
    }
    expect(pages).toBe(10);
    expect(more.list.cutShort).toBe(false);
  });

  it.each<[string, Partial<ReadOutcome>]>([
    ['a page that does not say how to go on', { next: null }],
    ['an empty page', { orders: 0 }],
    ['the same page again', { next: 'first' }],
  ])('is cut short by %s, and that is told', (_what, parts) => {
    const one = step(
      step(step(whole(), read()), read({ next: 'first' })),
      read({ next: 'second', ...parts }),
    );
    expect(one).toMatchObject({ step: 'cases', list: { cutShort: true } });
  });

  it('that has more for ever is left one day', () => {
    let one = step(whole(), read());
    for (let page = 1; typeOf(one) === 'list'; page += 1) one = step(one, read({ next: `page ${page}` }));
    expect(one.list).toMatchObject({ pages: 1_500, cutShort: true });
  });

  it('that cannot be asked at all is opened as a page, once', () => {
    const one = step(check(), { type: 'failed' });
    expect(one).toMatchObject({ way: 'pages', step: 'list' });
    expect(step(one, read({ hasMore: null, next: null }))).toMatchObject({ step: 'orders' });
    expect(step(one, { type: 'failed' })).toMatchObject({ state: 'paused', stop: 'no-answer' });
  });
});

describe('cases', () => {
  const cases = check({ step: 'cases' });

  it('are asked for page by page, until all that the site counts are read', () => {
    const one = step(cases, read({ cases: 10, total: 13 }));
    expect(nextTask(one)).toEqual({ type: 'cases', page: 2 });
    expect(step(one, read({ cases: 3, total: 13 }))).toMatchObject({
      step: 'orders',
      cases: { read: 13, said: 13 },
    });
  });

  it('are asked for until a page is not full, where the site does not count them', () => {
    expect(step(cases, read({ cases: 10, total: null })).step).toBe('cases');
  });

  it.each<[string, Outcome]>([
    ['an empty page', read({ cases: 0, total: 13 })],
    ['no answer', { type: 'failed' }],
    ['a page that is not full, where nothing is counted', read({ cases: 4, total: null })],
  ])('end with %s', (_what, outcome) => {
    expect(step(cases, outcome).step).toBe('orders');
  });
});

describe('orders', () => {
  const orders = check({ step: 'orders', chosen: true, queue: ['1', '2', '3', '4', '5'] });

  it('are asked for by their page, then for their parcels where that may tell more', () => {
    const tracked = step(orders, read({ wantsTracking: true }));
    expect(nextTask(tracked)).toEqual({ type: 'tracking', orderId: '1' });
    expect(nextTask(step(tracked, read()))).toEqual({ type: 'detail', orderId: '2' });
    expect(nextTask(step(orders, read()))).toEqual({ type: 'detail', orderId: '2' });
  });

  it('without an answer are counted and left behind; three in a row lead to the pages', () => {
    const once = step(orders, { type: 'failed' });
    expect(once).toMatchObject({ asked: 1, failed: 1, way: 'data', queue: ['2', '3', '4', '5'] });
    const twice = step(once, { type: 'failed' });
    expect(step(twice, read())).toMatchObject({ failed: 2, failedInRow: 0 });
    const thrice = step(twice, { type: 'failed' });
    expect(thrice).toMatchObject({ way: 'pages', failed: 2, queue: ['3', '4', '5'] });
    let pages = thrice;
    for (let tries = 0; tries < 3; tries += 1) pages = step(pages, { type: 'failed' });
    expect(pages).toMatchObject({ state: 'paused', stop: 'no-answer' });
  });

  it('whose tracking alone fails are no failures', () => {
    const tracked = step(orders, read({ wantsTracking: true }));
    expect(step(tracked, { type: 'failed' })).toMatchObject({ failed: 0, asked: 1, part: 'detail' });
  });

  it('that all were asked for leave nothing to do', () => {
    expect(nextTask({ ...orders, queue: [] })).toBeNull();
  });
});

describe('a stop', () => {
  it.each(['signed-out', 'site-check', 'traffic-limit', 'token-expired'] as const)(
    'for %s keeps the task for later',
    (stop) => {
      const orders = check({ step: 'orders', chosen: true, queue: ['1', '2'], part: 'tracking' });
      const one = step(orders, { type: 'stop', stop });
      expect(one).toEqual({ ...orders, state: 'paused', stop });
    },
  );

  it('leaves what is over as it is', () => {
    expect(stopped(check({ state: 'done' }), 'user').state).toBe('done');
    expect(stopped(check({ state: 'cancelled' }), 'tab-closed')).toMatchObject({
      state: 'cancelled',
      stop: null,
    });
  });
});

describe('what is kept of what a script tells', () => {
  it('is its work and not what others decide', () => {
    const kept = check({ state: 'paused', stop: 'user', tabId: 3, driver: 'mine', readyAt: 99 });
    const told = check({
      state: 'running',
      asked: 4,
      tabId: 8,
      driver: 'another',
      readyAt: 0,
      dismissed: true,
    });
    expect(keptProgress(kept, told)).toMatchObject({
      state: 'paused',
      stop: 'user',
      asked: 4,
      tabId: 3,
      driver: 'mine',
      readyAt: 99,
      dismissed: false,
    });
    expect(keptProgress(check(), check({ state: 'done' })).state).toBe('done');
  });
});

describe('a view', () => {
  it('tells the time left by the questions that are left', () => {
    const one = check({ step: 'orders', chosen: true, queue: ['1', '2'], asked: 3, part: 'tracking' });
    expect(viewGathering(one, 'Kettle', null)).toMatchObject({
      msLeft: 3 * 2_600,
      toAsk: 5,
      current: 'Kettle',
    });
    expect(viewGathering({ ...one, way: 'pages' }, null, null).msLeft).toBe(3 * 6_000);
    expect(viewGathering(check(), null, null).msLeft).toBeNull();
  });

  it('tells differences only at the end', () => {
    const said = { unpaid: 0, processing: 3, shipped: 2 };
    const one = whole({ list: { ...whole().list, said, read: { unpaid: 0, processing: 1, shipped: 2 } } });
    const told = { ...one, cases: { pages: 1, read: 4, said: 6 } };
    expect(viewGathering(told, null, null).gaps).toEqual([]);
    expect(viewGathering({ ...told, state: 'done' }, null, null).gaps).toEqual([
      { subject: 'processing', said: 3, read: 1 },
      { subject: 'cases', said: 6, read: 4 },
    ]);
    const unread = { pages: 0, read: 0, said: null };
    expect(viewGathering({ ...whole(), cases: unread, state: 'done' }, null, null).gaps).toEqual([
      { subject: 'cases', said: null, read: 0 },
    ]);
  });
});

it('whatever answers come, a gathering comes to an end and stays of its shape', () => {
  const anyOutcome: fc.Arbitrary<Outcome> = fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom<Outcome>({ type: 'failed' }, { type: 'no-client' }) },
    {
      weight: 4,
      arbitrary: fc
        .record({
          orders: fc.nat(10),
          fresh: fc.nat(10),
          cases: fc.nat(10),
          hasMore: fc.constantFrom(true, false, null),
          next: fc.option(fc.string({ maxLength: 4 }), { nil: null }),
          total: fc.option(fc.nat(40), { nil: null }),
          wantsTracking: fc.boolean(),
        })
        .map(read),
    },
  );
  fc.assert(
    fc.property(fc.infiniteStream(anyOutcome), fc.boolean(), fc.nat(12), (outcomes, isImport, orders) => {
      let one = isImport ? whole() : check();
      const tasks: SiteTask[] = [];
      for (const outcome of outcomes) {
        if (one.step === 'orders' && !one.chosen) {
          one = { ...one, chosen: true, queue: Array.from({ length: orders }, (_, index) => String(index)) };
        }
        const task = one.state === 'running' ? nextTask(one) : null;
        if (!task) break;
        tasks.push(task);
        one = afterTask(one, task, outcome);
        expect(z.safeParse(gatheringSchema, one).success).toBe(true);
        if (tasks.length > 4_000) break;
      }
      expect(tasks.length).toBeLessThan(4_000);
      const asked = tasks.flatMap((task) => ('orderId' in task ? [`${task.type} ${task.orderId}`] : []));
      // Only the order at which the way changed may be asked for again.
      expect(asked.length - new Set(asked).size).toBeLessThanOrEqual(1);
    }),
    { numRuns: 300 },
  );
});
