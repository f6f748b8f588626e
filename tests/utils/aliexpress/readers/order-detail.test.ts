import { describe, expect, it } from 'vitest';
import { joinedSentences } from '../../../../utils/aliexpress/page-sentences.ts';
import { readPage } from '../../../../utils/aliexpress/read-page.ts';
import { understandOrder } from '../../../../utils/aliexpress/understand-order.ts';
import { parseDocument } from '../../../../utils/inspect/parse-document.ts';
import type { Reading } from '../../../../utils/model/reading.ts';

const ADDRESS = new URL('https://www.aliexpress.com/p/order/detail.html?orderId=8290000000010001');
const ROWS =
  '<div class="order-detail-order-info"><div class="info-row"><span data-pl="order_detail_gray_date">Order placed on</span>Jul 15, 2026</div></div>';
const TITLE = '<div class="order-block-title">Awaiting delivery</div>';

interface PageParts {
  status?: string;
  blocks?: string;
  /** Beside the goods of a parcel. */
  item?: string;
  prices?: string;
  frame?: string;
}

function page({ status = '', blocks = '', item = '', prices = '', frame = 'order-wrap' }: PageParts): string {
  return `<html lang="en"><body><header>Since 2010</header><div class="${frame}">
<div class="order-block order-status">${TITLE}${status}</div>${blocks}<div class="order-detail-info">${ROWS}</div>
<div class="order-detail-item"><div class="order-detail-item-content"><div class="item-title"><a href="/item/1005007000000483.html">Model 2026</a></div></div>${item}</div>
<div class="order-price">${prices}</div></div></body></html>`;
}

async function reading(parts: PageParts): Promise<Reading> {
  return readPage(await parseDocument(page(parts), ADDRESS), ADDRESS);
}

async function texts(parts: PageParts): Promise<string[]> {
  return (await reading(parts)).orders.flatMap(({ sentences }) => sentences.map(({ text }) => text));
}

/** What the page promises, in short. */
async function promised(parts: PageParts): Promise<string[]> {
  const { page: kind, source, language, country, orders } = await reading(parts);
  const sightings = orders.map((printed) => ({ page: kind, source, language, country, readAt: 0, printed }));
  const { order } = understandOrder(sightings);
  const meanings = order.statements.flatMap((statement) => statement.meanings);
  return [...new Set(meanings.map((each) => `${each.kind} ${'days' in each ? each.days : each.day}`))].sort();
}

const NOT_RECEIVED = ['not-received 2026-09-04'];
const BEFORE = 'Refund if no delivery before';

describe('a promise whose date stands in an element of its own', () => {
  it.each([
    [`<div><span>${BEFORE}</span><span>Sep 4, 2026</span></div>`],
    [`<div><div>${BEFORE}:</div><div>Sep 4, 2026</div></div>`],
    ['<div><p>Fast delivery</p><p>Refund if no delivery<br>before Sep 4, 2026</p></div>'],
    ['<p><span>Refund if no</span> <i>delivery</i> <i>before</i> <b>Sep 4, 2026</b></p>'],
  ])('%s', async (markup) => {
    expect(await promised({ blocks: `<div class="order-services">${markup}</div>` })).toEqual(NOT_RECEIVED);
    expect(await promised({ blocks: `<div class="xk-some">${markup}</div>` })).toEqual(NOT_RECEIVED);
  });

  it('is read in a reminder, and as days', async () => {
    const reminder = '<p><span>Purchase protection ends on</span> <strong>Sep 4, 2026</strong></p>';
    expect(await promised({ status: `<div class="order-status-content">${reminder}</div>` })).toEqual([
      'dispute 2026-09-04',
      'not-received 2026-09-04',
    ]);
    const days =
      '<div><span>You can open a dispute within</span> <span>90 days after order was placed</span></div>';
    expect(await promised({ blocks: `<div class="order-services">${days}</div>` })).toEqual(['dispute 90']);
  });

  it('keeps the pieces, and glues no two sentences', async () => {
    const two = `<div><div>${BEFORE}</div><div>Sep 4, 2026</div></div><div><div>Estimated day of delivery</div><div>Aug 3, 2026</div></div>`;
    const all = await texts({ blocks: `<div class="order-services">${two}</div>` });
    expect(all).toEqual([
      'Sep 4, 2026',
      `${BEFORE} Sep 4, 2026`,
      'Aug 3, 2026',
      'Estimated day of delivery Aug 3, 2026',
    ]);
  });

  it.each([
    [['You can return it.', 'within 15 days'], []],
    [['Refund if it is late', 'You can open a dispute by Sep 4, 2026'], []],
    [['Paid', 'Jul 15, 2026'], []],
    [['Refund if no delivery', '', 'before Sep 4, 2026'], []],
    [['return it within 15 days', 'open a dispute by Sep 4, 2026'], []],
    [['Open a dispute within', '90 days', 'after delivery'], ['Open a dispute within 90 days']],
  ])('%j', (parts, expected) => {
    expect(joinedSentences(parts)).toEqual(expected);
  });
});

describe('a promise in another place', () => {
  it('is read in a status block without its usual part, without title and buttons', async () => {
    const status = `<p>${BEFORE} Sep 4, 2026</p><button>Pay 5 now</button>`;
    expect(await texts({ status })).toEqual([`${BEFORE} Sep 4, 2026`]);
  });

  it('is read on a page whose frame has another name', async () => {
    const blocks = `<div class="xk">${BEFORE} Sep 4, 2026</div>`;
    expect(await texts({ blocks, frame: 'zz' })).toEqual([`${BEFORE} Sep 4, 2026`]);
  });

  it('is missed with a problem when there is neither frame nor status', async () => {
    const bare = await parseDocument(`<body><main>${ROWS}</main></body>`, ADDRESS);
    expect(readPage(bare, ADDRESS).problems.map(({ code }) => code)).toContain('order-detail.no-frame');
  });
});

it('takes no promise from a block that recommends other goods', async () => {
  const link = (id: string): string => `<a href="/item/${id}.html">x</a>`;
  const block = (id: string): string =>
    `<div class="r"><div>${link(id)}</div><p>Free returns within 90 days</p></div>`;
  expect(await texts({ blocks: block('1005007000099999') })).toEqual([]);
  expect(await texts({ blocks: block('1005007000000483') })).toEqual(['Free returns within 90 days']);
});

describe('the total', () => {
  const row = (value: string, label = '', bold = ''): string =>
    `<div class="order-price-item"><span class="${label}">x</span><span class="${bold}" data-pl="order_price_item_value">${value}</span></div>`;
  const bold = 'bold-font';

  it.each([
    ['the one row in bold', row('$9') + row('$5', '', bold) + row('$1'), '$5'],
    ['the row that is all in bold', row('-$2', '', bold) + row('$7', bold, bold), '$7'],
    ['the only row', row('$7'), '$7'],
    ['not one of two rows in bold', row('$2', '', bold) + row('$7', bold), null],
    ['not the last of several plain rows', row('$2') + row('$7'), null],
    ['never negative', row('$9') + row('-$2', bold, bold), null],
  ])('is %s', async (_, prices, expected) => {
    const { orders, problems } = await reading({ prices });
    expect(orders[0]?.total?.text ?? null).toBe(expected);
    expect(problems.some(({ code }) => code === 'order-detail.total')).toBe(expected === null);
  });
});

describe('a page that is meant to be slow', () => {
  /** Nodes that are visited through `childNodes`, counted while a page is read. */
  async function visits(blocks: string): Promise<number> {
    const document = await parseDocument(page({ blocks }), ADDRESS);
    let count = 0;
    for (const element of document.querySelectorAll('.z, .z *')) {
      const { childNodes } = element;
      Object.defineProperty(element, 'childNodes', {
        get: () => {
          count += 1;
          return childNodes;
        },
      });
    }
    readPage(document, ADDRESS);
    return count;
  }

  it('costs little more for a block nested 400 deep', async () => {
    const deep = `${'<div><b>a b</b>'.repeat(400)}x 90 days${'</div>'.repeat(400)}`;
    expect(await visits(`<div class="z">${deep}</div>`)).toBeLessThan(200_000);
  });

  it('costs no more per link the more links there are', async () => {
    const many = (count: number): string => {
      const link = '<div><div><a href="/item/1005007000000483.html">x</a></div><div>y 1</div></div>';
      return `<div class="z">${link.repeat(count)}</div>`;
    };
    expect(await visits(many(600))).toBeLessThan(12 * (await visits(many(60))));
  });
});
