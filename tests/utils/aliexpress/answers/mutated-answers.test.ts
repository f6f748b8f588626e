import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsedJson } from '../../../../utils/aliexpress/answers/json-values.ts';
import { readData } from '../../../../utils/aliexpress/read-data.ts';
import { readingSchema } from '../../../../utils/model/reading.ts';
import { allFixtures } from '../../../support/load-fixture.ts';

const ANSWERS = allFixtures().filter(({ isPage }) => !isPage);
const SEED = 20261123;

/** Replaces the values that stand at the chosen places of a tree, counted in the order of the walk. */
function replaceAt(
  value: unknown,
  places: ReadonlySet<number>,
  replacement: unknown,
  counter = { at: 0 },
): unknown {
  if (places.has(counter.at++)) return replacement;
  if (Array.isArray(value)) return value.map((item) => replaceAt(item, places, replacement, counter));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, replaceAt(item, places, replacement, counter)]),
  );
}

function isReading(answer: unknown): void {
  const reading = readData(answer);
  expect(readingSchema.safeParse(reading).error).toBeUndefined();
  expect(reading.problems.map(({ code }) => code)).not.toContain(`${reading.page}.reader-failed`);
}

describe('answers that are not as they were', () => {
  it('are read without an error whatever stands where', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ANSWERS),
        fc.uniqueArray(fc.nat({ max: 400 }), { minLength: 1, maxLength: 8 }),
        fc.oneof(fc.jsonValue(), fc.constant('x'.repeat(5000)), fc.constant(1e300)),
        ({ text }, places, replacement) =>
          isReading(replaceAt(parsedJson(text), new Set(places), replacement)),
      ),
      { numRuns: 400, seed: SEED },
    );
  });

  it('are read without an error when they are anything at all', () => {
    fc.assert(fc.property(fc.anything(), isReading), { numRuns: 300, seed: SEED });
    fc.assert(fc.property(fc.json(), isReading), { numRuns: 300, seed: SEED });
  });

  it('never give an id that they did not name', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ANSWERS),
        fc.uniqueArray(fc.nat({ max: 400 }), { minLength: 1, maxLength: 8 }),
        fc.oneof(fc.string(), fc.constant(null), fc.constant(8.29e21), fc.integer()),
        ({ text, expected }, places, replacement) => {
          const named = new Set(`${text} ${expected.url}`.match(/\d{14,19}/g));
          const { orders } = readData(replaceAt(parsedJson(text), new Set(places), replacement));
          expect(orders.filter(({ orderId }) => orderId !== null && !named.has(orderId))).toEqual([]);
        },
      ),
      { numRuns: 300, seed: SEED },
    );
  });
});

describe('text of an answer', () => {
  it.each([
    ['{"a":1}', { a: 1 }],
    [' mtopjsonp12({"a":1}) ', { a: 1 }],
    ['mtopjsonp12({"a":"(b)"});', { a: '(b)' }],
    ['window.cb({"a":1})', { a: 1 }],
    ['not json', null],
    ['f(', null],
    [7, 7],
  ])('%s', (text, expected) => {
    expect(parsedJson(text)).toEqual(expected);
  });
});
