import type {
  Milestone,
  PrintedDate,
  PrintedMoney,
  PrintedSentence,
  PrintedTag,
  SentencePlace,
} from '../../model/reading.ts';
import { isOrderId, orderIdInAddress } from '../page-address.ts';
import { joinedSentences } from '../page-sentences.ts';
import { idIn, type JsonRecord, linesIn, recordsIn, textIn } from './json-values.ts';

/** An order id, or null for what cannot be one. */
export function printedOrderId(value: unknown): string | null {
  const id = idIn(value);
  return id !== null && isOrderId(id) ? id : null;
}

/** The id in the address of a page, or in the `data` of a request to the site's interface. */
export function requestedOrderId(asked: URL | null): string | null {
  if (!asked) return null;
  const id =
    orderIdInAddress(asked.href) ??
    /"(?:tradeOrderId|orderId)":\s*"?(\d+)/.exec(asked.searchParams.get('data') ?? '')?.[1];
  return id && isOrderId(id) ? id : null;
}

/** An amount, or null when there is none. `info` is the site's 'text|integer|fraction'. */
export function printedMoney(text: unknown, info: unknown, currency: unknown): PrintedMoney | null {
  const printed = { text: textIn(text), info: textIn(info), currency: textIn(currency) };
  return printed.text || printed.info ? printed : null;
}

/** A date of a known milestone as a list of one, or of none when it is not printed. */
export function printedDate(milestone: Milestone | null, label: unknown, value: unknown): PrintedDate[] {
  const text = textIn(value);
  return text ? [{ milestone, label: textIn(label), text }] : [];
}

/**
 * Sentences of a text; the site strings several together with a middle dot, or puts them into lines. One that goes on
 * in the next line is also given in one piece.
 */
export function printedSentences(place: SentencePlace, label: unknown, value: unknown): PrintedSentence[] {
  const lines = linesIn(value);
  const texts = [...lines.flatMap((line) => line.split(/\s+·\s+/)), ...joinedSentences(lines)];
  return texts.map((text) => ({ place, label: textIn(label), text }));
}

/** Tags of a line, with the site's own type where it is given. */
export function printedTags(value: unknown): PrintedTag[] {
  return recordsIn(value)
    .map((tag) => ({
      code: textIn(tag.type),
      text: textIn(tag.richText),
      explanation: linesIn(tag.desc).join('\n') || null,
    }))
    .filter((tag) => tag.code || tag.text);
}

/** 'Black, 2m' of the chosen values of a variant, or null. */
export function printedVariant(attributes: unknown): string | null {
  const texts = recordsIn(attributes).map(
    (attribute) => textIn(attribute.text) ?? textIn(attribute.skuValue),
  );
  return texts.filter((text) => text !== null).join(', ') || null;
}

/** Types of the buttons of a list. */
export function buttonTypes(value: unknown): string[] {
  return recordsIn(value)
    .map((button: JsonRecord) => textIn(button.type))
    .filter((type) => type !== null);
}
