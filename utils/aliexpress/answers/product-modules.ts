import type { PrintedProduct, PrintedPromise, PromisePlace } from '../../model/printed-product.ts';
import type { Finder } from '../find.ts';
import { flagIn, idIn, type JsonRecord, parsedJson, recordIn, recordsIn, textIn } from './json-values.ts';
import { printedMoney } from './printed-values.ts';
import {
  categoryIds,
  choiceIn,
  deliveryFields,
  emptyProduct,
  printedPromise,
  printedStore,
  setFlags,
  specifications,
} from './product-fields.ts';

/* Product pages since 2024: the page is drawn from modules in upper case, which its global keeps and its data answer holds. */

/** Modules whose place on the page is known; every other one that names a promise stands among the others. */
const PLACES: ReadonlyMap<string, PromisePlace> = new Map([
  ['AFTER_SALE_SERVICE_BLOCK', 'returns'],
  ['DELIVERY_GUARANTEE_SERVICE', 'delivery'],
]);
/** Privacy and sustainability: nothing that a buyer could claim. */
const NO_PROMISES: ReadonlySet<string> = new Set(['36', '38']);
/** Ids in this text are names without quotes: '{27:{"displayDays":90}}'. */
const BARE_KEY = /([{,])(\d+):/g;

/** True for the modules of such a page. */
export function hasProductModules(modules: JsonRecord): boolean {
  return 'GLOBAL_DATA' in modules || 'PRODUCT_TITLE' in modules;
}

/** The product that the modules describe, or null and a problem when they say that there is none. */
export function readProductModules(modules: JsonRecord, find: Finder): PrintedProduct | null {
  const all = recordIn(recordIn(modules.GLOBAL_DATA).globalData);
  const error = textIn(all.errorCode);
  if (error !== null) {
    find.report('gone', error);
    return null;
  }
  const productId = idIn(all.productId) ?? idIn(recordIn(all.productInfo).productId);
  const price = recordIn(modules.PRICE);
  const delivery = deliveryFields(recordIn(modules.SHIPPING).originalLayoutResultList);
  const tags = recordIn(all.productTagInfo);
  const { virtualProduct, voucherProduct } = recordIn(all.categoryTagInfo);
  const { eticketStructContent } = recordIn(tags.otherPcTagMap);
  return {
    ...emptyProduct(productId ?? idIn(price.productId)),
    ...delivery,
    title: (textIn(recordIn(modules.PRODUCT_TITLE).text) ?? textIn(all.subject))?.slice(0, 1000) ?? null,
    categoryIds: categoriesOf(all),
    store: storeOf(all, recordIn(modules.SHOP_CARD_PC)),
    price: priceOf(price, recordIn(modules.SKU).selectedSkuIdStr, all.currencyCode),
    countryText: textIn(price.region) ?? delivery.countryText,
    isChoice: flagIn(tags.mergeChoice) ?? choiceIn(recordIn(all.buriedLogInfo).buriedData),
    flags: setFlags({ virtualProduct, voucherProduct, eticket: eticketStructContent }),
    specifications: specifications(recordIn(modules.PRODUCT_PROP_PC).showedProps),
    promises: promisesOf(modules),
  };
}

/** Language of the page: 'pl_PL', in the site's own form. */
export function localeOfModules(modules: JsonRecord): string | null {
  return textIn(recordIn(recordIn(modules.GLOBAL_DATA).globalData).localStr);
}

function categoriesOf(all: JsonRecord): string[] {
  const path = textIn(all.categoryPath)?.split('/') ?? [];
  if (path.length > 0) return categoryIds(path);
  const told = recordIn(recordIn(recordIn(all.eventInfo).clcEvent).categoryInfo);
  return categoryIds([
    ...(Array.isArray(told.categoryIds) ? told.categoryIds : [all.topCategoryId]),
    all.categoryId,
  ]);
}

function storeOf(all: JsonRecord, card: JsonRecord): PrintedProduct['store'] {
  return printedStore(card.storeName ?? all.storeName, recordIn(card.sellerInfo).storeURL);
}

/** A variant has 17 digits, more than a number of JSON can hold: only its text names it. */
function priceOf(price: JsonRecord, selected: unknown, currency: unknown): PrintedProduct['price'] {
  const skus = recordIn(price.skuIdStrPriceInfoMap);
  const chosen = recordIn(
    price.targetSkuPriceInfo ?? skus[idIn(selected) ?? idIn(price.selectedSkuId) ?? ''],
  );
  const banner = textIn(recordIn(price.bannerPrice).sellPriceLocal);
  const info = textIn(chosen.salePriceLocal) ?? banner;
  return printedMoney(chosen.salePriceString ?? info?.split('|')[0], info, currency);
}

function promisesOf(modules: JsonRecord): PrintedPromise[] {
  return Object.entries(modules)
    .flatMap(([name, value]) => {
      const promise = promiseOf(PLACES.get(name) ?? 'other', recordIn(value));
      return promise ? [promise] : [];
    })
    .slice(0, 20);
}

function promiseOf(place: PromisePlace, module: JsonRecord): PrintedPromise | null {
  const promiseId = idIn(module.promiseId);
  if (promiseId === null || NO_PROMISES.has(promiseId)) return null;
  const terms = termsOf(module, promiseId);
  return printedPromise(place, {
    promiseId,
    title: textIn(module.title) ?? textIn(module.shortTitle),
    details: recordsIn(module.subContents).map(({ content }) => textIn(content) ?? ''),
    daysText: place === 'delivery' ? textIn(terms.deliveryDays) : displayDays(terms),
    startCode: textIn(terms.displayNode),
    countryText: textIn(terms.countryTo ?? terms.shipTo),
  });
}

/** Days to send it back; a mark beside them may say that the page does not name them. */
function displayDays({ displayDays: days, freeReturnsDisplayDays: mark }: JsonRecord): string | null {
  return mark === undefined || mark === 'withDays' ? textIn(days) : null;
}

/** The terms of one promise. The text holds those of every promise of the page. */
function termsOf(module: JsonRecord, promiseId: string): JsonRecord {
  const text = textIn(recordIn(module.params).extParams) ?? '';
  return recordIn(recordIn(parsedJson(text.replace(BARE_KEY, '$1"$2":')))[promiseId]);
}
