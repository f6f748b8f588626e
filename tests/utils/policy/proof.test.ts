import { expect, it } from 'vitest';
import { INTENTS } from '../../../utils/model/claim.ts';
import { PROOFS } from '../../../utils/model/evidence.ts';
import { proofsFor } from '../../../utils/policy/proof.ts';

it('every kind of proof serves some intent, and no intent asks for one twice', () => {
  const asked = INTENTS.map(proofsFor).map(({ needed, helpful }) => [...needed, ...helpful]);
  for (const proofs of asked) expect(new Set(proofs).size).toBe(proofs.length);
  expect(PROOFS.filter((proof) => !asked.flat().includes(proof))).toEqual([]);
});

it('what did not arrive needs no picture, what is broken a film of it', () => {
  expect(proofsFor('not-arrived').needed).toEqual([]);
  expect(proofsFor('defective').needed).toEqual(['fault-on-video']);
  expect(proofsFor('not-as-described').needed).toContain('size-with-ruler');
  expect(proofsFor('damaged').needed).toContain('parcel-label');
  expect(proofsFor('missing-parts').needed).toContain('count-of-pieces');
});
