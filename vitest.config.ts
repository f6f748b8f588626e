import { defineConfig } from 'vitest/config';

const UNIT_TESTS = ['tests/**/*.test.ts', 'tests/**/*.test.tsx'];
/** Tests that start a real browser or need a finished build run in projects of their own. */
const BROWSER_TESTS = ['tests/**/*.browser.test.ts'];
const BUILD_TESTS = ['tests/build/**'];
const END_TO_END_TESTS = ['tests/e2e/**'];

/** Pure code leaves nothing behind, so a test of these rooms needs no process of its own. */
const PURE_TESTS = ['aliexpress', 'format', 'model', 'policy'].map(
  (room) => `tests/utils/${room}/**/*.test.ts`,
);

/**
 * Finding things on a page, drawing what is given and asking the background know no day and no clock, and days of the
 * demo shop are given to it: one zone is enough. Whatever counts, plans or understands days runs in all of them.
 */
const WITHOUT_DAYS = [
  'tests/architecture.test.ts',
  'tests/components/**',
  'tests/demo-shop/**',
  'tests/entrypoints/*.content/**',
  'tests/entrypoints/background/gathering.test.ts',
  'tests/entrypoints/{badge-details,claim,gathering,options,popup}/**',
  'tests/locales/**',
  'tests/return-policy.test.ts',
  'tests/utils/evidence/**',
  'tests/utils/i18n.test.ts',
  'tests/utils/messages/**',
  'tests/utils/aliexpress/readers/**',
  'tests/utils/aliexpress/selectors.test.ts',
  'tests/utils/inspect/**',
  'tests/utils/product-state/**',
];

/** Days and zones are where deadlines go wrong, so every other unit test runs in three zones. */
const ZONES = { utc: 'UTC', 'los-angeles': 'America/Los_Angeles', tokyo: 'Asia/Tokyo' };

function unitTests(name: string, zone: string, include: string[], exclude: string[]) {
  return {
    name,
    include,
    exclude: [
      'node_modules',
      ...BROWSER_TESTS,
      ...BUILD_TESTS,
      ...END_TO_END_TESTS,
      ...(zone === ZONES.utc ? [] : WITHOUT_DAYS),
      ...exclude,
    ],
    env: { TZ: zone },
    pool: 'forks' as const,
    // The default leaves one of two cores without work.
    maxWorkers: 2,
  };
}

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // Properties try hundreds of cases: on a busy machine the usual five seconds say nothing about the code.
    testTimeout: 30_000,
    projects: [
      ...Object.entries(ZONES).flatMap(([name, zone]) => [
        { extends: true as const, test: unitTests(`unit-${name}`, zone, UNIT_TESTS, PURE_TESTS) },
        {
          extends: true as const,
          test: { ...unitTests(`unit-${name}-pure`, zone, PURE_TESTS, []), isolate: false },
        },
      ]),
      { extends: true, test: { name: 'build', include: ['tests/build/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'browsers',
          include: BROWSER_TESTS,
          exclude: ['node_modules', ...END_TO_END_TESTS],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Two beside each other, as end to end: more only wait for each other.
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // They mostly wait: two beside each other keep each other from waiting alone.
          maxWorkers: 2,
        },
      },
    ],
  },
});
