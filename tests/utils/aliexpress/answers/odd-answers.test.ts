import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../../../utils/aliexpress/read-answer.ts';
import type { Reading } from '../../../../utils/model/reading.ts';

const ID = '8290000000010001';
const DETAIL = 'mtop.aliexpress.trade.buyer.order.detail';

function detail(reminder: string): object {
  const status = { tag: 'detail_order_status_block', fields: { title: 'Completed', orderId: ID, reminder } };
  return { api: DETAIL, ret: ['SUCCESS::ok'], data: { data: { status } } };
}

function textsOf({ orders }: Reading): string[] {
  return orders.flatMap(({ sentences }) => sentences.map(({ text }) => text));
}

function codesOf({ problems }: Reading): string[] {
  return problems.map(({ code }) => code);
}

describe('the lines of a text', () => {
  it.each([
    ['<p>One</p><p>Two</p>', ['One', 'Two']],
    ['One<br/>Two<br>Three', ['One', 'Two', 'Three']],
    ['<ul><li>One</li>\n<li>Two <b>and</b>\n more</li></ul>', ['One', 'Two and more']],
    ['<div>One · Two</div>', ['One', 'Two']],
    [
      'Refund if no delivery<br>before Sep 4, 2026',
      ['Refund if no delivery', 'before Sep 4, 2026', 'Refund if no delivery before Sep 4, 2026'],
    ],
  ])('%s', (reminder, expected) => {
    expect(textsOf(readAnswer(detail(reminder)))).toEqual(expected);
  });

  it('stay apart in the explanation of a tag', () => {
    const itemTags = [{ type: 'X', richText: 'Free returns', desc: '<p>First line</p>Second  line' }];
    const goods = {
      tag: 'detail_product_block',
      fields: { productVOList: [{ productId: '1005', itemTags }] },
    };
    const [order] = readAnswer({ api: DETAIL, data: { data: { goods } } }).orders;
    expect(order?.lines[0]?.tags[0]?.explanation).toBe('First line\nSecond line');
  });
});

describe('ids that contradict each other', () => {
  const address = (id: string): URL =>
    new URL(`https://www.aliexpress.com/p/order/detail.html?orderId=${id}`);

  it('name no order', () => {
    const reading = readAnswer(detail(''), address('8290000000010002'));
    expect(reading.orders[0]?.orderId).toBeNull();
    expect(codesOf(reading)).toEqual(['order-detail.conflicting-order-ids']);
    expect(readAnswer(detail(''), address(ID)).orders[0]?.orderId).toBe(ID);
  });

  it('leave the first of two orders with one id', () => {
    const card = (statusText: string): object => ({
      tag: 'pc_om_list_order',
      fields: { orderId: ID, statusText },
    });
    const reading = readAnswer({ data: { data: { a: card('Completed'), b: card('Expired') } } });
    expect(reading.orders.map(({ statusText }) => statusText)).toEqual(['Completed']);
    expect(codesOf(reading)).toEqual(['order-list.repeated-order-id']);
  });
});

describe('the form of an answer', () => {
  const json = JSON.stringify(detail('One'));

  it.each([
    ['a call', `mtopjsonp1(${json})`],
    ['a call after a comment', `/**/mtopjsonp1(${json});`],
    ['a guarded call', `try{mtopjsonp2(${json})}catch(e){}`],
    ['a guarded call with blanks', ` try { mtopjsonp2(${json}); } catch (e) { };`],
    ['a text with a parenthesis', `mtopjsonp1(${JSON.stringify(detail('One'))})`],
  ])('%s', (_, text) => {
    expect(readAnswer(text).orders[0]?.orderId).toBe(ID);
  });

  it('is a refusal when its code is a plain text', () => {
    const reading = readAnswer({ ...detail('One'), ret: 'FAIL_SYS_SESSION_EXPIRED::expired' });
    expect(reading.orders).toEqual([]);
    expect(reading.problems).toEqual([{ code: 'order-detail.refused', detail: 'FAIL_SYS_SESSION_EXPIRED' }]);
  });

  it('may be nested without end', () => {
    const deep = `{"data":{"module":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}}}`;
    expect(codesOf(readAnswer(deep))).toEqual(['unknown.answer']);
  });
});
