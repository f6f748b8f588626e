import type { ShopProduct } from '../products/shop-product.ts';

/* What today's product pages put into their global: scripts of the page see it, an extension's own world does not. */

interface PageGlobal {
  viewName?: string;
  isCSR?: boolean;
  DCData?: unknown;
  lifeCycleEventList?: { type: 'RENDER'; data: unknown; timestamp: number }[];
}

/** Let the global say the modules; the entry of an earlier choice or product makes way. Null for no modules at all. */
export function announce(product: ShopProduct, modules: unknown): void {
  const found = pageGlobal();
  Object.assign(found, { viewName: 'newDetail', isCSR: true, DCData: product.frameData });
  if (modules === null) return;
  const list = found.lifeCycleEventList ?? [];
  list[0] = { type: 'RENDER', data: modules, timestamp: Date.now() };
  found.lifeCycleEventList = list;
}

/** The page of the product is left without a load. */
export function forget(): void {
  delete pageGlobal().lifeCycleEventList;
}

function pageGlobal(): PageGlobal {
  const found: unknown = Reflect.get(window, '_d_c_');
  if (typeof found === 'object' && found !== null) return found;
  const fresh: PageGlobal = {};
  Object.assign(window, { runParams: {}, _d_c_: fresh });
  return fresh;
}
