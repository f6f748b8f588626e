import type { ShopLineSpec } from '../shop-goods.ts';
import { CURRENCIES, priceInfo } from '../shop-money.ts';
import type { ShopLine, ShopSettings } from '../shop-state.ts';
import type { Data, Printed } from './question.ts';

const TAG_TYPES: Record<NonNullable<ShopLineSpec['tags']>[number], string> = {
  'free-returns': 'LOCAL_FREE_RETURN',
  'fast-delivery': 'DELIVERY_GUARANTEE',
};

/** What the list and the detail answer both say of each line. The price is that of one piece. */
export function lineFields(
  { order, stocked }: Printed,
  { country }: ShopSettings,
): { line: ShopLine; fields: Data }[] {
  return order.lines.map((line, place) => {
    const { cents = 0, quantity, tags = [] } = stocked.spec.lines[place] ?? {};
    const fields = {
      orderLineId: line.lineId,
      productId: line.productId,
      itemTitle: line.title,
      itemDetailUrl: `//www.aliexpress.com/item/${line.productId}.html`,
      itemPriceText: line.price,
      formatPriceInfo: priceInfo(cents, country),
      currencyCode: CURRENCIES[country],
      quantity,
      // An item without variants has no such list.
      ...(line.variant === null ? {} : { skuAttrs: variantAttributes(line.variant) }),
      itemTags: tags.map((tag, index) => ({
        type: TAG_TYPES[tag],
        richText: `<font color="#009966">${line.tags[index] ?? ''}</font>`,
        href: 'https://www.aliexpress.com/ssr/1',
      })),
    };
    return { line, fields };
  });
}

function variantAttributes(variant: string): Data[] {
  return variant.split(', ').map((text, place) => ({ id: 14 + place, name: `Choice ${place + 1}`, text }));
}
