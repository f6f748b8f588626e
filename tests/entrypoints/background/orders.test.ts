import '../../support/fake-browser.ts';
import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { readAllOrderIds, readAllReminders, readOrders } from '../../../utils/database/read.ts';
import { changeOrders } from '../../../utils/database/write.ts';
import { readErrors } from '../../../utils/diagnosis/error-log.ts';
import type { OrderQuery } from '../../../utils/messages/messages.ts';
import { aPrintedOrder, aReading, ask, quiet, startFreshEach, tell } from '../../support/background.ts';
import { fakeBrowser } from '../../support/fake-browser.ts';
import { setClock } from '../../support/fake-clock.ts';
import { breakDatabase, freshDatabase } from '../../support/fresh-database.ts';
import { aSighting } from '../../support/sighting.ts';

const QUERY: OrderQuery = { text: '', state: 'all', kind: 'all', group: null, offset: 0, limit: 50 };
const idOf = (index: number): string => String(8_200_000_000_000_000 + index);
const take = (orders: ReturnType<typeof aPrintedOrder>[], parts = {}) =>
  tell('take-reading', aReading(orders, parts), fakeBrowser().content);
const CANCELLED = { statusText: 'Canceled', lines: [] };

async function everything(): Promise<unknown> {
  await quiet();
  const orders = (await readOrders(await readAllOrderIds())).records;
  return { orders, reminders: (await readAllReminders()).records };
}

startFreshEach('2026-09-02T20:00:00Z');

describe('a reading', () => {
  it('is answered with one view an order, in its order, and the look', async () => {
    const unnamed = { ...aPrintedOrder(idOf(3)), orderId: null };
    const answer = await take([aPrintedOrder(idOf(2)), unnamed, aPrintedOrder(idOf(1))]);
    expect(answer.views.map(({ orderId }) => orderId)).toEqual([idOf(2), idOf(1)]);
    expect(answer.appearance).toEqual({ theme: 'auto', language: 'auto', badgesOn: true });
    await vi.waitFor(() => expect(fakeBrowser().sent).toContainEqual({ type: 'orders-changed' }));
  });

  it('a hundred at once give what they give one after another', { timeout: 60_000 }, async () => {
    const readings = Array.from({ length: 100 }, (_, index) =>
      Array.from({ length: 3 }, (_each, offset) =>
        aPrintedOrder(idOf((index * 7 + offset) % 20), {
          paymentMethod: index % 3 === 0 ? null : `card ${index}`,
          total: index % 5 === 0 ? null : { text: `US $${index}.00`, info: null, currency: 'USD' },
        }),
      ),
    );
    await Promise.all(readings.map((orders) => take(orders)));
    const together = await everything();
    await freshDatabase();
    for (const orders of readings) await take(orders);
    expect(together).toEqual(await everything());
    expect(await readAllOrderIds()).toHaveLength(20);
  });

  it('with nothing readable is told in the list and on the toolbar, until the page is read again', async () => {
    const problems = [{ code: 'order-list.no-cards', detail: 'div.order-item' }];
    await take([], { page: 'order-list', problems });
    await quiet();
    const list = await tell('list-orders', QUERY);
    expect(list.problems).toEqual([
      { page: 'order-list', readAt: Date.now(), codes: ['order-list.no-cards'] },
    ]);
    expect(list.lastReadAt).toBeNull();
    expect(fakeBrowser().badge.text).toBe('!');
    await take([aPrintedOrder(idOf(1))], { page: 'order-list' });
    await quiet();
    expect((await tell('list-orders', QUERY)).problems).toEqual([]);
    expect((await tell('list-orders', QUERY)).lastReadAt).toBe(Date.now());
    expect(fakeBrowser().badge.text).toBe('');
  });
});

describe('the list', () => {
  it('groups, counts and sums', async () => {
    await take([
      aPrintedOrder(idOf(1)),
      aPrintedOrder(idOf(2), { dates: [{ milestone: 'ordered', label: null, text: 'Aug 1, 2025' }] }),
      aPrintedOrder(idOf(3), CANCELLED),
    ]);
    setClock('2026-09-10T20:00:00Z');
    const list = await tell('list-orders', QUERY);
    expect(list.total).toBe(3);
    expect(list.groups['act-now'].views.map(({ orderId }) => orderId)).toEqual([idOf(1)]);
    expect(list.groups.closed.count).toBe(2);
    expect(list.groups.closed.views).toHaveLength(2);
    expect(list.closingSoon).toBe(1);
    expect(list.atStake).toEqual([{ amount: '12.30', currency: 'USD' }]);
    expect(list.hasAccess).toBe(true);
    expect(list.health).toBe('ok');
  });

  it('finds by every word, in titles, stores and numbers, over old orders too', async () => {
    const old = { dates: [{ milestone: 'ordered' as const, label: null, text: 'Aug 1, 2024' }] };
    const named = { store: { name: 'Loja Verão', url: null } };
    await take([aPrintedOrder(idOf(1)), aPrintedOrder(idOf(2), old), aPrintedOrder(idOf(3), named)]);
    const found = async (parts: Partial<OrderQuery>) => {
      const { groups } = await tell('list-orders', { ...QUERY, ...parts });
      return Object.values(groups)
        .flatMap(({ views }) => views.map(({ orderId }) => orderId))
        .sort();
    };
    expect(await found({ text: 'HOSE garden' })).toEqual([idOf(1), idOf(2), idOf(3)]);
    expect(await found({ text: 'verao' })).toEqual([idOf(3)]);
    expect(await found({ text: idOf(2).slice(-6) })).toEqual([idOf(2)]);
    expect(await found({ text: 'garden lamp' })).toEqual([]);
    expect(await found({ state: 'closed' })).toEqual([idOf(2)]);
    expect(await found({ state: 'open', kind: 'dispute' })).toEqual([idOf(1), idOf(3)]);
    expect(await found({ kind: 'not-received' })).toEqual([]);
  });

  it('gives a group by pages, without gaps or repeats between live and old orders', async () => {
    const old = (day: number) => ({
      dates: [{ milestone: 'ordered' as const, label: null, text: `Aug ${day}, 2024` }],
    });
    await take([
      ...Array.from({ length: 5 }, (_, index) => aPrintedOrder(idOf(index), CANCELLED)),
      ...Array.from({ length: 8 }, (_, index) => aPrintedOrder(idOf(10 + index), old(index + 1))),
    ]);
    const seen: string[] = [];
    for (let offset = 0; offset < 13; offset += 4) {
      const { groups } = await tell('list-orders', { ...QUERY, group: 'closed', offset, limit: 4 });
      expect(groups.closed.count).toBe(13);
      expect(groups.open.views).toEqual([]);
      seen.push(...groups.closed.views.map(({ orderId }) => orderId));
    }
    expect(new Set(seen).size).toBe(13);
    expect(seen).toHaveLength(13);
  });

  it('says when the browser does not let us read AliExpress', async () => {
    fakeBrowser().hostAccess = false;
    expect((await tell('list-orders', QUERY)).hasAccess).toBe(false);
  });
});

describe('with 10,000 orders', () => {
  it('a reading of ten and the list touch only what they need', { timeout: 60_000 }, async () => {
    const orders = Array.from({ length: 10_000 }, (_, index) => {
      const orderId = idOf(100_000 + index);
      const sightings = [aSighting({ printed: { ...aPrintedOrder(orderId), dates: [] } })];
      return { orderId, sightings, done: [], liveUntil: '2025-01-01', orderedOn: '2024-01-01' };
    });
    await changeOrders([], () => ({ orders }));
    const ten = Array.from({ length: 10 }, (_, index) => aPrintedOrder(idOf(index)));
    const reads = { gets: 0, scans: 0 };
    const proto = IDBObjectStore.prototype;
    const { get, getAll } = proto;
    proto.get = function count(this: IDBObjectStore, query) {
      reads.gets += 1;
      return get.call(this, query);
    };
    proto.getAll = function count(this: IDBObjectStore, ...args) {
      reads.scans += 1;
      return getAll.apply(this, args);
    };
    try {
      const answer = await take(ten);
      expect(answer.views).toHaveLength(10);
      const list = await tell('list-orders', QUERY);
      expect(list.total).toBe(10_010);
      expect(list.groups.closed.views).toHaveLength(50);
      expect(list.groups.closed.count).toBe(10_000);
    } finally {
      Object.assign(proto, { get, getAll });
    }
    expect(reads.scans).toBe(0);
    expect(reads.gets).toBeLessThan(80);
  });
});

describe('what the user erases', () => {
  it('is gone, from the spare copy and the notifications too', async () => {
    await take([aPrintedOrder(idOf(1))]);
    await tell('send-test-reminder', {});
    await quiet();
    await tell('erase-everything', {});
    await quiet();
    expect(await readAllOrderIds()).toEqual([]);
    expect(fakeBrowser().shown.size).toBe(0);
    expect(JSON.stringify([...fakeBrowser().local.values])).not.toContain(idOf(1));
    await breakDatabase();
    expect((await tell('list-orders', QUERY)).total).toBe(0);
  });
});

describe('the report', () => {
  it('tells what failed and holds nothing of the orders', async () => {
    const problems = [{ code: 'order-list.no-cards', detail: `div[data-id="${idOf(1)}"]` }];
    await take([aPrintedOrder(idOf(1), { statusText: 'Splendid' })]);
    await take([], { page: 'order-list', problems, matched: { 'order-list.card': '2026-06' } });
    fakeBrowser().failing.add('tabs.create');
    fakeBrowser().onClicked.fire('reminder:digest:2026-09-02');
    await vi.waitFor(async () => expect(await readErrors()).toHaveLength(1));
    for (const sender of [fakeBrowser().page, fakeBrowser().content]) {
      const { text } = await tell('collect-report', {}, sender);
      expect(text).toContain('order-list: NOT READ');
      expect(text).toContain('order-list.no-cards');
      expect(text).toContain('order-list.card = 2026-06');
      expect(text).toContain('tabs.create failed');
      for (const secret of [idOf(1), 'Garden hose', 'Green Store', '12.30'])
        expect(text).not.toContain(secret);
    }
  });

  it('works when the database does not open', async () => {
    await breakDatabase();
    expect((await tell('collect-report', {})).text).toContain('database: copy');
  });
});

describe('a mark for an order that is not kept', () => {
  it('is refused', async () => {
    const input = { orderId: idOf(9), kind: 'dispute' as const };
    expect(await ask('mark-window', { ...input, done: true })).toMatchObject({
      ok: false,
      code: 'not-found',
    });
    expect(await ask('snooze-window', input)).toMatchObject({ ok: false, code: 'not-found' });
  });
});
