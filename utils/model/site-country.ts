/** Codes of countries that the site writes in its own way. */
const OWN_CODES: Readonly<Record<string, string>> = { UK: 'GB' };

/** ISO 3166 alpha-2 of the code that the site has for a country ('UK' → 'GB'), or null for what is none. */
export function siteCountry(code: string | null): string | null {
  const upper = code?.trim().toUpperCase() ?? '';
  return /^[A-Z]{2}$/.test(upper) ? (OWN_CODES[upper] ?? upper) : null;
}
