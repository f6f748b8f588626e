import type { Exclusion } from '../model/order.ts';

/**
 * Categories of goods that the article names as not returnable, by the id that pages and data have for them (the number
 * in the address of a category page is another one). Sources: the shop's category lists of March 2024 and September
 * 2026, which agree. `except` are ids below which belong to something else. A category proves nothing about one thing
 * in it: it is a reason to look, never a refusal. Another category is one more row.
 */
export const EXCLUDED_CATEGORIES: readonly {
  exclusion: Exclusion;
  ids: readonly string[];
  except?: readonly string[];
}[] = [
  // Bikinis; swimwear for women and for men.
  { exclusion: 'swimwear', ids: ['200001866', '200001918', '200001860'] },
  // Women's intimates, exotic apparel.
  { exclusion: 'lingerie', ids: ['200000349', '200000740'] },
  // All of underwear and sleepwear, except what is worn over it: sleep and lounge, socks and hosiery.
  {
    exclusion: 'underwear',
    ids: ['200574005', '200001865'],
    except: ['200001894', '200001813', '200000854', '200000384', '202219099'],
  },
  // All of hair, except supplies.
  { exclusion: 'wigs', ids: ['200165144'], except: ['200317142', '200319142', '201303603'] },
  // Jewellery, skirts, blouses, dresses, shirts, hoodies and watches made to order, haute couture, custom-made charges.
  {
    exclusion: 'customised',
    ids: [
      '201239108',
      '202225201',
      '202225402',
      '202225401',
      '202232809',
      '202233207',
      '202223401',
      '201238406',
      '200165143',
      '200376142',
    ],
  },
  // Food and drink, baby food.
  { exclusion: 'perishable', ids: ['2', '200364142'] },
  // Prepaid codes, top-ups, gift cards, coupons, tickets, travel, and what the special category has of them.
  {
    exclusion: 'digital',
    ids: [
      '201169612',
      '201350802',
      '201252004',
      '200024143',
      '201249605',
      '200003892',
      '201174708',
      '201303705',
      '201600601',
    ],
  },
  // Sex products, sanitary paper, oral hygiene, skin care, make-up, shaving, bath, dental, e-cigarettes.
  {
    exclusion: 'hygiene',
    ids: ['200001508', '1513', '3305', '3306', '660103', '660302', '200001288', '201248902', '200003561'],
  },
];
