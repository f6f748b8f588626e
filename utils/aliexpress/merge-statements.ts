import type { Statement } from '../model/order.ts';
import type { Understood } from './understand-sighting.ts';

const MS_PER_DAY = 86_400_000;

/**
 * Every sentence once, the richest page's first; pages that print different dates all keep theirs. What a page said
 * in one place is dropped when the same page, read more than a day later, says something there again: the site
 * changes its reminder and moves its dates.
 */
export function mergeStatements(understood: readonly Understood[]): Statement[] {
  const all = understood.flatMap(({ statements }) => statements);
  const merged = new Map<string, Statement>();
  for (const statement of all) {
    const key = JSON.stringify([statement.sentence, statement.label]);
    if (!merged.has(key) && !all.some((other) => replaces(other, statement))) merged.set(key, statement);
  }
  return [...merged.values()];
}

function replaces(newer: Statement, older: Statement): boolean {
  return (
    newer.from.page === older.from.page &&
    newer.place === older.place &&
    newer.from.readAt > older.from.readAt + MS_PER_DAY
  );
}
