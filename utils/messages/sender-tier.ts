/** What the browser says of who sent a message. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  origin?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; incognito?: boolean | undefined } | undefined;
}
export type SenderTier = 'content' | 'page';

export interface Home {
  /** Id of this extension. */
  id: string;
  /** Address of its own pages, `browser.runtime.getURL('')`. */
  address: string;
}

const SITES = ['aliexpress.com', 'aliexpress.us', 'aliexpress.ru'];

/**
 * What a sender is to us: one of our own pages, our content script in the top frame of an AliExpress page, or null for
 * everyone else, private windows included. Firefox leaves `origin` out; where it stands it has to agree with `url`.
 */
export function senderTier(sender: Sender, home: Home): SenderTier | null {
  if (sender.id !== home.id || sender.url === undefined || sender.tab?.incognito) return null;
  const url = parse(sender.url);
  const own = parse(home.address);
  if (!url || !own) return null;
  const origin = sender.origin ?? originOf(url);
  if (origin !== originOf(url)) return null;
  if (origin === originOf(own)) return 'page';
  return sender.tab && sender.frameId === 0 && isSite(url) ? 'content' : null;
}

function isSite({ protocol, hostname, port, username, password }: URL): boolean {
  const isPlain = protocol === 'https:' && port === '' && username === '' && password === '';
  return isPlain && SITES.some((site) => hostname === site || hostname.endsWith(`.${site}`));
}

/** `URL.origin` is 'null' for extension addresses in some engines, so it is put together here. */
function originOf({ protocol, host }: URL): string {
  return `${protocol}//${host}`;
}

function parse(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}
