import type { ShopProduct } from '../products/shop-product.ts';
import { el } from './dom.ts';

const OWN = 'data-drawn';

/**
 * What today's page puts into the document's head, and onto the document, once the product is there. What came with
 * the source (og:url and its like) stays as it came.
 */
export function showHead(product: ShopProduct): void {
  clearHead();
  document.title = product.title;
  setMeta('description', product.title);
  setMeta('keywords', product.keywords);
  const links = product.alternates.map(({ hreflang, href }) => ({ rel: 'alternate', hreflang, href }));
  const linked = el(
    'script',
    { [OWN]: '', type: 'application/ld+json' },
    JSON.stringify(linkedData(product)),
  );
  document.head.append(
    el('link', { [OWN]: '', rel: 'canonical', href: product.canonical }),
    ...links.map((attributes) => el('link', { [OWN]: '', ...attributes })),
    linked,
  );
  document.body.classList.add('pdp-new-pc');
  document.body.dataset.spm = 'detail';
}

/** Language and direction of the texts of a page. */
export function showLanguage(language: string, direction: 'ltr' | 'rtl'): void {
  document.documentElement.lang = language;
  if (direction === 'rtl') document.documentElement.dir = direction;
  else document.documentElement.removeAttribute('dir');
}

/** Take back what showHead did. */
export function clearHead(): void {
  for (const node of document.head.querySelectorAll(`[${OWN}]`)) node.remove();
  for (const name of ['description', 'keywords']) metaOf(name)?.setAttribute('content', '');
  document.body.classList.remove('pdp-new-pc');
  delete document.body.dataset.spm;
}

function setMeta(name: string, content: string): void {
  const found = metaOf(name);
  if (found) found.setAttribute('content', content);
  else document.head.append(el('meta', { [OWN]: '', name, content }));
}

function metaOf(name: string): Element | null {
  return document.head.querySelector(`meta[name="${name}"]`);
}

function linkedData({ canonical, currency, linkedPrice, title }: ShopProduct) {
  const offers = {
    '@type': 'Offer',
    availability: 'https://schema.org/InStock',
    url: canonical,
    priceCurrency: currency,
    price: linkedPrice,
  };
  const aggregateRating = { '@type': 'AggregateRating', ratingValue: '4.6', reviewCount: '86' };
  return [
    {
      '@context': 'https://schema.org/',
      '@type': 'Product',
      name: title,
      image: [],
      offers,
      aggregateRating,
    },
    { '@context': 'https://schema.org/', '@type': 'VideoObject', name: title, thumbnailUrl: [] },
  ];
}
