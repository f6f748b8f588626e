import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ClaimDesk } from '../../utils/messages/messages.ts';
import type { Claim } from '../../utils/model/claim.ts';
import { caseIdOf, lineIdOf, stockedOrder } from '../demo-shop/stock.ts';
import { aClaim } from '../support/claims.ts';
import {
  fill,
  HOST,
  panelText,
  pressByScript,
  push,
  report,
  shopDispute,
  waitForPanel,
} from '../support/dispute-panel.ts';
import { changeSettings } from '../support/kept-data.ts';
import { keepEvidence, SMALLEST_PICTURE } from '../support/kept-evidence.ts';
import {
  ask,
  foreignRequests,
  keepPicture,
  SHOP,
  startWalk,
  type Walk,
  waitForBadges,
  waitForState,
} from '../support/walk.ts';

/** Of the picture that keepEvidence keeps: what arrives is the whole of it. */
const PICTURE_SIZE = Buffer.from(SMALLEST_PICTURE, 'base64').length;

describe.each(['chromium', 'firefox'] as const)('the form of a dispute in %s', (name) => {
  let walk: Walk;
  let own: Page;
  let pages: Page[] = [];
  const open = async (url: string) => {
    const page = await walk.open(url);
    pages.push(page);
    await page.setViewport({ width: 1100, height: 1000 });
    return page;
  };
  const { orderId } = stockedOrder('fresh');
  const lineId = lineIdOf(orderId, 0);
  const form = (query = '', line = lineId) =>
    `${SHOP}/p/reverse-pages/start.html?tradeOrderLineId=${line}&isReceived=yes&delay=0${query}`;
  const save = async (parts: Partial<Claim>, about = orderId) => {
    const { order } = await ask<ClaimDesk>(own, 'get-claims', { orderId: about });
    const [{ productId = null, title = null, variant = null } = {}] = order.lines;
    const line = { lineId: lineIdOf(about, 0), productId, title, variant };
    const claim = aClaim({
      claimId: `claim-${about}`,
      line,
      intent: 'damaged',
      solution: 'refund',
      texts: { en: 'The lamp came with a broken foot.', de: 'Die Lampe kam mit gebrochenem Fuß an.' },
      ...parts,
    });
    await ask(own, 'save-claim', { orderId: about, claim });
    return claim;
  };

  beforeAll(async () => {
    walk = await startWalk(name, { stock: 'cases' });
    own = await walk.openOwn('popup.html');
    const detail = await walk.open(`${SHOP}/p/order/detail.html?orderId=${orderId}&delay=0`);
    await waitForState(detail, orderId, 'open');
    await detail.close();
    const { line } = await save({});
    await keepEvidence(own, { orderId, line, name: 'foot.png', type: 'image/png' });
    await keepEvidence(own, { orderId, line, name: 'unboxing.mp4', type: 'video/mp4' });
  });
  afterEach(async () => {
    await Promise.all(pages.map((page) => page.close()));
    pages = [];
  });
  afterAll(async () => {
    await walk.close();
  });

  it('is filled in on one press, with nothing sent, and emptied again', async () => {
    await save({ amount: { amount: '3.50', currency: 'USD' } });
    const page = await open(form());
    await waitForPanel(page, 'ready');
    await keepPicture(page, `dispute-ready-${name}`);
    expect((await shopDispute(page)).state).toMatchObject({
      solution: null,
      reason: null,
      text: '',
      files: [],
    });
    await fill(page);
    await keepPicture(page, `dispute-filled-${name}`);
    const { state, presses } = await shopDispute(page);
    expect(state).toMatchObject({
      step: 'form',
      solution: 'refund',
      reason: { id: 'damaged' },
      text: 'The lamp came with a broken foot.',
      amount: '3.50',
      files: [
        { name: 'foot.png', type: 'image/png', size: PICTURE_SIZE },
        { name: 'unboxing.mp4', type: 'video/mp4', size: PICTURE_SIZE },
      ],
      errors: [],
    });
    expect(presses).toEqual([]);
    expect(new Set(Object.values(await report(page)))).toEqual(new Set(['filled']));

    // Files are not given twice, and what stands there already is left alone.
    await fill(page);
    await page.waitForSelector(`${HOST} >>> .row[data-done="same"]`);
    expect(new Set(Object.values(await report(page)))).toEqual(new Set(['same']));
    expect((await shopDispute(page)).state.files).toHaveLength(2);

    await push(page, '.undo');
    await page.waitForSelector(`${HOST} >>> .row[data-done="not-undone"]`);
    const undone = await shopDispute(page);
    expect(undone.state).toMatchObject({ text: '', amount: '', step: 'form' });
    expect(await panelText(page)).toContain('cannot be put back from here');
    expect(undone.presses).toEqual([]);
  });

  it('is filled in in the language of the page, without an amount of more than was paid', async () => {
    await save({ amount: { amount: '999.00', currency: 'USD' } });
    const page = await open(form('&language=de'));
    await waitForPanel(page, 'ready');
    await fill(page);
    const { state, presses } = await shopDispute(page);
    expect(state).toMatchObject({
      solution: 'refund',
      reason: { label: 'Artikel beschädigt angekommen' },
      amount: '',
    });
    expect(state.text).toBe(
      'Die Lampe kam mit gebrochenem Fuß an.\n\nEnglish:\nThe lamp came with a broken foot.',
    );
    expect(await report(page)).toMatchObject({ text: 'filled', reason: 'filled' });
    expect(await report(page)).not.toHaveProperty('amount');
    expect(presses).toEqual([]);

    // The user enters it; the summary follows, and the panel comes back with the form.
    await page.type('[inputmode="decimal"]', '3');
    await page.click('[data-press="next"]');
    await page.waitForSelector('[data-press="back"]');
    await page.waitForFunction((host) => document.querySelector(host) === null, {}, HOST);
    await page.click('[data-press="back"]');
    await waitForPanel(page, 'filled');
    expect((await shopDispute(page)).presses).toEqual(['next', 'back']);
  });

  it('is filled in from right to left in a narrow dark window', async () => {
    await save({});
    await changeSettings(own, { theme: 'dark' });
    const page = await open(form('&language=he'));
    await page.setViewport({ width: 320, height: 900 });
    await waitForPanel(page, 'ready');
    await fill(page);
    const { state, presses } = await shopDispute(page);
    expect(state).toMatchObject({ solution: 'refund', reason: { id: 'damaged' } });
    expect(presses).toEqual([]);
    await page.evaluate(() => scrollTo(0, 0));
    await keepPicture(page, `dispute-he-${name}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await changeSettings(own, { theme: 'auto' });
  });

  it('that nobody knows gets values to copy; one of another line asks which claim is meant', async () => {
    await save({});
    const unknown = await open(form('&form=unknown'));
    await waitForPanel(unknown, 'unknown-form');
    await keepPicture(unknown, `dispute-unknown-${name}`);
    const [copy] = await unknown.$$(`${HOST} >>> .value-copy button`);
    await copy?.click();
    await unknown.waitForFunction(
      (host) => /Copied|by hand/.test(document.querySelector(host)?.shadowRoot?.textContent ?? ''),
      {},
      HOST,
    );
    expect((await shopDispute(unknown)).presses).toEqual([]);

    const other = await open(form('', lineIdOf(stockedOrder('earrings').orderId, 0)));
    await waitForPanel(other, 'choose');
    await keepPicture(other, `dispute-choose-${name}`);
    expect((await shopDispute(other)).state).toMatchObject({ text: '', solution: null });
    // What a script of the page presses is nobody's press.
    await pressByScript(other, '.draft');
    await waitForPanel(other, 'choose');
    await push(other, '.draft');
    await waitForPanel(other, 'ready');
    await pressByScript(other, '.main-button');
    await new Promise((done) => setTimeout(done, 500));
    await waitForPanel(other, 'ready');
    expect(await shopDispute(other)).toMatchObject({ state: { text: '', solution: null }, presses: [] });
  });

  it('of 2019 is filled in and emptied, and the parcel of a case gets its number', async () => {
    await save({ amount: { amount: '3.50', currency: 'USD' } });
    const old = await open(
      `https://trade.aliexpress.com/issue/fastissue/createIssueStep1.htm?orderId=${orderId}&delay=0`,
    );
    await waitForPanel(old, 'ready');
    await fill(old);
    const { state, presses } = await shopDispute(old);
    expect(presses).toEqual([]);
    expect(state).toMatchObject({
      solution: 'refund',
      amount: '3.50',
      text: 'The lamp came with a broken foot.',
    });
    expect(state.reason).toMatchObject({ id: '205' });
    expect(state.files).toEqual([{ name: 'foot.png', type: 'image/png', size: PICTURE_SIZE }]);
    expect(await report(old)).toMatchObject({ 'foot.png': 'filled', 'unboxing.mp4': 'not-accepted' });
    await keepPicture(old, `dispute-old-${name}`);
    await push(old, '.undo');
    await old.waitForSelector(`${HOST} >>> .row[data-done="undone"]`);
    expect((await shopDispute(old)).state).toMatchObject({
      solution: null,
      reason: null,
      text: '',
      amount: '',
      files: [],
    });
    expect((await shopDispute(old)).presses).toEqual([]);

    const back = stockedOrder('case-ship-back').orderId;
    const detail = await open(`${SHOP}/p/order/detail.html?orderId=${back}&delay=0`);
    await waitForBadges(detail, 1);
    const wayBack = { carrier: 'DHL', trackingNumber: 'JJD000390007882216', sentOn: null };
    await save({ wayBack, solution: 'return-and-refund' }, back);
    const page = await open(
      `${SHOP}/p/reverse-pages/start.html?reverseOrderLineId=${caseIdOf(back, 0)}&delay=0`,
    );
    await waitForPanel(page, 'case');
    await page.waitForSelector('.comet-v2-select');
    await fill(page);
    expect(await shopDispute(page)).toMatchObject({
      state: { parcel: { carrier: 'DHL', number: wayBack.trackingNumber } },
      presses: [],
    });
    await keepPicture(page, `dispute-parcel-${name}`);
    expect(walk.errors).toEqual([]);
    expect(foreignRequests(walk.shop)).toEqual([]);
  });
});
