import '../../support/fake-browser.ts';
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { zone } from '../../../utils/clock.ts';
import { writeEvidence } from '../../../utils/database/evidence.ts';
import { readAllReminders } from '../../../utils/database/read.ts';
import type { Claim } from '../../../utils/model/claim.ts';
import { instantOf } from '../../../utils/model/plain-date.ts';
import type { PrintedOrder } from '../../../utils/model/reading.ts';
import {
  aPrintedOrder,
  aReading,
  ask,
  quiet,
  startBackground,
  startFreshEach,
  tell,
} from '../../support/background.ts';
import { aClaim } from '../../support/claims.ts';
import { fakeBrowser } from '../../support/fake-browser.ts';
import { setClock } from '../../support/fake-clock.ts';
import { breakDatabase } from '../../support/fresh-database.ts';
import { aPrintedCase, aPrintedLine } from '../../support/sighting.ts';

const ORDER = '8200000000000001';
const OTHER = '8200000000000002';
const LINE = '8200000000000101';
const ready = aClaim({
  intent: 'defective',
  solution: 'refund',
  answers: { fault: 'It leaks.' },
  texts: { en: 'It leaks.' },
});

const takeOrder = (parts: Partial<PrintedOrder> = {}, orderId = ORDER) =>
  tell('take-reading', aReading([aPrintedOrder(orderId, parts)]), fakeBrowser().content);
const save = (claim: Claim, orderId = ORDER) => tell('save-claim', { orderId, claim });
const desk = (orderId = ORDER) => tell('get-claims', { orderId });
const drafts = (parts: { lineId?: string | null; orderId?: string | null } = {}) =>
  tell('find-drafts', { lineId: null, orderId: null, language: 'en', ...parts }, fakeBrowser().content);
const evidence = (parts: { name: string; attached: boolean; orderId?: string; line?: Claim['line'] }) =>
  writeEvidence({
    evidenceId: parts.name,
    orderId: ORDER,
    line: ready.line,
    type: 'image/jpeg',
    size: 3,
    file: new Blob([new Uint8Array([1, 2, 255])], { type: 'image/jpeg' }),
    original: null,
    proof: null,
    note: '',
    addedAt: 0,
    ...parts,
  });

startFreshEach('2026-09-03T20:00:00Z');

describe('a claim', () => {
  it('is kept with its order, one a line, with the time of the change', async () => {
    await takeOrder();
    await save(aClaim({ intent: 'damaged' }));
    await save({ ...ready, claimId: 'two' });
    const { claims, view, order, language, today } = await desk();
    expect(claims).toEqual([{ ...ready, claimId: 'two', changedAt: Date.UTC(2026, 8, 3, 20) }]);
    expect(view.guide).toMatchObject({ step: 'fill-form', advice: 'fill-form' });
    expect(order.lines).toHaveLength(1);
    expect(language).toBe('en');
    expect(today).toMatch(/^2026-09-0[34]$/);
  });

  it('about one variant leaves that about another', async () => {
    const of = (variant: string) => aPrintedLine({ productId: '1005000000000001', title: 'Hose', variant });
    await takeOrder({ lines: [of('Green'), of('Blue')] });
    const about = (claimId: string, variant: string | null) =>
      save({
        ...ready,
        claimId,
        line: { lineId: null, productId: '1005000000000001', title: 'Hose', variant },
      });
    await about('green', 'Green');
    await about('blue', 'Blue');
    await about('some', null);
    await about('green-again', 'Green');
    expect((await desk()).claims.map(({ claimId }) => claimId)).toEqual(['blue', 'some', 'green-again']);
  });

  it('survives a restart and another reading of its order', async () => {
    await takeOrder();
    await save(ready);
    fakeBrowser().restart();
    await startBackground();
    await takeOrder({ statusText: 'Finished' });
    expect((await desk()).claims).toHaveLength(1);
  });

  it('can be deleted, twice too', async () => {
    await takeOrder();
    await save(ready);
    await tell('forget-claim', { orderId: ORDER, claimId: ready.claimId });
    await tell('forget-claim', { orderId: ORDER, claimId: ready.claimId });
    expect((await desk()).claims).toEqual([]);
  });

  it('of an order that is not kept is refused', async () => {
    expect(await ask('save-claim', { orderId: OTHER, claim: ready })).toMatchObject({ code: 'not-found' });
    expect(await ask('get-claims', { orderId: OTHER })).toMatchObject({ code: 'not-found' });
  });

  it('is in the backup, and comes back from it', async () => {
    await takeOrder();
    await save(ready);
    const { orders, reminders, settings } = await tell('export-backup', {});
    const [entry] = orders;
    await tell('erase-everything', {});
    await tell('import-backup', {
      orders: [
        { orderId: ORDER, readings: entry?.stored.sightings ?? [], done: [], claims: entry?.stored.claims },
      ],
      reminders,
      settings,
    });
    expect((await desk()).claims).toMatchObject([{ claimId: ready.claimId, answers: ready.answers }]);
  });

  it('opens our own page about its order', async () => {
    await tell('open-claim', { orderId: ORDER }, fakeBrowser().content);
    expect(fakeBrowser().opened).toEqual([expect.stringContaining(`/claim.html?orderId=${ORDER}`)]);
  });
});

describe('the message to the seller', () => {
  const waiting = async () =>
    (await readAllReminders()).records.filter(({ kind }) => kind === 'contact-seller');
  const wakeOn = async (day: string) => {
    setClock(instantOf(day, '09:00', zone()));
    fakeBrowser().onAlarm.fire({ name: 'wake', scheduledTime: 0 });
    await quiet();
  };
  const told = () => fakeBrowser().history.map(({ id }) => id);
  const CONTACT = `reminder:${ORDER}:contact-seller:contact`;

  it('starts 3 days that decide no verdict and are no money at stake', async () => {
    await takeOrder();
    const before = await desk();
    await save(aClaim({ contactedOn: before.today }));
    const { view } = await desk();
    expect(view.windows.map(({ kind }) => kind)).toContain('contact-seller');
    expect(view.verdict).toEqual(before.view.verdict);
    expect(view.guide.advice).toBe('seller-answers');
  });

  it('is reminded of on the last of them, and not when it is taken back', async () => {
    await takeOrder();
    await save(aClaim({ contactedOn: '2026-09-03' }));
    expect(await waiting()).toMatchObject([
      { stage: 'contact', dueAt: instantOf('2026-09-06', '09:00', zone()), state: 'planned' },
    ]);
    await save(aClaim({ contactedOn: null }));
    await wakeOn('2026-09-06');
    expect(told()).not.toContain(CONTACT);
    await save(aClaim({ contactedOn: '2026-09-06' }));
    await wakeOn('2026-09-09');
    expect(told()).toContain(CONTACT);
  });

  it('is told later when the browser was off on that day', async () => {
    await takeOrder();
    await save(aClaim({ contactedOn: '2026-09-03' }));
    fakeBrowser().restart();
    setClock(instantOf('2026-09-08', '09:00', zone()));
    await startBackground();
    await quiet();
    expect(told()).toContain(CONTACT);
  });

  it('is not hidden by the time of the seller in a case', async () => {
    await takeOrder({
      cases: [aPrintedCase({ caseId: '6200000000000001', statusCode: 'wait_for_seller_response' })],
    });
    await save(aClaim({ contactedOn: '2026-09-03' }));
    expect(await waiting()).toHaveLength(1);
  });
});

describe('sending it back', () => {
  const waiting = {
    cases: [
      aPrintedCase({
        caseId: '6200000000000001',
        statusCode: 'wait_for_buyer_return',
        openedText: '2026-09-02 10:00:00',
      }),
    ],
  };
  const planned = async () =>
    (await readAllReminders()).records.filter(({ state }) => state === 'planned').map(({ kind }) => kind);

  it('is reminded of until it was sent, and of its number until that is here', async () => {
    await takeOrder(waiting);
    expect(await planned()).toEqual(expect.arrayContaining(['ship-back', 'tracking-number']));
    const sent = (trackingNumber: string | null, reported = false) =>
      save(aClaim({ wayBack: { carrier: 'Post', trackingNumber, sentOn: '2026-09-03', reported } }));
    await sent(null);
    expect(await planned()).not.toContain('ship-back');
    expect(await planned()).toContain('tracking-number');
    await sent('RR123456785CN');
    expect(await planned()).toContain('tracking-number');
    await sent('RR123456785CN', true);
    expect(await planned()).not.toContain('tracking-number');
    expect((await desk()).view.done).toEqual(['ship-back', 'tracking-number']);
    await save(aClaim());
    expect((await desk()).view.done).toEqual([]);
    expect(await planned()).toEqual(expect.arrayContaining(['ship-back', 'tracking-number']));
  });
});

describe('what was sent back', () => {
  it('of one line does not end the reminders for another one, when its case comes later', async () => {
    const lines = [
      aPrintedLine({ lineId: LINE, title: 'Garden hose 15 m' }),
      aPrintedLine({ lineId: '8200000000000102', title: 'Tap' }),
    ];
    const backOf = (lineId: string, caseId: string) =>
      aPrintedCase({
        caseId,
        lineId,
        statusCode: 'wait_for_buyer_return',
        openedText: '2026-09-02 10:00:00',
      });
    const first = backOf(LINE, '6200000000000001');
    await takeOrder({ lines, cases: [first] });
    const wayBack = {
      carrier: 'Post',
      trackingNumber: 'RR123456785CN',
      sentOn: '2026-09-03',
      reported: true,
    };
    await save(aClaim({ line: { ...ready.line, lineId: LINE }, wayBack }));
    expect((await desk()).view.done).toEqual(['ship-back', 'tracking-number']);
    await takeOrder({ lines, cases: [first, backOf('8200000000000102', '6200000000000002')] });
    expect((await desk()).view.done).toEqual([]);
  });
});

describe('a form', () => {
  const lines = [
    aPrintedLine({ lineId: LINE, title: 'Garden hose 15 m' }),
    aPrintedLine({ lineId: '8200000000000102', title: 'Tap' }),
  ];

  it('of an order whose windows are over is found by the page about it, and by no other', async () => {
    await takeOrder();
    await save(ready);
    setClock(instantOf('2028-09-03', '12:00', zone()));
    expect((await drafts()).drafts).toEqual([]);
    expect(await drafts({ orderId: ORDER })).toMatchObject({ drafts: [{ orderId: ORDER }], isCertain: true });
  });

  it('finds the claim about its line', async () => {
    await takeOrder({ lines });
    await save({ ...ready, line: { ...ready.line, lineId: LINE } });
    await save({ ...ready, claimId: 'tap', line: { ...ready.line, lineId: null, title: 'Tap' } });
    expect(await drafts({ lineId: LINE })).toMatchObject({ isCertain: true, drafts: [{ claimId: 'one' }] });
    expect(await drafts({ lineId: '8200000000000102' })).toMatchObject({
      isCertain: true,
      drafts: [{ claimId: 'tap', orderId: ORDER, title: 'Tap', intent: 'defective', isPart: false }],
    });
    expect((await drafts({ lineId: '8200000000000999' })).isCertain).toBe(false);
  });

  it('finds the claim about its order, surely only where that has one line', async () => {
    await takeOrder();
    await takeOrder({ lines }, OTHER);
    await save(ready);
    await save(ready, OTHER);
    expect(await drafts({ orderId: ORDER })).toMatchObject({
      isCertain: true,
      drafts: [{ orderId: ORDER }],
    });
    expect(await drafts({ orderId: OTHER })).toMatchObject({
      isCertain: false,
      drafts: [{ orderId: OTHER }, {}],
    });
  });

  it('asks the page that opened its tab, else takes the newest and is not sure', async () => {
    await takeOrder();
    await takeOrder({}, OTHER);
    await save(ready);
    setClock(Date.UTC(2026, 8, 3, 21));
    await save(ready, OTHER);
    expect(await drafts()).toMatchObject({
      isCertain: false,
      drafts: [{ orderId: OTHER }, { orderId: ORDER }],
    });
    const { tab } = fakeBrowser().content;
    const order = `https://www.aliexpress.com/p/order/detail.html?orderId=${ORDER}`;
    fakeBrowser().openTabs.set(77, { id: 77, url: order });
    fakeBrowser().openTabs.set(tab.id, { id: tab.id, url: 'https://www.aliexpress.com/', openerTabId: 77 });
    expect(await drafts()).toMatchObject({ isCertain: true, drafts: [{ orderId: ORDER }] });
  });

  it('is not sure by the page that opened its tab once its address names a line', async () => {
    await takeOrder({ lines: lines.slice(0, 1) });
    await takeOrder({}, OTHER);
    await save(ready);
    await save(ready, OTHER);
    const { tab } = fakeBrowser().content;
    const open = (orderId: string) => {
      const order = `https://www.aliexpress.com/p/order/detail.html?orderId=${orderId}`;
      fakeBrowser().openTabs.set(77, { id: 77, url: order });
      fakeBrowser().openTabs.set(tab.id, { id: tab.id, url: 'https://www.aliexpress.com/', openerTabId: 77 });
    };
    open(OTHER);
    // Nobody knows the number of its line: it is likely, and no more.
    expect(await drafts({ lineId: '8200000000000999' })).toMatchObject({
      isCertain: false,
      drafts: [{ orderId: OTHER }, { orderId: ORDER }],
    });
    open(ORDER);
    // The line of this order has another number: it is the least likely.
    expect(await drafts({ lineId: '8200000000000999', orderId: ORDER })).toMatchObject({
      isCertain: false,
      drafts: [{ orderId: expect.anything() }, {}],
    });
    expect(await drafts({ lineId: LINE })).toMatchObject({ isCertain: true, drafts: [{ orderId: ORDER }] });
  });

  it('finds the claim that was begun in another language of the site, with its files', async () => {
    const productId = '1005007000000901';
    const black = { ...ready.line, productId, variant: 'Black, 2m' };
    await takeOrder({ lines: [aPrintedLine({ productId, title: 'Manguera', variant: 'Negro, 2m' })] });
    await save({ ...ready, line: black });
    await evidence({ name: 'leak.jpg', attached: true, line: black });
    expect(await drafts({ orderId: ORDER })).toMatchObject({
      isCertain: true,
      drafts: [{ claimId: 'one', evidence: [{ name: 'leak.jpg' }] }],
    });
  });

  it('gets no amount that cannot be', async () => {
    await takeOrder();
    const amount = { amount: '500', currency: 'USD' };
    await save({ ...ready, amount, amountReason: 'Much' });
    const [draft] = (await drafts({ orderId: ORDER })).drafts;
    expect(draft).toMatchObject({ amount: null, isPart: false });
  });

  it('for the way back finds what was told of it, though the case was opened by hand', async () => {
    await takeOrder();
    const wayBack = { carrier: 'Post', trackingNumber: 'RR123456785CN', sentOn: null };
    await save(aClaim({ wayBack }));
    expect(await drafts({ orderId: ORDER })).toMatchObject({ isCertain: true, drafts: [{ wayBack }] });
  });

  it('that is not certain gets ten of many', async () => {
    for (let number = 10; number < 22; number += 1) {
      await takeOrder({}, `82000000000000${number}`);
      await save(ready, `82000000000000${number}`);
    }
    expect((await drafts()).drafts).toHaveLength(10);
  });

  it('gets no claim that was not begun', async () => {
    await takeOrder();
    await save(aClaim());
    expect(await drafts({ orderId: ORDER })).toMatchObject({ isCertain: false, drafts: [] });
  });

  it('gets the files that are to go into it, and no others', async () => {
    await takeOrder();
    await save(ready);
    await evidence({ name: 'leak.jpg', attached: true });
    await evidence({ name: 'private.jpg', attached: false });
    await evidence({ name: 'other.jpg', attached: true, orderId: OTHER });
    const [draft] = (await drafts()).drafts;
    expect(draft?.evidence).toEqual([
      { evidenceId: 'leak.jpg', name: 'leak.jpg', type: 'image/jpeg', size: 3 },
    ]);
    const file = (evidenceId: string) =>
      ask('get-evidence', { orderId: ORDER, claimId: ready.claimId, evidenceId }, fakeBrowser().content);
    expect(await file('leak.jpg')).toMatchObject({ value: { data: btoa('\u0001\u0002\u00ff') } });
    expect(await file('private.jpg')).toMatchObject({ code: 'not-found' });
    expect(await file('other.jpg')).toMatchObject({ code: 'not-found' });
  });

  it('gets the text from the spare copy when the database does not open', async () => {
    await takeOrder();
    await save(ready);
    await quiet();
    await breakDatabase();
    expect((await drafts()).drafts).toMatchObject([{ texts: { en: 'It leaks.' }, evidence: [] }]);
  });
});
