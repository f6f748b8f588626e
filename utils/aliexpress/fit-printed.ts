import type { PrintedLine, PrintedMoney, PrintedOrder, PrintedTag } from '../model/reading.ts';

/** Limits of the model's schemas: a longer text is cut here, since one that breaks them would cost the whole reading. */
const SHORT = 200;
const VARIANT = 500;
const TITLE = 1000;
const LONG = 4000;

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

/** The same order with every text and list cut to what the model allows. */
export function fitPrinted(order: PrintedOrder): PrintedOrder {
  return {
    ...order,
    statusText: cut(order.statusText, SHORT),
    statusCode: cut(order.statusCode, SHORT),
    buttonTypes: order.buttonTypes.slice(0, 40).map((type) => type.slice(0, SHORT)),
    dates: order.dates
      .slice(0, 20)
      .map((date) => ({ ...date, label: cut(date.label, SHORT), text: date.text.slice(0, SHORT) })),
    store: order.store && { name: cut(order.store.name, SHORT), url: cutAddress(order.store.url) },
    total: fitMoney(order.total),
    lines: order.lines.slice(0, 200).map(fitLine),
    sentences: order.sentences.slice(0, 60).map((sentence) => ({
      ...sentence,
      label: cut(sentence.label, LONG),
      text: sentence.text.slice(0, LONG),
    })),
    parcels: order.parcels.slice(0, 50).map((parcel) => ({
      deliveredAt: parcel.deliveredAt,
      headline: cut(parcel.headline, SHORT),
      sceneCode: cut(parcel.sceneCode, SHORT),
    })),
    cases: order.cases.slice(0, 200).map((entry) => ({
      caseId: cut(entry.caseId, SHORT),
      lineId: cut(entry.lineId, SHORT),
      kindCode: cut(entry.kindCode, SHORT),
      statusCode: cut(entry.statusCode, SHORT),
      openedText: cut(entry.openedText, SHORT),
      changedText: cut(entry.changedText, SHORT),
      url: cutAddress(entry.url),
    })),
    paymentMethod: cut(order.paymentMethod, SHORT),
    commitmentText: cut(order.commitmentText, SHORT),
  };
}

function fitLine(line: PrintedLine): PrintedLine {
  return {
    ...line,
    lineId: cut(line.lineId, SHORT),
    productId: cut(line.productId, SHORT),
    title: cut(line.title, TITLE),
    variant: cut(line.variant, VARIANT),
    quantityText: cut(line.quantityText, SHORT),
    unitPrice: fitMoney(line.unitPrice),
    tags: line.tags.slice(0, 20).map(fitTag),
  };
}

function fitTag(tag: PrintedTag): PrintedTag {
  return { code: cut(tag.code, SHORT), text: cut(tag.text, SHORT), explanation: cut(tag.explanation, LONG) };
}

function fitMoney(money: PrintedMoney | null): PrintedMoney | null {
  return (
    money && {
      text: cut(money.text, SHORT),
      info: cut(money.info, SHORT),
      currency: cut(money.currency, SHORT),
    }
  );
}

function cut(text: string | null, length: number): string | null {
  return text === null ? null : text.slice(0, length);
}

/** Half an address leads nowhere: one that is too long is left out. */
function cutAddress(address: string | null): string | null {
  return address !== null && address.length > 2000 ? null : address;
}
