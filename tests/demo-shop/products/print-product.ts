import { CURRENCIES, localAmount, printMoney } from '../shop-money.ts';
import { storeNumber } from '../shop-stores.ts';
import { countryName } from './country-name.ts';
import { eraAGuarantees } from './era-a-data.ts';
import { eraBServices } from './era-b-data.ts';
import { eraCData, eraCDataOfGone } from './era-c-data.ts';
import { frameData } from './frame-data.ts';
import { PAGE_WORDS } from './page-words.ts';
import { PRODUCT_IDS, productIdOf, productOf } from './product-catalogue.ts';
import { globalId, idOnHost } from './product-ids.ts';
import { isSentTo, type ProductSpec, skuAt } from './product-spec.ts';
import { specifications } from './product-specifications.ts';
import { fill, PROMISE_WORDS } from './promise-words.ts';
import { iconOnPage, type RowKind } from './row-icons.ts';
import { type ServiceBlock, serviceBlocks } from './service-blocks.ts';
import { shippingLines } from './shipping-block.ts';
import type { ProductRow, ProductSku, ProductTexts, ShopProduct, SimilarProduct } from './shop-product.ts';
import { propertyIdOf, propertyName, valueIdOf } from './sku-module.ts';
import { centsOf, type Onlooker, skuIdOf, type Viewing } from './viewing.ts';

/** Where else the pages are, by their languages. */
const HOSTS = {
  en: 'www.aliexpress.com',
  'en-us': 'www.aliexpress.us',
  es: 'es.aliexpress.com',
  he: 'he.aliexpress.com',
  pl: 'pl.aliexpress.com',
};

/** A product with the choice at a place, as an onlooker sees it. `id` may be that of any host. */
export function viewingOf(spec: ProductSpec, id: string, onlooker: Onlooker, place = 0): Viewing {
  const productId = idOnHost(globalId(id), onlooker.host);
  return { ...onlooker, productId, spec, sku: skuAt(spec, place), skuId: skuIdOf(productId, place) };
}

/** The page of a product by its number on any host; null when the shop has no such product. */
export function printProduct(id: string, onlooker: Onlooker): ShopProduct | null {
  const spec = productOf(globalId(id));
  if (!spec) return null;
  const first = viewingOf(spec, id, onlooker);
  const { country, host, language } = onlooker;
  const { productId } = first;
  const [root] = spec.category;
  return {
    productId,
    globalId: globalId(id),
    language,
    direction: language === 'he' ? 'rtl' : 'ltr',
    country,
    countryName: countryName(country, language),
    currency: CURRENCIES[country],
    title: spec.title,
    hue: spec.hue,
    canonical: `https://${host}/item/${productId}.html`,
    alternates: Object.entries(HOSTS).map(([hreflang, other]) => ({
      hreflang,
      href: `https://${other}/item/${idOnHost(globalId(id), other)}.html`,
    })),
    keywords: `、${spec.category.at(-1) ?? root}、${root}`,
    linkedPrice: String(localAmount(centsOf(first), country)),
    store: { name: spec.store, href: `//${host}/store/${storeNumber(spec.store)}` },
    mind: spec.isChoice ? PROMISE_WORDS[language].commitment : null,
    property: { row: String(propertyIdOf(spec)), name: propertyName(first) },
    skus: spec.skus.map((_, place) => printSku(viewingOf(spec, id, onlooker, place), place)),
    isSent: isSentTo(spec, country),
    specifications: specifications(first),
    similar: similarTo(globalId(id), onlooker),
    words: printWords(onlooker),
    frameData: frameData(onlooker),
    goneModules: eraCDataOfGone(first),
  };
}

function printSku(viewing: Viewing, place: number): ProductSku {
  const { country, language, sku, spec } = viewing;
  const cents = centsOf(viewing);
  return {
    name: sku.name,
    column: `${propertyIdOf(spec)}-${valueIdOf(place)}`,
    price: printMoney(cents, country),
    priceBefore: printMoney(Math.ceil(cents * 1.25), country),
    shipping: spec.isDigital ? null : { icon: iconOnPage('shipping'), lines: shippingLines(viewing) },
    rows: printRows(viewing),
    available: fill(PAGE_WORDS[language].available, { count: sku.stock }),
    services: eraBServices(viewing),
    guarantees: eraAGuarantees(viewing),
    modules: eraCData(viewing),
  };
}

/** The rows under the shipping row. Their order is not the same on every page. */
function printRows(viewing: Viewing): ProductRow[] {
  const blocks = serviceBlocks(viewing);
  const order = viewing.spec.isChoice
    ? (['delivery', 'returns', 'privacy', 'sustainability'] as const)
    : (['privacy', 'delivery', 'returns', 'sustainability'] as const);
  return order.flatMap((kind) => {
    const block = blocks[kind];
    return block ? printRow(kind, block) : [];
  });
}

function printRow(kind: RowKind, { title, subTitle, subContents }: ServiceBlock): ProductRow {
  return {
    kind,
    icon: iconOnPage(kind),
    title,
    subTitle: subTitle ?? null,
    lines: (subContents ?? []).map(({ content }) => content),
  };
}

/** The other products that have a name, so that every one of them is one click away. */
function similarTo(id: string, { country, host }: Onlooker): SimilarProduct[] {
  return Object.keys(PRODUCT_IDS)
    .map(productIdOf)
    .filter((other) => other !== id)
    .flatMap((other) => {
      const spec = productOf(other);
      if (!spec) return [];
      const href = `//${host}/item/${idOnHost(other, host)}.html`;
      return { href, title: spec.title, price: printMoney(spec.cents, country), hue: spec.hue };
    });
}

function printWords({ language }: Onlooker): ProductTexts {
  const words = PAGE_WORDS[language];
  const { services } = PROMISE_WORDS[language];
  return {
    ...words,
    services,
    reviews: fill(words.reviews, { count: 86 }),
    sold: fill(words.sold, { count: '1,000+' }),
  };
}
