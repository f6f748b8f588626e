import type { Reading } from '../model/reading.ts';
import { numberIn, parsedJson, recordIn } from './answers/json-values.ts';
import { type ListPaging, listPaging } from './answers/list-paging.ts';
import { refusalOf } from './answers/refusal.ts';
import { pageContext } from './page-language.ts';
import { localeOf, type SiteTask } from './questions.ts';
import { readAnswer } from './read-answer.ts';

/** What an answer of the site's data client told: orders as printed, and what it says of how much there is. */
export interface SiteAnswer extends ListPaging {
  reading: Reading;
  /** The code with which the site refused the question; null when it answered. */
  refusal: string | null;
  /** How many cases the site counts; null when it does not say. */
  total: number | null;
  /** What the tabs of the order list count. */
  counts: { unpaid: number; processing: number; shipped: number } | null;
}

/**
 * Reads the answer (its text) to a task, on the page of the site that was asked, whose language and country it is in.
 * An order that was not asked for is left out. Never throws.
 */
export function readSiteAnswer(task: SiteTask, text: string, document: Document, url: URL): SiteAnswer {
  const answer = recordIn(parsedJson(text));
  const orderId = 'orderId' in task ? task.orderId : null;
  const reading = readAnswer(answer, askedAddress(orderId, document, url));
  const orders =
    orderId === null ? reading.orders : reading.orders.filter((order) => order.orderId === orderId);
  const isList = task.type === 'list';
  const details = recordIn(recordIn(answer.data).module);
  return {
    ...(isList ? listPaging(answer) : { hasMore: null, next: null }),
    reading: { ...reading, orders },
    refusal: refusalOf(answer),
    total: task.type === 'cases' ? numberIn(details.total) : null,
    counts: task.type === 'counts' ? countsIn(details) : null,
  };
}

function countsIn(details: Readonly<Record<string, unknown>>): SiteAnswer['counts'] {
  const [unpaid, processing, shipped] = [details.unpaid, details.processing, details.shipped].map(numberIn);
  const isWhole = typeof unpaid === 'number' && typeof processing === 'number' && typeof shipped === 'number';
  return isWhole ? { unpaid, processing, shipped } : null;
}

/** The address that such an answer would come under: it names the language, the country and the order. */
function askedAddress(orderId: string | null, document: Document, url: URL): URL {
  const { language, country } = pageContext(document, url);
  const asked = new URL('https://acs.aliexpress.com/h5/');
  const told = { _lang: localeOf(document) ?? language, shipToCountry: country };
  for (const [name, value] of Object.entries(told)) if (value !== null) asked.searchParams.set(name, value);
  if (orderId !== null) asked.searchParams.set('data', JSON.stringify({ tradeOrderId: orderId }));
  return asked;
}
