import type { PrintedProduct, PrintedPromise } from '../../model/printed-product.ts';
import { idIn, type JsonRecord, recordIn, textIn } from './json-values.ts';
import { printedMoney } from './printed-values.ts';
import {
  categoryIds,
  emptyProduct,
  printedPromise,
  printedStore,
  recordsOrRecord,
  specifications,
} from './product-fields.ts';

/* Product pages of 2020 to 2022: a script in the page holds modules, their names in lower case. */

/** True for the modules of such a page. */
export function hasFirstModules(data: JsonRecord): boolean {
  return 'commonModule' in data || 'titleModule' in data;
}

/** The product that the modules describe. Their breadcrumb has numbers of another kind than categories have. */
export function readFirstModules(data: JsonRecord): PrintedProduct {
  const common = recordIn(data.commonModule);
  const store = recordIn(data.storeModule);
  const price = recordIn(data.priceModule);
  return {
    ...emptyProduct(idIn(common.productId)),
    title: textIn(recordIn(data.titleModule).subject)?.slice(0, 1000) ?? null,
    categoryIds: categoryIds([common.categoryId]),
    store: printedStore(store.storeName, store.storeURL),
    price: printedMoney(price.formatedActivityPrice ?? price.formatedPrice, null, common.currencyCode),
    countryText: textIn(common.userCountryCode),
    specifications: specifications(recordIn(data.specsModule).props),
    promises: promisesOf(data, textIn(common.userCountryCode)),
  };
}

/** The site in which language: 'es', or 'glo' for the English one. */
export function siteOfFirstModules(data: JsonRecord): string | null {
  return textIn(recordIn(data.commonModule).gagaDataSite);
}

/** Only what is listed: the texts beside it speak of a return of 15 days on every page, promised or not. */
function promisesOf(data: JsonRecord, countryText: string | null): PrintedPromise[] {
  const { buyerProtection, returnPolicyGuarantees } = recordIn(data.buyerProtectionModule);
  const returns = recordsOrRecord(returnPolicyGuarantees).map((each) =>
    printedPromise('returns', {
      promiseId: idIn(each.id),
      title: textIn(each.name),
      details: [textIn(each.brief) ?? ''],
      countryText,
    }),
  );
  const protection = recordIn(buyerProtection);
  return [
    ...returns,
    printedPromise('protection', {
      title: withoutPlaceholder(textIn(protection.name)),
      details: [textIn(protection.brief) ?? ''],
    }),
  ].filter((each) => each !== null);
}

/** "{day}-Day Buyer Protection" without its number says nothing certain. */
function withoutPlaceholder(text: string | null): string | null {
  return text?.includes('{') ? null : text;
}
