import { type PlainDate, plainDateOf, SITE_ZONE } from './plain-date.ts';
import type { ProductLook, ProductSighting } from './printed-product.ts';
import { siteCountry } from './site-country.ts';

/** Characters that one look may hold; what is longest goes first, and that are specifications. */
const MOST_CHARS = 20_000;
/** Looks of one product that an order keeps: those of the last day before it was placed, and the newest after it. */
const MOST_A_DAY = 12;
const MOST_AFTER = 1;

/**
 * Joins looks of one product or several, the newest first. Those of the same site day, country and words about returns
 * are one, and one that names no country is one with any other of its day and words: of each way of reading the newest
 * stays, so that a look whose data could not be read does not take it away. Merging again changes nothing.
 */
export function mergeLooks(kept: readonly ProductLook[], fresh: readonly ProductLook[]): ProductLook[] {
  const merged = new Map<string, ProductLook>();
  for (const look of [...kept, ...fresh]) {
    const key = keyOf(look, countryOf(look));
    const other = merged.get(key);
    merged.set(key, other ? join(other, look) : look);
  }
  for (const look of [...merged.values()].filter((each) => countryOf(each) === null)) {
    const [twin] = [...merged.values()]
      .filter((each) => each !== look && keyOf(each, null) === keyOf(look, null))
      .sort(newestFirst);
    if (!twin) continue;
    merged.delete(keyOf(look, null));
    merged.set(keyOf(twin, countryOf(twin)), join(twin, look));
  }
  return [...merged.values()].map(fitLook).sort(newestFirst);
}

/**
 * Of the looks at an order's products those that the order keeps: what was seen last before it was placed, the same day
 * included, can bind, and what was seen after it may show what changed. `orderedOn` is the day of the order, or '' when
 * it is not known; then all looks count as before it.
 */
export function looksOfOrder(looks: readonly ProductLook[], orderedOn: PlainDate | ''): ProductLook[] {
  const byProduct = Map.groupBy(looks, ({ productId }) => productId);
  return [...byProduct.values()].flatMap((mine) => {
    const sorted = mine.toSorted(newestFirst);
    if (orderedOn === '') return sorted.slice(0, MOST_A_DAY);
    const isBefore = (look: ProductLook): boolean => dayOf(look) <= orderedOn;
    const lastDay = sorted.filter(isBefore).map(dayOf).sort().at(-1);
    const before = sorted.filter((look) => dayOf(look) === lastDay).slice(0, MOST_A_DAY);
    return [...sorted.filter((look) => !isBefore(look)).slice(0, MOST_AFTER), ...before];
  });
}

function newestFirst(a: ProductLook, b: ProductLook): number {
  return b.readAt - a.readAt;
}

function join(one: ProductLook, other: ProductLook): ProductLook {
  const newest = new Map<string, ProductSighting>();
  for (const sighting of [...one.sightings, ...other.sightings].sort((a, b) => a.readAt - b.readAt)) {
    newest.set(sighting.source, sighting);
  }
  return {
    ...one,
    firstReadAt: Math.min(one.firstReadAt, other.firstReadAt),
    readAt: Math.max(one.readAt, other.readAt),
    sightings: [...newest.values()].sort((a, b) => b.source.localeCompare(a.source)),
  };
}

function keyOf(look: ProductLook, country: string | null): string {
  const rows = bestOf(look)?.printed.promises.filter(({ place }) => place === 'returns') ?? [];
  return JSON.stringify([
    look.productId,
    dayOf(look),
    country,
    rows.map(({ title, promiseId }) => title?.trim().toLowerCase() ?? promiseId),
  ]);
}

/** Country of delivery that the look is for: the data's word, else the page's, else the cookie's. */
function countryOf({ sightings }: ProductLook): string | null {
  const dataFirst = sightings.toSorted((a, b) => a.source.localeCompare(b.source));
  const [code] = [
    ...dataFirst.map(({ printed }) => printed.countryText),
    ...dataFirst.map(({ country }) => country),
  ].flatMap((each) => siteCountry(each) ?? []);
  return code ?? null;
}

function bestOf({ sightings }: ProductLook): ProductSighting | undefined {
  return sightings.find(({ source }) => source === 'data') ?? sightings[0];
}

function dayOf({ firstReadAt }: ProductLook): PlainDate {
  return plainDateOf(firstReadAt, SITE_ZONE);
}

/** The same look with as many specifications as there is room for, told once; without room only what counts most. */
function fitLook(look: ProductLook): ProductLook {
  const [best] = look.sightings.toSorted(
    (a, b) =>
      b.printed.specifications.length - a.printed.specifications.length || a.source.localeCompare(b.source),
  );
  let rows = best?.printed.specifications.length ?? 0;
  const withRows = (): ProductLook => ({
    ...look,
    sightings: look.sightings.map((each) => withSpecifications(each, each === best ? rows : 0)),
  });
  let fit = withRows();
  while (rows > 0 && JSON.stringify(fit).length > MOST_CHARS) {
    rows = Math.floor(rows / 2);
    fit = withRows();
  }
  return JSON.stringify(fit).length <= MOST_CHARS
    ? fit
    : { ...fit, sightings: fit.sightings.map(withReturnsOnly) };
}

function withSpecifications(sighting: ProductSighting, rows: number): ProductSighting {
  const { printed } = sighting;
  if (printed.specifications.length <= rows) return sighting;
  return { ...sighting, printed: { ...printed, specifications: printed.specifications.slice(0, rows) } };
}

function withReturnsOnly(sighting: ProductSighting): ProductSighting {
  const promises = sighting.printed.promises
    .filter(({ place }) => place === 'returns')
    .slice(0, 2)
    .map((promise) => ({ ...promise, details: promise.details.slice(0, 2) }));
  return { ...sighting, printed: { ...sighting.printed, promises } };
}
