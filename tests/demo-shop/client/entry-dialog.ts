import type { ShopState } from '../shop-state.ts';
import { openDialog } from './dialog.ts';
import { TRAVELLING } from './shop-settings.ts';

/**
 * The way into a dispute: the question whether the package has arrived. Either answer opens the form in a new tab,
 * with the settings of this one in its address as a regional host does not share what is kept for the tab.
 */
export function openEntryDialog(lineId: string, { disputes }: ShopState): void {
  const { no, question, yes } = disputes.words.entry;
  const go = (received: 'yes' | 'no') => () => {
    window.open(formAddress(lineId, received), '_blank');
  };
  openDialog(
    question,
    [
      { text: no, onChoose: go('no') },
      { text: yes, isPrimary: true, onChoose: go('yes') },
    ],
    'comet',
  );
}

function formAddress(lineId: string, received: 'yes' | 'no'): string {
  const url = new URL('https://www.aliexpress.com/p/reverse-pages/start.html');
  url.searchParams.set('tradeOrderLineId', lineId);
  url.searchParams.set('isReceived', received);
  for (const name of TRAVELLING) {
    const value = sessionStorage.getItem(name);
    if (value !== null && value !== '') url.searchParams.set(name, value);
  }
  return url.href;
}
