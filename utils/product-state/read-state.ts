import { browser } from '../browser.ts';
import { pickState } from './pick-state.ts';
import { STATE_FIELDS } from './state-fields.ts';

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
      args: [STATE_FIELDS],
    });
    const text: unknown = injected?.result;
    return typeof text === 'string' && text.length <= STATE_FIELDS.mostChars ? text : '';
  } catch {
    return '';
  }
}
