import '../../support/fake-browser.ts';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeBackup } from '../../../utils/backup/write-backup.ts';
import { zone } from '../../../utils/clock.ts';
import { readAllOrderIds, readAllReminders, readMeta } from '../../../utils/database/read.ts';
import { instantOf } from '../../../utils/model/plain-date.ts';
import type { PrintedCase } from '../../../utils/model/reading.ts';
import { aPrintedOrder, aReading, quiet, startBackground, tell } from '../../support/background.ts';
import { fakeBrowser, freshBrowser } from '../../support/fake-browser.ts';
import { releaseClock, setClock } from '../../support/fake-clock.ts';
import { freshDatabase } from '../../support/fresh-database.ts';
import { aPrintedCase, aPrintedLine, aSighting } from '../../support/sighting.ts';

const ORDER = '8200000000000001';
const QUERY = { text: '', state: 'all', kind: 'all', group: null, offset: 0, limit: 50 } as const;
const LINES = [aPrintedLine({ lineId: '11', title: 'Tent' }), aPrintedLine({ lineId: '12', title: 'Lamp' })];

const at = (day: string, time: string): void => setClock(instantOf(day, time, zone()));

/** A case page of which the order is not known, or is. */
async function takeCase(parts: Partial<PrintedCase>, orderId: string | null = null) {
  const printed = aSighting({ printed: { orderId, cases: [aPrintedCase(parts)] } }).printed;
  const answer = await tell('take-reading', aReading([printed], { page: 'case' }), fakeBrowser().content);
  await quiet();
  return answer;
}
const takeOrder = async () => {
  await tell('take-reading', aReading([aPrintedOrder(ORDER, { lines: LINES })]), fakeBrowser().content);
  await quiet();
};
const viewed = async () => (await tell('view-orders', { orderIds: [ORDER] }, fakeBrowser().content)).views[0];
const YOUR_TURN = {
  caseId: '71',
  lineId: '11',
  statusText: 'Waiting for your response',
  sentences: ['You have 9 days 12 hours left'],
};

beforeEach(async () => {
  freshBrowser();
  await freshDatabase();
  // An hour at which it is the same day at the site and in every zone of the tests.
  at('2026-09-02', '18:00');
  await startBackground();
  await quiet();
});
afterEach(async () => {
  await quiet();
  releaseClock();
});

describe('a case page that names no order', () => {
  it('belongs to the kept order that knows its line, and is answered with it', async () => {
    await takeOrder();
    const { views } = await takeCase(YOUR_TURN);
    expect(views).toMatchObject([
      {
        orderId: ORDER,
        verdict: { state: 'in-case', kind: 'buyer-response' },
        cases: [{ caseId: '71', state: 'buyer-response', lineTitle: 'Tent', open: true }],
      },
    ]);
    expect(await readAllOrderIds()).toEqual([ORDER]);
    expect((await viewed())?.windows.map(({ kind }) => kind)).toContain('dispute');
  });

  it('belongs to the kept order that knows the case', async () => {
    await takeCase({ caseId: '71', statusCode: '2' }, ORDER);
    await takeCase({ ...YOUR_TURN, lineId: null });
    expect(await readAllOrderIds()).toEqual([ORDER]);
    expect((await viewed())?.cases).toMatchObject([{ caseId: '71', state: 'buyer-response' }]);
  });

  it('is not kept when nobody knows it, says so, and is no trouble', async () => {
    await takeOrder();
    const { views } = await takeCase({ ...YOUR_TURN, lineId: '99' });
    expect(views).toEqual([]);
    expect((await viewed())?.cases).toEqual([]);
    const state = ((await readMeta('pages')) ?? []).find(({ page }) => page === 'case');
    expect(state).toMatchObject({ readable: true, orders: 0, problems: [{ code: 'case.unknown-order' }] });
    expect((await tell('list-orders', QUERY)).problems).toEqual([]);
    expect(fakeBrowser().badge.text).not.toBe('!');
  });

  it('without any id belongs to nobody', async () => {
    await takeOrder();
    expect((await takeCase({ ...YOUR_TURN, caseId: null, lineId: null })).views).toEqual([]);
  });

  it('a case page that names its order needs nobody to know it', async () => {
    const { views } = await takeCase(YOUR_TURN, '8200000000000077');
    expect(views.map(({ orderId }) => orderId)).toEqual(['8200000000000077']);
  });
});

describe('the cases of an order', () => {
  it('stand side by side, each as its own page told it last', async () => {
    await takeOrder();
    await takeCase(YOUR_TURN);
    await takeCase({ caseId: '72', lineId: '12', statusText: "Waiting for AliExpress's feedback" });
    await takeCase({ ...YOUR_TURN, statusText: 'Refund complete', sentences: [] });
    expect((await viewed())?.cases.map(({ caseId, state }) => `${caseId} ${state}`).sort()).toEqual([
      '71 refunded',
      '72 platform',
    ]);
  });

  it('go into the backup, with what they are and what was printed', async () => {
    await takeOrder();
    await takeCase({ ...YOUR_TURN, amount: { text: '11.90', info: null, currency: 'EUR' } });
    const { text } = writeBackup(await tell('export-backup', {}));
    const { cases } = JSON.parse(text);
    expect(cases).toMatchObject([
      {
        orderId: ORDER,
        caseId: '71',
        state: 'buyer-response',
        open: true,
        amount: { amount: '11.90', currency: 'EUR' },
        statements: [{ sentence: 'You have 9 days 12 hours left' }],
      },
    ]);
  });
});

describe('reminders of a case', () => {
  const planned = async () =>
    (await readAllReminders()).records
      .filter(({ state, kind }) => state === 'planned' && kind !== 'dispute')
      .map(({ kind, stage, actBy }) => `${kind} ${stage} ${actBy}`)
      .sort();

  it('are planned ahead of what the buyer has to do', async () => {
    await takeOrder();
    await takeCase(YOUR_TURN);
    expect(await planned()).toEqual([
      'buyer-response 0 2026-09-10',
      'buyer-response 1 2026-09-10',
      'buyer-response 3 2026-09-10',
      'buyer-response 7 2026-09-10',
    ]);
    at('2026-09-07', '09:00');
    fakeBrowser().onAlarm.fire({ name: 'wake', scheduledTime: 0 });
    await quiet();
    expect(fakeBrowser().history.at(-1)?.shown?.title).toContain('Answer the case by Sep 10');
  });

  it('tell once, on the day, that a refund should be there', async () => {
    await takeOrder();
    await takeCase({
      caseId: '71',
      lineId: '11',
      statusText: 'Refund complete',
      changedText: 'Sep 1, 2026',
      openedText: 'Aug 25, 2026',
      refundShown: true,
    });
    expect(await planned()).toEqual(['refund-due 0 2026-09-15']);
    at('2026-09-15', '09:00');
    fakeBrowser().onAlarm.fire({ name: 'wake', scheduledTime: 0 });
    await quiet();
    const titles = fakeBrowser().history.map(({ shown }) => shown?.title);
    expect(titles).toContain('Refund due by Sep 16');
  });

  it('of the seller are wanted only by those who ask for them', async () => {
    await takeOrder();
    await takeCase({ caseId: '71', lineId: '11', statusCode: '2', openedText: '2026-09-02 01:00:00' });
    expect((await planned()).filter((one) => one.startsWith('seller'))).toEqual([]);
    const settings = await tell('get-settings', {});
    await tell('save-settings', { ...settings, remindKinds: ['seller-response'] });
    await quiet();
    expect(await planned()).toEqual(['seller-response 0 2026-09-04']);
  });

  it('go when the case is over', async () => {
    await takeOrder();
    await takeCase(YOUR_TURN);
    at('2026-09-03', '12:00');
    await takeCase({ ...YOUR_TURN, statusText: 'Refund complete', sentences: [] });
    expect(await planned()).toEqual([]);
  });
});
