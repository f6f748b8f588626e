import { LUMEN, PINE } from '../shop-goods.ts';
import type { ProductSpec } from './product-spec.ts';

/* Products that nobody has ordered yet: one for each thing that a product page may say. */

const ATELIER = 'Moonlit Atelier Store';

const PLAIN = {
  hue: 190,
  cents: 1_590,
  store: LUMEN,
  category: [15, 3710, 900_015_001],
  material: 'Stoneware',
  isChoice: false,
  guaranteeDays: 40,
  chosenBy: 'colour',
  skus: [
    { name: 'Sand', stock: 120 },
    { name: 'Ink', moreCents: 150, stock: 44 },
  ],
} as const;

export const EXTRA_PRODUCTS: readonly (ProductSpec & { name: string })[] = [
  { ...PLAIN, name: 'policy-only', title: 'Stoneware vase, 24 cm, matte glaze', returns: 'policy' },
  {
    ...PLAIN,
    name: 'no-returns-row',
    title: 'Wall hook of cast brass, set of four',
    hue: 48,
    cents: 990,
    returns: 'none',
    guaranteeDays: null,
  },
  {
    ...PLAIN,
    name: 'after-delivery',
    title: 'Linen table runner, 40 by 140 cm',
    hue: 35,
    material: 'Linen',
    isChoice: true,
    guaranteeDays: 35,
    returns: 'free-after-delivery',
  },
  {
    ...PLAIN,
    name: 'free-undated',
    title: 'Glass storage jar with cork lid, 0.7 l',
    hue: 165,
    material: 'Glass',
    isChoice: true,
    returns: 'free-undated',
  },
  {
    ...PLAIN,
    name: 'non-returnable',
    title: 'Embroidered name patch, made to your order',
    hue: 290,
    cents: 640,
    material: 'Cotton',
    returns: 'non-returnable',
  },
  {
    ...PLAIN,
    name: 'wig',
    title: 'Synthetic bob wig, chin length, heat resistant',
    hue: 18,
    cents: 2_480,
    store: ATELIER,
    category: [200_165_144, 200_167_144, 900_165_001],
    material: 'Synthetic fibre',
    returns: 'policy',
    isFalseHair: true,
  },
  {
    ...PLAIN,
    name: 'gift-card',
    title: 'Gift card for a games shop, digital code',
    hue: 255,
    cents: 2_000,
    category: [201_169_612, 201_352_363],
    material: 'None',
    guaranteeDays: null,
    returns: 'none',
    skus: [
      { name: '20', stock: 500 },
      { name: '50', moreCents: 3_000, stock: 500 },
    ],
    isDigital: true,
  },
  {
    ...PLAIN,
    name: 'unreachable',
    title: 'Cargo bike rain cover, four hoops',
    hue: 220,
    cents: 7_425,
    store: PINE,
    category: [18, 200_003_500, 900_018_002],
    material: 'Polyester',
    returns: 'policy',
    sentTo: ['DE'],
  },
  {
    ...PLAIN,
    name: 'sku-changes-promise',
    title: 'Cordless soldering iron with two tips',
    hue: 205,
    cents: 3_150,
    category: [1_420, 1_427, 900_420_001],
    material: 'Steel',
    isChoice: true,
    returns: 'policy',
    chosenBy: 'ships-from',
    skus: [
      { name: 'Local stock', moreCents: 400, shipsFrom: 'DE', returns: 'free-90', stock: 12 },
      { name: 'From China', stock: 800 },
    ],
  },
];
