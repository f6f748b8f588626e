/*
 * Printed text made comparable. Everything here works character by character where it can, so that a place found in
 * the comparable form is the same place in the printed one.
 */

/** First digit of the scripts that have digits of their own: Arabic, Persian, Devanagari, Bengali, Thai. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\ufe0f/g;
const BLOCK_TAG = /<(?:\/?(?:p|div|li|ul|ol|tr|h[1-6]|section)|br)\b[^<>]*>/gi;
const ANY_TAG = /<\/?[a-z][^<>]*>|<!--[\s\S]*?-->/gi;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  middot: '·',
  bull: '•',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  euro: '€',
  pound: '£',
  yen: '¥',
};

/** The visible text of printed text that may hold tags and entities: lines split by '\n', blanks joined. */
export function visibleText(printed: string): string {
  return printed
    .replace(BLOCK_TAG, '\n')
    .replace(ANY_TAG, '')
    .replace(ENTITY, decodeEntity)
    .replace(INVISIBLE, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n')
    .trim()
    .normalize('NFC');
}

/** The same text with ASCII digits, punctuation and blanks. Never longer or shorter than what came in. */
export function plainCharacters(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, plainCharacter);
}

/** Lower case, character by character: never longer or shorter than what came in. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/./gsu, lowerCharacter);
}

/**
 * The source of a regular expression for text in lower case, from a piece of a language's table: escapes stay as they
 * are, groups are not captured, `…` is a gap within a sentence and `~` the end of a word.
 */
export function patternSource(piece: string): string {
  return piece
    .replace(/\\[pP]\{\w+\}|\\.|[^\\]+/gsu, (part) => (part.startsWith('\\') ? part : lowerCase(part)))
    .replace(/\((?!\?)/g, '(?:')
    .replaceAll('…', '[^{}.。]{0,25}')
    .replaceAll('~', '\\p{L}*');
}

/** True when a word goes on before this place: the character before it is a letter or a digit. */
export function isInsideWord(text: string, index: number): boolean {
  return index > 0 && /[\p{L}\p{N}]/u.test(text.charAt(index - 1));
}

/** Every match of a global pattern. `matchAll` would make a copy of the pattern each time, which costs far more. */
export function matchesIn(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return matches;
}

/** For comparing words: visible, lower case, without accents, dots, colons and blanks at the ends. */
export function fold(text: string): string {
  return plainCharacters(visibleText(text))
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u0653-\u0655]/g, '')
    .normalize('NFC')
    .replace(/ı/g, 'i')
    .replace(/^[\s:.,;!-]+|[\s:.,;!-]+$/g, '')
    .replace(/\s+/g, ' ');
}

function plainCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (/\s/.test(character)) return ' ';
  if (character === '￥') return '¥';
  if (character === '￦') return '₩';
  if (character === '￡') return '£';
  if (character === '،' || character === '、') return ',';
  if (character === '’' || character === '‘' || character === '׳' || character === '´') return "'";
  const zero = ZEROS.find((first) => code >= first && code <= first + 9);
  return zero === undefined ? character : String(code - zero);
}

function lowerCharacter(character: string): string {
  if (character === 'İ') return 'i';
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}

function decodeEntity(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  const isCharacter = code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : ' ';
}
