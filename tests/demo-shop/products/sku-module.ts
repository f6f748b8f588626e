import type { Data } from '../answers/question.ts';
import { PAGE_WORDS } from './page-words.ts';
import type { ProductSkuSpec, ProductSpec } from './product-spec.ts';
import { skuIdOf, type Viewing } from './viewing.ts';

/** The site's number of the property that says where a choice is sent from. */
const SHIPS_FROM = 200_007_763;
const COLOUR = 14;

/** Number of the property that the buyer chooses by. */
export function propertyIdOf({ chosenBy }: ProductSpec): number {
  return chosenBy === 'colour' ? COLOUR : SHIPS_FROM;
}

/** Number of the value that stands for the choice at a place. */
export function valueIdOf(place: number): number {
  return 900_000_001 + place;
}

/** What the property is called. */
export function propertyName({ language, spec }: Pick<Viewing, 'language' | 'spec'>): string {
  const words = PAGE_WORDS[language];
  return spec.chosenBy === 'colour' ? words.colour : words.shipsFrom;
}

/** The SKU module: every choice, and which one is taken. */
export function skuModule(viewing: Viewing): Data {
  const { productId, sku, skuId, spec } = viewing;
  const property = propertyIdOf(spec);
  const path = (place: number) => `${property}:${valueIdOf(place)}`;
  return {
    selectedSkuId: Number(skuId),
    selectedSkuIdStr: skuId,
    selectedSkuAttr: `${path(spec.skus.indexOf(sku))}#${sku.name}`,
    selectedSkuSaleable: true,
    skuPaths: spec.skus.map((one, place) => ({
      path: path(place),
      salable: one.stock > 0,
      skuAttr: `${path(place)}#${one.name}`,
      skuId: Number(skuIdOf(productId, place)),
      skuIdStr: skuIdOf(productId, place),
      skuStock: one.stock,
    })),
    skuProperties: [
      {
        skuPropertyId: property,
        skuPropertyName: propertyName(viewing),
        skuPropertyValues: spec.skus.map((one, place) => skuValue(one, place, spec)),
      },
    ],
  };
}

function skuValue(
  { name, shipsFrom = 'CN' }: ProductSkuSpec,
  place: number,
  { chosenBy }: ProductSpec,
): Data {
  return {
    propertyValueDefinitionName: name,
    propertyValueDisplayName: name,
    propertyValueIdLong: valueIdOf(place),
    propertyValueName: name,
    ...(chosenBy === 'ships-from' ? { skuPropertySendGoodsCountryCode: shipsFrom } : {}),
  };
}
