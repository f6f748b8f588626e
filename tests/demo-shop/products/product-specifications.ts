import { PAGE_WORDS } from './page-words.ts';
import type { Viewing } from './viewing.ts';

export interface Specification {
  attrName: string;
  attrValue: string;
}

/** The rows under "Specifications". Values stay English, as on most pages. */
export function specifications({ language, spec }: Pick<Viewing, 'language' | 'spec'>): Specification[] {
  const words = PAGE_WORDS[language];
  return [
    { attrName: words.brand, attrValue: spec.store.split(' ')[0] ?? spec.store },
    { attrName: words.origin, attrValue: 'Mainland China' },
    { attrName: words.material, attrValue: spec.material },
  ];
}
