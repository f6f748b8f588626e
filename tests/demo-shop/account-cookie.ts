import type { TabWords } from './data-service.ts';
import { settingsOf } from './data-service.ts';
import { PRODUCT_LOCALES, productLanguage } from './products/product-languages.ts';
import { isShopLanguage } from './shop-languages.ts';
import { accountOf } from './shop-state.ts';

/** The site's own cookie, as a header sets it for every page of the host's domain: the account of a tab. */
export function accountCookie(tab: TabWords, host: string): string {
  const { currency, region, locale } = accountOf(settingsOf(tab));
  // Some languages are on product pages only; orders are English for them, the account is not.
  const own = isShopLanguage(String(tab.language)) ? locale : PRODUCT_LOCALES[productLanguage(tab.language)];
  const domain = host.split('.').slice(-2).join('.');
  return `aep_usuc_f=site=glo&c_tp=${currency}&region=${region}&b_locale=${own}; Domain=${domain}; Path=/`;
}
