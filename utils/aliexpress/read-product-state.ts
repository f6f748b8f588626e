import type { Reading } from '../model/reading.ts';
import { parsedJson, recordIn } from './answers/json-values.ts';
import { hasProductModules, localeOfModules, readProductModules } from './answers/product-modules.ts';
import { primaryTag } from './page-language.ts';
import { type ProductLayout, readLayout } from './product-layout.ts';

/** Data of today: modules, in a page's global and in the answer that it is drawn from. */
export const MODULES: ProductLayout = {
  hasShape: hasProductModules,
  read: readProductModules,
  languageOf: (data) => primaryTag(localeOfModules(data)),
};

/**
 * What was taken of a page's global, given as its text: see readLayout. Null when it holds no modules. A door of its
 * own, since older pages have no such global and the background pays for what it carries.
 */
export function readProductState(text: string): Reading | null {
  const data = recordIn(parsedJson(text));
  return MODULES.hasShape(data) ? readLayout(MODULES, data) : null;
}
