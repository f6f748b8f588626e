import { flagIn, type JsonRecord, numberIn, recordIn, textIn } from './json-values.ts';

const BODY = 'pc_om_list_body';
const ACTION = 'pc_om_list_header_action';

export interface ListPaging {
  /** Whether the site has more orders; null when it does not say. */
  hasMore: boolean | null;
  /**
   * What the site wants to get back for its next page: the state of the list with the page's number raised, and the
   * signed parts as they came, all as one text. Null when a part of it is missing: without it the site answers with
   * an empty page, which would look like the end.
   */
  next: string | null;
}

/** How the order list goes on after an answer. Each answer is the ground of the next question, and of no other. */
export function listPaging(answer: JsonRecord): ListPaging {
  const { data: components, linkage, hierarchy, endpoint } = recordIn(answer.data);
  const entries = Object.entries(recordIn(components)).map(([key, value]) => ({
    key,
    part: recordIn(value),
  }));
  const body = entries.find(({ part }) => textIn(part.tag) === BODY);
  const action = entries.find(({ part }) => textIn(part.tag) === ACTION);
  const fields = recordIn(body?.part.fields);
  const page = numberIn(fields.pageIndex);
  const hasMore = flagIn(fields.hasMore);
  const isWhole = [linkage, hierarchy, endpoint].every((part) => typeof part === 'object' && part !== null);
  if (!body || page === null || !isWhole) return { hasMore, next: null };
  const sent = {
    [body.key]: { ...body.part, fields: { ...fields, pageIndex: page + 1 } },
    ...(action ? { [action.key]: action.part } : {}),
  };
  const next = {
    data: JSON.stringify(sent),
    linkage: JSON.stringify(linkage),
    hierarchy: JSON.stringify(hierarchy),
    endpoint: JSON.stringify(endpoint),
    operator: body.key,
  };
  return { hasMore, next: JSON.stringify(next) };
}
