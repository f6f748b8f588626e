import type { PageState } from '../model/meta.ts';
import type { Problem } from '../model/problem.ts';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';
import type { ErrorEntry } from './error-log.ts';
import { redact } from './redact.ts';

export interface ReportInput {
  version: string;
  userAgent: string;
  health: string;
  hasAccess: boolean;
  pages: readonly PageState[];
  /** Problems of the orders that are kept, understood again. */
  problems: readonly Problem[];
  counts: Readonly<Record<string, number>>;
  settings: Settings;
  errors: readonly ErrorEntry[];
}

/**
 * Plain text for a bug report: what was read when and by which selectors, what failed, and which settings differ from
 * the default. It holds codes and counts, and no title, name, price, address or number of an order.
 */
export function report(input: ReportInput): string {
  const sections = [
    ['Still Covered', [input.version, redact(input.userAgent)]],
    ['State', [`database: ${input.health}`, `allowed on AliExpress: ${input.hasAccess ? 'yes' : 'no'}`]],
    ['Kept', Object.entries(input.counts).map(([name, count]) => `${name}: ${count}`)],
    ['Pages', input.pages.flatMap(pageLines)],
    ['Problems of kept orders', countCodes(input.problems)],
    ['Settings that differ', differing(input.settings)],
    ['Errors', input.errors.map(({ at, where, message }) => `${iso(at)} ${where}: ${redact(message)}`)],
  ] as const;
  return sections
    .map(([title, lines]) => [`## ${title}`, ...(lines.length > 0 ? lines : ['none'])].join('\n'))
    .join('\n\n');
}

function pageLines({ page, readAt, readable, orders, language, matched, problems }: PageState): string[] {
  const state = readable ? 'read' : 'NOT READ';
  return [
    `${page}: ${state} ${iso(readAt)}, ${orders} orders, language ${language ?? 'unknown'}`,
    ...Object.entries(matched).map(
      ([selector, alternative]) => `  ${redact(`${selector} = ${alternative}`)}`,
    ),
    ...problems.map(({ code, detail }) => `  ! ${code} ${redact(detail)}`),
  ];
}

function countCodes(problems: readonly Problem[]): string[] {
  const byCode = Map.groupBy(problems, ({ code }) => code);
  return [...byCode].map(([code, list]) => `${code} (${list.length})`).sort();
}

function differing(settings: Settings): string[] {
  const defaults = Object.entries(DEFAULT_SETTINGS);
  const values = new Map(Object.entries(settings).map(([key, value]) => [key, JSON.stringify(value)]));
  return defaults
    .filter(([key, value]) => values.get(key) !== JSON.stringify(value))
    .map(([key]) => `${key}: ${values.get(key)}`);
}

function iso(instant: number): string {
  return new Date(instant).toISOString().slice(0, 16);
}
