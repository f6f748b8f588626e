import { randomUUID } from 'node:crypto';
import type { Data } from './question.ts';

/** Which page of the list is asked for. */
export interface ListQuery {
  statusTab: string;
  timeOption: string;
  /** From 1. */
  page: number;
}

/**
 * What the site wants back for the next page: an opaque record, another one in every answer. It is good for the page
 * after its own and for no other.
 */
export class ListPages {
  /** Page and choice that each record is good for, by its text. */
  private readonly next = new Map<string, string>();

  /** The record of the answer to a query. */
  linkageAfter(query: ListQuery): Data {
    const linkage = {
      common: { compress: true, queryParams: randomUUID() },
      input: [],
      request: [],
      signature: randomUUID(),
    };
    this.next.set(JSON.stringify(linkage), keyOf({ ...query, page: query.page + 1 }));
    return linkage;
  }

  /** What the data of a question asks for; null when the answer must be empty. */
  queryOf(data: Data, keys: { action: string; body: string }): ListQuery | null {
    if (!('params' in data)) return firstPage(data);
    const params = recordIn(data.params);
    const blocks = recordIn(params.data);
    const action = fieldsOf(blocks[keys.action]);
    const query = { ...firstPage(action), page: Number(fieldsOf(blocks[keys.body]).pageIndex) };
    const isWhole =
      keys.action in blocks &&
      params.operator === keys.body &&
      [params.hierarchy, params.endpoint].every((part) => Object.keys(recordIn(part)).length > 0);
    const linkage = JSON.stringify(recordIn(params.linkage));
    return isWhole && this.next.get(linkage) === keyOf(query) ? query : null;
  }
}

function firstPage({ statusTab, timeOption }: Data): ListQuery {
  return { statusTab: String(statusTab ?? 'all'), timeOption: String(timeOption ?? 'all'), page: 1 };
}

function keyOf({ statusTab, timeOption, page }: ListQuery): string {
  return `${statusTab} ${timeOption} ${page}`;
}

function fieldsOf(block: unknown): Data {
  return recordIn(recordIn(block).fields);
}

/** A record, also when it is JSON in a text; an empty one for anything else. */
export function recordIn(value: unknown): Data {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Data;
  if (typeof value !== 'string') return {};
  try {
    const parsed: unknown = JSON.parse(value);
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? (parsed as Data) : {};
  } catch {
    return {};
  }
}
