import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { formatDay } from '../utils/format/day.ts';
import type { Texts } from '../utils/i18n.ts';
import type { WindowKind } from '../utils/model/window.ts';
import type { OrderView } from '../utils/policy/order-view.ts';
import { Icon } from './icon.tsx';
import { ListingRecord } from './listing-record.tsx';
import { MoneyAmount } from './money-amount.tsx';
import { OrderDetails } from './order-details.tsx';
import { OutLink } from './out-link.tsx';
import { VerdictBadge } from './verdict-badge.tsx';

export interface OrderCardProps {
  view: OrderView;
  texts: Texts;
  /** What the last press of a button led to, in words, or null. */
  outcome: string | null;
  onMark: (kind: WindowKind, done: boolean) => void;
  onSnooze: (kind: WindowKind) => void;
  /** Opens the page about the order. */
  onGuide: () => void;
}

/** One order in the popup: what it is, its verdict, what to do, and on demand every date with its source. */
export function OrderCard({ view, texts, outcome, onMark, onSnooze, onGuide }: OrderCardProps): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const titleId = useId();
  const panelId = useId();
  return (
    <article class="order" data-state={view.verdict.state} aria-labelledby={titleId}>
      <OrderHead view={view} texts={texts} titleId={titleId} />
      <VerdictBadge verdict={view.verdict} done={view.done} texts={texts} />
      <div class="actions">
        <OutLink href={view.links.order} class="plain-button" texts={texts}>
          {texts.text('badge.openOrder')}
        </OutLink>
        <button type="button" class="plain-button" onClick={onGuide}>
          {texts.text('guide.open')}
        </button>
        <VerdictButtons view={view} texts={texts} onMark={onMark} onSnooze={onSnooze} />
        <button
          type="button"
          class="plain-button details-button"
          aria-expanded={isOpen}
          aria-controls={panelId}
          onClick={() => setOpen(!isOpen)}
        >
          {texts.text('popup.details')}
          <Icon name="chevron" class="chevron" />
        </button>
      </div>
      <p class="hint" role="status">
        {outcome}
      </p>
      <div id={panelId} hidden={!isOpen}>
        {isOpen && (
          <>
            <p class="order-facts soft">{texts.text('order.number', { orderId: view.orderId })}</p>
            <OrderDetails view={view} texts={texts} onMark={onMark} />
            <ListingRecord listings={view.listings} texts={texts} />
          </>
        )}
      </div>
    </article>
  );
}

function OrderHead({
  view,
  texts,
  titleId,
}: {
  view: OrderView;
  texts: Texts;
  titleId: string;
}): JSX.Element {
  const title = view.lines.find((line) => line.title)?.title;
  const number = texts.text('order.number', { orderId: view.orderId });
  const status = view.statusText ?? texts.text(`orderStatus.${view.status}`);
  const ordered =
    view.orderedOn && texts.text('order.orderedOn', { day: formatDay(texts.locale, view.orderedOn, 'full') });
  return (
    <div class="order-head">
      <h3 class="order-title" id={titleId}>
        <bdi title={title ?? undefined}>{title ?? number}</bdi>
        {view.lines.length > 1 && (
          <span class="soft"> {texts.text('order.moreItems', { count: view.lines.length - 1 })}</span>
        )}
      </h3>
      {view.total && <MoneyAmount money={view.total} locale={texts.locale} />}
      <p class="order-facts soft">
        {[view.store, status, ordered]
          .filter((fact) => fact !== null && fact !== '')
          .map((fact, index) => (
            <span key={fact}>
              {index > 0 && ' · '}
              <bdi>{fact}</bdi>
            </span>
          ))}
      </p>
    </div>
  );
}

function VerdictButtons(props: Omit<OrderCardProps, 'outcome' | 'onGuide'>): JSX.Element | null {
  const { view, texts, onMark, onSnooze } = props;
  const { kind, state } = view.verdict;
  if (!kind) return null;
  if (view.done.includes(kind)) {
    return (
      <button type="button" class="plain-button" onClick={() => onMark(kind, false)}>
        {texts.text('badge.undo')}
      </button>
    );
  }
  if (state !== 'open' && state !== 'closing' && state !== 'in-case') return null;
  return (
    <>
      <button type="button" class="plain-button" onClick={() => onSnooze(kind)}>
        {texts.text('popup.snooze')}
      </button>
      <button type="button" class="plain-button" onClick={() => onMark(kind, true)}>
        {texts.text('badge.markDone')}
      </button>
    </>
  );
}
