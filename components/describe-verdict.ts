import { formatDay } from '../utils/format/day.ts';
import type { BadgeKey, OnPageKey, Texts } from '../utils/i18n.ts';
import type { Verdict, WindowKind } from '../utils/model/window.ts';

/** A year is left out only where the day is so near that it cannot be mistaken. */
const NEAR_DAYS = 120;

export interface VerdictWords {
  /** 'Return by Sep 9'. */
  main: string;
  /** '13 days left', or null. */
  left: string | null;
  /** 'dispute until Oct 17', or null. */
  later: string | null;
}

/** A verdict in words. Days of the verdict are calendar days, shown as such. */
export function describeVerdict(verdict: Verdict, texts: Texts<OnPageKey>): VerdictWords {
  const near = verdict.daysLeft !== null && Math.abs(verdict.daysLeft) <= NEAR_DAYS;
  const { kind, then } = verdict;
  const day = (date: string, of: WindowKind): string =>
    formatDay(texts.locale, date, near ? 'near' : 'full', isOthers(of) ? 1 : 0);
  const isDated =
    kind !== null && verdict.actBy !== null && !['closed', 'unknown', 'not-yet'].includes(verdict.state);
  return {
    main: isDated
      ? texts.text(`actBy.${kind}`, { day: day(verdict.actBy ?? '', kind) })
      : undatedWords(verdict, texts),
    left: isDated && !isOthers(kind) ? daysLeftWords(verdict.daysLeft, texts) : null,
    later: isDated && then ? texts.text(`until.${then.kind}`, { day: day(then.actBy, then.kind) }) : null,
  };
}

/** True where others have to act: there the last day itself is told, and nobody is hurried. */
export function isOthers(kind: WindowKind | null): boolean {
  return kind === 'seller-response' || kind === 'refund-due' || kind === 'contact-seller';
}

/** '13 days left', 'today is the last safe day'; null when it is not known. `daysLeft` counts to the act-by day. */
export function daysLeftWords(daysLeft: number | null, texts: Texts<BadgeKey>): string | null {
  if (daysLeft === null) return null;
  if (daysLeft > 0) return texts.text('badge.daysLeft', { count: daysLeft });
  return texts.text(daysLeft === 0 ? 'badge.lastDay' : 'badge.closesToday');
}

function undatedWords(verdict: Verdict, texts: Texts<OnPageKey>): string {
  switch (verdict.state) {
    case 'open':
    case 'closing':
      return texts.text('badge.openNoDate');
    case 'in-case':
      return texts.text('badge.caseOpen');
    case 'closed':
      return texts.text(verdict.nextStep === 'nothing' ? 'badge.nothing' : 'badge.closed');
    case 'unknown':
      return texts.text('badge.unknown');
    case 'not-yet':
      if (verdict.opensOn) {
        return texts.text('badge.notYetFrom', { day: formatDay(texts.locale, verdict.opensOn, 'full') });
      }
      return texts.text(verdict.nextStep === 'wait-to-ship' ? 'badge.notShipped' : 'badge.notYet');
  }
}
