import { expect, it } from 'vitest';
import { isOrderList } from '../../../entrypoints/check.content/is-order-list.ts';
import { ADDRESS_PATTERNS, pageKindOf } from '../../../utils/aliexpress/page-kind.ts';

/** The script is started on these only. */
const STARTED_ON = /^https:\/\/([a-z]+\.)?aliexpress\.(com|us)\/p\/order\//i;
const MORE = [
  'https://www.aliexpress.com/p/order/index.html?orderId=8290000000010001',
  'https://www.aliexpress.com/p/order/index.html#/detail?from=list&tradeOrderId=8290000000010001',
  'https://www.aliexpress.com/p/order/index.html#/detail',
  'https://www.aliexpress.com/P/Order/Index.html',
  'https://www.aliexpress.com/p/order/index.htmlx',
  'https://www.aliexpress.com/p/order/',
  'https://www.aliexpress.com/p/order/search/p/order/index.html',
];

const addresses = [...ADDRESS_PATTERNS.flatMap(({ examples }) => examples), ...MORE].filter((address) =>
  STARTED_ON.test(address),
);

it.each(addresses)('%s is a list here when it is one in the table of addresses', (address) => {
  const url = new URL(address);
  expect(isOrderList(url)).toBe(pageKindOf(url) === 'order-list');
});

it('holds addresses of both kinds against the table', () => {
  const kinds = new Set(addresses.map((address) => pageKindOf(new URL(address))));
  expect([...kinds].sort()).toEqual(['order-detail', 'order-list', 'unknown']);
});
