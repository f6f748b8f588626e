import type { Money } from '../model/money.ts';
import type { PrintedMoney } from '../model/reading.ts';
import { currencyOf, decimalsOf } from './currencies.ts';
import { plainCharacters, visibleText } from './printed-text.ts';

const NUMBER = /\d+(?:[.,' ]\d+)*/g;
const QUANTITY = /\s*[x×*]\s*\d{1,6}\s*$/iu;
const CODE = /^[A-Z]{3}$/;
const DOLLARS = /^(?:USD|AUD|CAD|NZD|HKD|TWD|SGD|MXN|CLP|COP|ARS|UYU|DOP)$/;

/**
 * The exact amount that was printed, or null when the text holds no amount ("Free shipping"), several, or one whose
 * decimal sign is unclear. The site's own 'text|integer|fraction' is believed when its digits agree with its text.
 * The currency is the data's code, else the sign's; null when the sign can mean several or says another than the code.
 * A single group of three digits beside a sign that nobody knows may be decimals: that is no amount. Never throws.
 */
export function parseMoney(printed: PrintedMoney, language: string | null): Money | null {
  const [infoText, whole, fraction] = splitInfo(printed.info);
  const text = plainText(printed.text ?? infoText ?? '');
  const [number, ...others] = text.match(NUMBER) ?? [];
  if (number === undefined || others.length > 0) return null;
  const sign = signIn(text, number);
  const currency = currencyFrom(codeOf(printed.currency), sign, language);
  const digits = number.replace(/\D/g, '');
  const isTold = whole !== undefined && fraction !== undefined && whole + fraction === digits;
  const isUnclear = currency === null && /^\d{1,3}[.,]\d{3}$/.test(number) && isUnknown(sign);
  if (isUnclear && !isTold) return null;
  const amount = isTold ? joined(whole, fraction) : decimal(number, decimalsOf(currency));
  if (amount === null || amount.length > 18) return null;
  return { amount: isNegative(text, number) ? `-${amount}` : amount, currency };
}

/** 'R$132,74|132|74' → its text, digits of the integer part, digits of the fraction (may be ''). */
function splitInfo(info: string | null): string[] {
  const parts = (info ?? '').split('|');
  if (parts.length !== 3) return [];
  const [text = '', whole = '', fraction = ''] = parts;
  const digits = plainText(whole).replace(/[.,' -]/g, '');
  return /^\d+$/.test(digits) && /^\d*$/.test(fraction) ? [text, digits, fraction] : [text];
}

/** What follows a label's colon, without quantity ("Total:$18.24", "$17.22   x1"). */
function plainText(printed: string): string {
  const plain = plainCharacters(visibleText(printed)).replace(/\u2212|–/g, '-');
  return (plain.split(':').at(-1) ?? '').replace(QUANTITY, '').trim();
}

/**
 * A number as a decimal string. A last separator before one or two digits at the end is the decimal sign; before
 * three it groups thousands, unless the currency has three decimals, where both could be meant.
 */
function decimal(number: string, decimals: 0 | 2 | 3): string | null {
  const last = number.search(/\D\d+$/);
  if (last < 0) return joined(number, '');
  const [whole, sign, fraction] = [number.slice(0, last), number.charAt(last), number.slice(last + 1)];
  const isOther = /\D/.test(whole) && !whole.includes(sign);
  if (fraction.length === 3 && !(decimals === 3 && (isOther || !/\D/.test(whole)))) {
    return isGrouped(number) ? joined(number.replace(/\D/g, ''), '') : null;
  }
  const isUnclear = fraction.length === 3 && !isOther;
  if (isUnclear || sign === ' ' || sign === "'" || decimals === 0 || fraction.length > decimals) return null;
  return !/\D/.test(whole) || (isOther && isGrouped(whole))
    ? joined(whole.replace(/\D/g, ''), fraction)
    : null;
}

/** True for one kind of separator with three digits after each (two in the middle, as India writes). */
function isGrouped(number: string): boolean {
  return /^[1-9]\d{0,2}([.,' ])\d{3}(?:\1\d{3})*$/.test(number) || /^[1-9]\d?(?:,\d{2})+,\d{3}$/.test(number);
}

function joined(whole: string, fraction: string): string {
  const digits = whole.replace(/^0+(?=\d)/, '');
  return fraction === '' ? digits : `${digits}.${fraction}`;
}

function isNegative(text: string, number: string): boolean {
  const before = text.slice(0, text.indexOf(number));
  return /^\s*-|-\s*$/.test(before);
}

function codeOf(printed: string | null): string | null {
  const code = printed?.trim().toUpperCase() ?? '';
  return CODE.test(code) ? code : null;
}

function signIn(text: string, number: string): string {
  return text.replace(number, ' ').replace(/-/g, ' ').trim();
}

function currencyFrom(code: string | null, sign: string, language: string | null): string | null {
  const signed = sign === '¥' && language === 'ja' ? 'JPY' : currencyOf(sign);
  // A bare dollar sign stands for the dollars and pesos of many countries once a code tells which.
  const isOther =
    code !== null && signed !== null && signed !== code && !(sign === '$' && DOLLARS.test(code));
  return isOther ? null : (code ?? signed);
}

/** A sign, but none of those that stand for several currencies without three decimals. */
function isUnknown(sign: string): boolean {
  return sign !== '' && currencyOf(sign) === null && !/^(?:¥|kr\.?)$/i.test(sign);
}
