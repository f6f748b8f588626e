import type { LineRef } from '../../utils/model/claim.ts';
import type { Evidence } from '../../utils/model/evidence.ts';

/* Pieces of evidence for an order of a garden hose and a jewellery box. */

export const HOSE_LINE: LineRef = {
  lineId: '8200000000000011',
  productId: '1005007000000901',
  title: 'Garden hose 15 m with brass nozzle and wall bracket',
  variant: 'Green',
};
export const BOX_LINE: LineRef = {
  lineId: '8200000000000012',
  productId: '1005007000000902',
  title: 'Jewellery box',
  variant: null,
};

/** A picture of the hose beside a ruler; `parts` say what is different. */
export function aPiece(parts: Partial<Evidence> = {}): Evidence {
  const file = parts.file ?? new Blob(['picture'], { type: 'image/jpeg' });
  return {
    evidenceId: 'one',
    orderId: '8200000000000001',
    line: HOSE_LINE,
    name: 'order-8200000000000001-size-with-ruler-1.jpg',
    type: file.type,
    size: file.size,
    original: null,
    proof: 'size-with-ruler',
    note: '',
    attached: true,
    addedAt: Date.UTC(2026, 7, 27),
    ...parts,
    file,
  };
}
