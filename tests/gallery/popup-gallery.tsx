import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { NO_FILTER, PopupView } from '../../components/popup-view.tsx';
import type { Texts } from '../../utils/i18n.ts';
import type { OrderList } from '../../utils/messages/messages.ts';
import { GATHERINGS } from './made-up-gatherings.ts';
import { aList, FULL_LIST, TROUBLED_LIST } from './made-up-orders.ts';

const LISTS: Record<string, OrderList | null> = {
  full: FULL_LIST,
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
      onRetry={nothing}
      onOpenSettings={nothing}
      onCopyReport={nothing}
      onDismissMissed={nothing}
    />
  );
}
