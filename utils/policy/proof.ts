import type { Intent } from '../model/claim.ts';
import type { Proof } from '../model/evidence.ts';

/** What convinces: `needed` decides cases, `helpful` makes them stronger. */
export interface ProofList {
  needed: readonly Proof[];
  helpful: readonly Proof[];
}

/**
 * What to show for each intent. AliExpress's old help page on evidence names differences item by item, size with a
 * ruler and the label, faults of electronics on video, several pieces by several pictures, a report of the carrier for
 * a broken parcel, official paper for customs; what did not arrive needs no picture. The film of the unboxing is what
 * nearly every guide for buyers calls decisive.
 */
const PROOF_LISTS: Readonly<Record<Intent, ProofList>> = {
  'not-arrived': { needed: [], helpful: ['tracking-page', 'chat-with-seller'] },
  'returned-to-sender': { needed: ['tracking-page'], helpful: ['chat-with-seller'] },
  customs: { needed: ['official-paper'], helpful: ['tracking-page'] },
  'wrong-item': {
    needed: ['item-whole', 'parcel-label'],
    helpful: ['unboxing', 'difference', 'chat-with-seller'],
  },
  'not-as-described': {
    needed: ['difference', 'size-with-ruler', 'size-label'],
    helpful: ['item-whole', 'unboxing', 'chat-with-seller'],
  },
  defective: { needed: ['fault-on-video'], helpful: ['item-whole', 'unboxing', 'chat-with-seller'] },
  damaged: {
    needed: ['damage-close', 'parcel-outside', 'parcel-label'],
    helpful: ['carrier-report', 'unboxing'],
  },
  'missing-parts': {
    needed: ['count-of-pieces', 'parcel-label'],
    helpful: ['unboxing', 'parcel-outside', 'chat-with-seller'],
  },
  counterfeit: { needed: ['brand-marks', 'item-whole'], helpful: ['unboxing', 'chat-with-seller'] },
  'changed-mind': { needed: ['unused-complete'], helpful: ['parcel-label'] },
};

/** What to show for an intent. */
export function proofsFor(intent: Intent): ProofList {
  return PROOF_LISTS[intent];
}
