/** Codes of countries that the site writes in its own way. */
const OWN_CODES: Readonly<Record<string, string>> = { UK: 'GB', SRB: 'RS', MNE: 'ME', KS: 'XK' };

/**
 * ISO 3166 alpha-2 of the code that the site has for a country ('UK' → 'GB'); a code of three letters that nobody knows
 * stays as it is, so that it is no other country's. Null for what is no code.
 */
export function siteCountry(code: string | null): string | null {
  const upper = code?.trim().toUpperCase() ?? '';
  return /^[A-Z]{2,3}$/.test(upper) ? (OWN_CODES[upper] ?? upper) : null;
}
