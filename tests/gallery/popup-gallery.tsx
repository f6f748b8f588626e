import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { NO_FILTER, PopupView } from '../../components/popup-view.tsx';
import type { Texts } from '../../utils/i18n.ts';
import type { OrderList } from '../../utils/messages/messages.ts';
import { GATHERINGS } from './made-up-gatherings.ts';
import { aList, aView, aWindow, FULL_LIST, TROUBLED_LIST } from './made-up-orders.ts';
import { aListing, HOSTILE_LISTING } from './made-up-products.ts';

const PROMISE = 'Free returns within 90 days';
/** An order whose page was looked at before and after, and promised a free return. */
const PROMISED = aView({
  windows: [
    aWindow({
      kind: 'free-return',
      source: PROMISE,
      note: 'start-not-said',
      possiblyUntil: '2026-09-30',
      sources: [
        {
          type: 'promise',
          sentence: PROMISE,
          readOn: '2026-07-14',
          title: 'Garden hose',
          closesOn: '2026-09-10',
        },
      ],
    }),
  ],
  listings: [aListing({ beforeOrder: false }), aListing({ productId: '1005007000000902' }), HOSTILE_LISTING],
});

const LISTS: Record<string, OrderList | null> = {
  full: FULL_LIST,
  listings: aList({ open: [PROMISED] }),
  troubled: TROUBLED_LIST,
  empty: aList({}, { lastReadAt: null }),
  'no-match': aList({}, { total: 9 }),
  many: { ...FULL_LIST, groups: { ...FULL_LIST.groups, open: { ...FULL_LIST.groups.open, count: 137 } } },
  loading: null,
  failed: null,
};

interface PopupGalleryProps {
  texts: Texts;
  state: string;
  /** Name of the state of the gathering. */
  gathering: string;
}

/** The popup in one of its states; its buttons do nothing but the filter. */
export function PopupGallery({ texts, state, gathering }: PopupGalleryProps): JSX.Element {
  const [filter, setFilter] = useState(NO_FILTER);
  const nothing = (): void => undefined;
  return (
    <PopupView
      list={LISTS[state] ?? null}
      failed={state === 'failed'}
      filter={filter}
      texts={texts}
      report={state === 'troubled' ? { state: 'failed', text: '{ "report": true }' } : { state: 'idle' }}
      outcomes={
        state === 'full'
          ? { '8200000000000001': texts.text('popup.snoozed', { when: 'Aug 28, 9:00 AM' }) }
          : {}
      }
      gathering={{
        status: GATHERINGS[gathering] ?? null,
        failure: null,
        isWaiting: false,
      }}
      onGathering={nothing}
      onImport={nothing}
      onFilter={setFilter}
      onMore={nothing}
      onMark={nothing}
      onSnooze={nothing}
      onGuide={nothing}
      onRetry={nothing}
      onOpenSettings={nothing}
      onCopyReport={nothing}
      onDismissMissed={nothing}
    />
  );
}
