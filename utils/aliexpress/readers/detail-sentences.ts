import type { PrintedSentence } from '../../model/reading.ts';
import type { Finder } from '../find.ts';
import { productIdInAddress } from '../page-address.ts';
import { joinedSentences } from '../page-sentences.ts';
import { piecesOf, textOf } from '../page-text.ts';
import { ITEM_LINK } from '../selectors.ts';
import * as select from '../selectors-detail.ts';
import { blockSentences, isButton } from './block-sentences.ts';

/** Parts of a page's frame that are never about the order. */
const SITE_PART = /^(HEADER|FOOTER|NAV)$/;

/**
 * Every sentence of a detail page that may promise something: the reminder of the status block, the progress bar, the
 * service commitments, the delivery promise. Language plays no part; what a sentence means is worked out elsewhere.
 * `products` are the ids of the order's own goods: a block that links to others recommends them.
 */
export function detailSentences(
  document: Document,
  status: Element | null,
  products: ReadonlySet<string | null>,
  find: Finder,
): PrintedSentence[] {
  const progress = find.maybe(document, select.PROGRESS_BLOCK);
  const services = find.maybe(document, select.SERVICES_BLOCK);
  const named = [progress, services].filter((block) => block !== null);
  const promised = [
    ...(services ? blockSentences(services, 'service-commitment') : []),
    ...(progress ? blockSentences(progress, 'progress-bar') : []),
    ...unnamedBlocks(document, status, named, products, find).flatMap((block) =>
      blockSentences(block, 'service-commitment', true),
    ),
  ];
  return unique([...reminder(status, find), ...promised, ...deliveryPromise(document, find)]);
}

/** The text below the status; a block without the part of that name is read without its title and its buttons. */
function reminder(status: Element | null, find: Finder): PrintedSentence[] {
  if (!status) return [];
  const content = find.maybe(status, select.STATUS_CONTENT);
  const title = find.maybe(status, select.STATUS_TITLE);
  const isSkipped = (element: Element): boolean => isButton(element) || element === title;
  const pieces = piecesOf(content ?? status, isSkipped);
  return [...pieces, ...joinedSentences(pieces)].map((text) => ({
    place: 'status-reminder',
    label: null,
    text,
  }));
}

function deliveryPromise(document: Document, find: Finder): PrintedSentence[] {
  return find.all(document, select.DELIVERY_PROMISE).flatMap((element) => {
    const text = textOf(element);
    return text ? [{ place: 'delivery-promise' as const, label: null, text }] : [];
  });
}

/** Blocks of the frame under names we do not know, without those that hold goods, addresses or known parts. */
function unnamedBlocks(
  document: Document,
  status: Element | null,
  named: readonly Element[],
  products: ReadonlySet<string | null>,
  find: Finder,
): Element[] {
  const frame = find.maybe(document, select.DETAIL_FRAME) ?? status?.parentElement;
  if (!frame) {
    find.report('no-frame', '');
    return [];
  }
  const links = find.all(frame, ITEM_LINK);
  const isOwn = (link: Element): boolean => products.has(productIdInAddress(link.getAttribute('href')));
  const known = new Set([...find.all(frame, select.KNOWN_BLOCKS), ...links.filter(isOwn), ...named]);
  const aroundKnown = ancestorsOf(known);
  const aroundLinks = ancestorsOf(links);
  const unnamed: Element[] = [];
  const collect = (parent: Element): void => {
    for (const block of parent.children) {
      if (known.has(block) || SITE_PART.test(block.tagName) || isButton(block)) continue;
      if (aroundKnown.has(block)) collect(block);
      else if (!aroundLinks.has(block)) unnamed.push(block);
    }
  };
  collect(frame);
  return unnamed;
}

/** The elements themselves and all around them: walked once, however many there are. */
function ancestorsOf(elements: Iterable<Element>): Set<Element> {
  const around = new Set<Element>();
  for (const each of elements) {
    for (
      let element: Element | null = each;
      element && !around.has(element);
      element = element.parentElement
    ) {
      around.add(element);
    }
  }
  return around;
}

function unique(sentences: readonly PrintedSentence[]): PrintedSentence[] {
  const known = new Map(sentences.map((sentence) => [JSON.stringify(sentence), sentence]));
  return [...known.values()];
}
