import { describe, expect, it } from 'vitest';
import { createFinder, type Selector } from '../../../utils/aliexpress/find.ts';
import * as listSelectors from '../../../utils/aliexpress/selectors.ts';
import * as caseSelectors from '../../../utils/aliexpress/selectors-case.ts';
import * as detailSelectors from '../../../utils/aliexpress/selectors-detail.ts';
import * as disputeSelectors from '../../../utils/aliexpress/selectors-dispute.ts';
import * as productSelectors from '../../../utils/aliexpress/selectors-product.ts';
import { parseDocument } from '../../../utils/inspect/parse-document.ts';
import { documentOf, fixtureNamed } from '../../support/load-fixture.ts';

const { AROUND_THE_PAGE: _around, ...formSelectors } = disputeSelectors;
const SELECTORS: [string, Selector][] = [
  ...Object.entries(listSelectors),
  ...Object.entries(detailSelectors),
  ...Object.entries(caseSelectors),
  ...Object.entries(productSelectors),
  ...Object.entries(formSelectors),
];
const ALTERNATIVES = SELECTORS.flatMap(([key, selector]) =>
  selector.ways.map((alternative) => [`${key}: ${alternative.css}`, alternative] as const),
);

describe('selectors', () => {
  it.each(ALTERNATIVES)('%s matches in the fixtures it names', async (_name, { css, seenIn }) => {
    expect(seenIn.length).toBeGreaterThan(0);
    for (const name of seenIn) {
      const document = await documentOf(fixtureNamed(name));
      expect(document.querySelectorAll(css).length, `${css} in ${name}`).toBeGreaterThan(0);
    }
  });

  it.each(ALTERNATIVES)('%s is dated', (_name, { since }) => {
    expect(since).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
  });

  it.each(ALTERNATIVES)('%s holds no hash and nothing that test documents get wrong', (_name, { css }) => {
    expect(css).not.toMatch(/es--|--\w+--\w|:any-link|:link|:empty|\si\]|\*\|/);
  });
});

describe('the finder', () => {
  const selector: Selector = {
    name: 'thing',
    ways: [
      { since: '2026-01', css: '.new', seenIn: [] },
      { since: '2024-01', css: '.old', seenIn: [] },
    ],
  };
  const page = (body: string) =>
    parseDocument(`<body>${body}</body>`, new URL('https://www.aliexpress.com/'));

  it('takes the first alternative that finds something and says which it was', async () => {
    const document = await page('<p class="old">a</p><p class="old">b</p>');
    const find = createFinder('order-list');
    expect(find.one(document, selector)?.textContent).toBe('a');
    expect(find.all(document, selector)).toHaveLength(2);
    expect(find.matched()).toEqual({ thing: '2024-01' });
    expect(find.problems()).toEqual([]);
  });

  it('names every alternative that won on one page', async () => {
    const document = await page(
      '<div id="a"><p class="old">a</p></div><div id="b"><p class="new">b</p></div>',
    );
    const find = createFinder('order-list');
    for (const part of document.querySelectorAll('div')) find.maybe(part, selector);
    expect(find.matched()).toEqual({ thing: '2024-01 2026-01' });
  });

  it('reports what is required and missing, once, and nothing that is optional', async () => {
    const document = await page('');
    const find = createFinder('tracking');
    expect(find.maybe(document, selector)).toBeNull();
    expect(find.problems()).toEqual([]);
    find.one(document, selector);
    find.one(document, selector);
    expect(find.problems()).toEqual([{ code: 'tracking.no-thing', detail: '.new | .old' }]);
  });
});
