import type { PageKind, PrintedOrder, Reading } from '../model/reading.ts';
import { CASE_ENVELOPE, readCaseAnswer } from './answers/case.ts';
import { isCaseDetailAnswer, readCaseDetailAnswer } from './answers/case-detail.ts';
import { hasComponents } from './answers/components.ts';
import { type JsonRecord, parsedJson, recordIn, recordsIn, textIn } from './answers/json-values.ts';
import { readOrderDetailAnswer } from './answers/order-detail.ts';
import { readOrderListAnswer } from './answers/order-list.ts';
import { isProtectionAnswer, readProtectionAnswer } from './answers/protection.ts';
import { readRefundListAnswer } from './answers/refund-list.ts';
import { refusalOf } from './answers/refusal.ts';
import { readTrackingAnswer } from './answers/tracking.ts';
import { createFinder, type Finder } from './find.ts';
import { fitPrinted } from './fit-printed.ts';
import { countryCode, primaryTag } from './page-language.ts';

interface AnswerReader {
  kind: PageKind;
  /** Part of the interface's name in lower case: the site writes it in either case. */
  api: string | null;
  hasShape: (answer: JsonRecord) => boolean;
  read: (answer: JsonRecord, find: Finder, asked: URL | null) => PrintedOrder[];
}

const READERS: readonly AnswerReader[] = [
  {
    kind: 'order-list',
    api: 'trade.buyer.order.list',
    hasShape: (answer) => hasComponents(answer, 'pc_om_list_'),
    read: readOrderListAnswer,
  },
  {
    kind: 'order-detail',
    api: 'trade.buyer.order.detail',
    hasShape: (answer) => hasComponents(answer, 'detail_'),
    read: readOrderDetailAnswer,
  },
  {
    kind: 'tracking',
    api: 'ae.ld.querydetail',
    hasShape: (answer) => 'trackingDetailLineList' in moduleOf(answer),
    read: readTrackingAnswer,
  },
  {
    kind: 'refund-list',
    api: 'queryreverseorderpagelistforbuyer',
    hasShape: (answer) => recordsIn(moduleOf(answer).items).some((item) => 'reverseOrderLines' in item),
    read: readRefundListAnswer,
  },
  {
    kind: 'case',
    api: 'reverseorderlinerenderforbuyer',
    hasShape: isCaseDetailAnswer,
    read: readCaseDetailAnswer,
  },
  { kind: 'case', api: null, hasShape: (answer) => CASE_ENVELOPE in answer, read: readCaseAnswer },
  { kind: 'order-detail', api: null, hasShape: isProtectionAnswer, read: readProtectionAnswer },
];

/**
 * What a data answer of the site says, exactly as printed, with the problems met on the way. `answer` is the answer or
 * its text, JSONP included; which one it is, is told by its content. `asked` is the address it was asked under, when
 * known: it may name the order, the language and the country. Never throws.
 */
export function readAnswer(answer: unknown, asked: URL | null = null): Reading {
  const record = recordIn(parsedJson(answer));
  const reader = readerOf(record);
  const find = createFinder(reader?.kind ?? 'unknown');
  if (!reader) find.report('answer', 'no known interface and no known shape');
  return {
    page: reader?.kind ?? 'unknown',
    source: 'data',
    language: primaryTag(asked?.searchParams.get('_lang')),
    country: countryCode(asked?.searchParams.get('shipToCountry')),
    orders: reader ? readOrders(reader, record, find, asked) : [],
    problems: find.problems().slice(0, 200),
    matched: find.matched(),
  };
}

function readerOf(answer: JsonRecord): AnswerReader | undefined {
  const api = textIn(answer.api)?.toLowerCase() ?? '';
  return (
    READERS.find((reader) => reader.api !== null && api.includes(reader.api)) ??
    READERS.find((reader) => reader.hasShape(answer))
  );
}

function readOrders(
  reader: AnswerReader,
  answer: JsonRecord,
  find: Finder,
  asked: URL | null,
): PrintedOrder[] {
  const refusal = refusalOf(answer);
  if (refusal) {
    find.report('refused', refusal);
    return [];
  }
  try {
    return reader.read(answer, find, asked).slice(0, 500).map(fitPrinted);
  } catch (error) {
    find.report('reader-failed', error instanceof Error ? error.name : 'unknown');
    return [];
  }
}

function moduleOf(answer: JsonRecord): JsonRecord {
  return recordIn(recordIn(answer.data).module);
}
