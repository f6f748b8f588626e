import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPage } from '../../../../utils/aliexpress/read-page.ts';
import { parseDocument } from '../../../../utils/inspect/parse-document.ts';
import { readingSchema } from '../../../../utils/model/reading.ts';
import { allFixtures, type Fixture } from '../../../support/load-fixture.ts';

const PAGES = allFixtures().filter(
  ({ isPage, expected }) => isPage && (expected.reading.orders.length > 0 || expected.reading.product),
);
const RUNS = 130;
const SEED = 20261123;

/** One parsed document a fixture; each run works on a clone. */
const parsed = new Map<string, Document>();

beforeAll(async () => {
  for (const { name, text, expected } of PAGES)
    parsed.set(name, await parseDocument(text, new URL(expected.url)));
});

function freshDocument(fixture: Fixture): Document {
  const clone: unknown = parsed.get(fixture.name)?.cloneNode(true);
  return clone as Document;
}

const anyPage = fc.constantFrom(...PAGES);
const place = fc.nat({ max: 10_000 });
const change = fc.record({
  kind: fc.constantFrom('drop', 'double', 'swap', 'garble', 'unclass', 'unlink', 'move'),
  at: place,
  to: place,
  text: fc.string({ maxLength: 30 }),
});
type Change = typeof change extends fc.Arbitrary<infer Shape> ? Shape : never;

describe('pages that are not as they were', () => {
  it('never make a reader throw, and every reading keeps to the schema', () => {
    fc.assert(
      fc.property(anyPage, fc.array(change, { minLength: 1, maxLength: 12 }), (fixture, changes) => {
        const document = freshDocument(fixture);
        for (const one of changes) apply(document, one);
        const reading = readPage(document, new URL(fixture.expected.url));
        expect(readingSchema.safeParse(reading).error).toBeUndefined();
        expect(reading.problems.map(({ code }) => code)).not.toContain(`${reading.page}.reader-failed`);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });

  it('never give an id that the page did not name', () => {
    fc.assert(
      fc.property(anyPage, fc.array(change, { minLength: 1, maxLength: 12 }), (fixture, changes) => {
        const document = freshDocument(fixture);
        const named = new Set(`${fixture.text} ${fixture.expected.url}`.match(/\d{14,19}/g));
        for (const one of changes) apply(document, one);
        const { orders } = readPage(document, new URL(fixture.expected.url));
        expect(orders.filter(({ orderId }) => orderId !== null && !named.has(orderId))).toEqual([]);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });

  it('read the same with noise between their nodes', () => {
    const noise = fc.record({
      at: place,
      kind: fc.constantFrom('comment', 'space', 'empty', 'style', 'script', 'badge'),
    });
    fc.assert(
      fc.property(anyPage, fc.array(noise, { minLength: 1, maxLength: 20 }), (fixture, additions) => {
        const document = freshDocument(fixture);
        const url = new URL(fixture.expected.url);
        const before = readPage(document, url);
        for (const { at, kind } of additions) addNoise(document, at, kind);
        expect(readPage(document, url)).toEqual(before);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });
});

describe('labels that nobody knows', () => {
  const garbled = fc.string({ unit: fc.constantFrom(...'xyzЖ가:： 0123456789'), maxLength: 40 });

  it.each(
    PAGES.filter(({ name }) => name.startsWith('order-list/')).map((page) => [page.name, page] as const),
  )('%s: the id comes from the address or is null', (_name, fixture) => {
    const expected = fixture.expected.reading.orders.map(({ orderId }) => orderId);
    fc.assert(
      fc.property(fc.array(garbled, { minLength: 1, maxLength: 5 }), (texts) => {
        const document = freshDocument(fixture);
        garbleAllTexts(document, texts);
        const { orders } = readPage(document, new URL(fixture.expected.url));
        expect(orders).toHaveLength(expected.length);
        for (const [index, { orderId }] of orders.entries()) {
          const linked = links(document).has(expected[index] ?? '');
          if (linked) expect(orderId).toBe(expected[index]);
        }
      }),
      { numRuns: 15, seed: SEED },
    );
  });
});

function elements(document: Document): Element[] {
  return [...document.body.querySelectorAll('*')];
}

function apply(document: Document, { kind, at, to, text }: Change): void {
  const all = elements(document);
  const element = all[at % Math.max(all.length, 1)];
  const other = all[to % Math.max(all.length, 1)];
  if (!element || !other) return;
  if (kind === 'drop') element.remove();
  if (kind === 'double') element.after(element.cloneNode(true));
  if (kind === 'unclass') element.removeAttribute('class');
  if (kind === 'unlink') element.removeAttribute(to % 2 ? 'href' : 'data-pl');
  if (kind === 'garble') element.textContent = text.replace(/\d/g, '#');
  if (kind === 'move' && !element.contains(other)) other.append(element);
  if (kind === 'swap' && !element.contains(other) && !other.contains(element)) {
    const mark = document.createElement('i');
    element.replaceWith(mark);
    other.replaceWith(element);
    mark.replaceWith(other);
  }
}

function addNoise(document: Document, at: number, kind: string): void {
  const all = elements(document);
  const parent = all[at % all.length];
  if (!parent) return;
  const children = [...parent.childNodes];
  parent.insertBefore(noiseNode(document, kind), children[at % (children.length + 1)] ?? null);
}

function noiseNode(document: Document, kind: string): Node {
  if (kind === 'comment') return document.createComment(' 8290000000099999 ');
  if (kind === 'space') return document.createTextNode('\n    ');
  const node = document.createElement(
    kind === 'badge' ? 'still-covered-badge' : kind === 'empty' ? 'span' : kind,
  );
  if (kind === 'badge') node.textContent = 'until Sep 9, 2026';
  if (kind === 'style') node.textContent = '.x{top:2026px}';
  return node;
}

/** Every text of the page becomes another one; only addresses and attributes stay. */
function garbleAllTexts(document: Document, texts: readonly string[]): void {
  let count = 0;
  const visit = (node: Node): void => {
    for (const child of [...node.childNodes]) {
      if (child.nodeType === 3) child.nodeValue = texts[count++ % texts.length] ?? '';
      else visit(child);
    }
  };
  visit(document.body);
}

function links(document: Document): Set<string> {
  const addresses = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
  return new Set(addresses.flatMap((href) => /rderId=(\d+)/.exec(href)?.[1] ?? []));
}
