/** How the shop behaves in this tab. Set by the address ('?delay=3000&mode=redesign'), kept for the tab. */
export interface TabSettings {
  language: string;
  labels: string;
  country: string;
  /** What was bought: 'small', 'cases', 'large'; empty for what the server was started with. */
  stock: string;
  /**
   * 'redesign': class names and links that no reader knows. 'empty': an account without orders. On the pages of
   * products also 'skeleton' (the data never come), 'no-data' (drawn, but nothing in the page's global), 'gone' and
   * 'captcha'.
   */
  mode: string;
  /** Milliseconds from a page's start to its cards; the real site takes 2 to 15 seconds. */
  delay: number;
  /** How many cards the list starts with. The site shows 10; more are for measuring. */
  cards: number;
  /** The page's data client: 'normal', 'missing', 'silent' (never answers) or 'throwing'; empty for the server's. */
  client: string;
  /** A code that questions get instead of an answer ('FAIL_SYS_SESSION_EXPIRED'), or 'none'. */
  fault: string;
  /** Good answers of a page before the fault begins. */
  after: number;
  /** Milliseconds that an answer takes. */
  slow: number;
  /** Which years the pages of products are from: 'c' (now), 'b' (2023 to 2025) or 'a' (2020 to 2022). */
  era: string;
  /** 'late': the rows beside the buttons come after the rest of a product's page. */
  rows: string;
  /**
   * Which form asks for a return or refund: 'now', 'prefilled' (the same, but an amount stands in it from the start) or
   * 'unknown' (one that no reader knows).
   */
  form: string;
  /** Number of the product that this tab bought a moment ago; empty for none. */
  bought: string;
}

/** Countries that things can be sent to, in the site's own codes. */
export const COUNTRIES = ['US', 'BR', 'DE', 'KR', 'UK', 'PL', 'MX', 'IL', 'ID'];

const DEFAULTS = {
  language: 'en',
  labels: 'new',
  country: 'US',
  stock: '',
  mode: 'normal',
  delay: '400',
  cards: '10',
  client: '',
  fault: 'none',
  after: '0',
  slow: '0',
  era: 'c',
  rows: 'with',
  form: 'now',
  bought: '',
};

/** What a page tells to one that it opens in another tab. */
export const TRAVELLING = ['language', 'labels', 'country', 'stock', 'mode', 'form'] as const;

/** Settings of this tab, the address's words first. */
export function tabSettings(): TabSettings {
  const asked = new URLSearchParams(location.search);
  const word = (name: keyof typeof DEFAULTS) => {
    const value = asked.get(name) ?? sessionStorage.getItem(name) ?? DEFAULTS[name];
    sessionStorage.setItem(name, value);
    return value;
  };
  return {
    language: word('language'),
    labels: word('labels'),
    country: word('country'),
    stock: word('stock'),
    mode: word('mode'),
    delay: Number(word('delay')),
    cards: Number(word('cards')),
    client: word('client'),
    fault: word('fault'),
    after: Number(word('after')),
    slow: Number(word('slow')),
    era: word('era'),
    rows: word('rows'),
    form: word('form'),
    bought: word('bought'),
  };
}

/** Change one setting and load the page anew, without the settings of the old address. */
export function changeSetting(name: string, value: string): void {
  sessionStorage.setItem(name, value);
  const url = new URL(location.href);
  for (const key of Object.keys(DEFAULTS)) url.searchParams.delete(key);
  location.assign(url.href);
}

/** Change one setting for the next loads of this tab only: the address no longer names another. */
export function keepSetting(name: string, value: string): void {
  sessionStorage.setItem(name, value);
  const url = new URL(location.href);
  if (!url.searchParams.has(name)) return;
  url.searchParams.delete(name);
  history.replaceState(history.state, '', url);
}
