import type { PrintedProduct } from '../model/printed-product.ts';
import type { Reading } from '../model/reading.ts';
import { type JsonRecord, parsedJson, recordIn, recordsIn } from './answers/json-values.ts';
import {
  hasProductComponents,
  hostOfComponents,
  readProductComponents,
} from './answers/product-components.ts';
import { hasFirstModules, readFirstModules, siteOfFirstModules } from './answers/product-first-modules.ts';
import { hasProductModules, localeOfModules, readProductModules } from './answers/product-modules.ts';
import { refusalOf } from './answers/refusal.ts';
import { createFinder, type Finder } from './find.ts';
import { countryCode, languageOfHost, primaryTag } from './page-language.ts';

interface DataLayout {
  hasShape: (data: JsonRecord) => boolean;
  read: (data: JsonRecord, find: Finder) => PrintedProduct | null;
  languageOf: (data: JsonRecord) => string | null;
}

/** Newest first. A new layout of the site's data is one more entry. */
const LAYOUTS: readonly DataLayout[] = [
  {
    hasShape: hasProductModules,
    read: readProductModules,
    languageOf: (data) => primaryTag(localeOfModules(data)),
  },
  {
    hasShape: hasProductComponents,
    read: readProductComponents,
    languageOf: (data) => languageOfHost(hostOfComponents(data) ?? ''),
  },
  {
    hasShape: hasFirstModules,
    read: readFirstModules,
    languageOf: (data) => languageOfHost(`${siteOfFirstModules(data)}.aliexpress.com`),
  },
];

/**
 * What the data of a product page says, exactly as printed: the answer of the site's interface, the page's own global,
 * or what a script in the page holds; `data` is the record or its text. A reading of the page 'unknown' when it is none
 * of these. Never throws.
 */
export function readProductData(data: unknown): Reading {
  const record = recordIn(parsedJson(data));
  const found = candidates(record).find((each) => LAYOUTS.some((layout) => layout.hasShape(each))) ?? {};
  const layout = LAYOUTS.find((each) => each.hasShape(found));
  const isAsked = /\.pdp\.[a-z]+\.query$/i.test(String(record.api ?? ''));
  const find = createFinder(layout || isAsked ? 'product' : 'unknown');
  const refusal = refusalOf(record);
  if (isAsked && !layout) find.report('refused', refusal ?? 'no data');
  const product = layout ? readWith(layout, found, find) : null;
  return {
    page: layout || isAsked ? 'product' : 'unknown',
    source: 'data',
    language: layout?.languageOf(found) ?? null,
    country: countryCode(product?.countryText),
    orders: [],
    product,
    problems: find.problems().slice(0, 200),
    matched: find.matched(),
  };
}

/** Records that may be the page's data: the newest event of the global, an answer's result, a script's data, itself. */
function candidates(record: JsonRecord): JsonRecord[] {
  const state = recordIn(record.state);
  const events = [...recordsIn(record.lifeCycleEventList), ...recordsIn(state.lifeCycleEventList)];
  return [
    ...events.reverse().map(({ data }) => recordIn(data)),
    recordIn(recordIn(record.data).result),
    recordIn(record.data),
    record,
  ];
}

function readWith(layout: DataLayout, data: JsonRecord, find: Finder): PrintedProduct | null {
  try {
    const product = layout.read(data, find);
    if (product && (product.productId === null || product.title === null)) {
      find.report('no-data', product.productId === null ? 'no product number' : 'no title');
      return null;
    }
    return product;
  } catch (error) {
    find.report('reader-failed', error instanceof Error ? error.name : 'unknown');
    return null;
  }
}
