import { describe, expect, it } from 'vitest';
import { ADDRESS_PATTERNS, isRussianOrderPage, pageKindOf } from '../../../utils/aliexpress/page-kind.ts';

const EXAMPLES = ADDRESS_PATTERNS.flatMap((pattern) =>
  pattern.examples.map((example) => ({ pattern, example })),
);

describe('the kinds of page', () => {
  it.each(EXAMPLES.map(({ pattern, example }) => [example, pattern.kind] as const))(
    '%s is %s',
    (example, kind) => {
      expect(pageKindOf(new URL(example))).toBe(kind);
    },
  );

  it('no pattern accepts an example of another kind', () => {
    const wrong = EXAMPLES.flatMap(({ pattern, example }) => {
      const url = new URL(example);
      const others = ADDRESS_PATTERNS.filter(
        (other) => other.kind !== pattern.kind && !isRefinedBy(other, pattern),
      );
      return others.filter((other) => accepts(other, url)).map((other) => `${example} is also ${other.kind}`);
    });
    expect(wrong).toEqual([]);
  });

  it('every pattern has an example', () => {
    expect(ADDRESS_PATTERNS.filter(({ examples }) => examples.length === 0)).toEqual([]);
  });

  it.each([
    'https://www.aliexpress.com.evil.example/p/order/index.html',
    'https://aliexpress.com.evil.tld/p/order/detail.html?orderId=8290000000010001',
    'https://evilaliexpress.com/p/order/index.html',
    'https://www.aliexpress.com@evil.example/p/order/index.html',
    'https://aliexpress.community/p/order/index.html',
    'ftp://www.aliexpress.com/p/order/index.html',
    'https://www.aliexpress.com/p/order/index.html.exe',
    'https://www.aliexpress.com/x/p/order/index.html',
    'https://www.aliexpress.com/p/order/snapshot.html?orderId=8290000000010001',
    'https://www.aliexpress.com/p/tracking/pop-text.html?tradeOrderId=8290000000010001',
    'https://www.aliexpress.com/item/abc.html',
    'https://www.aliexpress.com/p/reverse-pages/',
    'https://login.aliexpress.com/?return_url=https%3A%2F%2Fwww.aliexpress.com%2Fp%2Forder%2Findex.html',
    'https://evil.example/?https://www.aliexpress.com/p/order/index.html',
    'https://www.aliexpress.ru/order-list',
    'about:blank',
  ])('%s is unknown', (address) => {
    expect(pageKindOf(new URL(address))).toBe('unknown');
  });
});

describe('orders of aliexpress.ru', () => {
  it.each([
    ['https://aliexpress.ru/order-list?filterName=archive', true],
    ['https://aliexpress.ru/order-list/5290000000010001', true],
    ['https://www.aliexpress.ru/p/order/index.html', true],
    ['https://aliexpress.ru/item/1005000000000001.html', false],
    ['https://aliexpress.ru/order-lists', false],
    ['https://aliexpress.ru.evil.example/order-list', false],
    ['https://www.aliexpress.com/p/order/index.html', false],
  ])('%s: %s', (address, expected) => {
    expect(isRussianOrderPage(new URL(address))).toBe(expected);
  });
});

type Pattern = (typeof ADDRESS_PATTERNS)[number];

function accepts({ host, path, fragment }: Pattern, url: URL): boolean {
  return (
    host.test(url.hostname) && path.test(url.pathname.toLowerCase()) && (fragment?.test(url.hash) ?? true)
  );
}

/** The deep link stands on the list's own address and is told apart by its fragment. */
function isRefinedBy(other: Pattern, pattern: Pattern): boolean {
  return pattern.fragment !== undefined && String(other.path) === String(pattern.path) && !other.fragment;
}
