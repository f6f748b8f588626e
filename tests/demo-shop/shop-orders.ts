import type { ShopStatus } from './shop-languages.ts';

/* What was bought in the made-up shop. Days count from today: -12 is twelve days ago. */

export interface ShopLineSpec {
  title: string;
  variant: string | null;
  quantity: number;
  cents: number;
  /** Colours of the placeholder picture. */
  hue: number;
  tags?: readonly ('free-returns' | 'fast-delivery')[];
}

export interface ShopOrderSpec {
  /** Short name for tests and tables. */
  name: string;
  status: ShopStatus;
  ordered: number;
  paid?: number;
  shipped?: number;
  /** The carrier's delivered event; only the tracking page shows it. */
  delivered?: number;
  completed?: number;
  store: string;
  storeLink?: false;
  totalShown?: false;
  lines: readonly ShopLineSpec[];
  /** "Within {days} days of confirming receipt". */
  receiptDays?: number;
  /** "Within {days} days after order was placed". */
  orderDays?: number;
  /** Day of "Refund if no delivery before". */
  refundDay?: number;
  /** Day of "coupon if delayed by". */
  couponDay?: number;
  /** Text on the card about a refund in progress. */
  exposed?: string;
}

const LAMP: ShopLineSpec = {
  title: 'Folding desk lamp with warm light, USB-C charging',
  variant: 'Sage green',
  quantity: 1,
  cents: 1849,
  hue: 130,
  tags: ['free-returns'],
};
const BOOTS: ShopLineSpec = {
  title: 'Waterproof hiking boots, ankle height',
  variant: 'Brown, 42',
  quantity: 1,
  cents: 4620,
  hue: 28,
};
const KEYS: ShopLineSpec = {
  title: 'Keycap set for mechanical keyboards, 126 keys',
  variant: 'Cherry profile',
  quantity: 1,
  cents: 2299,
  hue: 265,
};
const EARRINGS: ShopLineSpec = {
  title: 'Silver drop earrings with moonstone',
  variant: null,
  quantity: 2,
  cents: 1175,
  hue: 320,
};
const MIC: ShopLineSpec = {
  title: 'Clip-on microphone, two transmitters',
  variant: 'Black, for phones',
  quantity: 1,
  cents: 3890,
  hue: 210,
  tags: ['fast-delivery'],
};
const STAND: ShopLineSpec = {
  title: 'Aluminium laptop stand, height adjustable',
  variant: 'Silver',
  quantity: 1,
  cents: 2715,
  hue: 200,
};
const KETTLE: ShopLineSpec = {
  title: 'Gooseneck pour-over kettle, 0.9 l',
  variant: 'Matte black',
  quantity: 1,
  cents: 3340,
  hue: 15,
};
const BRUSHES: ShopLineSpec = {
  title: 'Watercolour brush set, 12 pieces',
  variant: null,
  quantity: 3,
  cents: 899,
  hue: 45,
};
const TENT: ShopLineSpec = {
  title: 'Two person trekking tent, 1.6 kg',
  variant: 'Forest',
  quantity: 1,
  cents: 8950,
  hue: 150,
};
const GEARS: ShopLineSpec = {
  title: 'Brass gear assortment for clock repair',
  variant: '60 pieces',
  quantity: 1,
  cents: 645,
  hue: 50,
};
const SENSOR: ShopLineSpec = {
  title: 'Soil moisture sensor, capacitive, 5 pieces',
  variant: null,
  quantity: 1,
  cents: 712,
  hue: 100,
};

const LUMEN = 'Lumen Workshop Store';
const PINE = 'Northpine Trail Store';
const KEYED = 'Keyed Up Store';
const SOUND = 'Small Sound Official Store';

/** In the order in which the list shows them, ten a page. */
export const SHOP_ORDERS: readonly ShopOrderSpec[] = [
  {
    name: 'processing',
    status: 'processing',
    ordered: -1,
    paid: -1,
    store: SOUND,
    lines: [MIC],
    couponDay: 14,
    refundDay: 44,
  },
  {
    name: 'just-shipped',
    status: 'awaiting-delivery',
    ordered: -3,
    paid: -3,
    shipped: -2,
    store: PINE,
    lines: [TENT],
    couponDay: 12,
    refundDay: 42,
  },
  {
    name: 'fresh',
    status: 'completed',
    ordered: -5,
    paid: -5,
    shipped: -4,
    delivered: -2,
    completed: -1,
    store: LUMEN,
    lines: [LAMP],
    receiptDays: 15,
  },
  {
    name: 'earrings',
    status: 'completed',
    ordered: -6,
    paid: -6,
    shipped: -5,
    delivered: -2,
    completed: -2,
    store: 'Moonlit Atelier Store',
    lines: [EARRINGS],
    receiptDays: 15,
  },
  {
    name: 'several-lines',
    status: 'completed',
    ordered: -8,
    paid: -8,
    shipped: -7,
    delivered: -4,
    completed: -3,
    store: KEYED,
    lines: [KEYS, STAND, SENSOR],
    receiptDays: 15,
  },
  {
    name: 'three-days',
    status: 'completed',
    ordered: -11,
    paid: -11,
    shipped: -10,
    delivered: -6,
    completed: -6,
    store: LUMEN,
    lines: [KETTLE],
  },
  {
    name: 'two-days',
    status: 'completed',
    ordered: -12,
    paid: -12,
    shipped: -11,
    delivered: -7,
    completed: -6,
    store: 'Atelier Papier',
    storeLink: false,
    lines: [BRUSHES],
  },
  {
    name: 'on-its-way',
    status: 'awaiting-delivery',
    ordered: -20,
    paid: -20,
    shipped: -18,
    store: PINE,
    lines: [BOOTS],
    couponDay: 4,
    refundDay: 25,
  },
  {
    name: 'five-days-by-detail',
    status: 'completed',
    ordered: -30,
    paid: -30,
    shipped: -28,
    delivered: -10,
    completed: -9,
    store: KEYED,
    lines: [KEYS],
    receiptDays: 15,
    orderDays: 60,
  },
  {
    name: 'arrived-by-tracking',
    status: 'awaiting-delivery',
    ordered: -24,
    paid: -24,
    shipped: -22,
    delivered: -3,
    store: SOUND,
    lines: [MIC],
    refundDay: 20,
  },
  {
    name: 'late',
    status: 'awaiting-delivery',
    ordered: -52,
    paid: -52,
    shipped: -50,
    store: LUMEN,
    lines: [LAMP, KETTLE],
    couponDay: -8,
    refundDay: 5,
  },
  {
    name: 'last-day',
    status: 'completed',
    ordered: -14,
    paid: -14,
    shipped: -13,
    delivered: -9,
    completed: -8,
    store: KEYED,
    lines: [STAND],
  },
  { name: 'to-pay', status: 'to-pay', ordered: 0, store: PINE, lines: [BOOTS] },
  { name: 'canceled', status: 'canceled', ordered: -16, paid: -16, store: LUMEN, lines: [GEARS] },
  { name: 'expired', status: 'expired', ordered: -19, store: SOUND, lines: [MIC] },
  {
    name: 'refund-asked',
    status: 'completed',
    ordered: -26,
    paid: -26,
    shipped: -25,
    delivered: -14,
    completed: -13,
    store: KEYED,
    lines: [KEYS],
    exposed: "Waiting for AliExpress's feedback",
    receiptDays: 15,
  },
  {
    name: 'spring-1',
    status: 'completed',
    ordered: -61,
    paid: -61,
    shipped: -59,
    delivered: -44,
    completed: -42,
    store: PINE,
    lines: [BOOTS],
  },
  {
    name: 'spring-2',
    status: 'completed',
    ordered: -75,
    paid: -75,
    shipped: -73,
    delivered: -60,
    completed: -58,
    store: LUMEN,
    lines: [GEARS, SENSOR],
  },
  {
    name: 'spring-3',
    status: 'completed',
    ordered: -98,
    paid: -98,
    shipped: -96,
    delivered: -80,
    completed: -79,
    store: SOUND,
    lines: [SENSOR],
  },
  {
    name: 'spring-4',
    status: 'completed',
    ordered: -131,
    paid: -131,
    shipped: -129,
    delivered: -110,
    completed: -109,
    store: KEYED,
    lines: [STAND],
  },
  {
    name: 'last-year',
    status: 'completed',
    ordered: -240,
    paid: -240,
    shipped: -238,
    delivered: -221,
    completed: -220,
    store: LUMEN,
    lines: [LAMP],
  },
  {
    name: 'two-years',
    status: 'completed',
    ordered: -715,
    paid: -715,
    shipped: -712,
    delivered: -690,
    completed: -688,
    store: PINE,
    totalShown: false,
    lines: [TENT],
  },
  { name: 'old-canceled', status: 'canceled', ordered: -801, store: SOUND, totalShown: false, lines: [MIC] },
];

/** Number of the order at a place in the list, 16 digits as the site's own. */
export function shopOrderId(index: number): string {
  return String(8_212_000_000_810_000 + index * 20_000);
}

/** Number of the order with a name. Throws RangeError for an unknown name. */
export function shopOrderIdOf(name: string): string {
  const index = SHOP_ORDERS.findIndex((order) => order.name === name);
  if (index < 0) throw new RangeError(`no order is called ${name}`);
  return shopOrderId(index);
}
