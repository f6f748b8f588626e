/** Codes that the site still writes in their old form. */
const RENAMED_LANGUAGES: Record<string, string> = { iw: 'he', in: 'id', ji: 'yi' };

/** Sub-domains that are the site in one language. 'www', 'm', 'trade' and the like say nothing. */
const LANGUAGE_HOST = /^(ar|de|es|fr|he|id|it|ja|ko|nl|pl|pt|ru|th|tr|uk|vi)\.aliexpress\./;

const SITE_COOKIE = 'aep_usuc_f';

export interface PageContext {
  /** Lower-case primary language tag ('pt'), or null when nothing tells. */
  language: string | null;
  /** Ship-to country of the account (ISO 3166 alpha-2), or null. */
  country: string | null;
}

/**
 * Language and ship-to country of a page. The language is that of `<html lang>`, else of the site's own settings
 * cookie, else of the sub-domain; the country is that of the cookie. No other cookie is looked at. Never throws.
 */
export function pageContext(document: Document, url: URL): PageContext {
  const settings = siteSettings(document);
  const byHost = languageOfHost(url.hostname);
  return {
    language:
      primaryTag(document.documentElement?.getAttribute('lang')) ??
      primaryTag(settings.get('b_locale')) ??
      byHost,
    country: countryCode(settings.get('region')),
  };
}

/** 'pl.aliexpress.com' → 'pl'; null for hosts that are of no language. */
export function languageOfHost(host: string): string | null {
  return LANGUAGE_HOST.exec(host)?.[1] ?? null;
}

/** 'pt_BR' or 'pt-BR' → 'pt'; null for what is not a language tag. */
export function primaryTag(tag: string | null | undefined): string | null {
  const primary = /^([a-z]{2,3})([-_]|$)/i.exec(tag?.trim() ?? '')?.[1]?.toLowerCase();
  return primary ? (RENAMED_LANGUAGES[primary] ?? primary) : null;
}

/** 'br' → 'BR'; null for what is not two letters. */
export function countryCode(text: string | null | undefined): string | null {
  const code = text?.trim().toUpperCase() ?? '';
  return /^[A-Z]{2}$/.test(code) ? code : null;
}

/** What the site's own settings cookie says: `region`, `b_locale`, `c_tp` (currency). Empty when it cannot be read. */
export function siteSettings(document: Document): URLSearchParams {
  const cookie = cookiesOf(document)
    .split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${SITE_COOKIE}=`));
  const value = cookie?.slice(SITE_COOKIE.length + 1) ?? '';
  return new URLSearchParams(value.includes('%') && !value.includes('=') ? safeDecode(value) : value);
}

/** A document without an origin (a sandboxed or a parsed one) may refuse its cookies. */
function cookiesOf(document: Document): string {
  try {
    return document.cookie ?? '';
  } catch {
    return '';
  }
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
