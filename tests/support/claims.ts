import { type Claim, newClaim } from '../../utils/model/claim.ts';

/** A claim about a garden hose of which nothing is chosen yet but the parts given. */
export function aClaim(parts: Partial<Claim> = {}): Claim {
  const line = { lineId: null, productId: null, title: 'Garden hose 15 m', variant: null };
  return { ...newClaim('one', line, Date.UTC(2026, 8, 7)), ...parts };
}
