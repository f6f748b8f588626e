import type { OrderCase } from '../model/order.ts';
import { isPlainDate } from '../model/plain-date.ts';
import type { PrintedCase } from '../model/reading.ts';
import { parseDate } from './parse-date.ts';

/** Statuses of the refund list (numbers) and of the open platform (words). */
const OPEN = /^(?:[123]|processing|wait_\w+)$/i;
const CLOSED = /^(?:4|finish|canceled_issue|return_success|refund_success|refund_reject)$/i;

/**
 * A dispute as told. `open` is null for an unknown status. The day is the one printed: the site's times are already in
 * its own zone.
 */
export function understandCase(printed: PrintedCase, language: string | null): OrderCase {
  const { caseId, lineId, statusCode, openedText, url } = printed;
  return {
    caseId,
    lineId,
    open: isOpen(statusCode?.trim() ?? ''),
    openedOn: dayOf(openedText, language),
    url,
  };
}

function isOpen(statusCode: string): boolean | null {
  if (OPEN.test(statusCode)) return true;
  return CLOSED.test(statusCode) ? false : null;
}

function dayOf(text: string | null, language: string | null): string | null {
  const day = text?.trim().slice(0, 10) ?? '';
  return isPlainDate(day) ? day : text === null ? null : parseDate(text, language);
}
