import { describe, expect, it } from 'vitest';
import { categoryExclusion } from '../../../utils/aliexpress/categories.ts';
import { EXCLUDED_CATEGORIES } from '../../../utils/aliexpress/excluded-categories.ts';
import { EXCLUSIONS } from '../../../utils/model/order.ts';

/** A path for every kind of goods, and one that is nearly of it. A new kind needs a new line. */
const PATHS: Record<string, { of: string[]; notOf: string[] }> = {
  swimwear: { of: ['200574005', '200001866'], notOf: ['200000345', '201234567'] },
  lingerie: { of: ['200574005', '200000349', '1'], notOf: ['200000532', '200000741'] },
  underwear: { of: ['200574005', '200001865'], notOf: ['200574005', '200000384'] },
  wigs: { of: ['200165144', '200166144'], notOf: ['200165144', '200317142'] },
  customised: { of: ['1509', '201239108'], notOf: ['1509', '201239109'] },
  perishable: { of: ['2', '201379402'], notOf: ['20', '22'] },
  digital: { of: ['201169612', '201352363'], notOf: ['200001075', '201174709'] },
  hygiene: { of: ['66', '3305'], notOf: ['66', '200001976'] },
};

describe('categories of goods that often cannot be returned', () => {
  it('have a path each, and none is left over', () => {
    const kinds = EXCLUDED_CATEGORIES.map(({ exclusion }) => exclusion);
    expect(Object.keys(PATHS).sort()).toEqual([...new Set(kinds)].sort());
    expect(kinds.filter((kind) => !EXCLUSIONS.includes(kind))).toEqual([]);
  });

  it.each(Object.entries(PATHS))('%s', (exclusion, { of, notOf }) => {
    expect(categoryExclusion(of)?.exclusion).toBe(exclusion);
    expect(of).toContain(categoryExclusion(of)?.id);
    expect(categoryExclusion(notOf)).toBeNull();
  });

  it.each(EXCLUDED_CATEGORIES.flatMap(({ exclusion, ids }) => ids.map((id) => [id, exclusion] as const)))(
    '%s alone says %s',
    (id, exclusion) => {
      expect(categoryExclusion([id])).toEqual({ exclusion, id });
    },
  );

  it('of the whole path count, not of the leaf only', () => {
    expect(categoryExclusion(['2', '201379402', '300000000'])).toEqual({ exclusion: 'perishable', id: '2' });
    expect(categoryExclusion(['300000000', '2'])).toEqual({ exclusion: 'perishable', id: '2' });
  });

  it('what is worn over underwear is none, wherever it stands in the path', () => {
    for (const id of ['200001894', '200001813', '200000854', '200000384', '202219099']) {
      expect(categoryExclusion(['200574005', id])).toBeNull();
      expect(categoryExclusion(['200574005', '1', id])).toBeNull();
    }
  });

  it.each([[[]], [['36', '1509']], [['15', '151603']], [['']], [['200574005x']], [['02']]])(
    '%j says nothing',
    (path) => {
      expect(categoryExclusion(path)).toBeNull();
    },
  );

  it('are numbers, and each stands in one place only', () => {
    const ids = EXCLUDED_CATEGORIES.flatMap((each) => [...each.ids, ...(each.except ?? [])]);
    expect(ids.filter((id) => !/^[1-9]\d*$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
