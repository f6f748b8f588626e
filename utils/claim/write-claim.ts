import {
  answersOf,
  askOf,
  type ClaimFacts,
  deliveryFacts,
  itemFacts,
  problemOf,
  purchaseFacts,
} from './claim-sentences.ts';
import { fillSentence, joinKnown } from './fill-sentence.ts';

/**
 * The description that goes into the dispute form: what is wrong, the order, what was promised and came, what is
 * attached, what is asked for. Only facts that are known and the user's own answers, word for word; whatever is missing
 * leaves its sentence out. Empty when nothing is known.
 */
export function writeClaim(facts: ClaimFacts): string {
  const { attached, words } = facts;
  const paragraphs = [
    problemOf(facts),
    joinKnown([itemFacts(facts), purchaseFacts(facts)], '\n'),
    deliveryFacts(facts),
    answersOf(facts),
    fillSentence(words.attached, { count: attached > 0 ? attached : null }),
    askOf(facts),
  ];
  return joinKnown(paragraphs, '\n\n') ?? '';
}
