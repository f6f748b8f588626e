/** How the shop behaves in this tab. Set by the address ('?delay=3000&mode=redesign'), kept for the tab. */
export interface TabSettings {
  language: string;
  labels: string;
  country: string;
  /** What was bought: 'small', 'cases', 'large'; empty for what the server was started with. */
  stock: string;
  /** 'redesign': class names and links that no reader knows. 'empty': an account without orders. */
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
}

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
};

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
  };
}

/** Change one setting and load the page anew, without the settings of the old address. */
export function changeSetting(name: string, value: string): void {
  sessionStorage.setItem(name, value);
  const url = new URL(location.href);
  for (const key of Object.keys(DEFAULTS)) url.searchParams.delete(key);
  location.assign(url.href);
}
