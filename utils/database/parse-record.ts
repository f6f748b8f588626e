import type { Problem } from '../model/problem.ts';
import { z } from '../model/zod.ts';

/** What was read: the records that have the agreed shape, and one problem for each that has not. */
export interface Found<Record> {
  records: Record[];
  problems: Problem[];
}

/** The record, or null when it does not have the shape of `schema`. */
export function parseRecord<Value>(schema: z.ZodMiniType<Value>, value: unknown): Value | null {
  const parsed = z.safeParse(schema, value);
  return parsed.success ? parsed.data : null;
}

/**
 * Parses what lay in a store. A record that does not parse is left out and told as 'stored.unreadable' with the paths
 * of its faults, which name fields and never values; on disk it stays as it is.
 */
export function parseRecords<Value>(
  schema: z.ZodMiniType<Value>,
  values: readonly unknown[],
  store: string,
): Found<Value> {
  const found: Found<Value> = { records: [], problems: [] };
  for (const value of values) {
    const parsed = z.safeParse(schema, value);
    if (parsed.success) found.records.push(parsed.data);
    else found.problems.push(unreadable(store, parsed.error));
  }
  return found;
}

function unreadable(store: string, error: z.core.$ZodError): Problem {
  const paths = error.issues.map(({ path }) => path.filter((part) => !/\d{6,}/.test(String(part))).join('.'));
  return { code: 'stored.unreadable', detail: `${store}: ${[...new Set(paths)].join(', ')}`.slice(0, 400) };
}
