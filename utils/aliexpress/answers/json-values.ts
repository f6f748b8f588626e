/*
 * Looking into a foreign answer. Nothing of it is trusted to have any shape, and in its JSONP form numbers and
 * booleans come as texts.
 */

export type JsonRecord = Readonly<Record<string, unknown>>;

const NOTHING: JsonRecord = {};

/** A record, or an empty one for anything else. */
export function recordIn(value: unknown): JsonRecord {
  return isRecord(value) ? value : NOTHING;
}

/** The records of a list, or none for anything else. */
export function recordsIn(value: unknown): JsonRecord[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** The texts of a list, or none for anything else. */
export function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.map(textIn).filter((text) => text !== null) : [];
}

/** A text without tags, tidied, or null when it is none or empty. A number is written out. */
export function textIn(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' ? withoutTags(value) || null : null;
}

/** The lines of a text, as its paragraphs and line breaks part them: without tags, tidied, the empty ones left out. */
export function linesIn(value: unknown): string[] {
  if (typeof value !== 'string') return [textIn(value) ?? ''].filter((line) => line !== '');
  return value
    .split(BREAK)
    .map(withoutTags)
    .filter((line) => line !== '');
}

/** An id as its digits. A number beyond the exact integers has lost its last digits and is refused. */
export function idIn(value: unknown): string | null {
  if (typeof value === 'number') return Number.isSafeInteger(value) && value > 0 ? String(value) : null;
  return typeof value === 'string' && /^\d{1,20}$/.test(value.trim()) ? value.trim() : null;
}

/** A number, also when it came as a text; null for anything else. */
export function numberIn(value: unknown): number | null {
  const text = textIn(value);
  return text !== null && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}

/** True or false, also when it came as a text; null for anything else. */
export function flagIn(value: unknown): boolean | null {
  const text = typeof value === 'boolean' ? String(value) : textIn(value);
  return text === 'true' ? true : text === 'false' ? false : null;
}

/** The value itself, or what it says when it is JSON in a text (also inside a JSONP call, guarded or not); null when it is neither. */
export function parsedJson(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const call = CALL.exec(value);
  try {
    return JSON.parse(call?.[1] ?? value);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  nbsp: ' ',
};

const BREAK = /<(?:br|\/?(?:p|div|li|ul|ol|h[1-6]))\b[^<>]*>/gi;
/** A JSONP call; the site's proxies put a comment before it or a `try` around it. */
const CALL =
  /^[\s;]*(?:\/\*[^*]*\*\/\s*)?(?:try\s*\{\s*)?[\w$.]+\s*\(([\s\S]*)\)[\s;]*(?:\}\s*catch\s*\(\w*\)\s*\{[^{}]*\}[\s;]*)?$/;

function withoutTags(text: string): string {
  return text
    .replace(BREAK, ' ')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&(amp|lt|gt|quot|apos|#39|nbsp);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}
