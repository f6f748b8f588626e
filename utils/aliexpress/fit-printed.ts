import type { PrintedCase, PrintedLine, PrintedOrder } from '../model/reading.ts';

const LONG = 4000;
const USUAL = 200;
const ADDRESS = 2000;

/**
 * Limits of the model's schemas for the length of texts and lists, by field, or by the field around it and field; the
 * texts of a list have no field of their own. What is longer is cut here, since it would cost the whole reading.
 */
const MOST: Readonly<Record<string, number>> = {
  buttonTypes: 40,
  dates: 20,
  sentences: 60,
  'sentences.label': LONG,
  'sentences.text': LONG,
  'sentences.': LONG,
  parcels: 50,
  'cases.sentences': 20,
  'cases.proposals': 10,
  'cases.buttons': 40,
  'proposals.lines': 20,
  'proposals.buttons': 10,
  title: 1000,
  variant: 500,
  tags: 20,
  explanation: LONG,
};

/** An order without anything on it, to be filled by a reader. */
export function emptyOrder(orderId: string | null): PrintedOrder {
  return {
    orderId,
    statusText: null,
    statusCode: null,
    buttonTypes: [],
    dates: [],
    store: null,
    total: null,
    lines: [],
    sentences: [],
    parcels: [],
    cases: [],
    paymentMethod: null,
    commitmentText: null,
    country: null,
  };
}

/** A line without anything on it, to be filled by a reader. */
export function emptyLine(): PrintedLine {
  return {
    lineId: null,
    productId: null,
    title: null,
    variant: null,
    quantityText: null,
    unitPrice: null,
    tags: [],
    disputeOffered: null,
  };
}

/** A case of which nothing is known, to be filled by a reader; only its page has proposals and buttons. */
export function emptyCase(): Required<Omit<PrintedCase, 'proposals' | 'buttons'>> {
  return {
    caseId: null,
    lineId: null,
    kindCode: null,
    statusCode: null,
    openedText: null,
    changedText: null,
    url: null,
    statusText: null,
    solutionText: null,
    amount: null,
    refundShown: null,
    timerCode: null,
    timerText: null,
    sentences: [],
  };
}

/** The same order with every text and list cut to what the model allows. */
export function fitPrinted(order: PrintedOrder): PrintedOrder {
  return fitted(order, MOST);
}

/**
 * The same value with every text and list cut to these limits, as they are described above. Within, `name` is the field
 * of a value, '' for the members of a list, and `within` the field around it.
 */
export function fitted<Value>(fit: Value, limits: Readonly<Record<string, number>>): Value {
  const cut = (value: unknown, name: string, within: string): unknown => {
    const most = limits[`${within}.${name}`] ?? limits[name] ?? USUAL;
    if (typeof value === 'string') {
      // Half an address leads nowhere: one that is too long is left out.
      if (name === 'url') return value.length > ADDRESS ? null : value;
      return value.slice(0, most);
    }
    if (Array.isArray(value)) return value.slice(0, most).map((each) => cut(each, '', name));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([field, each]) => [field, cut(each, field, name || within)]),
    );
  };
  return cut(fit, '', '') as Value;
}
