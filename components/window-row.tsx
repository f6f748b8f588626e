import type { JSX } from 'preact';
import { formatDay } from '../utils/format/day.ts';
import type { OrderDetailsKey, Texts } from '../utils/i18n.ts';
import type { ClaimWindow } from '../utils/model/window.ts';
import type { OrderView } from '../utils/policy/order-view.ts';
import { ActByDate } from './act-by-date.tsx';
import { isOthers } from './describe-verdict.ts';
import { Icon } from './icon.tsx';
import { OutLink } from './out-link.tsx';
import { WindowSource } from './window-source.tsx';

export interface WindowRowProps {
  window: ClaimWindow;
  isDone: boolean;
  links: OrderView['links'];
  texts: Texts<OrderDetailsKey>;
  /** Without it there is no "Done" button. */
  onMark?: ((done: boolean) => void) | undefined;
}

/** One window: what can be claimed, its state, its days, and where each day comes from. */
export function WindowRow({ window, isDone, links, texts, onMark }: WindowRowProps): JSX.Element {
  const canMark = onMark && (isDone || window.state === 'open' || window.state === 'unknown');
  const mark = isDone ? texts.text('badge.undo') : texts.text('badge.markDone');
  const kind = texts.text(`windowKind.${window.kind}`);
  const mayBeOver =
    window.state === 'unknown' && window.closesOn && !isOthers(window.kind) ? window.possiblyUntil : null;
  const isSettled = isClosedByFact(window);
  const sources = isSettled ? window.sources.filter(({ type }) => type === 'sentence') : window.sources;
  return (
    <li class="window" data-state={window.state} data-kind={window.kind}>
      <div class="window-head">
        <span class="window-kind">{kind}</span>
        <span class="state" data-state={window.state}>
          <Icon name={isDone ? 'check' : window.state} />
          {isDone ? texts.text('badge.done') : texts.text(`windowState.${window.state}`)}
        </span>
        {window.basis === 'estimate' && <span class="soft hint">{texts.text('source.estimate')}</span>}
        {canMark && (
          <button
            type="button"
            class="plain-button"
            onClick={() => onMark(!isDone)}
            aria-label={`${mark}: ${kind}`}
          >
            {mark}
          </button>
        )}
      </div>
      {!isSettled && <ActByDate window={window} texts={texts} />}
      {mayBeOver && (
        <p>{texts.text('badge.afterSafe', { day: formatDay(texts.locale, mayBeOver, 'full') })}</p>
      )}
      {window.note && <p>{texts.text(`note.${window.note}`)}</p>}
      {!isSettled && <Missing window={window} links={links} texts={texts} />}
      {sources.map((source, index) => (
        <WindowSource key={index} source={source} showDay={sources.length > 1} texts={texts} />
      ))}
    </li>
  );
}

/** Closed by what happened, not by its day: then days and general rules would only mislead. */
function isClosedByFact({ state, note }: ClaimWindow): boolean {
  return state === 'closed' && (note === 'delivered' || note === 'completed' || note === 'excluded-goods');
}

function Missing({
  window,
  links,
  texts,
}: Pick<WindowRowProps, 'window' | 'links' | 'texts'>): JSX.Element | null {
  if (!window.missing) return null;
  const opens = window.pageToOpen;
  return (
    <p>
      {texts.text(`missing.${window.missing}`)} {window.closesOn && texts.text('missing.counted')}{' '}
      {opens && (
        <OutLink href={opens === 'tracking' ? links.tracking : links.order} texts={texts}>
          {texts.text(opens === 'tracking' ? 'missing.openTracking' : 'missing.openDetail')}
        </OutLink>
      )}
    </p>
  );
}
