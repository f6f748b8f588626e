import type { Data } from '../answers/question.ts';
import { PAGE_WORDS } from './page-words.ts';
import type { ProductLanguage } from './product-languages.ts';
import type { Onlooker } from './viewing.ts';

/** The site's names for its languages, which are also those of its countries' pages. */
const SITES: Record<ProductLanguage, string> = { en: 'glo', pl: 'pol', es: 'esp', he: 'isr', id: 'idn' };

/** What today's pages say in their source: the frame of the page, and texts that mean nothing for the product. */
export function frameData({ host, language }: Pick<Onlooker, 'host' | 'language'>): Data {
  return {
    name: 'ItemDetailResp',
    extParams: {
      site: host.endsWith('.us') ? 'usa' : SITES[language],
      host,
      signedIn: false,
      crawler: false,
      foreverRandomToken: 'demo',
    },
    features: {},
    i18nMap: { PAGE_NOT_FOUND_NOTICE: PAGE_WORDS[language].gone },
    imageOptimize: true,
    imagePathList: [],
    summImagePathList: [],
  };
}
