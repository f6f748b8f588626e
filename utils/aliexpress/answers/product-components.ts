import type { PrintedProduct, PrintedPromise } from '../../model/printed-product.ts';
import { flagIn, idIn, type JsonRecord, recordIn, recordsIn, textIn } from './json-values.ts';
import { printedMoney } from './printed-values.ts';
import {
  categoryIds,
  choiceIn,
  deliveryFields,
  emptyProduct,
  printedPromise,
  printedStore,
  recordsOrRecord,
  setFlags,
  specifications,
} from './product-fields.ts';

/* Product pages of 2023 and 2024: a script in the page holds components. */

/** True for the components of such a page. */
export function hasProductComponents(data: JsonRecord): boolean {
  return 'productInfoComponent' in data;
}

/** The product that the components describe. */
export function readProductComponents(data: JsonRecord): PrintedProduct {
  const info = recordIn(data.productInfoComponent);
  const seller = recordIn(data.sellerComponent);
  const delivery = deliveryFields(
    recordIn(data.webGeneralFreightCalculateComponent).originalLayoutResultList,
  );
  const tags = recordIn(data.productTagComponent);
  const { falseHair, cardCoupon, giftCard } = recordIn(data.categoryTagComponent);
  return {
    ...emptyProduct(idIn(info.idStr) ?? idIn(info.id)),
    ...delivery,
    title: textIn(info.subject)?.slice(0, 1000) ?? null,
    categoryIds: categoryIds(textIn(info.categoryPaths)?.split('/') ?? [info.categoryId]),
    store: printedStore(seller.storeName, seller.storeURL),
    price: priceOf(data),
    countryText: textIn(recordIn(data.userComponent).userCountryCode) ?? delivery.countryText,
    isChoice: flagIn(tags.choiceProduct) ?? choiceIn(recordIn(data.buriedLogComponent).buriedData),
    flags: setFlags({ falseHair, cardCoupon, giftCard, rechargeProduct: tags.rechargeProduct }),
    specifications: specifications(recordIn(data.productPropComponent).props),
    promises: promisesOf(data),
  };
}

/** The host that the page is served by: its language is that of the page. */
export function hostOfComponents(data: JsonRecord): string | null {
  return textIn(recordIn(data.siteInfoComponent).wholesaleSubServer);
}

function priceOf(data: JsonRecord): PrintedProduct['price'] {
  const prices = recordIn(data.priceComponent);
  const chosen = textIn(recordIn(data.skuComponent).selectedSkuAttr);
  const skus = recordsIn(prices.skuPriceList);
  const sku = skus.find(({ skuAttr }) => textIn(skuAttr) === chosen) ?? skus[0];
  const value = recordIn(sku?.skuVal);
  const amount = recordIn(value.skuActivityAmount ?? value.skuAmount);
  const info = value.skuActivityAmountLocal ?? value.skuAmountLocal;
  return printedMoney(amount.formatedAmount, info, recordIn(data.currencyComponent).currencyCode);
}

/**
 * Guarantees come as a list of numbers and, apart from it, as texts. Which text belongs to which number is not told, so
 * they stay apart.
 */
function promisesOf(data: JsonRecord): PrintedPromise[] {
  const promised = recordIn(data.sellerPromiseComponent);
  const country = textIn(recordIn(data.userComponent).userCountryCode);
  const guarantees = recordsOrRecord(promised.returnPolicyGuarantees).map(({ id }) =>
    printedPromise('returns', { promiseId: idIn(id), countryText: country }),
  );
  const services = textsOf(recordIn(promised.serviceDetails).details);
  const assurances = textsOf(recordIn(recordIn(data.assuranceComponent).assuranceDetails).details);
  return [...guarantees, ...services, ...assurances].filter((each) => each !== null).slice(0, 20);
}

function textsOf(details: unknown): (PrintedPromise | null)[] {
  return recordsIn(details).map(({ title, content }) =>
    printedPromise('protection', { title: textIn(title), details: [textIn(content) ?? ''] }),
  );
}
