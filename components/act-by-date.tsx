import type { JSX } from 'preact';
import { formatDay } from '../utils/format/day.ts';
import type { OrderDetailsKey, Texts } from '../utils/i18n.ts';
import type { ClaimWindow } from '../utils/model/window.ts';
import { daysLeftWords, isOthers } from './describe-verdict.ts';

/** The days of one window: the safe day first and strongest, the closing day second, a later possible day third. */
export function ActByDate({
  window,
  texts,
}: {
  window: ClaimWindow;
  texts: Texts<OrderDetailsKey>;
}): JSX.Element {
  const day = (date: string): string => formatDay(texts.locale, date, 'full');
  const { state, opensOn, closesOn, possiblyUntil } = window;
  const actBy = isOthers(window.kind) ? null : window.actBy;
  const isOver = state === 'closed';
  const isSafe = state === 'open' || state === 'not-yet';
  const parts = [
    state === 'not-yet' && opensOn && texts.text('badge.opensOn', { day: day(opensOn) }),
    state === 'open' && actBy && daysLeftWords(window.daysLeft, texts),
    state === 'unknown' && actBy && texts.text('badge.safeUntil', { day: day(actBy) }),
    state === 'unknown' && opensOn && !closesOn && texts.text('badge.openedOn', { day: day(opensOn) }),
    (state !== 'unknown' || !actBy) &&
      closesOn &&
      texts.text(isOver ? 'badge.closedOn' : 'badge.closesOn', { day: day(closesOn) }),
    !isOver && possiblyUntil && texts.text('badge.possiblyUntil', { day: day(possiblyUntil) }),
  ].filter((part) => typeof part === 'string');
  const safe = isSafe && actBy ? texts.text('badge.actBy', { day: day(actBy) }) : null;
  if (!safe && parts.length === 0) return <p class="soft">{texts.text('badge.noDate')}</p>;
  return (
    <p class={isOver ? 'soft' : undefined}>
      {safe && <span class="safe-day">{safe}</span>}
      {safe && parts.length > 0 && ' · '}
      {parts.join(' · ')}
    </p>
  );
}
