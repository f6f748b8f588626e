import type { ShopCaseSpec } from './case-spec.ts';
import type { ShopOrderSpec } from './order-spec.ts';
import {
  BOOTS,
  BRUSHES,
  GEARS,
  KETTLE,
  KEYED,
  KEYS,
  LAMP,
  LUMEN,
  MIC,
  PINE,
  SENSOR,
  SOUND,
  STAND,
  TENT,
} from './shop-goods.ts';

/* Orders with several parcels, and with cases in every state. */

const PARCELS: readonly ShopOrderSpec[] = [
  {
    name: 'parcels-delivered',
    status: 'completed',
    ordered: -21,
    paid: -21,
    shipped: -19,
    completed: -5,
    store: KEYED,
    lines: [KEYS, STAND],
    receiptDays: 15,
    parcels: [
      { lines: [0], shipped: -20, delivered: -11 },
      { lines: [1], shipped: -19, delivered: -6 },
    ],
  },
  {
    name: 'parcel-under-way',
    status: 'awaiting-delivery',
    ordered: -17,
    paid: -17,
    shipped: -14,
    store: LUMEN,
    lines: [LAMP, KETTLE, BRUSHES],
    refundDay: 28,
    parcels: [
      { lines: [0, 2], shipped: -16, delivered: -4 },
      { lines: [1], shipped: -14 },
    ],
  },
  {
    name: 'never-scanned',
    status: 'completed',
    ordered: -80,
    paid: -79,
    shipped: -77,
    completed: -12,
    store: SOUND,
    lines: [SENSOR],
    receiptDays: 15,
    parcels: [{ lines: [0], shipped: -77, isSilent: true }],
  },
];

const CASES: readonly ShopOrderSpec[] = [
  received('case-seller', -36, {
    line: 0,
    state: 'seller-answers',
    opened: -2,
    changed: -2,
    solution: 'refund',
    cents: 900,
    timer: { left: { days: 2, hours: 14 } },
  }),
  received('case-buyer', -33, {
    line: 0,
    state: 'buyer-answers',
    opened: -6,
    changed: -1,
    solution: 'refund',
    cents: 450,
    timer: { within: 3 },
    proposals: [
      { by: 'seller', solution: 'refund', cents: 200 },
      { by: 'seller', solution: 'return', cents: 450, postage: 'buyer' },
    ],
  }),
  {
    name: 'case-aliexpress',
    status: 'awaiting-delivery',
    ordered: -58,
    paid: -58,
    shipped: -55,
    store: PINE,
    lines: [TENT],
    refundDay: -1,
    cases: [{ line: 0, state: 'aliexpress-decides', opened: -1, changed: -1, solution: 'refund' }],
  },
  received('case-address', -35, {
    line: 0,
    state: 'seller-gives-address',
    opened: -5,
    changed: -2,
    solution: 'return',
    timer: { left: { days: 4, hours: 6 } },
  }),
  received('case-ship-back', -38, {
    line: 0,
    state: 'buyer-ships-back',
    opened: -9,
    changed: -4,
    solution: 'return',
    timer: { before: 6 },
  }),
  received('case-seller-checks', -48, {
    line: 0,
    state: 'seller-checks-return',
    opened: -20,
    changed: -8,
    solution: 'return',
    timer: { within: 7 },
  }),
  received('case-warehouse-checks', -50, {
    line: 0,
    state: 'warehouse-checks-return',
    opened: -22,
    changed: -7,
    solution: 'return',
  }),
  received('case-refund-on-its-way', -46, {
    line: 0,
    state: 'refund-on-its-way',
    opened: -18,
    changed: -3,
    solution: 'refund',
    timer: { before: 11 },
  }),
  received('case-refunded', -66, {
    line: 0,
    state: 'refunded',
    opened: -40,
    changed: -31,
    solution: 'refund',
  }),
  received('case-refused', -64, {
    line: 0,
    state: 'refused',
    opened: -39,
    changed: -25,
    solution: 'refund',
  }),
  received('case-cancelled', -29, {
    line: 0,
    state: 'cancelled',
    opened: -8,
    changed: -6,
    solution: 'return',
  }),
  {
    name: 'two-cases',
    status: 'completed',
    ordered: -42,
    paid: -42,
    shipped: -40,
    delivered: -20,
    completed: -18,
    store: KEYED,
    lines: [KEYS, GEARS],
    receiptDays: 15,
    cases: [
      { line: 0, state: 'refunded', opened: -16, changed: -10, solution: 'refund', cents: 700 },
      {
        line: 1,
        state: 'buyer-answers',
        opened: -5,
        changed: -2,
        solution: 'return',
        timer: { before: 4 },
        proposals: [
          { by: 'seller', solution: 'refund', cents: 150 },
          { by: 'aliexpress', solution: 'refund', cents: 320 },
          { by: 'aliexpress', solution: 'return', cents: 645, postage: 'platform' },
        ],
      },
    ],
  },
];

/** What the stock 'cases' has beside the small one. */
export const CASE_ORDERS: readonly ShopOrderSpec[] = [...PARCELS, ...CASES];

/** An order of one thing that arrived within two weeks, and the case about it. */
function received(name: string, ordered: number, about: ShopCaseSpec): ShopOrderSpec {
  const goods = [BOOTS, MIC, KETTLE, STAND, LAMP];
  return {
    name,
    status: 'completed',
    ordered,
    paid: ordered,
    shipped: ordered + 2,
    delivered: ordered + 14,
    completed: ordered + 16,
    store: ordered % 2 === 0 ? LUMEN : PINE,
    lines: [goods[-ordered % goods.length] ?? LAMP],
    receiptDays: 15,
    cases: [about],
  };
}
