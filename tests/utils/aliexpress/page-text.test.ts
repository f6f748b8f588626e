import { describe, expect, it } from 'vitest';
import {
  isOrderId,
  lineIdInAddress,
  orderIdInAddress,
  orderIdInText,
  pageAddress,
  productIdInAddress,
} from '../../../utils/aliexpress/page-address.ts';
import {
  cutLabel,
  hasDigit,
  looksLikeDate,
  piecesOf,
  priceTextOf,
  textOf,
  tidy,
} from '../../../utils/aliexpress/page-text.ts';
import { parseDocument } from '../../../utils/inspect/parse-document.ts';

async function element(body: string): Promise<Element> {
  const document = await parseDocument(`<body>${body}</body>`, new URL('https://www.aliexpress.com/'));
  const [first] = document.body.children;
  if (!first) throw new Error('no element');
  return first;
}

describe('text of a page', () => {
  it('has one space for any white space and no invisible characters', () => {
    expect(tidy(' a\u00a0\n b\u200f\u2066c\u2069 ')).toBe('a bc');
  });

  it.each([
    ['<div>a<br>b</div>', 'a b'],
    ['<div><p>a</p><p>b</p></div>', 'a b'],
    ['<div>a<span>b</span></div>', 'ab'],
    ['<div>a<script>x</script><style>y</style><!-- z --></div>', 'a'],
    ['<div>a<still-covered-badge>ours</still-covered-badge></div>', 'a'],
    ['<div> </div>', null],
  ])('%s', async (markup, expected) => {
    expect(textOf(await element(markup))).toBe(expected);
  });

  it('joins the characters of a price, also in a page that was saved with line breaks', async () => {
    expect(
      priceTextOf(await element('<div><span>R$</span><span>1</span><span>,</span><span>50</span></div>')),
    ).toBe('R$1,50');
    expect(priceTextOf(await element('<div>\n  <span>1</span>\n  <span>2</span>\n</div>'))).toBe('12');
    expect(priceTextOf(await element('<div><span>US</span><span> </span><span>$1</span></div>'))).toBe(
      'US $1',
    );
  });

  it.each([
    ['<div><p>One.</p><p>Two.</p></div>', ['One.', 'Two.']],
    ['<div>By <b>Sep 4</b> at the latest</div>', ['By Sep 4 at the latest']],
    ['<li><span>Paid</span><span>Jul 15, 2026</span></li>', ['Paid', 'Jul 15, 2026']],
    ['<div><span>R</span><span>$</span><span>5</span></div>', ['R$5']],
    ['<div>a<br>b</div>', ['a', 'b']],
  ])('pieces of %s', async (markup, expected) => {
    expect(piecesOf(await element(markup))).toEqual(expected);
  });

  it.each([
    ['Date: Sep 21, 2026', 'Date', 'Sep 21, 2026'],
    ['주문일자:: 2026년 5월 21일', '주문일자', '2026년 5월 21일'],
    ['日付：2026年8月3日', '日付', '2026年8月3日'],
    ['Date : 12 févr. 2025', 'Date', '12 févr. 2025'],
    ['a: b: c', 'a: b', 'c'],
    ['Sep 21, 2026', null, 'Sep 21, 2026'],
    [': x', null, 'x'],
  ])('label of %s', (text, label, value) => {
    expect(cutLabel(text)).toEqual({ label, value });
  });

  it('knows digits of any script and what is as short as a date', () => {
    expect(hasDigit('٣')).toBe(true);
    expect(hasDigit('abc')).toBe(false);
    expect(looksLikeDate('2026년 8월 3일')).toBe(true);
    expect(looksLikeDate('3 ส.ค. 2569')).toBe(true);
    expect(looksLikeDate('8290000000010001')).toBe(false);
    expect(looksLikeDate('Aug 3')).toBe(false);
  });
});

describe('addresses of a page', () => {
  it.each([
    ['//www.aliexpress.com/store/1', 'https://www.aliexpress.com/store/1'],
    ['/p/order/index.html', 'https://www.aliexpress.com/p/order/index.html'],
    ['https://x.example/a', 'https://x.example/a'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['http://[', null],
    ['', null],
    [null, null],
  ])('%s in full', (href, expected) => {
    expect(pageAddress(href)).toBe(expected);
  });

  it.each([
    ['/p/order/detail.html?orderId=8290000000010001', '8290000000010001'],
    ['/p/tracking/index.html?a=b&tradeOrderId=8290000000010001#x', '8290000000010001'],
    ['/logisticsdetail.htm?tradeId=8190000000110001', '8190000000110001'],
    ['/start.html?tradeOrderLineId=8290000000010002', null],
    ['/start.html?reverseOrderId=8290000000010002', null],
    ['/x?orderId=abc', null],
    [null, null],
  ])('order id in %s', (href, expected) => {
    expect(orderIdInAddress(href)).toBe(expected);
  });

  it('line and product ids', () => {
    expect(lineIdInAddress('/start.html?tradeOrderLineId=8290000000010002')).toBe('8290000000010002');
    expect(lineIdInAddress('/start.html?orderId=8290000000010002')).toBeNull();
    expect(productIdInAddress('//www.aliexpress.com/item/1005007000000014.html?x=1')).toBe(
      '1005007000000014',
    );
    expect(productIdInAddress('/item/lamp/32800000001.html')).toBe('32800000001');
    expect(productIdInAddress('/store/1')).toBeNull();
  });

  it.each([
    ['8290000000010001', true],
    ['12345678901234', true],
    ['1234567890123', false],
    ['12345678901234567890', false],
    ['0290000000010001', false],
    ['1111111111111111', false],
    ['Ref. Number', false],
  ])('%s as an order id: %s', (text, expected) => {
    expect(isOrderId(text)).toBe(expected);
  });

  it('takes an id out of a text only when there is one', () => {
    expect(orderIdInText('Ref. Number: 8290000000010001Copy')).toBe('8290000000010001');
    expect(orderIdInText('8290000000010001 / 8290000000030001')).toBeNull();
    expect(orderIdInText('Ref. Number: none')).toBeNull();
  });
});
