import type { SiteRequest } from './read-only-calls.ts';

/** What came of a question: the site's answer as JSON (refusals included), or '' when its page has nobody to ask. */
export interface Asked {
  type: 'answer' | 'no-client' | 'threw';
  text: string;
}

/**
 * Asks the data client of the site's own page one question. The browser takes this function alone into the page's
 * world, so it may use nothing around it; it changes nothing there and leaves nothing. Gives JSON of `Asked`: the page
 * owns everything in its world, so what comes out is a claim to be checked. It may never settle: a client that shows
 * its user something first stays silent.
 */
export async function askPage(asked: SiteRequest): Promise<string> {
  const say = (type: string, text: string): string => JSON.stringify({ type, text });
  try {
    const page: Window & { lib?: { mtop?: { request?: (request: SiteRequest) => Promise<unknown> } } } =
      window;
    if (!page.lib?.mtop?.request) return say('no-client', '');
    // The client rejects with the answer itself when that is a refusal.
    const answer = await page.lib.mtop.request(asked).catch((refused: unknown) => refused);
    return say(answer && !(answer instanceof Error) ? 'answer' : 'threw', JSON.stringify(answer));
  } catch {
    return say('threw', '');
  }
}
