import type { WantedFields } from './pick-state.ts';

const GLOBAL = 'GLOBAL_DATA.globalData';
const DELIVERY = 'SHIPPING.originalLayoutResultList.0.bizData';

/** What is taken of a product page's data: facts of the thing, of its delivery and its promises, nothing of the visitor. */
export const STATE_FIELDS: WantedFields = {
  paths: [
    `${GLOBAL}.productId`,
    `${GLOBAL}.subject`,
    `${GLOBAL}.errorCode`,
    `${GLOBAL}.localStr`,
    `${GLOBAL}.currencyCode`,
    `${GLOBAL}.categoryPath`,
    `${GLOBAL}.categoryId`,
    `${GLOBAL}.topCategoryId`,
    `${GLOBAL}.categoryTagInfo.virtualProduct`,
    `${GLOBAL}.categoryTagInfo.voucherProduct`,
    `${GLOBAL}.productTagInfo.mergeChoice`,
    `${GLOBAL}.productTagInfo.otherPcTagMap.eticketStructContent`,
    `${GLOBAL}.storeName`,
    'PRODUCT_TITLE.text',
    'PRICE.productId',
    'PRICE.region',
    'PRICE.targetSkuPriceInfo.salePriceString',
    'PRICE.targetSkuPriceInfo.salePriceLocal',
    'PRICE.selectedSkuId',
    'PRICE.skuIdStrPriceInfoMap.*.salePriceString',
    'PRICE.skuIdStrPriceInfoMap.*.salePriceLocal',
    'PRICE.bannerPrice.sellPriceLocal',
    'SKU.selectedSkuIdStr',
    'SHOP_CARD_PC.storeName',
    'SHOP_CARD_PC.sellerInfo.storeURL',
    `${DELIVERY}.shipToCode`,
    `${DELIVERY}.shipFromCode`,
    `${DELIVERY}.unreachable`,
    'PRODUCT_PROP_PC.showedProps.*.attrName',
    'PRODUCT_PROP_PC.showedProps.*.attrValue',
  ],
  promisePaths: ['promiseId', 'title', 'shortTitle', 'subContents.*.content'],
  terms: ['displayDays', 'displayNode', 'freeReturnsDisplayDays', 'deliveryDays', 'countryTo', 'shipTo'],
  days: ['deliveryDate', 'deliveryDateMin'],
  /** What is taken of a real page has some 5,000 characters. */
  mostChars: 100_000,
};
