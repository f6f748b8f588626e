import type { Data } from '../answers/question.ts';
import { CURRENCIES, localAmount, priceInfo, printMoney } from '../shop-money.ts';
import { storeNumber } from '../shop-stores.ts';
import { countryName } from './country-name.ts';
import { PAGE_WORDS } from './page-words.ts';
import { skuAt } from './product-spec.ts';
import { specifications } from './product-specifications.ts';
import { PROMISE_WORDS } from './promise-words.ts';
import { isFreeReturn } from './returns-promise.ts';
import { shippingModule } from './shipping-block.ts';
import { centsOf, skuIdOf, type Viewing } from './viewing.ts';

/* Product pages of 2023 and 2024: everything stands in the page's source. */

/** A promise as these pages print it. */
export interface OldService {
  title: string;
  content: string;
}

const FREE_RETURN = { id: 17, promiseInstanceId: '17-3', isValuable: true };
/** On every product, whatever it promises. */
const PLAIN_RETURN = { id: 2, oldPromiseId: '2', type: 1, isValuable: false };

/** The promises of a product; none at all on the page of a product without a row of returns. */
export function eraBServices(viewing: Viewing): OldService[] {
  const words = PROMISE_WORDS[viewing.language];
  if (viewing.spec.returns === 'none') return [];
  return [
    ...(isFreeReturn(viewing) ? [{ title: words.freeReturn, content: words.freeReturnFifteen }] : []),
    ...(viewing.spec.guaranteeDays === null
      ? []
      : [{ title: words.deliveryCommitment, content: words.lost }]),
  ];
}

/** What `window.runParams.data` says. */
export function eraBData(viewing: Viewing): Data {
  const { country, host, language, productId, spec } = viewing;
  const [root] = spec.category;
  const leaf = spec.category.at(-1) ?? root;
  const storeNum = Number(storeNumber(spec.store));
  return {
    productInfoComponent: {
      id: Number(productId),
      idStr: productId,
      subject: spec.title,
      categoryId: leaf,
      categoryPaths: spec.category.join('/'),
      adminSeq: 240_000_001,
    },
    categoryComponent: { topCategoryId: root, secondLevelCategoryId: spec.category[1] ?? root },
    categoryTagComponent: {
      falseHair: spec.isFalseHair === true,
      cardCoupon: false,
      giftCard: spec.isDigital === true,
    },
    sellerComponent: {
      storeName: spec.store,
      storeNum,
      storeURL: `//${host}/store/${storeNum}`,
      countryCompleteName: 'China',
      localSeller: false,
      localSellerTag: 'CN',
    },
    currencyComponent: { currencyCode: CURRENCIES[country] },
    userComponent: { userCountryCode: country, userCountryName: countryName(country, language) },
    siteInfoComponent: { wholesaleSubServer: host, siteType: 'glo', crawler: false },
    priceComponent: { skuPriceList: spec.skus.map((_, place) => skuPrice(viewing, place)) },
    productTagComponent: { choiceProduct: spec.isChoice },
    productPropComponent: { props: specifications(viewing) },
    breadcrumbComponent: { pathList: [{ cateId: 0, name: PAGE_WORDS[language].home, url: `//${host}/` }] },
    webGeneralFreightCalculateComponent: spec.isDigital ? {} : shippingModule(viewing),
    assuranceComponent: { assuranceDetails: [] },
    sellerPromiseComponent: promises(viewing),
  };
}

function promises(viewing: Viewing): Data {
  const details = eraBServices(viewing).map((service) => ({
    ...service,
    titleColor: '#009966',
    actionTarget: '',
  }));
  return {
    // False even where it is free.
    hasNoReasonFreeReturn: false,
    returnPolicyGuarantees: isFreeReturn(viewing) ? [FREE_RETURN] : [],
    returnPromise: PLAIN_RETURN,
    ...(details.length > 0
      ? { serviceDetails: { title: PROMISE_WORDS[viewing.language].services, more: true, details } }
      : {}),
  };
}

function skuPrice({ country, productId, spec }: Viewing, place: number): Data {
  const cents = centsOf({ spec, sku: skuAt(spec, place) });
  const before = Math.ceil(cents * 1.25);
  const amount = (value: number) => ({
    currency: CURRENCIES[country],
    formatedAmount: printMoney(value, country),
    value: localAmount(value, country),
  });
  return {
    skuIdStr: skuIdOf(productId, place),
    skuVal: {
      skuAmount: amount(before),
      skuAmountLocal: priceInfo(before, country),
      skuActivityAmount: amount(cents),
      skuActivityAmountLocal: priceInfo(cents, country),
    },
  };
}
