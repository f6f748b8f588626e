import type { OrderCase } from '../model/order.ts';
import type { PrintedCase } from '../model/reading.ts';
import { findAmounts } from './find-amounts.ts';
import type { ChoiceWords } from './languages/language.ts';
import { NEGATED } from './sentence-patterns.ts';
import { placesOf, solutionOf } from './understand-choices.ts';

type Choices = Pick<OrderCase, 'offers' | 'acceptTexts' | 'cancelTexts'>;
type Offer = OrderCase['offers'][number];

/** Buttons that agree to everything are about something else: cookies, mostly. */
const ALL =
  /(?<!\p{L})(?:all|alle|tod[oa]s?|tudo|tout|tous|tutt[oi]|wszystk\p{L}*|vše|все|всі|tümü\p{L}*|semua|הכל|הכול|الكل|cookies?)(?!\p{L})|모두|すべて|全て|ทั้งหมด|tất cả/iu;

/**
 * What a page of a case offers, as far as it is sure: what names neither an amount nor a solution is no offer, and of
 * several amounts none is taken. Buttons with a negation do neither.
 */
export function understandProposals(
  { proposals = [], buttons = [] }: PrintedCase,
  language: string | null,
): Choices {
  const texts = [...new Set([...buttons, ...proposals.flatMap((each) => each.buttons)])];
  const pressed = (pieceOf: (words: ChoiceWords) => string): string[] =>
    texts.filter(
      (text) =>
        !NEGATED.test(text.toLowerCase()) &&
        !ALL.test(text) &&
        placesOf([text], language, pieceOf).length > 0,
    );
  return {
    offers: proposals.flatMap(({ lines }) => offerOf(lines, language) ?? []),
    acceptTexts: pressed(({ accept }) => accept),
    cancelTexts: pressed(({ cancel }) => cancel),
  };
}

function offerOf(lines: readonly string[], language: string | null): Offer | null {
  const amounts = lines.flatMap((line) => findAmounts(line, language));
  const solutions = new Set(lines.flatMap((line) => solutionOf(line, language) ?? []));
  if (amounts.length === 0 && solutions.size === 0) return null;
  const [amount = null, ...others] = new Map(amounts.map((each) => [JSON.stringify(each), each])).values();
  const [solution = null] = solutions;
  return {
    amount: others.length > 0 ? null : amount,
    solution: solutions.size === 1 ? solution : null,
    text: lines.join(' · '),
  };
}
