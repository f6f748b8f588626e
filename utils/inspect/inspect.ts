import { readData } from '../aliexpress/read-data.ts';
import { readPage } from '../aliexpress/read-page.ts';
import { understandOrder } from '../aliexpress/understand-order.ts';
import type { Order } from '../model/order.ts';
import type { PlainDate } from '../model/plain-date.ts';
import type { Problem } from '../model/problem.ts';
import type { Milestone, PrintedOrder, Reading } from '../model/reading.ts';
import { assessOrder } from '../policy/assess-order.ts';
import { type InspectedProduct, inspectProduct } from './inspect-product.ts';
import { parseDocument } from './parse-document.ts';

export interface InspectOptions {
  /** Address of the page, or the one the answer was asked under. A page cannot be recognised without it. */
  url: URL | null;
  /** The day the windows are judged on. */
  today: PlainDate;
  /** Epoch milliseconds (UTC) of the reading. */
  readAt: number;
  /** ISO 3166 alpha-2; it goes before what the file says. */
  country: string | null;
}

/** What `inspect` prints; the shape is a contract with tests, bug reports and contributors. */
export interface Inspection {
  page: { kind: Reading['page']; source: Reading['source']; problems: Problem[] };
  orders: ReturnType<typeof inspectOrder>['order'][];
  /** Of product pages and their data only. */
  product?: InspectedProduct | null;
}

export type InspectResult = { ok: true; inspection: Inspection } | { ok: false; message: string };

/**
 * Reads the text of a saved page (HTML) or of a data answer (JSON or JSONP) exactly as the extension does. The result
 * is not ok when the page is not recognised, or is recognised and nothing of it can be read; the message says why. An
 * order list without orders, as a new account has it, is read: it has no orders and no problem.
 */
export async function inspect(text: string, options: InspectOptions): Promise<InspectResult> {
  const content = text.replace(/^\ufeff/, '').trimStart();
  const isMarkup = content.startsWith('<');
  if (isMarkup && !options.url) return failure('a saved page is recognised by its address: give --url');
  const reading =
    isMarkup && options.url
      ? readPage(await parseDocument(content, options.url), options.url)
      : readData(content, options.url);
  const refusal = refusalOf(reading);
  if (refusal !== null) return failure(refusal);
  const inspected = reading.orders.map((printed) => inspectOrder(printed, reading, options));
  const problems = [...reading.problems, ...inspected.flatMap((each) => each.problems)];
  return {
    ok: true,
    inspection: {
      page: { kind: reading.page, source: reading.source, problems },
      orders: inspected.map(({ order }) => order),
      ...(reading.page === 'product' ? { product: inspectProduct(reading, options) } : {}),
    },
  };
}

function failure(message: string): InspectResult {
  return { ok: false, message };
}

/** Why a reading is none, or null when it is one. */
function refusalOf({ page, orders, product, problems }: Reading): string | null {
  const said = problems.map(({ code, detail }) => `${code} (${detail})`).join('; ');
  if (page === 'unknown') {
    if (problems.some(({ code }) => code === 'unknown.aliexpress-ru')) {
      return 'orders of aliexpress.ru are not supported yet: it is another shop with other pages';
    }
    return `the page was not recognised${said ? `: ${said}` : ''}`;
  }
  if (page === 'product')
    return product ? null : `recognised as product, but nothing of it could be read: ${said}`;
  if (orders.length > 0 || (page === 'order-list' && problems.length === 0)) return null;
  if (page === 'refund-list' && problems.length === 0) return null;
  const reason = said || 'pages of this kind show no order';
  return `recognised as ${page}, but no order could be read from it: ${reason}`;
}

function inspectOrder(printed: PrintedOrder, reading: Reading, options: InspectOptions) {
  const { page, source, language } = reading;
  const country = options.country ?? printed.country ?? reading.country;
  const sighting = { page, source, language, country, readAt: options.readAt, printed };
  const { order, problems } = understandOrder([sighting]);
  const { windows, verdict } = assessOrder({ ...order, country }, { today: options.today, country });
  return { order: { ...plainOrder(order), country, windows, verdict }, problems };
}

/** The order without where each of its facts was read. */
function plainOrder(order: Order) {
  const dayOf = (milestone: Milestone): PlainDate | null => order.milestones[milestone]?.day ?? null;
  return {
    orderId: order.orderId,
    status: order.status,
    statusText: order.statusText,
    milestones: {
      ordered: dayOf('ordered'),
      paid: dayOf('paid'),
      shipped: dayOf('shipped'),
      delivered: dayOf('delivered'),
      completed: dayOf('completed'),
    },
    store: order.store,
    total: order.total,
    lines: order.lines,
    cases: order.cases.map(
      ({ offers: _offers, acceptTexts: _accept, cancelTexts: _cancel, ...told }) => told,
    ),
  };
}
