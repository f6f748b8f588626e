// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ProofOfPurchase } from '../../components/proof-of-purchase.tsx';
import { formatInstant } from '../../utils/format/day.ts';
import type { Order } from '../../utils/model/order.ts';
import type { ClaimSubject } from '../../utils/policy/claim-subject.ts';
import type { OrderView } from '../../utils/policy/order-view.ts';
import { aView, READ_AT, VIEWS } from '../gallery/made-up-orders.ts';
import { aListing, HOSTILE_LISTING } from '../gallery/made-up-products.ts';
import { BOX_LINE } from '../support/evidence.ts';
import { draw, pressable, TEXTS, wordsOf } from '../support/render-component.ts';
import { aSubject } from '../support/subjects.ts';

function drawProof(
  view: OrderView = aView({ listings: [aListing()], parcels: { total: 2, delivered: 1 } }),
  subjects: ClaimSubject[] = [aSubject()],
  order?: Order,
) {
  let prints = 0;
  const root = draw(
    <ProofOfPurchase
      view={view}
      subjects={subjects}
      {...(order && { order })}
      texts={TEXTS}
      onPrint={() => {
        prints += 1;
      }}
    />,
  );
  return { root, prints: () => prints };
}
const factsOf = (root: HTMLElement) =>
  Object.fromEntries(
    [...root.querySelectorAll('.purchase > dl > div')].map((row) =>
      [...row.querySelectorAll('dt, dd')].map(wordsOf),
    ),
  );
const rowsOf = (root: HTMLElement) =>
  [...root.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('td')].map(wordsOf));

describe('a proof of purchase', () => {
  it('has number, store, amount, payment and days, and says what is not known', () => {
    expect(factsOf(drawProof().root)).toEqual({
      'Order number': '8200000000000001',
      Store: 'Garden World Store',
      'Amount paid': 'R$132.74',
      'Payment method': 'Visa •••• 1111',
      'State on AliExpress': 'Completed',
      Ordered: 'Jul 15, 2026',
      Paid: 'Jul 15, 2026',
      Shipped: 'Jul 18, 2026',
      Delivered: 'Aug 20, 2026',
      Completed: 'not known',
    });
  });

  it('has every thing with its number and price', () => {
    const { root } = drawProof(aView(), [
      aSubject(),
      aSubject({ line: BOX_LINE, quantity: null, paid: null }),
    ]);
    expect(rowsOf(root)).toEqual([
      ['Garden hose 15 m with brass nozzle and wall bracketGreen', '2', 'R$120.00'],
      ['Jewellery box', 'not known', 'not known'],
    ]);
  });

  it('has the delivery, what was promised for it, and sentences with their page', () => {
    const words = wordsOf(drawProof().root);
    expect(words).toContain('2 parcels; reported as delivered: 1. 33 days on the way. 2 days late.');
    expect(words).toContain('Promised by Aug 18, 2026:Delivery by Aug 18 or a coupon');
    expect(words).toContain('On the order page:If the item you received is defective');
    expect(words.split('If the item you received')).toHaveLength(2);
  });

  it('has what the listing said, word for word, and when', () => {
    const words = wordsOf(drawProof().root);
    const when = formatInstant('en', READ_AT).replace(/\s+/g, ' ');
    expect(words).toContain(`wall bracket. Read ${when}, before the order`);
    for (const statement of aListing().statements) expect(words).toContain(statement);
    expect(words).toContain('MaterialBrass, rubber');
    expect(words).toContain(`Order last read ${when}.`);
  });

  it('says where each fact was read, where that is known', () => {
    const from = { page: 'order-detail', source: 'dom', readAt: READ_AT } as const;
    const order = {
      milestones: {
        delivered: { day: '2026-08-20', certainty: 'printed', from: { ...from, page: 'tracking' } },
      },
      provenance: { total: from },
    } as unknown as Order;
    const facts = factsOf(drawProof(aView(), [aSubject()], order).root);
    const when = formatInstant('en', READ_AT).replace(/\s+/g, ' ');
    expect(facts['Amount paid']).toBe(`R$132.74 read on the order page, ${when}`);
    expect(facts.Delivered).toBe(`Aug 20, 2026 read on the tracking page, ${when}`);
    expect(facts.Store).toBe('Garden World Store');
  });

  it('says that it is no invoice', () => {
    expect(wordsOf(drawProof().root.querySelector('.purchase-origin') ?? document.body)).toBe(
      'Printed from Still Covered, which reads what AliExpress showed; not an invoice.',
    );
  });

  it('prints when asked', () => {
    const { root, prints } = drawProof();
    pressable(root, 'Print').click();
    expect(prints()).toBe(1);
  });
});

it('an order of which little is known says so', () => {
  const { root } = drawProof(VIEWS.unknown, []);
  expect(factsOf(root)).toMatchObject({ Store: 'not known', 'Amount paid': 'not known', Paid: 'not known' });
  expect(rowsOf(root)).toEqual([['Garden hose 15 m with brass nozzle and wall bracket', '1', 'not known']]);
});

it('texts of the site stay texts, each with a direction of its own', () => {
  document.title = 'untouched';
  const { root } = drawProof({ ...VIEWS.hostile, listings: [HOSTILE_LISTING] }, []);
  expect(root.querySelectorAll('script, img, svg')).toHaveLength(0);
  expect(document.title).toBe('untouched');
  const loose = [...root.querySelectorAll('*')].filter(
    (element) =>
      [...element.childNodes].some(
        (node) => node.nodeType === 3 && /onerror|onload/.test(node.textContent ?? ''),
      ) && !element.matches('bdi, blockquote[dir="auto"]'),
  );
  expect(loose).toEqual([]);
});
