import { describe, expect, it } from 'vitest';
import { plainDataFault } from '../../../utils/model/plain-data.ts';

const LIMITS = { maxChars: 100, maxDepth: 4 };

describe('plainDataFault', () => {
  it.each([
    ['plain data', { a: [1, null, 'x', { b: true }] }, null],
    ['a long text', { a: 'x'.repeat(101) }, 'too-large'],
    ['many small things', Array(200).fill(0), 'too-large'],
    ['long keys', { ['k'.repeat(101)]: 0, b: 1 }, 'too-large'],
    ['depth', [[[[[]]]]], 'too-deep'],
    ['__proto__', JSON.parse('{"a":{"__proto__":{}}}'), 'forbidden-key'],
    ['constructor', { constructor: 1 }, 'forbidden-key'],
    ['prototype', [{ prototype: 1 }], 'forbidden-key'],
    ['nothing', undefined, null],
  ])('%s', (_what, value, fault) => {
    expect(plainDataFault(value, LIMITS)).toBe(fault);
  });

  it('ends on data that holds itself', () => {
    const loop: Record<string, unknown> = {};
    loop.self = loop;
    expect(plainDataFault(loop, LIMITS)).toBe('too-deep');
  });
});
