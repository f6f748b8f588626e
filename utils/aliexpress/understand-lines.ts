import type { Money } from '../model/money.ts';
import type { OrderLine } from '../model/order.ts';
import type { Problem } from '../model/problem.ts';
import type { PrintedLine, PrintedMoney, PrintedTag } from '../model/reading.ts';
import { findExclusion } from './find-exclusion.ts';
import { parseMoney } from './parse-money.ts';
import { saysFreeReturn } from './parse-sentence.ts';
import { plainCharacters, visibleText } from './printed-text.ts';
import { shapeOf } from './understand-dates.ts';

const FREE_RETURN_CODE = /FREE_?RETURN/i;
const MOST_PIECES = 100_000;

/** A line as an order holds it. A price or quantity that is not understood becomes null and a problem. */
export function understandLine(
  printed: PrintedLine,
  language: string | null,
): { line: OrderLine; problems: Problem[] } {
  const price = understandMoney(printed.unitPrice, 'unitPrice', language);
  const quantity = parseQuantity(printed.quantityText);
  const problems = [...price.problems];
  if (quantity === null && printed.quantityText !== null) {
    problems.push({ code: 'understand.quantity', detail: shapeOf(printed.quantityText) });
  }
  const { lineId, productId, title, variant, disputeOffered } = printed;
  const line: OrderLine = {
    lineId,
    productId,
    title,
    variant,
    quantity,
    unitPrice: price.money,
    freeReturn: printed.tags.some((tag) => isFreeReturn(tag, language)),
    exclusion: title === null ? null : findExclusion(title, language),
    disputeOffered,
  };
  return { line, problems };
}

/** An amount, or null and a problem when something was printed that is none; a problem too for a sign against its code. */
export function understandMoney(
  printed: PrintedMoney | null,
  field: string,
  language: string | null,
): { money: Money | null; problems: Problem[] } {
  const money = printed === null ? null : parseMoney(printed, language);
  const text = printed?.text ?? printed?.info ?? '';
  if (money !== null && money.currency === null && printed?.currency) {
    return { money, problems: [{ code: 'understand.currency', detail: `${field}: ${shapeOf(text)}` }] };
  }
  if (money !== null || text.trim() === '') return { money, problems: [] };
  return { money, problems: [{ code: 'understand.money', detail: `${field}: ${shapeOf(text)}` }] };
}

/** "x1", "×2", "2": a whole number from 1 on, or null. */
export function parseQuantity(text: string | null): number | null {
  const [digits, ...others] = plainCharacters(visibleText(text ?? '')).match(/\d+/g) ?? [];
  const quantity = Number(digits);
  return others.length === 0 && quantity >= 1 && quantity <= MOST_PIECES ? quantity : null;
}

function isFreeReturn({ code, text }: PrintedTag, language: string | null): boolean {
  return FREE_RETURN_CODE.test(code ?? '') || saysFreeReturn(text ?? '', language);
}
