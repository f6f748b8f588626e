import {
  BOOTS,
  BRUSHES,
  EARRINGS,
  GEARS,
  KETTLE,
  KEYS,
  LAMP,
  MIC,
  SENSOR,
  type ShopLineSpec,
  STAND,
  TENT,
} from '../shop-goods.ts';
import type { ProductSpec } from './product-spec.ts';

/* What the pages of ordered goods say beside what the orders say of them. */

type GoodsPage = Omit<ProductSpec, 'name' | 'title' | 'cents' | 'hue' | 'store'>;

const PLAIN = {
  isChoice: false,
  guaranteeDays: 40,
  chosenBy: 'colour',
  returns: 'policy',
  skus: [
    { name: 'Grey', stock: 210 },
    { name: 'Blue', moreCents: 120, stock: 35 },
  ],
} as const;

const GOODS_PAGES = new Map<ShopLineSpec, GoodsPage>([
  [
    LAMP,
    {
      ...PLAIN,
      category: [39, 390_503, 900_039_001],
      material: 'Aluminium',
      isChoice: true,
      guaranteeDays: 35,
      returns: 'free-90',
      skus: [
        { name: 'Sage green', stock: 310 },
        { name: 'Oat white', moreCents: 150, stock: 95 },
        { name: 'Graphite', moreCents: 200, stock: 4 },
      ],
    },
  ],
  [BOOTS, { ...PLAIN, category: [322, 200_131_145, 900_322_001], material: 'Leather' }],
  [KEYS, { ...PLAIN, category: [7, 200_001_081, 900_007_001], material: 'PBT' }],
  [EARRINGS, { ...PLAIN, category: [36, 1_509, 900_036_001], material: 'Silver' }],
  [MIC, { ...PLAIN, category: [44, 100_000_306, 900_044_001], material: 'ABS', guaranteeDays: 30 }],
  [STAND, { ...PLAIN, category: [7, 200_001_081, 900_007_002], material: 'Aluminium', returns: 'free-90' }],
  [KETTLE, { ...PLAIN, category: [15, 200_000_920, 900_015_002], material: 'Steel' }],
  [BRUSHES, { ...PLAIN, category: [21, 211_111, 900_021_001], material: 'Wood', returns: 'none' }],
  [TENT, { ...PLAIN, category: [18, 100_005_529, 900_018_001], material: 'Nylon', isChoice: true }],
  [GEARS, { ...PLAIN, category: [1_420, 142_003, 900_420_002], material: 'Brass' }],
  [SENSOR, { ...PLAIN, category: [502, 4_099, 900_502_001], material: 'FR4' }],
]);

/** The product that an order line is a piece of; null for goods that have no page. */
export function productOfLine(line: ShopLineSpec, store: string): ProductSpec | null {
  const page = GOODS_PAGES.get(line);
  if (!page) return null;
  return { ...page, name: null, title: line.title, cents: line.cents, hue: line.hue, store };
}
