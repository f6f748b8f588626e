import type { Data } from '../answers/question.ts';
import { CURRENCIES } from '../shop-money.ts';
import { storeNumber } from '../shop-stores.ts';
import { countryName } from './country-name.ts';
import { PAGE_WORDS } from './page-words.ts';
import { PRODUCT_LOCALES } from './product-languages.ts';
import { PROMISE_WORDS } from './promise-words.ts';
import type { Viewing } from './viewing.ts';

/** Old promises, all without a word: the names are on every page and mean nothing. */
const EMPTY_PROMISES = [
  'bpFreeReturn30',
  'bpLocalReturn15',
  'bpLocalDomesticReturn',
  'bpSpainFreeReturn',
  'bpDomesticReturn7',
  'buyerProtection',
];

/** What the data says of the page as a whole. */
export function globalData(viewing: Viewing): Data & { productId: string; i18n: Data } {
  const { country, host, language, productId, spec } = viewing;
  const [root] = spec.category;
  const leaf = spec.category.at(-1) ?? root;
  return {
    productId,
    subject: spec.title,
    localStr: PRODUCT_LOCALES[language],
    scene: 'GLOBAL',
    regionCountryName: countryName(country, language),
    currencyCode: CURRENCIES[country],
    categoryId: String(leaf),
    categoryPath: spec.category.join('/'),
    topCategoryId: String(root),
    category1: String(root),
    eventInfo: {
      clcEvent: {
        categoryInfo: {
          categoryIds: [...spec.category],
          leafCategoryId: String(leaf),
          rootCategoryId: String(root),
        },
      },
    },
    breadcrumb: {
      categoryName: PAGE_WORDS[language].home,
      pathList: [{ cateId: 0, name: PAGE_WORDS[language].home, url: `//${host}/` }],
    },
    productInfo: {
      categoryId: leaf,
      detailUrl: `https://${host}/item/${productId}.html`,
      hasStock: true,
      productId,
    },
    categoryTagInfo: {
      canAddSkuSeries: false,
      virtualProduct: spec.isDigital === true,
      voucherProduct: false,
    },
    productTagInfo: { mergeChoice: spec.isChoice, otherPcTagMap: { eticketStructContent: false } },
    buriedLogInfo: { buriedData: JSON.stringify({ choice: spec.isChoice, choice3: false }) },
    siteType: spec.isChoice ? 'followCartPdpChoice' : 'followCartPdp',
    // On every page, whoever sells it.
    choiceIcon: 'https://ae-pic-a1.aliexpress-media.com/kf/Sdemochoice.png',
    storeName: spec.store,
    storeId: Number(storeNumber(spec.store)),
    sellerId: 6_000_000_001,
    crawler: false,
    httpStatus: 0,
    itemStatus: 0,
    i18n: pageTexts(viewing),
  };
}

/** Texts for other pages, too: none of them says anything of this product. */
function pageTexts({ language }: Viewing): { [name: string]: Data } {
  const words = PAGE_WORDS[language];
  const empty = { brief: '', name: '', desc: '', id: '' };
  return {
    ...Object.fromEntries(EMPTY_PROMISES.map((name) => [name, empty])),
    BuyerProtectionModule: { PLAZA_BUYER_PROTECTION_TITLE: '', PLAZA_BUYER_PROTECTION_CONTENT: '' },
    OtherServiceModule: {
      PLAZA_SERVICE_SUBTITLE3_PC: 'Devoluciones',
      PLAZA_SERVICE_CONTENT3_1_PC: 'Tienes 15 días para devolver lo que compres en Plaza Tecnología.',
    },
    ItemDetailResp: { PAGE_NOT_FOUND_NOTICE: words.gone },
    ShippingModule: { FREE_SHIPPING: PROMISE_WORDS[language].freeShipping },
    ActionModule: { BUY_NOW: words.buyNow, ADD_TO_CART: words.addToCart, NO_LONGER_AVAILABLE: words.gone },
  };
}
