import type { Money } from '../model/money.ts';
import { currencyOf } from './currencies.ts';
import { parseMoney } from './parse-money.ts';
import { plainCharacters, visibleText } from './printed-text.ts';

const NUMBER = /\d+(?:[.,' ]\d+)*/g;
const SIGN_BEFORE = /(?:US ?\$|[^\s\d,:;()]{1,5})\s?$/u;
const SIGN_AFTER = /^\s?[^\s\d,:;()]{1,4}/u;
/** Signs of several currencies. */
const SHARED = /^(?:¥|kr\.?)$/i;

/**
 * The amounts of money in a text, in their order, each once; null stands for one that cannot be read exactly. A number
 * without a sign of money is an amount of no known currency when it has two decimals, and none otherwise.
 */
export function findAmounts(text: string, language: string | null): (Money | null)[] {
  const plain = plainCharacters(visibleText(text));
  const amounts = [...plain.matchAll(NUMBER)].flatMap((match): (Money | null)[] => {
    const [number] = match;
    const before = SIGN_BEFORE.exec(plain.slice(0, match.index))?.[0].trim() ?? '';
    const after = SIGN_AFTER.exec(plain.slice(match.index + number.length))?.[0].trim() ?? '';
    const signed = isSign(before) ? `${before}${number}` : isSign(after) ? `${number}${after}` : null;
    if (signed === null && !/[.,]\d\d$/.test(number)) return [];
    return [parseMoney({ text: signed ?? number, info: null, currency: null }, language)];
  });
  const known = new Map(amounts.map((amount) => [JSON.stringify(amount), amount]));
  return [...known.values()];
}

function isSign(text: string): boolean {
  return text !== '' && (currencyOf(text) !== null || SHARED.test(text));
}
