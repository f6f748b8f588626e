import type { JSX } from 'preact';
import { formatInstant } from '../utils/format/day.ts';
import type { Texts } from '../utils/i18n.ts';
import type { OrderList } from '../utils/messages/messages.ts';
import type { WindowKind } from '../utils/model/window.ts';
import type { UrgencyGroup as GroupName, OrderView } from '../utils/policy/order-view.ts';
import type { CopyState } from './copy-report.tsx';
import { EmptyState } from './empty-state.tsx';
import { Notice } from './notice.tsx';
import { OrderCard } from './order-card.tsx';
import { PopupGathering, type PopupGatheringProps } from './popup-gathering.tsx';
import { PopupHeader } from './popup-header.tsx';
import { PopupNotices } from './popup-notices.tsx';
import { type OrderFilter, SearchBar } from './search-bar.tsx';
import { UrgencyGroup } from './urgency-group.tsx';

/** Orders of a group shown at first, and by each press of its button. */
export const GROUP_STEP = 50;

const GROUPS: readonly GroupName[] = ['act-now', 'open', 'waiting', 'closed'];

export interface PopupViewProps extends Pick<PopupGatheringProps, 'gathering' | 'onGathering' | 'onImport'> {
  /** Null until the first answer. */
  list: OrderList | null;
  /** The last request failed; what was shown before stays. */
  failed: boolean;
  filter: OrderFilter;
  texts: Texts;
  report: CopyState;
  /** Order id → what the last press of one of its buttons led to. */
  outcomes: Readonly<Record<string, string>>;
  onFilter: (filter: OrderFilter) => void;
  onMore: (group: GroupName) => void;
  onMark: (orderId: string, kind: WindowKind, done: boolean) => void;
  onSnooze: (orderId: string, kind: WindowKind) => void;
  onGuide: (orderId: string) => void;
  onRetry: () => void;
  onOpenSettings: () => void;
  onCopyReport: () => void;
  onDismissMissed: () => void;
}

export const NO_FILTER: OrderFilter = { query: '', state: 'all', kind: 'all' };

/** The whole popup from values; every press is told to the caller. */
export function PopupView(props: PopupViewProps): JSX.Element {
  const { list, failed, texts } = props;
  return (
    <div class="popup" dir={texts.direction} lang={texts.locale}>
      <PopupHeader list={list} texts={texts} onOpenSettings={props.onOpenSettings} />
      <main aria-busy={list === null && !failed}>
        <PopupGathering {...props} isEmpty={list?.total === 0} />
        {failed && (
          <Notice tone="warning" title={texts.text('notice.failedTitle')}>
            <p>{texts.text('notice.failedText')}</p>
            <button type="button" class="plain-button" onClick={props.onRetry}>
              {texts.text('notice.retry')}
            </button>
          </Notice>
        )}
        {list ? (
          <Orders {...props} list={list} />
        ) : (
          !failed && <p class="soft">{texts.text('popup.loading')}</p>
        )}
      </main>
    </div>
  );
}

function Orders(props: PopupViewProps & { list: OrderList }): JSX.Element {
  const { list, filter, texts } = props;
  const isFiltered = filter.query.trim() !== '' || filter.state !== 'all' || filter.kind !== 'all';
  const shown = GROUPS.filter((name) => list.groups[name].count > 0);
  return (
    <>
      <PopupNotices {...props} />
      {list.total === 0 ? (
        <EmptyState texts={texts} />
      ) : (
        <>
          <SearchBar filter={filter} texts={texts} onChange={props.onFilter} />
          <p class="unseen" role="status">
            {isFiltered && texts.text('popup.orders', { count: countOf(list) })}
          </p>
          {shown.map((name) => (
            <Group key={`${name} ${isFiltered}`} {...props} name={name} isFiltered={isFiltered} />
          ))}
          {shown.length === 0 && (
            <div class="no-match">
              <p>{texts.text('popup.noMatch')}</p>
              <button type="button" class="plain-button" onClick={() => props.onFilter(NO_FILTER)}>
                {texts.text('popup.showAll')}
              </button>
            </div>
          )}
          {list.lastReadAt !== null && (
            <p class="soft hint">
              {texts.text('popup.lastRead', { when: formatInstant(texts.locale, list.lastReadAt) })}
            </p>
          )}
        </>
      )}
    </>
  );
}

function Group(
  props: PopupViewProps & { list: OrderList; name: GroupName; isFiltered: boolean },
): JSX.Element {
  const { list, name, texts } = props;
  const renderOrder = (view: OrderView): JSX.Element => (
    <OrderCard
      key={view.orderId}
      view={view}
      texts={texts}
      outcome={props.outcomes[view.orderId] ?? null}
      onMark={(kind, done) => props.onMark(view.orderId, kind, done)}
      onSnooze={(kind) => props.onSnooze(view.orderId, kind)}
      onGuide={() => props.onGuide(view.orderId)}
    />
  );
  return (
    <UrgencyGroup
      name={name}
      count={list.groups[name].count}
      views={list.groups[name].views}
      texts={texts}
      startsOpen={name !== 'closed' || props.isFiltered}
      step={GROUP_STEP}
      onMore={() => props.onMore(name)}
      renderOrder={renderOrder}
    />
  );
}

function countOf(list: OrderList): number {
  return GROUPS.reduce((sum, name) => sum + list.groups[name].count, 0);
}
