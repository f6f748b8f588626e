import type { PrintedCase, PrintedLine, PrintedOrder, Sighting } from '../../utils/model/reading.ts';

export interface SightingParts extends Partial<Omit<Sighting, 'printed'>> {
  printed?: Partial<PrintedOrder>;
}

/** A sighting of an English detail page, read from data on 7 September 2026, on which nothing is printed but `parts`. */
export function aSighting({ printed = {}, ...parts }: SightingParts = {}): Sighting {
  return {
    page: 'order-detail',
    source: 'data',
    language: 'en',
    country: null,
    readAt: Date.UTC(2026, 8, 7, 20),
    ...parts,
    printed: {
      orderId: null,
      statusText: null,
      statusCode: null,
      buttonTypes: [],
      dates: [],
      store: null,
      total: null,
      lines: [],
      sentences: [],
      parcels: [],
      cases: [],
      paymentMethod: null,
      commitmentText: null,
      country: null,
      ...printed,
    },
  };
}

/** A printed line of which nothing is known but `parts`. */
export function aPrintedLine(parts: Partial<PrintedLine> = {}): PrintedLine {
  return {
    lineId: null,
    productId: null,
    title: null,
    variant: null,
    quantityText: null,
    unitPrice: null,
    tags: [],
    disputeOffered: null,
    ...parts,
  };
}

/** A printed case of which nothing is known but `parts`. */
export function aPrintedCase(parts: Partial<PrintedCase> = {}): PrintedCase {
  return {
    caseId: null,
    lineId: null,
    kindCode: null,
    statusCode: null,
    openedText: null,
    changedText: null,
    url: null,
    ...parts,
  };
}
