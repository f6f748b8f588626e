import type { Data } from '../answers/question.ts';
import { CURRENCIES, printMoney } from '../shop-money.ts';
import { storeNumber } from '../shop-stores.ts';
import { PAGE_WORDS } from './page-words.ts';
import { specifications } from './product-specifications.ts';
import { fill, PROMISE_WORDS } from './promise-words.ts';
import { isFreeReturn } from './returns-promise.ts';
import { centsOf, type Viewing } from './viewing.ts';

/* Product pages of 2020 to 2022. */

/** A line of the box of guarantees. Its class on the page is spelt as the site spelt it. */
export interface OldGuarantee {
  name: string;
  brief: string;
}

const LOCAL_RETURN = { id: 9, type: 6 };
const PROTECTION_DAYS = 75;

/** The guarantees of a product: protection on every page, local return where returns are free today. */
export function eraAGuarantees(viewing: Viewing): OldGuarantee[] {
  const words = PROMISE_WORDS[viewing.language];
  const protection = {
    name: fill(words.protection, { days: PROTECTION_DAYS }),
    brief: words.protectionBrief,
  };
  const local = { name: words.localReturn, brief: words.localReturnBrief };
  return isFreeReturn(viewing) ? [protection, local] : [protection];
}

/** What `window.runParams.data` says. */
export function eraAData(viewing: Viewing): Data {
  const { country, host, language, productId, spec } = viewing;
  const storeNum = Number(storeNumber(spec.store));
  return {
    titleModule: { subject: spec.title },
    commonModule: {
      productId: Number(productId),
      categoryId: spec.category.at(-1) ?? spec.category[0],
      currencyCode: CURRENCIES[country],
      userCountryCode: country,
      gagaDataSite: language,
    },
    crossLinkModule: {
      // Numbers of another tree than the one of the product's own category.
      breadCrumbPathList: [
        { cateId: 0, name: PAGE_WORDS[language].home, url: `//${host}/` },
        { cateId: 800_000_001, name: 'Made-up goods', url: `//${host}/category/800000001/made-up.html` },
      ],
    },
    storeModule: {
      storeName: spec.store,
      storeNum,
      companyId: 240_000_001,
      storeURL: `//${host}/store/${storeNum}`,
    },
    priceModule: { formatedActivityPrice: printMoney(centsOf(viewing), country) },
    specsModule: { props: specifications(viewing) },
    shippingModule: spec.isDigital ? {} : { generalFreightInfo: { hideShipFrom: true } },
    buyerProtectionModule: protectionModule(viewing),
  };
}

function protectionModule(viewing: Viewing): Data {
  const words = PROMISE_WORDS[viewing.language];
  const [, local] = eraAGuarantees(viewing);
  return {
    // The page fills in the days, the data leave the gap.
    buyerProtection: {
      id: 2,
      type: 1,
      name: fill(words.protection, { days: '{day}' }),
      brief: words.protectionBrief,
    },
    ...(local ? { returnPolicyGuarantees: { ...LOCAL_RETURN, ...local } } : {}),
    // Said on every page, for goods of another shop.
    i18nMap: {
      PLAZA_BUYER_PROTECTION_TITLE: words.localReturn,
      PLAZA_BUYER_PROTECTION_CONTENT: words.localReturnBrief,
      PLAZA_BUYER_PROTECTION_TIP: words.protectionBrief,
    },
  };
}
