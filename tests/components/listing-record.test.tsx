// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ListingRecord } from '../../components/listing-record.tsx';
import { OrderCard } from '../../components/order-card.tsx';
import { formatInstant } from '../../utils/format/day.ts';
import type { Listing } from '../../utils/model/product.ts';
import { aView, READ_AT } from '../gallery/made-up-orders.ts';
import { aListing, HOSTILE_LISTING } from '../gallery/made-up-products.ts';
import { draw, pressable, settle, TEXTS, wordsOf } from '../support/render-component.ts';

const drawListings = (...listings: Listing[]) => draw(<ListingRecord listings={listings} texts={TEXTS} />);
/** How a look is headed: when it was, and on which side of the order. */
const headed = (side: 'before' | 'after') =>
  TEXTS.text(`listing.${side}`, { when: formatInstant('en', READ_AT) }).replace(/\s+/g, ' ');
const summaries = (root: HTMLElement) => [...root.querySelectorAll('summary')].map(wordsOf);

describe('what a listing said', () => {
  it('is told with the moment of the look, and whether it was before the order', () => {
    const root = drawListings(aListing({ beforeOrder: false }), aListing());
    expect(wordsOf(root.querySelector('h4') ?? root)).toBe('What the listing said');
    const title = 'Garden hose 15 m with brass nozzle and wall bracket';
    expect(summaries(root)).toEqual([`${headed('after')}: ${title}`, `${headed('before')}: ${title}`]);
    expect(headed('after')).not.toBe(headed('before'));
  });

  it('has price, country and last day of delivery', () => {
    const [facts] = drawListings(aListing()).querySelectorAll('p');
    expect(wordsOf(facts ?? document.body)).toBe(
      'PLN 132.74 · for delivery to Poland · delivery until Sep 8, 2026',
    );
  });

  it('has every statement word for word, and every specification', () => {
    const root = drawListings(aListing());
    expect([...root.querySelectorAll('blockquote')].map((quote) => quote.textContent)).toEqual([
      'Free returns within 90 days',
      'Fast delivery',
      'Refund if no delivery in 35 days',
    ]);
    const rows = [...root.querySelectorAll('dl > div')].map((row) =>
      [...row.querySelectorAll('dt, dd')].map((cell) => cell.textContent),
    );
    expect(rows).toEqual([
      ['Length', '15 m'],
      ['Material', 'Brass, rubber'],
    ]);
  });

  it('says nothing of what the page did not say', () => {
    const nothing = { title: null, price: null, country: null, deliveryUntil: null };
    const root = drawListings(aListing({ ...nothing, statements: [], specifications: [] }));
    expect(summaries(root)).toEqual([headed('before')]);
    expect(wordsOf(root.querySelector('details') ?? root)).toBe(headed('before'));
    expect(root.querySelector('dl, blockquote')).toBeNull();
  });

  it('is not there without any', () => {
    expect(drawListings().childNodes).toHaveLength(0);
  });

  it('is closed until somebody opens it, one look after the other', () => {
    const root = drawListings(aListing(), aListing({ productId: '1005007000000902' }));
    expect([...root.querySelectorAll('details')].map(({ open }) => open)).toEqual([false, false]);
  });

  it('stays text, each piece in an element that isolates its direction', () => {
    document.title = 'untouched';
    const root = drawListings(HOSTILE_LISTING);
    expect(root.querySelectorAll('script, img')).toHaveLength(0);
    expect(document.title).toBe('untouched');
    const isolated = [...root.querySelectorAll('bdi, blockquote[dir="auto"]')].filter(({ textContent }) =>
      textContent?.includes('<img src=x onerror'),
    );
    expect(isolated.map(({ parentElement }) => parentElement?.localName)).toEqual(['summary', 'div', 'dt']);
  });
});

it('stands in the opened card of its order', async () => {
  const nothing = () => undefined;
  const card = (listings: Listing[]) =>
    draw(
      <OrderCard
        view={aView({ listings })}
        texts={TEXTS}
        outcome={null}
        onMark={nothing}
        onSnooze={nothing}
        onGuide={nothing}
      />,
    );
  const open = async (root: HTMLElement) => {
    expect(root.querySelector('.listings')).toBeNull();
    pressable(root, TEXTS.text('popup.details')).click();
    await settle();
    return root.querySelectorAll('.listings .listing').length;
  };
  expect(await open(card([aListing(), HOSTILE_LISTING]))).toBe(2);
  expect(await open(card([]))).toBe(0);
});
