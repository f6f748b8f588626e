import type { Reading } from '../model/reading.ts';
import { type JsonRecord, parsedJson, recordIn, recordsIn, textIn } from './answers/json-values.ts';
import {
  hasProductComponents,
  hostOfComponents,
  readProductComponents,
} from './answers/product-components.ts';
import { hasFirstModules, readFirstModules, siteOfFirstModules } from './answers/product-first-modules.ts';
import { refusalOf } from './answers/refusal.ts';
import { languageOfHost } from './page-language.ts';
import { type ProductLayout, readLayout } from './product-layout.ts';
import { MODULES } from './read-product-state.ts';

/** Newest first. A new layout of the site's data is one more entry. */
const LAYOUTS: readonly ProductLayout[] = [
  MODULES,
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
  for (const candidate of candidates(record)) {
    const layout = LAYOUTS.find((each) => each.hasShape(candidate));
    if (layout) return readLayout(layout, candidate);
  }
  const isAsked = /\.pdp\.[a-z]+\.query$/i.test(textIn(record.api) ?? '');
  return {
    page: isAsked ? 'product' : 'unknown',
    source: 'data',
    language: null,
    country: null,
    orders: [],
    product: null,
    problems: isAsked
      ? [{ code: 'product.refused', detail: (refusalOf(record) ?? 'no data').slice(0, 400) }]
      : [],
    matched: {},
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
