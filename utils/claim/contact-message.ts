import { CONTACT_DAYS } from '../policy/contact.ts';
import { answersOf, askOf, type ClaimFacts, itemFacts, problemOf } from './claim-sentences.ts';
import { fillSentence, joinKnown } from './fill-sentence.ts';

/**
 * The message to the seller that comes before a dispute: what is wrong, what is asked for, and that a dispute is opened
 * when no answer comes within 3 days. It speaks of no attachments: they belong to the claim.
 */
export function writeContactMessage(facts: ClaimFacts): string {
  const { words } = facts;
  const paragraphs = [
    words.greeting,
    joinKnown([problemOf(facts), answersOf(facts)], '\n'),
    itemFacts(facts),
    askOf(facts),
    joinKnown([fillSentence(words.deadline, { count: CONTACT_DAYS }), words.thanks], words.gap),
  ];
  return joinKnown(paragraphs, '\n\n') ?? '';
}
