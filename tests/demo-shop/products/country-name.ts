import type { ShopCountry } from '../shop-languages.ts';
import type { ProductLanguage } from './product-languages.ts';

/** Name of a country in a language. The site's code of Great Britain is not that of the rest of the world. */
export function countryName(country: ShopCountry, language: ProductLanguage): string {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  return names.of(country === 'UK' ? 'GB' : country) ?? country;
}
