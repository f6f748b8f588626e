import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { stripTypeScriptTypes } from 'node:module';
import { connect, type Server } from 'node:net';
import type { Duplex } from 'node:stream';
import { text } from 'node:stream/consumers';
import { generate } from 'selfsigned';
import type { PlainDate } from '../../utils/model/plain-date.ts';
import { accountCookie } from './account-cookie.ts';
import { type AskedQuestion, DataService, type Faults, settingsOf } from './data-service.ts';
import { disputeFormBundle } from './dispute-form-bundle.ts';
import { printProduct } from './products/print-product.ts';
import { productHtml } from './products/product-html.ts';
import { productLanguage } from './products/product-languages.ts';
import { iconPicture } from './products/row-icons.ts';
import type { Onlooker } from './products/viewing.ts';
import { shopState } from './shop-state.ts';
import type { Stock } from './stock.ts';

/** Hosts that the shop plays; every other host is refused and counted. */
const SHOP_HOSTS = /(^|\.)aliexpress\.(com|us|ru)$/;
/** Not a file beside the others: it is made of React and of what is in the folder of the form. */
const DISPUTE_FORM = '/shop/dispute-form.ts';
const CLIENT_FILES = /^\/shop\/([a-z-]+\.(?:ts|css))$/;
const PAGES =
  /^\/(p\/(order|tracking|reverse-pages|refund-amount)\/[a-z]+\.html|issue\/fastissue\/(Detail|createIssueStep1)\.htm|order-list(\/\d+)?|(item|i)\/\d+\.html)?$/;
const PRODUCT_PAGES = /^\/(?:item|i)\/(\d{6,20})\.html$/;

export interface Shop {
  /** Port on 127.0.0.1 to give to the browser as its proxy for http and https. */
  proxyPort: number;
  /** 'host:port' of every connection to somebody else, in order. */
  refused: string[];
  /** 'host/path' of every request to the shop, in order. */
  served: string[];
  /** What the pages' data clients asked, in order. */
  asked: readonly AskedQuestion[];
  /** What every tab gets instead of answers, from its next question on; change it at any time. */
  faults: Faults;
  /** What was bought, for tabs whose address does not say it. */
  stock: Stock;
  /** How data clients are in tabs whose address does not say it. */
  client: string;
  close(): Promise<void>;
}

/**
 * Start the made-up shop: a local proxy under which the site's own host names lead to a single-page app that behaves
 * as the real order pages do. `today` gives the day that the printed dates are relative to.
 */
export async function serveShop(today: () => PlainDate, options: { stock?: Stock } = {}): Promise<Shop> {
  const served: string[] = [];
  const refused: string[] = [];
  const service = new DataService(today, options.stock ?? 'small');
  const site = await startSite(new Answering(today, service), served);
  const proxy = createServer((request, response) => {
    refused.push(`${request.headers.host ?? '?'}`);
    response.writeHead(403).end();
  });
  const sockets = new Set<Duplex>();
  proxy.on('connect', (request: IncomingMessage, socket: Duplex) => {
    socket.on('error', () => socket.destroy());
    const host = (request.url ?? '').replace(/:\d+$/, '');
    if (!SHOP_HOSTS.test(host)) {
      refused.push(request.url ?? '?');
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    tunnel(socket, portOf(site));
  });
  await listen(proxy);
  const close = async () => {
    for (const socket of sockets) socket.destroy();
    site.closeAllConnections();
    proxy.closeAllConnections();
    await Promise.all([stop(site), stop(proxy)]);
  };
  return Object.assign(service, { proxyPort: portOf(proxy), refused, served, close });
}

async function startSite(answering: Answering, served: string[]) {
  const names = ['aliexpress.com', 'aliexpress.us', 'aliexpress.ru'];
  const altNames = names.flatMap((name) => [name, `*.${name}`]).map((value) => ({ type: 2 as const, value }));
  const pems = await generate([{ name: 'commonName', value: 'demo shop' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames }],
  });
  const site = createTlsServer({ key: pems.private, cert: pems.cert }, (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'www.aliexpress.com'}`);
    served.push(url.host + url.pathname);
    answering
      .answer(url, request, response)
      .catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await listen(site);
  return site;
}

class Answering {
  private readonly today: () => PlainDate;
  private readonly service: DataService;
  /** Texts of states that were asked for: the large one takes a while to print. */
  private readonly states = new Map<string, string>();

  constructor(today: () => PlainDate, service: DataService) {
    this.today = today;
    this.service = service;
  }

  async answer(url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const send = (type: string, body: string) => {
      response
        .writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' })
        .end(body);
    };
    const file = CLIENT_FILES.exec(url.pathname)?.[1];
    const icon = iconPicture(url.pathname);
    if (url.pathname === '/shop/state.json') {
      this.sendState(url, response, send);
    } else if (url.pathname === '/shop/product.json') {
      response.setHeader('set-cookie', accountCookie(wordsIn(url), url.host));
      const id = url.searchParams.get('id') ?? '';
      send('application/json', JSON.stringify(printProduct(id, this.onlookerOf(url))));
    } else if (url.pathname === '/shop/data') {
      const body: unknown = JSON.parse(await text(request));
      send('application/json', JSON.stringify(await this.service.answer(body)));
    } else if (url.pathname === DISPUTE_FORM) {
      send('text/javascript', await disputeFormBundle());
    } else if (file) {
      const source = await readFile(new URL(`./client/${file}`, import.meta.url), 'utf8');
      if (file.endsWith('.css')) send('text/css', source);
      else send('text/javascript', stripTypeScriptTypes(source));
    } else if (icon !== null) {
      send('image/svg+xml', icon);
    } else if (PAGES.test(url.pathname)) {
      send(
        'text/html',
        this.pageOf(url, await readFile(new URL('./client/page.html', import.meta.url), 'utf8')),
      );
    } else {
      response.writeHead(url.pathname === '/favicon.ico' ? 204 : 404).end();
    }
  }

  /** The page of an address: what a product's page says in its source depends on the product. */
  private pageOf(url: URL, frame: string): string {
    const id = PRODUCT_PAGES.exec(url.pathname)?.[1];
    if (id === undefined) return frame;
    const { era = 'c', mode = 'normal' } = wordsIn(url);
    return productHtml(frame, { ...this.onlookerOf(url), id, era, mode });
  }

  private onlookerOf(url: URL): Onlooker {
    const tab = wordsIn(url);
    const { country } = settingsOf(tab);
    return { host: url.host, country, language: productLanguage(tab.language), today: this.today() };
  }

  private sendState(url: URL, response: ServerResponse, send: (type: string, body: string) => void): void {
    const tab = wordsIn(url);
    const settings = settingsOf(tab);
    const stock = this.service.stockOf(tab);
    const day = this.today();
    const { client } = this.service;
    const bought = tab.bought ?? null;
    const key = JSON.stringify([day, settings, stock, client, bought]);
    const state =
      this.states.get(key) ?? JSON.stringify({ ...shopState(day, settings, stock, bought), client });
    this.states.set(key, state);
    // The reader takes the country of delivery from it.
    response.setHeader('set-cookie', accountCookie(tab, url.host));
    send('application/json', state);
  }
}

/** The settings that an address names. */
function wordsIn(url: URL): Record<string, string | undefined> {
  return Object.fromEntries(url.searchParams);
}

function tunnel(socket: Duplex, port: number): void {
  const upstream = connect(port, '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    upstream.pipe(socket);
    socket.pipe(upstream);
  });
  upstream.on('error', () => socket.destroy());
  socket.on('close', () => upstream.destroy());
}

function listen(server: Server): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', done);
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((done) => server.close(() => done()));
}

function portOf(server: Server): number {
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('the server is not listening');
  return address.port;
}
