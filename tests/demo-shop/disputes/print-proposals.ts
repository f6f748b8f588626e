import type { ProposalSpec } from '../case-spec.ts';
import type { ShopCountry } from '../shop-languages.ts';
import { printMoney } from '../shop-money.ts';
import type { DisputeWords } from './dispute-words.ts';

/** A proposal as the page of a case prints it. */
export interface ShopProposal {
  from: string;
  solution: string;
  amount: string;
  /** Who pays for the way back; null where nothing goes back. */
  postage: string | null;
}

/** The proposals of a case, in the order in which they were made. */
export function printProposals(
  proposals: readonly ProposalSpec[],
  { proposals: texts, solutions }: DisputeWords,
  country: ShopCountry,
): ShopProposal[] {
  return proposals.map(({ by, cents, postage, solution }) => ({
    from: texts.from[by],
    solution: solutions[solution],
    amount: printMoney(cents, country),
    postage: postage === undefined ? null : texts.payers[postage],
  }));
}
