import type { OnProductKey, Texts } from '../utils/i18n.ts';
import type { ProductView, Returnable } from '../utils/policy/product-view.ts';
import type { IconName } from './icon.tsx';

/** The look of an answer; the same colours as windows have. */
export function stateOfProduct(returnable: Returnable): Extract<IconName, 'open' | 'closed' | 'unknown'> {
  return ({ yes: 'open', no: 'closed', unknown: 'unknown' } as const)[returnable];
}

const STARTS = { ordered: 'FromOrder', delivered: 'FromDelivery', unknown: 'Days' } as const;

/** The one line of a product: 'Free return: 90 days from your order'. */
export function productHeadline(view: ProductView, texts: Texts<OnProductKey>): string {
  const { reason, promise } = view;
  if (reason !== 'free-return' && reason !== 'local-return') return texts.text(`productLine.${reason}`);
  const kind = reason === 'free-return' ? 'free' : 'local';
  const count = promise?.days ?? null;
  if (count === null) return texts.text(`productLine.${kind}`);
  return texts.text(`productLine.${kind}${STARTS[promise?.from ?? 'unknown']}`, { count });
}

/** A second half of the line, where there is reason to look twice; else null. */
export function productCaution(
  { goods, returnable, gaps }: ProductView,
  texts: Texts<OnProductKey>,
): string | null {
  if (returnable === 'no') return null;
  if (gaps.includes('other-country')) return texts.text('productLine.otherCountry');
  if (goods === null) return null;
  return `${texts.text(`exclusion.${goods.exclusion}`)}, ${texts.text('productLine.check')}`;
}
