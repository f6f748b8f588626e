import { describe, expect, it } from 'vitest';
import { readData } from '../../../utils/aliexpress/read-data.ts';
import { readPage } from '../../../utils/aliexpress/read-page.ts';
import { PAGE_KINDS, type Reading, readingSchema } from '../../../utils/model/reading.ts';
import { allFixtures, documentOf, type Fixture } from '../../support/load-fixture.ts';

const FIXTURES = allFixtures();

async function readingOf(fixture: Fixture): Promise<Reading> {
  const url = new URL(fixture.expected.url);
  return fixture.isPage ? readPage(await documentOf(fixture), url) : readData(fixture.text, url);
}

describe('saved pages and answers', () => {
  it.each(FIXTURES.map((fixture) => [fixture.name, fixture] as const))('%s', async (_name, fixture) => {
    const reading = await readingOf(fixture);
    const { matched, ...rest } = reading;
    const { matched: expectedMatched, ...expected } = fixture.expected.reading;
    expect(rest).toEqual(expected);
    if (expectedMatched) expect(matched).toEqual(expectedMatched);
    expect(readingSchema.safeParse(reading).error).toBeUndefined();
  });

  it('every page kind has a fixture in a folder of its name', () => {
    const kinds = new Set(FIXTURES.map(({ expected }) => expected.reading.page));
    expect([...PAGE_KINDS].filter((kind) => !kinds.has(kind))).toEqual([]);
    const strays = FIXTURES.filter(({ name, expected }) => !name.startsWith(`${expected.reading.page}/`));
    expect(strays.map(({ name }) => name)).toEqual([]);
  });
});
