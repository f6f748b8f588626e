import type { CaseState } from './case-spec.ts';
import type { ShopOrderSpec } from './order-spec.ts';
import {
  BOOTS,
  BRUSHES,
  EARRINGS,
  GEARS,
  KETTLE,
  KEYED,
  KEYS,
  LAMP,
  LUMEN,
  MIC,
  PINE,
  SENSOR,
  type ShopLineSpec,
  SOUND,
  STAND,
  TENT,
} from './shop-goods.ts';

/* A long history: the same orders every time, on days that count from today. */

const COUNT = 2_000;
const DAYS = 3 * 365;
const GOODS = [LAMP, BOOTS, KEYS, EARRINGS, MIC, STAND, KETTLE, BRUSHES, TENT, GEARS, SENSOR];
const STORES = [LUMEN, PINE, KEYED, SOUND];
/** A young case waits for somebody; the older ones are over. */
const OVER: readonly CaseState[] = ['refunded', 'refunded', 'refused', 'cancelled'];

/** 2,000 orders of three years, the newest first. */
export const LARGE_ORDERS: readonly ShopOrderSpec[] = Array.from({ length: COUNT }, (_, place) =>
  orderAt(place),
);

function orderAt(place: number): ShopOrderSpec {
  const ordered = -Math.floor((place * DAYS) / COUNT);
  const draw = drawsOf(place);
  const common = {
    name: `large-${String(place + 1).padStart(4, '0')}`,
    ordered,
    store: oneOf(STORES, draw()),
    lines: linesOf(draw),
    ...(ordered < -700 && draw() < 0.3 ? { totalShown: false as const } : {}),
  };
  // The newest was bought a moment ago.
  if (place === 0) return { ...common, status: 'to-pay' };
  const fate = draw();
  if (fate < 0.03) return { ...common, status: 'canceled', paid: ordered };
  if (fate < 0.05) return { ...common, status: 'expired' };
  const shipped = ordered + 1 + Math.floor(draw() * 4);
  const delivered = shipped + 8 + Math.floor(draw() * 25);
  const completed = delivered + Math.floor(draw() * 12);
  return { ...common, paid: ordered, ...progress({ ordered, shipped, delivered, completed }, draw()) };
}

interface Days {
  ordered: number;
  shipped: number;
  delivered: number;
  completed: number;
}

/** How far an order has come by today. */
function progress(
  { ordered, shipped, delivered, completed }: Days,
  luck: number,
): Omit<ShopOrderSpec, 'name' | 'ordered' | 'store' | 'lines'> {
  const promise = { couponDay: ordered + 30, refundDay: ordered + 60 };
  if (shipped > -1) return { status: 'processing', ...promise };
  if (delivered > -1) return { status: 'awaiting-delivery', shipped, ...promise };
  if (completed > -1) return { status: 'awaiting-delivery', shipped, delivered, ...promise };
  const done = { status: 'completed' as const, shipped, delivered, completed, receiptDays: 15 };
  const opened = completed + 3;
  if (luck > 0.02 || opened > -3) return done;
  const state = opened > -20 ? 'buyer-answers' : oneOf(OVER, luck * 50);
  const changed = Math.min(opened + 10, -1);
  return { ...done, cases: [{ line: 0, state, opened, changed, solution: 'refund' }] };
}

function linesOf(draw: () => number): ShopLineSpec[] {
  const count = draw() < 0.8 ? 1 : 2 + Math.floor(draw() * 2);
  return Array.from({ length: count }, () => oneOf(GOODS, draw()));
}

function oneOf<T>(values: readonly [T, ...T[]] | readonly T[], draw: number): T {
  const value = values[Math.floor(draw * values.length)];
  if (value === undefined) throw new RangeError(`nothing at ${draw}`);
  return value;
}

/** Numbers from 0 to 1 that are the same for the same place every time. */
function drawsOf(place: number): () => number {
  let state = Math.imul(place + 1, 2_654_435_761) >>> 0;
  return () => {
    // A linear congruential generator; its high bits are the good ones.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
}
