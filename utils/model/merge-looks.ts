import { type PlainDate, plainDateOf, SITE_ZONE } from './plain-date.ts';
import type { PrintedProduct, ProductLook, ProductSighting } from './printed-product.ts';

/** Characters that one look may hold; what is longest goes first, and that are specifications. */
const MOST_CHARS = 20_000;
/** Looks of one product that an order keeps: those of the last day before it was placed, and the newest after it. */
const MOST_BEFORE = 4;
const MOST_AFTER = 1;

/**
 * Joins looks of one product or several, the newest first. Those of the same site day, country and words about returns
 * are one: of each way of reading the newest stays, so that a look whose data could not be read does not take it away.
 * Merging again changes nothing.
 */
export function mergeLooks(kept: readonly ProductLook[], fresh: readonly ProductLook[]): ProductLook[] {
  const merged = new Map<string, ProductLook>();
  for (const look of [...kept, ...fresh].sort((a, b) => a.readAt - b.readAt)) {
    const key = keyOf(look);
    const other = merged.get(key);
    merged.set(key, fitLook(other ? join(other, look) : look));
  }
  return [...merged.values()].sort((a, b) => b.readAt - a.readAt);
}

/**
 * Of the looks at an order's products those that the order keeps: what was seen last before it was placed, the same day
 * included, can bind, and what was seen after it may show what changed. `orderedOn` is the day of the order, or '' when
 * it is not known; then all looks count as before it.
 */
export function looksOfOrder(looks: readonly ProductLook[], orderedOn: PlainDate | ''): ProductLook[] {
  const byProduct = Map.groupBy(looks, ({ productId }) => productId);
  return [...byProduct.values()].flatMap((mine) => {
    const newestFirst = mine.toSorted((a, b) => b.readAt - a.readAt);
    const isBefore = (look: ProductLook): boolean => orderedOn === '' || dayOf(look) <= orderedOn;
    const before = newestFirst.filter(isBefore).slice(0, MOST_BEFORE);
    return [...newestFirst.filter((look) => !isBefore(look)).slice(0, MOST_AFTER), ...before];
  });
}

function join(older: ProductLook, newer: ProductLook): ProductLook {
  const sources = new Set(newer.sightings.map(({ source }) => source));
  const others = older.sightings.filter(({ source }) => !sources.has(source));
  return {
    ...newer,
    firstReadAt: Math.min(older.firstReadAt, newer.firstReadAt),
    sightings: [...newer.sightings, ...others],
  };
}

function keyOf(look: ProductLook): string {
  const { printed } = bestOf(look);
  const rows = printed.promises.filter(({ place }) => place === 'returns');
  const country = look.sightings.map((each) => each.printed.countryText ?? each.country).find(Boolean);
  return JSON.stringify([
    look.productId,
    dayOf(look),
    country ?? null,
    rows.map(({ title, promiseId }) => title?.trim().toLowerCase() ?? promiseId),
  ]);
}

function bestOf({ sightings }: ProductLook): { printed: Pick<PrintedProduct, 'promises' | 'countryText'> } {
  const data = sightings.find(({ source }) => source === 'data');
  return data ?? sightings[0] ?? { printed: { promises: [], countryText: null } };
}

function dayOf({ firstReadAt }: ProductLook): PlainDate {
  return plainDateOf(firstReadAt, SITE_ZONE);
}

/** The same look with as many specifications as there is room for, told once. */
function fitLook(look: ProductLook): ProductLook {
  const [best, ...others] = look.sightings.toSorted(
    (a, b) => b.printed.specifications.length - a.printed.specifications.length,
  );
  const bare = others.map((each) => withSpecifications(each, 0));
  let fitted = { ...look, sightings: best ? [best, ...bare] : [] };
  let rows = best?.printed.specifications.length ?? 0;
  while (best && rows > 0 && JSON.stringify(fitted).length > MOST_CHARS) {
    rows = Math.floor(rows / 2);
    fitted = { ...look, sightings: [withSpecifications(best, rows), ...bare] };
  }
  return fitted;
}

function withSpecifications(sighting: ProductSighting, rows: number): ProductSighting {
  const { printed } = sighting;
  if (printed.specifications.length <= rows) return sighting;
  return { ...sighting, printed: { ...printed, specifications: printed.specifications.slice(0, rows) } };
}
