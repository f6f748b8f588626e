import { readProductState } from '../aliexpress/read-product-state.ts';
import { browser } from '../browser.ts';
import type { Reading } from '../model/reading.ts';
import { pickState } from './pick-state.ts';
import { PROMISE_FIELDS, STATE_FIELDS } from './state-fields.ts';

/** What is taken of a real page has some 20,000 characters. */
const MOST_CHARS = 200_000;

/**
 * What the product page in a tab keeps of itself, read once; null when it has nothing, when it is of another kind, or
 * when the browser does not let us. Nothing of it is believed before the reading's schema has seen it.
 */
export async function readState(tabId: number): Promise<Reading | null> {
  try {
    const [injected] = await browser.scripting.executeScript({
      target: { tabId },
      world: 'MAIN',
      func: pickState,
      args: [STATE_FIELDS, PROMISE_FIELDS, MOST_CHARS],
    });
    const text: unknown = injected?.result;
    if (typeof text !== 'string' || text === '' || text.length > MOST_CHARS) return null;
    const reading = readProductState(text);
    return reading?.product ? reading : null;
  } catch {
    return null;
  }
}
