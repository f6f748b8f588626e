import type { PrintedProduct, PrintedPromise, PromisePlace } from '../../model/printed-product.ts';
import { pageAddress } from '../page-address.ts';
import { idIn, type JsonRecord, parsedJson, recordIn, recordsIn, textIn } from './json-values.ts';

/* What the data of product pages has in common, whatever the layout they belong to. */

const LONGEST_TITLE = 500;
const LONGEST_DETAIL = 1000;
const SHORT = 200;

/** A product without anything on it, to be filled by a reader. */
export function emptyProduct(productId: string | null): PrintedProduct {
  return {
    productId,
    title: null,
    categoryIds: [],
    store: null,
    price: null,
    countryText: null,
    shipFromText: null,
    unreachable: null,
    deliveryFromText: null,
    deliveryUntilText: null,
    isChoice: null,
    flags: [],
    specifications: [],
    promises: [],
  };
}

/** A statement as far as its data tells it; null for one without any text and without a number. */
export function printedPromise(place: PromisePlace, told: Partial<PrintedPromise>): PrintedPromise | null {
  const promise: PrintedPromise = {
    place,
    promiseId: null,
    title: null,
    details: [],
    daysText: null,
    startCode: null,
    countryText: null,
    ...told,
  };
  const details = promise.details.filter((text) => text !== '').slice(0, 12);
  const hasText = promise.title !== null || details.length > 0 || promise.promiseId !== null;
  if (!hasText) return null;
  return {
    ...promise,
    title: promise.title?.slice(0, LONGEST_TITLE) ?? null,
    details: details.map((text) => text.slice(0, LONGEST_DETAIL)),
  };
}

/** Ids of categories from the root to the leaf: digits only, each once. */
export function categoryIds(values: readonly unknown[]): string[] {
  const ids = values.map(idIn).filter((id) => id !== null && id !== '0');
  return [...new Set(ids)].slice(0, 12).map(String);
}

/** Names of the marks that are set, from pairs of name and value. */
export function setFlags(marks: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(marks).filter((name) => marks[name] === true || marks[name] === 'true');
}

/** Rows of a table of specifications. */
export function specifications(rows: unknown): PrintedProduct['specifications'] {
  return recordsIn(rows)
    .flatMap(({ attrName, attrValue }) => {
      const [name, value] = [textIn(attrName), textIn(attrValue)];
      return name && value ? [{ name: name.slice(0, SHORT), value: value.slice(0, 500) }] : [];
    })
    .slice(0, 60);
}

/** What the first way of delivery says; the site lists the one it shows first. */
export function deliveryFields(
  layouts: unknown,
): Pick<
  PrintedProduct,
  'countryText' | 'shipFromText' | 'unreachable' | 'deliveryFromText' | 'deliveryUntilText'
> {
  const delivery = recordIn(recordsIn(layouts)[0]?.bizData);
  // Texts of days are in the page's language; this field alone has them as numbers.
  const tracking = recordIn(parsedJson(delivery.utParams));
  const unreachable = delivery.unreachable;
  return {
    countryText: textIn(delivery.shipToCode)?.slice(0, SHORT) ?? null,
    shipFromText: textIn(delivery.shipFromCode)?.slice(0, SHORT) ?? null,
    unreachable: typeof unreachable === 'boolean' ? unreachable : null,
    deliveryFromText: dayText(tracking.deliveryDateMin),
    deliveryUntilText: dayText(tracking.deliveryDate),
  };
}

/** A choice flag inside a text that is JSON itself: '{"choice":true}'. */
export function choiceIn(logged: unknown): boolean | null {
  const { choice } = recordIn(parsedJson(logged));
  return typeof choice === 'boolean' ? choice : null;
}

/** A store, or null without a name. */
export function printedStore(name: unknown, url: unknown): PrintedProduct['store'] {
  const text = textIn(name);
  return text ? { name: text.slice(0, SHORT), url: pageAddress(textIn(url)) } : null;
}

/** The values of a record, or of a list: the site had both. */
export function recordsOrRecord(value: unknown): JsonRecord[] {
  return Array.isArray(value) ? recordsIn(value) : [recordIn(value)];
}

function dayText(value: unknown): string | null {
  const text = textIn(value);
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null;
}
