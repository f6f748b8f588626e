import { type PlainDate, plainDateOf, SITE_ZONE } from './plain-date.ts';
import type { ProductLook, ProductSighting } from './printed-product.ts';
import { siteCountry } from './site-country.ts';

/** Characters that one look may hold; what is longest goes first, and that are specifications. */
const MOST_CHARS = 20_000;
/** Looks of one product that an order keeps: those of the last day before it was placed, and the newest after it. */
const MOST_A_DAY = 12;
const MOST_AFTER = 1;

/**
 * Joins looks of one product or several, the newest first. Looks of the same site day are one when the page said the same
 * about returns in them and neither their countries nor their data contradict each other: of each way of reading the
 * newest stays, so that a look whose data or country could not be read does not take it away. Merging again changes
 * nothing.
 */
export function mergeLooks(kept: readonly ProductLook[], fresh: readonly ProductLook[]): ProductLook[] {
  const merged: ProductLook[] = [];
  for (const look of [...kept, ...fresh].sort(newestFirst)) {
    const place = merged.findIndex((other) => areOne(other, look));
    const other = merged[place];
    if (other) merged[place] = join(other, look);
    else merged.push(look);
  }
  return merged.map(fitLook).sort(newestFirst);
}

/**
 * Of the looks at an order's products those that the order keeps: of each product and country what was seen last before
 * it was placed, the same day included, can bind, and what was seen after it may show what changed. `orderedOn` is the
 * day of the order, or '' when it is not known; then all looks count as before it. No product takes another's place.
 */
export function looksOfOrder(
  looks: readonly ProductLook[],
  orderedOn: PlainDate | '',
  most: number,
): ProductLook[] {
  const groups = Map.groupBy(looks, (look) => `${look.productId} ${countryOf(look)}`);
  const kept = [...groups.values()].map((mine) => lastLooks(mine.toSorted(newestFirst), orderedOn));
  const longest = Math.max(0, ...kept.map((each) => each.length));
  const inTurn = Array.from({ length: longest }, (_, turn) =>
    kept.flatMap((each) => each[turn] ?? []),
  ).flat();
  return inTurn.slice(0, most).sort(newestFirst);
}

function lastLooks(sorted: readonly ProductLook[], orderedOn: PlainDate | ''): ProductLook[] {
  if (orderedOn === '') return sorted.slice(0, MOST_A_DAY);
  const isBefore = (look: ProductLook): boolean => dayOf(look) <= orderedOn;
  const lastDay = sorted.filter(isBefore).map(dayOf).sort().at(-1);
  const before = sorted.filter((look) => dayOf(look) === lastDay).slice(0, MOST_A_DAY);
  return [...before, ...sorted.filter((look) => !isBefore(look)).slice(0, MOST_AFTER)];
}

function newestFirst(a: ProductLook, b: ProductLook): number {
  return b.readAt - a.readAt || a.productId.localeCompare(b.productId);
}

function areOne(one: ProductLook, other: ProductLook): boolean {
  return (
    one.productId === other.productId &&
    dayOf(one) === dayOf(other) &&
    agree(countryOf(one), countryOf(other)) &&
    agree(wordsOf(one, 'dom'), wordsOf(other, 'dom')) &&
    agree(wordsOf(one, 'data'), wordsOf(other, 'data'))
  );
}

/** What is not known contradicts nothing. */
function agree(one: string | null, other: string | null): boolean {
  return one === null || other === null || one === other;
}

/** Everything that was read in one way about returns and protection; null when it was not read in that way. */
function wordsOf({ sightings }: ProductLook, source: ProductSighting['source']): string | null {
  const printed = sightings.find((each) => each.source === source)?.printed;
  if (!printed) return null;
  const rows = printed.promises.filter(({ place }) => place === 'returns' || place === 'protection');
  return JSON.stringify(
    rows.map(({ promiseId, title, details, daysText, startCode }) => [
      promiseId,
      title?.trim().toLowerCase(),
      details,
      daysText,
      startCode,
    ]),
  );
}

function join(one: ProductLook, other: ProductLook): ProductLook {
  const newest = new Map<string, ProductSighting>();
  for (const sighting of [...one.sightings, ...other.sightings].sort((a, b) => a.readAt - b.readAt)) {
    const country = sighting.country ?? newest.get(sighting.source)?.country ?? null;
    newest.set(sighting.source, { ...sighting, country });
  }
  return {
    ...one,
    firstReadAt: Math.min(one.firstReadAt, other.firstReadAt),
    readAt: Math.max(one.readAt, other.readAt),
    sightings: [...newest.values()].sort((a, b) => b.source.localeCompare(a.source)),
  };
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
