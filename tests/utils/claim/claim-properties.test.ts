import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClaimFacts } from '../../../utils/claim/claim-sentences.ts';
import { writeContactMessage } from '../../../utils/claim/contact-message.ts';
import { CLAIM_LANGUAGES, claimWords } from '../../../utils/claim/languages.ts';
import { writeClaim } from '../../../utils/claim/write-claim.ts';
import { writeDay } from '../../../utils/claim/write-day.ts';
import { CLAIM_QUESTIONS, INTENTS } from '../../../utils/model/claim.ts';
import type { Money } from '../../../utils/model/money.ts';
import { CASE_SOLUTIONS } from '../../../utils/model/order.ts';
import { questionsFor } from '../../../utils/policy/claim-check.ts';
import { CONTACT_DAYS } from '../../../utils/policy/contact.ts';
import { aClaim } from '../../support/claims.ts';
import { anyDay } from '../../support/order-arbitraries.ts';

const WORDS = await Promise.all(CLAIM_LANGUAGES.map((code) => claimWords(code)));

/** Names no digits and no word of ours: whatever of it stands in a text came from here. */
const anyText = fc.string({
  unit: fc.constantFrom('q', 'Q', 'ø', '<b>', '{day}', '$&', '"', 'q.', '喜'),
  minLength: 1,
});
const anyAnswer = fc.oneof(
  anyText,
  fc.constant(''),
  fc.constant(' \n '),
  anyText.map((text) => ` ${text}\n`),
);
const anyMoney: fc.Arbitrary<Money> = fc.record({
  amount: fc.tuple(fc.nat(99_999), fc.constantFrom('', '.5', '.25', '.999')).map((parts) => parts.join('')),
  currency: fc.constantFrom('USD', 'EUR', 'KRW', null),
});
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const count = fc.integer({ min: 0, max: 400 });

const anyFacts: fc.Arbitrary<ClaimFacts> = fc.record({
  claim: fc
    .record({
      intent: maybe(fc.constantFrom(...INTENTS)),
      solution: maybe(fc.constantFrom(...CASE_SOLUTIONS)),
      amount: maybe(anyMoney),
      amountReason: anyAnswer,
      answers: fc.dictionary(fc.constantFrom(...CLAIM_QUESTIONS), anyAnswer),
    })
    .map(aClaim),
  subject: fc.record({
    orderId: fc.oneof(fc.constant(''), fc.constant('8211234567890123')),
    line: fc.record({
      lineId: fc.constant(null),
      productId: fc.constant(null),
      title: maybe(anyText),
      variant: maybe(anyText),
    }),
    quantity: maybe(count),
    paid: maybe(anyMoney),
    orderTotal: maybe(anyMoney),
    store: maybe(anyText),
    paymentMethod: maybe(anyText),
    days: fc.record({
      ordered: maybe(anyDay),
      paid: maybe(anyDay),
      shipped: maybe(anyDay),
      delivered: maybe(anyDay),
      completed: maybe(anyDay),
    }),
    promisedDelivery: maybe(fc.record({ day: anyDay, sentence: anyText })),
    daysLate: maybe(count),
    daysOnTheWay: maybe(count),
    promises: fc.array(fc.record({ sentence: anyText, readOn: maybe(anyDay) }), { maxLength: 2 }),
    freeReturn: fc.boolean(),
  }),
  attached: fc.nat(9),
  words: fc.constantFrom(...WORDS),
  today: anyDay,
  locale: fc.constantFrom('en', 'de-AT', 'ar-EG', 'th', 'fa', 'pt-BR', 'no such tag'),
});

const anyWriter = fc.constantFrom(writeClaim, writeContactMessage);

/** Texts that others wrote, longest first, so that none is taken out of the middle of another. */
function foreignTexts({ claim, subject }: ClaimFacts): string[] {
  const { line, promisedDelivery, promises } = subject;
  return [
    ...Object.values(claim.answers),
    claim.amountReason,
    line.title,
    line.variant,
    promisedDelivery?.sentence,
    ...promises.map(({ sentence }) => sentence),
  ]
    .flatMap((text) => text?.trim() || [])
    .sort((a, b) => b.length - a.length);
}

function without(text: string, parts: readonly string[]): string {
  return parts.reduce((rest, part) => rest.replaceAll(part, '§'), text);
}

function holds(check: (facts: ClaimFacts, text: string) => void): void {
  fc.assert(
    fc.property(anyFacts, anyWriter, (facts, write) => check(facts, write(facts))),
    { numRuns: 300 },
  );
}

describe('whatever is known, in every language', () => {
  it('holds no number, day or amount that is not among the facts', () => {
    holds((facts, text) => {
      const { claim, subject, words, today, locale, attached } = facts;
      const days = [
        today,
        ...Object.values(subject.days),
        subject.promisedDelivery?.day ?? null,
        ...subject.promises.map(({ readOn }) => readOn),
      ].flatMap((day) => (day === null ? [] : writeDay(words.code, locale, day)));
      const amounts = [claim.amount, subject.paid, subject.orderTotal].flatMap(
        (money) => money?.amount ?? [],
      );
      const numbers = [subject.quantity, subject.daysLate, subject.daysOnTheWay, attached, CONTACT_DAYS];
      const known = new Set([...amounts, ...numbers.map(String), subject.orderId]);
      const rest = without(text, [...foreignTexts(facts), ...days.sort((a, b) => b.length - a.length)]);
      const told = rest.match(/\p{Nd}+(\.\p{Nd}+)?/gu) ?? [];
      expect(told.filter((number) => !known.has(number))).toEqual([]);
    });
  });

  it('shows no trace of what is not known, and no brace of ours', () => {
    holds((facts, text) => {
      const rest = without(text, foreignTexts(facts));
      expect(rest).not.toMatch(/null|undefined|NaN|\[object|[{}]| {2}|\n{3}|[.。]{2}/);
      expect(rest).not.toMatch(/“”|«\s*»|„“|„”|「」|[:：]\s*(\n|$)/);
      expect(text).toBe(text.trim());
    });
  });

  it('repeats every answer to a question of the intent word for word', () => {
    holds(({ claim }, text) => {
      if (claim.intent === null) return;
      const { required, optional } = questionsFor(claim.intent);
      for (const question of [...required, ...optional]) {
        expect(text).toContain(claim.answers[question]?.trim() ?? '');
      }
    });
  });
});

describe('hostile titles', () => {
  it.each(['{orderId}', '{title}{title}', '<b>x</b>', '$& $1 $$', '“{day}”', 'null', 'x'.repeat(5000)])(
    'stay text: %s',
    (title) => {
      fc.assert(
        fc.property(anyFacts, (facts) => {
          const line = { ...facts.subject.line, title };
          expect(writeClaim({ ...facts, subject: { ...facts.subject, line } })).toContain(title);
        }),
        { numRuns: 20 },
      );
    },
  );
});
