import type { Data } from './question.ts';

/** One block of a page. Its key ends with a number that means nothing. */
export interface Component {
  key: string;
  tag: string;
  id: string;
  fields: Data;
}

/** A block with a number of the shop's own, or with an id. */
export function component(tag: string, id: string, fields: Data): Component {
  return { key: `${tag}_${id}`, tag, id, fields };
}

/**
 * The data of an answer that is built of blocks: what stands in what is told by the hierarchy only, the order of the
 * keys is none. `structure` gives the keys inside a key, its first key is the root.
 */
export function componentData(
  components: readonly Component[],
  structure: Readonly<Record<string, readonly string[]>>,
  more: Data,
): Data {
  const blocks = components.map(({ key, tag, id, fields }) => [
    key,
    { tag, type: tag, id, status: 'normal', fields },
  ]);
  return {
    data: Object.fromEntries(shuffled(blocks)),
    hierarchy: {
      root: Object.keys(structure)[0],
      component: [...new Set(components.map(({ tag }) => tag))],
      structure,
    },
    endpoint: { mode: 'pc', protocolVersion: '3.0', standard: true },
    container: { data: [] },
    reload: true,
    ...more,
  };
}

/** Another order that is the same every time: odd places from the back, then even ones. */
function shuffled<T>(values: readonly T[]): T[] {
  return [
    ...values.filter((_, place) => place % 2 === 1).toReversed(),
    ...values.filter((_, place) => place % 2 === 0),
  ];
}
