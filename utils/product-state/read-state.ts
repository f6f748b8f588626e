import { browser } from '../browser.ts';
import { pickState } from './pick-state.ts';
import { PROMISE_FIELDS, STATE_FIELDS } from './state-fields.ts';

/** What is taken of a real page has some 20,000 characters. */
const MOST_CHARS = 200_000;

/**
 * What the product page in a tab keeps of itself, read once, as JSON of the named fields; '' when it has nothing, too
 * much, or when the browser does not let us. Nothing of it is believed before a reader and a schema have seen it.
 */
export async function readState(tabId: number): Promise<string> {
  try {
    const [injected] = await browser.scripting.executeScript({
      target: { tabId },
      world: 'MAIN',
      func: pickState,
      args: [STATE_FIELDS, PROMISE_FIELDS, MOST_CHARS],
    });
    const text: unknown = injected?.result;
    return typeof text === 'string' && text.length <= MOST_CHARS ? text : '';
  } catch {
    return '';
  }
}
