import type { Exclusion } from '../model/order.ts';
import { EXCLUDED_CATEGORIES } from './excluded-categories.ts';

/** The excluded kind of goods that a path of categories (root to leaf) may be of, with the id that says so; or null. */
export function categoryExclusion(path: readonly string[]): { exclusion: Exclusion; id: string } | null {
  for (const { exclusion, ids, except = [] } of EXCLUDED_CATEGORIES) {
    const id = path.find((each) => ids.includes(each));
    if (id !== undefined && !path.some((each) => except.includes(each))) return { exclusion, id };
  }
  return null;
}
