// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { readPage } from '../../utils/aliexpress/read-page.ts';
import { SHOP_DAY } from '../support/shop-answers.ts';
import { casePage } from './client/case-page.ts';
import { detailPage } from './client/detail-page.ts';
import { keepPresses } from './client/dom.ts';
import { listPage } from './client/list-page.ts';
import { shopState } from './shop-state.ts';
import { stockedOrder } from './stock.ts';

const STATE = shopState(SHOP_DAY, { language: 'en', labels: 'new', country: 'US' }, 'cases');

/** Put the page of a case into the document. */
function show(name: string, place = 0) {
  const { orderId } = stockedOrder(name);
  const order = STATE.orders.find((one) => one.orderId === orderId);
  const about = order?.cases[place];
  if (!order || !about) throw new RangeError(`no case ${name}`);
  document.body.replaceChildren(casePage(order, about, STATE));
  return { order, about };
}

const textOf = (selector: string) => document.querySelector(selector)?.textContent ?? null;
const textsOf = (selector: string) =>
  [...document.querySelectorAll(selector)].map((node) => node.textContent);

describe('the page of a case', () => {
  afterEach(() => document.body.replaceChildren());

  it.each([
    ['case-seller', 0, "Waiting for the seller's response", 'Time left: 2 days 14 hours 05 minutes'],
    ['case-buyer', 0, 'Waiting for your response', 'Please respond within 3 days'],
    ['case-aliexpress', 0, "Waiting for AliExpress's feedback", null],
    ['case-address', 0, 'Waiting for the return address', 'Time left: 4 days 6 hours 05 minutes'],
    [
      'case-ship-back',
      0,
      'Waiting for you to send the item back',
      'Please send the item back before Nov 29, 2026',
    ],
    ['case-seller-checks', 0, 'Waiting for the seller to check the return', 'within 7 days'],
    ['case-warehouse-checks', 0, 'Waiting for the warehouse to check the return', null],
    ['case-refund-on-its-way', 0, 'Refund in progress', 'before Dec 4, 2026'],
    ['case-refunded', 0, 'Refund complete', null],
    ['case-refused', 0, 'Refund declined', null],
    ['case-cancelled', 0, 'Request canceled', null],
    ['two-cases', 0, 'Refund complete', null],
    ['two-cases', 1, 'Waiting for your response', 'Please respond before Nov 27, 2026'],
  ])('of %s (%i) prints its state and its time limit', (name, place, status, timer) => {
    const { order, about } = show(name, place);
    expect(textOf('[class*="reminder--statusStr--"]')).toBe(status);
    const limit = textOf('[class*="reminder--tips--"]');
    if (timer === null) expect(limit).toBeNull();
    else expect(limit).toContain(timer);
    expect(readPage(document, new URL(about.url)).orders).toMatchObject([
      { orderId: order.orderId, cases: [{ caseId: about.caseId, statusText: status }] },
    ]);
    expect(document.querySelector('a[href*="/p/order/detail.html"]')?.getAttribute('href')).toContain(
      order.orderId,
    );
    expect(document.querySelector('a[href*="/p/refund-amount/"]') !== null).toBe(
      /Refund (complete|in progress)/.test(status),
    );
  });

  it('tells the steps with their days, the newest first, and what is asked for', () => {
    show('case-buyer');
    expect(textsOf('[class*="verticalSteps--title--"]')).toEqual([
      'The seller offered a solution',
      'Request submitted',
    ]);
    expect(textsOf('[class*="verticalSteps--time--"]')).toEqual(['Nov 22, 2026', 'Nov 17, 2026']);
    expect(textsOf('[class*="solution--value--"]').slice(1)).toEqual(['Refund only', '$4.50']);
  });

  it('is on the old host when it is over, else on the new one', () => {
    expect(new URL(show('case-refunded').about.url).host).toBe('trade.aliexpress.com');
    const url = new URL(show('case-buyer').about.url);
    expect(url.pathname).toBe('/p/reverse-pages/start.html');
    expect([...url.searchParams.keys()]).toEqual(['reverseOrderLineId']);
  });
});

describe('buttons that would do something', () => {
  it('are counted when they are pressed, by whatever', () => {
    const presses = keepPresses(document);
    const { order } = show('case-buyer');
    expect(presses).toEqual([]);
    const press = (text: string) =>
      [...document.querySelectorAll('button')].find((node) => node.textContent === text)?.click();
    for (const text of ['View possible solutions', 'Accept', 'Confirm', 'Cancel request']) press(text);
    show('case-ship-back');
    document.querySelector<HTMLElement>('[data-pl="buyersubmit_btn_submit"] span')?.click();
    document.body.replaceChildren(detailPage(order, STATE));
    press('Add to cart');
    const list = listPage(STATE, 40);
    document.body.replaceChildren(list.node);
    list.start();
    press('Confirm received');
    expect(presses).toEqual(['accept', 'confirm', 'cancel', 'submit', 'confirm']);
  });
});
