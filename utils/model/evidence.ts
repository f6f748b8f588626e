import { lineRefSchema } from './claim.ts';
import { finite, text, truth, wordOf, z } from './zod.ts';

/** What a picture or a film can prove. Which of them an intent needs stands in policy/proof.ts. */
export const PROOFS = [
  'unboxing', // film: label first, then opened without a cut
  'parcel-label',
  'parcel-outside',
  'item-whole',
  'difference',
  'size-with-ruler',
  'size-label',
  'fault-on-video',
  'damage-close',
  'count-of-pieces',
  'brand-marks',
  'unused-complete',
  'tracking-page',
  'official-paper',
  'carrier-report',
  'chat-with-seller',
] as const;
export type Proof = (typeof PROOFS)[number];

const blob = () => z.custom<Blob>((value) => value instanceof Blob);

/**
 * One picture or film for a line of an order, in the database of this computer. `file` is what goes into a form: a
 * picture is drawn anew, so that it is small and tells no place; `original` is there when the user wished to keep it.
 */
export const evidenceSchema = z.object({
  evidenceId: text(60),
  orderId: text(40),
  line: lineRefSchema,
  name: text(200),
  type: text(100),
  /** Bytes of `file`. */
  size: finite(),
  file: blob(),
  original: z.nullable(blob()),
  proof: z.nullable(wordOf(PROOFS)),
  note: text(1000),
  /** True when it is to be put into the form. */
  attached: truth(),
  /** Epoch ms, UTC. */
  addedAt: finite(),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** What a message can carry of it. */
export type EvidenceInfo = Pick<Evidence, 'evidenceId' | 'name' | 'type' | 'size'>;
