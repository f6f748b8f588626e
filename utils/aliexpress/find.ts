import type { Problem } from '../model/problem.ts';
import type { PageKind } from '../model/reading.ts';

/** One way to find an element: since when the site is seen that way, and the fixtures it is proved by. */
export interface Alternative {
  since: string;
  css: string;
  /** Fixture folders in which it matches; a test checks each. */
  seenIn: readonly string[];
}

/** A thing to find on a page. Ways are tried in order: addresses and data attributes before class names. */
export interface Selector {
  name: string;
  ways: readonly Alternative[];
}

/** One way to find an element. The fixtures are left out of the builds. */
/* @__NO_SIDE_EFFECTS__ */
export function way(since: string, css: string, seenIn: readonly string[]): Alternative {
  return { since, css, seenIn };
}

/** A way that the oldest layout which is read, of March 2022, was built in. */
/* @__NO_SIDE_EFFECTS__ */
export function firstWay(css: string, seenIn: readonly string[]): Alternative {
  return way('2022-03', css, seenIn);
}

/** A thing to find, under the name that problems give it. */
/* @__NO_SIDE_EFFECTS__ */
export function selector(name: string, ...ways: Alternative[]): Selector {
  return { name, ways };
}

/** Queries that report: what was not found becomes a problem, and which alternative won is kept. */
export interface Finder {
  /** The element, or null and a problem. */
  one(root: ParentNode, selector: Selector): Element | null;
  /** The element, or null: its absence is normal. */
  maybe(root: ParentNode, selector: Selector): Element | null;
  /** All elements of the first alternative that finds any. */
  all(root: ParentNode, selector: Selector): Element[];
  /** Reports a problem; its code gets the page kind in front. Said once, however often it happens. */
  report(code: string, detail: string): void;
  problems(): Problem[];
  /** Selector name → the ways that won, by their dates. */
  matched(): Record<string, string>;
}

/** A new finder for one reading of a page of that kind. */
export function createFinder(kind: PageKind): Finder {
  const problems = new Map<string, Problem>();
  const winners = new Map<string, Set<string>>();

  const won = (selector: Selector, alternative: Alternative): void => {
    const dates = winners.get(selector.name) ?? new Set();
    winners.set(selector.name, dates.add(alternative.since));
  };
  const report = (code: string, detail: string): void => {
    const problem = { code: `${kind}.${code}`, detail: detail.slice(0, 400) };
    problems.set(`${problem.code} ${problem.detail}`, problem);
  };
  const maybe = (root: ParentNode, selector: Selector): Element | null => {
    for (const alternative of selector.ways) {
      const element = root.querySelector(alternative.css);
      if (!element) continue;
      won(selector, alternative);
      return element;
    }
    return null;
  };
  return {
    maybe,
    report,
    one(root, selector) {
      const element = maybe(root, selector);
      if (!element) report(`no-${selector.name}`, triedSelectors(selector));
      return element;
    },
    all(root, selector) {
      for (const alternative of selector.ways) {
        const elements = [...root.querySelectorAll(alternative.css)];
        if (elements.length === 0) continue;
        won(selector, alternative);
        return elements;
      }
      return [];
    },
    problems: () => [...problems.values()],
    matched: () => Object.fromEntries([...winners].map(([name, dates]) => [name, [...dates].join(' ')])),
  };
}

/** The selectors of all ways, for the detail of a problem. */
export function triedSelectors(selector: Selector): string {
  return selector.ways.map(({ css }) => css).join(' | ');
}
