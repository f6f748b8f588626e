import type { ProductSku, ShopProduct } from '../products/shop-product.ts';
import { eraAPage } from './era-a-page.ts';
import { eraBPage } from './era-b-page.ts';
import { type Choice, eraCPage, type ProductView } from './era-c-page.ts';
import { announce, forget } from './product-global.ts';
import { clearHead, showHead, showLanguage } from './product-head.ts';
import { checkDialog, gonePage, redesignedPage, skeletonPage } from './product-states.ts';
import { shipToControl } from './ship-to.ts';
import type { TabSettings } from './shop-settings.ts';

/* The product pages of a tab: which one is shown, in which state, and what becomes of it. */

const LATE_ROWS = 600;

export interface StageProps {
  settings: TabSettings;
  /** Put a page between the frame of the shop, with its control, and the panel. */
  surround(page: HTMLElement, shipTo: HTMLElement): void;
  /** The buyer wants things sent to another country. */
  onCountry(country: string): void;
  onBuy(product: ShopProduct): void;
}

export interface ProductStage {
  /** Show the page of a product, by its number on this host. False when the shop has no such product. */
  show(id: string): Promise<boolean>;
  /** Build the page anew. */
  rerender(): void;
  /** Choose the country of delivery, as the control in the frame does. */
  shipTo(country: string): Promise<void>;
  /** Another page of the shop takes over. */
  leave(): void;
}

/** The stage of a tab. From one product to the next there is no skeleton: the old page stands until the new one does. */
export function productStage({ settings, surround, onBuy, onCountry }: StageProps): ProductStage {
  let turn = 0;
  let shown: { product: ShopProduct; choice: Choice; view: ProductView | null } | null = null;

  const put = (product: ShopProduct, page: HTMLElement) =>
    surround(
      page,
      shipToControl(product, (country) => void shipTo(country)),
    );
  const tell = (product: ShopProduct, { modules }: ProductSku) => {
    if (settings.era === 'c') announce(product, settings.mode === 'no-data' ? null : modules);
  };
  const draw = (product: ShopProduct, choice: Choice) => {
    const sku = product.skus[choice.place];
    if (!sku) return;
    showLanguage(product.language, product.direction);
    shown = { product, choice, view: null };
    if (settings.mode === 'gone') {
      if (settings.era === 'c') announce(product, product.goneModules);
      put(product, gonePage(product));
      return;
    }
    if (settings.mode === 'redesign') {
      put(product, redesignedPage(product));
      return;
    }
    tell(product, sku);
    if (settings.era === 'c') showHead(product);
    shown.view = pageOf(settings.era)({
      product,
      choice,
      rowsAfter: settings.rows === 'late' ? LATE_ROWS : 0,
      onSku: (chosen) => tell(product, chosen),
      onBuy: () => onBuy(product),
    });
    put(product, shown.view.node);
  };
  const show = async (id: string) => {
    turn += 1;
    const mine = turn;
    const product = await loadProduct(id, settings);
    if (mine !== turn) return true;
    if (!product) return false;
    const choice = { place: 0, quantity: 1 };
    if (!shown) {
      put(product, skeletonPage());
      if (settings.mode === 'captcha') document.body.append(checkDialog(product));
      if (settings.mode === 'captcha' || settings.mode === 'skeleton') return true;
      await new Promise((done) => setTimeout(done, settings.delay));
    }
    if (mine === turn) draw(product, choice);
    return true;
  };
  const shipTo = async (country: string) => {
    if (!shown) return;
    const { choice, product: before } = shown;
    turn += 1;
    const mine = turn;
    onCountry(country);
    const product = await loadProduct(before.productId, settings);
    if (product && mine === turn) draw(product, choice);
  };
  const leave = () => {
    turn += 1;
    if (!shown) return;
    shown = null;
    forget();
    clearHead();
    document.title = 'Orders';
  };
  return { show, shipTo, leave, rerender: () => shown?.view?.rerender() };
}

function pageOf(era: string) {
  if (era === 'a') return eraAPage;
  return era === 'b' ? eraBPage : eraCPage;
}

async function loadProduct(id: string, { country, language }: TabSettings): Promise<ShopProduct | null> {
  const query = new URLSearchParams({ id, country, language });
  const answer = await fetch(`/shop/product.json?${query}`);
  return answer.json();
}
