import type { Data } from '../answers/question.ts';
import { CURRENCIES, localAmount, priceInfo, printMoney } from '../shop-money.ts';
import { storeNumber } from '../shop-stores.ts';
import { globalData } from './global-data.ts';
import { PAGE_WORDS } from './page-words.ts';
import { isSentTo } from './product-spec.ts';
import { specifications } from './product-specifications.ts';
import { fill, PROMISE_WORDS } from './promise-words.ts';
import { type ServiceBlocks, serviceBlocks } from './service-blocks.ts';
import { shippingModule } from './shipping-block.ts';
import { skuModule } from './sku-module.ts';
import { centsOf, skuIdOf, type Viewing } from './viewing.ts';

/* The data of today's product pages: what the page puts into its global once it is drawn. */

/** The site's names for the blocks of promises. */
const BLOCK_NAMES: Record<keyof ServiceBlocks, string> = {
  delivery: 'DELIVERY_GUARANTEE_SERVICE',
  returns: 'AFTER_SALE_SERVICE_BLOCK',
  privacy: 'PERSONAL_INFORMATION_SECURITY',
  sustainability: 'SUSTAINABILITY_SERVICE_BLOCK',
};

/** Every module of a product with one of its choices. */
export function eraCData(viewing: Viewing): Data {
  const { country, language, spec } = viewing;
  const blocks = Object.entries(serviceBlocks(viewing)).map(([kind, block]) => [
    BLOCK_NAMES[kind as keyof ServiceBlocks],
    block,
  ]);
  return {
    GLOBAL_DATA: { globalData: globalData(viewing) },
    PRODUCT_TITLE: { text: spec.title, titleMaxLine: '2' },
    PRICE: priceModule(viewing),
    PRICE_EXTEND: {
      priceExtendViews: [{ content: PAGE_WORDS[language].tax, type: 'tax' }],
      seperator: '; ',
    },
    SKU: skuModule(viewing),
    QUANTITY_PC: quantityModule(viewing),
    // Nothing is sent of what comes as a code.
    ...(spec.isDigital ? {} : { SHIPPING: shippingModule(viewing) }),
    SHOP_CARD_PC: shopCard(viewing),
    BOTTOM_BAR_PC: buttons(viewing, isSentTo(spec, country)),
    PRODUCT_PROP_PC: { showedProps: specifications(viewing), outerProps: specifications(viewing) },
    ...(spec.isChoice
      ? { MIND: { content: PROMISE_WORDS[language].commitment, textColor: '#2ABD05', useV2: false } }
      : {}),
    ...Object.fromEntries(blocks),
  };
}

/** What the data of a page says whose product is gone. */
export function eraCDataOfGone(viewing: Viewing): Data {
  const { productId, i18n } = globalData(viewing);
  return {
    GLOBAL_DATA: { globalData: { productId, i18n, itemStatus: 1, errorCode: 'SITEM_NOT_EXIST' } },
  };
}

function priceModule(viewing: Viewing): Data {
  const { country, productId, skuId, spec } = viewing;
  const prices = spec.skus.map((sku, place) => {
    const cents = centsOf({ spec, sku });
    const before = Math.ceil(cents * 1.25);
    return [
      skuIdOf(productId, place),
      {
        originalPrice: {
          currency: CURRENCIES[country],
          formatedAmount: printMoney(before, country),
          value: localAmount(before, country),
        },
        salePriceLocal: priceInfo(cents, country),
        salePriceString: printMoney(cents, country),
        sellerByLot: false,
      },
    ];
  });
  const all = Object.fromEntries(prices);
  return {
    isLot: false,
    productId: Number(productId),
    region: country,
    selectedSkuId: Number(skuId),
    skuIdStrPriceInfoMap: all,
    targetSkuPriceInfo: all[skuId],
  };
}

function quantityModule({ language, sku }: Viewing): Data {
  const maxBuyCountStr = fill(PAGE_WORDS[language].available, { count: sku.stock });
  return {
    title: PAGE_WORDS[language].quantity,
    currentSkuQuantityView: { currentCount: 1, maxBuyCount: sku.stock, maxBuyCountStr },
    totalAvailableInventory: sku.stock,
  };
}

function shopCard({ host, language, spec }: Viewing): Data {
  const storeNum = Number(storeNumber(spec.store));
  return {
    storeName: spec.store,
    storeNameKey: PAGE_WORDS[language].soldBy,
    sellerPositiveRate: '96.1',
    showStoreInfo: true,
    sellerInfo: {
      adminSeq: 6_000_000_001,
      countryCompleteName: 'China',
      formatOpenTime: 'May 4, 2021',
      localSeller: false,
      storeNum,
      storeURL: `//${host}/store/${storeNum}`,
    },
  };
}

function buttons({ language }: Viewing, isSent: boolean): Data {
  const words = PAGE_WORDS[language];
  const button = (buttonType: string, textContent: string) => [
    buttonType,
    { buttonType, textContent, enable: true, extraMap: {} },
  ];
  const shown = isSent
    ? [button('buyNow', words.buyNow), button('addToCart', words.addToCart)]
    : [button('findSimilar', words.findSimilar)];
  return {
    bottomBarType: 'default',
    buttonMap: Object.fromEntries(shown),
    hideAddCart: false,
    hideBuyNow: false,
  };
}
