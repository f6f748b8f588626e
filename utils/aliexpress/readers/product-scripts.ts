import type { PrintedProduct } from '../../model/printed-product.ts';
import type { JsonRecord } from '../answers/json-values.ts';
import { parsedJson, recordIn } from '../answers/json-values.ts';
import { hasProductComponents, readProductComponents } from '../answers/product-components.ts';
import { hasFirstModules, readFirstModules } from '../answers/product-first-modules.ts';

const NAME = 'runParams';

/** What a script said: it never changes, and is large. */
const known = new WeakMap<Element, PrintedProduct | null>();

/**
 * The product in the page's own script, as pages had it until 2024; null on later ones, whose script is empty. The
 * script is read as text, it does not run here.
 */
export function readProductScripts(document: Document): PrintedProduct | null {
  for (const script of document.querySelectorAll('script:not([src])')) {
    const product = known.has(script) ? (known.get(script) ?? null) : readScript(script.textContent ?? '');
    known.set(script, product);
    if (product) return product;
  }
  return null;
}

function readScript(text: string): PrintedProduct | null {
  if (!text.includes(NAME)) return null;
  const data = dataIn(text);
  if (hasProductComponents(data)) return readProductComponents(data);
  return hasFirstModules(data) ? readFirstModules(data) : null;
}

/** The object after 'data:' in the script's assignment, or an empty one. */
function dataIn(script: string): JsonRecord {
  const start = /runParams\s*=\s*\{[\s\S]{0,200}?\bdata['"]?\s*:\s*(?=\{)/.exec(script);
  if (!start) return {};
  const from = start.index + start[0].length;
  return recordIn(parsedJson(script.slice(from, endOfObject(script, from))));
}

/** The place after the brace that ends the object which begins at `from`; braces inside texts do not count. */
function endOfObject(text: string, from: number): number {
  const token = /"(?:[^"\\]|\\.)*"|[{}]/g;
  token.lastIndex = from;
  let depth = 0;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    if (match[0] === '{') depth += 1;
    else if (match[0] === '}') depth -= 1;
    if (depth === 0) return token.lastIndex;
  }
  return from;
}
