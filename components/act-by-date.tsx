import type { JSX } from 'preact';
import { formatDay } from '../utils/format/day.ts';
import type { OnPageKey, Texts } from '../utils/i18n.ts';
import type { ClaimWindow } from '../utils/model/window.ts';
import { daysLeftWords } from './describe-verdict.ts';

/** The days of one window: the safe day first and strongest, the closing day second, a later possible day third. */
export function ActByDate({ window, texts }: { window: ClaimWindow; texts: Texts<OnPageKey> }): JSX.Element {
  const day = (date: string): string => formatDay(texts.locale, date, 'full');
  const isOver = window.state === 'closed';
  const isSafe = window.state === 'open' || window.state === 'not-yet';
  const parts = [
    window.state === 'not-yet' && window.opensOn && texts.text('badge.opensOn', { day: day(window.opensOn) }),
    isSafe && window.actBy && window.daysLeft !== null && daysLeftWords(window.daysLeft, texts),
    window.closesOn &&
      texts.text(isOver ? 'badge.closedOn' : 'badge.closesOn', { day: day(window.closesOn) }),
    !isOver && window.possiblyUntil && texts.text('badge.possiblyUntil', { day: day(window.possiblyUntil) }),
  ].filter((part) => typeof part === 'string');
  const safe = isSafe && window.actBy ? texts.text('badge.actBy', { day: day(window.actBy) }) : null;
  if (!safe && parts.length === 0) return <p class="soft">{texts.text('badge.noDate')}</p>;
  return (
    <p class={isOver ? 'soft' : undefined}>
      {safe && <span class="safe-day">{safe}</span>}
      {safe && parts.length > 0 && ' · '}
      {parts.join(' · ')}
    </p>
  );
}
