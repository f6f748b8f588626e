import { readCasePage } from '../../utils/aliexpress/read-case-page.ts';
import type { OrderViews, Send } from '../../utils/messages/messages.ts';
import type { PrintedOrder } from '../../utils/model/reading.ts';
import { watchPage } from '../orders.content/watch.ts';
import { askTwice } from './ask-twice.ts';

/** A page that keeps changing must not send for ever: so many readings of one case are enough. */
const MOST_READINGS = 8;

/** What was sent of one case, and the last that came back. */
interface Sent {
  print: string;
  times: number;
  answer: OrderViews | null;
}

/**
 * Reads the case that a page shows, and sends it whenever it says something new. `address` gives where the page is now:
 * the site goes from page to page without a load; `onAnswer` gets what it means, once more when the user comes back to
 * it. Numbers alone are nothing new, but those of an offer: a countdown ticks.
 */
export function watchCase(
  document: Document,
  address: () => URL,
  send: Send,
  signal: AbortSignal,
  onAnswer: (answer: OrderViews) => void = () => undefined,
): void {
  const sent = new Map<string, Sent>();
  /** Where the case is that is shown; null for none. */
  let shown: string | null = null;

  const look = (): void => {
    const url = address();
    const reading = readCasePage(document, url);
    if (reading.orders.length === 0) {
      shown = null;
      return;
    }
    const before = sent.get(url.href) ?? { print: '', times: 0, answer: null };
    if (shown !== url.href && before.answer) onAnswer(before.answer);
    shown = url.href;
    const print = printOf(reading.orders);
    if (print === before.print || before.times >= MOST_READINGS) return;
    sent.set(url.href, { ...before, print, times: before.times + 1 });
    void take(reading, url.href);
  };
  const take = async (reading: ReturnType<typeof readCasePage>, href: string): Promise<void> => {
    const answer = await askTwice(() => send('take-reading', reading), signal);
    if (!answer.ok || signal.aborted) return;
    const about = sent.get(href);
    if (about) about.answer = answer.value;
    if (address().href === href) onAnswer(answer.value);
  };
  watchPage({ document, findContainer: () => null, onChange: look, signal }).start();
}

function printOf(orders: readonly PrintedOrder[]): string {
  const offers = orders.flatMap(({ cases }) => cases.map(({ proposals }) => proposals));
  const withoutClock = JSON.stringify(offers).replace(/\p{Nd}+(:\p{Nd}+)+/gu, '');
  return JSON.stringify(orders).replace(/\p{Nd}+/gu, '') + withoutClock;
}
