/* The made-up goods of the shop. */

export interface ShopLineSpec {
  title: string;
  variant: string | null;
  quantity: number;
  cents: number;
  /** Colours of the placeholder picture. */
  hue: number;
  tags?: readonly ('free-returns' | 'fast-delivery')[];
}

export const LAMP: ShopLineSpec = {
  title: 'Folding desk lamp with warm light, USB-C charging',
  variant: 'Sage green',
  quantity: 1,
  cents: 1849,
  hue: 130,
  tags: ['free-returns'],
};
export const BOOTS: ShopLineSpec = {
  title: 'Waterproof hiking boots, ankle height',
  variant: 'Brown, 42',
  quantity: 1,
  cents: 4620,
  hue: 28,
};
export const KEYS: ShopLineSpec = {
  title: 'Keycap set for mechanical keyboards, 126 keys',
  variant: 'Cherry profile',
  quantity: 1,
  cents: 2299,
  hue: 265,
};
export const EARRINGS: ShopLineSpec = {
  title: 'Silver drop earrings with moonstone',
  variant: null,
  quantity: 2,
  cents: 1175,
  hue: 320,
};
export const MIC: ShopLineSpec = {
  title: 'Clip-on microphone, two transmitters',
  variant: 'Black, for phones',
  quantity: 1,
  cents: 3890,
  hue: 210,
  tags: ['fast-delivery'],
};
export const STAND: ShopLineSpec = {
  title: 'Aluminium laptop stand, height adjustable',
  variant: 'Silver',
  quantity: 1,
  cents: 2715,
  hue: 200,
};
export const KETTLE: ShopLineSpec = {
  title: 'Gooseneck pour-over kettle, 0.9 l',
  variant: 'Matte black',
  quantity: 1,
  cents: 3340,
  hue: 15,
};
export const BRUSHES: ShopLineSpec = {
  title: 'Watercolour brush set, 12 pieces',
  variant: null,
  quantity: 3,
  cents: 899,
  hue: 45,
};
export const TENT: ShopLineSpec = {
  title: 'Two person trekking tent, 1.6 kg',
  variant: 'Forest',
  quantity: 1,
  cents: 8950,
  hue: 150,
};
export const GEARS: ShopLineSpec = {
  title: 'Brass gear assortment for clock repair',
  variant: '60 pieces',
  quantity: 1,
  cents: 645,
  hue: 50,
};
export const SENSOR: ShopLineSpec = {
  title: 'Soil moisture sensor, capacitive, 5 pieces',
  variant: null,
  quantity: 1,
  cents: 712,
  hue: 100,
};

export const LUMEN = 'Lumen Workshop Store';
export const PINE = 'Northpine Trail Store';
export const KEYED = 'Keyed Up Store';
export const SOUND = 'Small Sound Official Store';
