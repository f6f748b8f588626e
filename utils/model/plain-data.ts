const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

export interface PlainDataLimits {
  /** Characters of all texts and keys together. */
  maxChars: number;
  maxDepth: number;
}
export type PlainDataFault = 'too-large' | 'too-deep' | 'forbidden-key';

/**
 * Looks over foreign data before any schema does: null when its texts and its nesting keep within the limits and no key
 * could reach a prototype, else the first fault found. Ends on cyclic data, because depth is bounded. Throws nothing.
 */
export function plainDataFault(value: unknown, limits: PlainDataLimits): PlainDataFault | null {
  let chars = 0;
  const open: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    chars += typeof next.value === 'string' ? next.value.length + 2 : 1;
    if (chars > limits.maxChars) return 'too-large';
    if (typeof next.value !== 'object' || next.value === null) continue;
    if (next.depth >= limits.maxDepth) return 'too-deep';
    for (const [key, inner] of Object.entries(next.value)) {
      if (FORBIDDEN_KEYS.has(key)) return 'forbidden-key';
      chars += Array.isArray(next.value) ? 0 : key.length;
      open.push({ value: inner, depth: next.depth + 1 });
    }
  }
  return null;
}
