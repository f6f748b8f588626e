import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { parseDocument } from '../../utils/inspect/parse-document.ts';
import type { Reading } from '../../utils/model/reading.ts';

export const FIXTURES = join(import.meta.dirname, '../fixtures');

/** Page kinds whose folders hold saved pages and answers; other folders of the fixtures are not looked at. */
const KIND_FOLDERS = [
  'order-list',
  'order-detail',
  'tracking',
  'refund-list',
  'case',
  'dispute-form',
  'product',
  'unknown',
];

const expectedSchema = z.strictObject({
  url: z.string(),
  /** The whole reading; `matched` only where the fixture is about the alternative that wins. */
  reading: z.custom<Omit<Reading, 'matched'> & { matched?: Reading['matched'] }>(
    (value) => typeof value === 'object' && value !== null,
  ),
  /** For the way to the end: the day and country of the judgement, and the orders as `inspect` prints them. */
  today: z.string().optional(),
  country: z.string().optional(),
  orders: z.array(z.record(z.string(), z.unknown())).optional(),
});

export interface Fixture {
  /** 'order-list/2026-09-en-mixed' */
  name: string;
  /** Text of page.html or answer.json. */
  text: string;
  isPage: boolean;
  expected: z.infer<typeof expectedSchema>;
}

/** Every fixture of the readers. Throws for a folder without an input or without an expectation. */
export function allFixtures(): Fixture[] {
  return KIND_FOLDERS.flatMap((kind) =>
    readdirSync(join(FIXTURES, kind)).map((folder) => loadFixture(join(FIXTURES, kind, folder))),
  );
}

/** The fixture of that name. */
export function fixtureNamed(name: string): Fixture {
  return loadFixture(join(FIXTURES, name));
}

/** The saved page as a document of happy-dom. */
export function documentOf(fixture: Fixture): Promise<Document> {
  return parseDocument(fixture.text, new URL(fixture.expected.url));
}

function loadFixture(path: string): Fixture {
  const files = readdirSync(path);
  const input = files.find((file) => file === 'page.html' || file === 'answer.json' || file === 'answer.txt');
  const name = relative(FIXTURES, path).replaceAll('\\', '/');
  if (!input || !files.includes('expected.json')) {
    throw new Error(`${name} needs an input (page.html, answer.json or answer.txt) and expected.json`);
  }
  const expected = expectedSchema.parse(JSON.parse(readFileSync(join(path, 'expected.json'), 'utf8')));
  return { name, text: readFileSync(join(path, input), 'utf8'), isPage: input === 'page.html', expected };
}
