import { currencyOf } from './currencies.ts';

/** A sign or code of a currency, as printed; the code is null where it can be several, or nobody knows it. */
export interface Sign {
  sign: string;
  code: string | null;
}

/** A sign with the letters right before it, as in "US $" or "MX$"; a code; a word beside a number. */
const SIGN = /(?<!\p{L})(?:\p{Lu}{1,3} ?)?\p{Sc}/gu;
const CODE = /(?<!\p{L})[A-Z]{3}(?![\p{L}$])/gu;
const WORD = /(?<=\p{Nd}\s?)\p{L}{1,4}\.?(?!\p{L})|(?<!\p{L})\p{L}{1,4}\.?(?=\s?\p{Nd})/gu;

/** The currencies that a short text names, as often as it does. Lines are pieces that stand by themselves. */
export function currenciesIn(text: string): Sign[] {
  return text.split('\n').flatMap((line) => {
    const alone = line.replace(/[\p{Nd}.,:()]+/gu, ' ').trim();
    const word = known(alone);
    if (word) return [word];
    return [
      ...[...line.matchAll(SIGN)].map(([sign]) => ofSign(sign.trim())),
      ...[...line.matchAll(CODE)].flatMap(([code]) => ofCode(code)),
      ...[...line.matchAll(WORD)].flatMap(([beside]) => known(beside) ?? []),
    ];
  });
}

/** Letters before a sign that are set off from it may be a word: "I $3". */
function ofSign(sign: string): Sign {
  const last = sign.slice(-1);
  return { sign, code: currencyOf(sign) ?? (sign.includes(' ') ? currencyOf(last) : null) };
}

function ofCode(code: string): Sign[] {
  return Intl.supportedValuesOf('currency').includes(code) ? [{ sign: code, code }] : [];
}

/** A word is none because it has the letters of a code: "try". */
function known(word: string): Sign | null {
  const code = currencyOf(word);
  if (code === null || (code === word.toUpperCase() && code !== word)) return null;
  return { sign: word, code };
}
