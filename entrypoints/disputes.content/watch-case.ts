import { readCasePage } from '../../utils/aliexpress/read-case-page.ts';
import type { OrderViews, Send } from '../../utils/messages/messages.ts';
import { watchPage } from '../orders.content/watch.ts';

/** A page that keeps changing must not send for ever: so many readings of one case are enough. */
const MOST_READINGS = 8;
/** A background that was just installed or updated may not listen yet: milliseconds until it is asked once more. */
const SECOND_TRY = 3_000;

/**
 * Reads the case that a page shows, and sends it whenever it says something new. `address` gives where the page is now:
 * the site goes from page to page without a load; `onAnswer` gets what it means. Numbers alone are nothing new: a countdown ticks.
 */
export function watchCase(
  document: Document,
  address: () => URL,
  send: Send,
  signal: AbortSignal,
  onAnswer: (answer: OrderViews) => void = () => undefined,
): void {
  const sent = new Map<string, { print: string; times: number }>();

  const look = (): void => {
    const url = address();
    const reading = readCasePage(document, url);
    if (reading.orders.length === 0) return;
    const before = sent.get(url.href) ?? { print: '', times: 0 };
    const print = JSON.stringify(reading.orders).replace(/\p{Nd}+/gu, '');
    if (print === before.print || before.times >= MOST_READINGS) return;
    sent.set(url.href, { print, times: before.times + 1 });
    void take(reading);
  };
  const take = async (reading: ReturnType<typeof readCasePage>): Promise<void> => {
    let answer = await send('take-reading', reading);
    if (!answer.ok && answer.code === 'no-answer') {
      await new Promise((done) => setTimeout(done, SECOND_TRY));
      if (signal.aborted) return;
      answer = await send('take-reading', reading);
    }
    if (answer.ok && !signal.aborted) onAnswer(answer.value);
  };
  watchPage({ document, findContainer: () => null, onChange: look, signal }).start();
}
