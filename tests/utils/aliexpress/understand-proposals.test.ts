import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../utils/aliexpress/languages/languages.ts';
import { understandCase } from '../../../utils/aliexpress/understand-cases.ts';
import { understandProposals } from '../../../utils/aliexpress/understand-proposals.ts';
import { orderCaseSchema, type Provenance } from '../../../utils/model/order.ts';
import { printedCaseSchema } from '../../../utils/model/reading.ts';
import { CHOICE_LABELS } from '../../support/choice-labels.ts';
import { aPrintedCase } from '../../support/sighting.ts';

const FROM: Provenance = { page: 'case', source: 'dom', readAt: Date.UTC(2026, 10, 20) };

function offersOf(...lines: string[][]) {
  const proposals = lines.map((each) => ({ lines: each, buttons: [] }));
  return understandProposals(aPrintedCase({ proposals }), 'en').offers;
}

describe.each(Object.entries(CHOICE_LABELS))('buttons in %s', (language, { accept, cancel, others }) => {
  const buttons = [...accept, ...cancel, ...others];
  it('that accept, that cancel, and that do neither', () => {
    const told = understandProposals(aPrintedCase({ buttons }), language);
    expect(told.acceptTexts).toEqual(accept);
    expect(told.cancelTexts).toEqual(cancel);
  });
});

describe('offers', () => {
  it('have the one amount and the one solution that are printed', () => {
    expect(offersOf(["Seller's solution", 'Refund only', 'Refund amount: €3.00'])).toEqual([
      {
        amount: { amount: '3.00', currency: 'EUR' },
        solution: 'refund',
        text: "Seller's solution · Refund only · Refund amount: €3.00",
      },
    ]);
  });

  it('of several amounts have none', () => {
    expect(offersOf(['Refund €3.00', 'Return shipping €4.50'])).toMatchObject([{ amount: null }]);
    expect(offersOf(['Refund €3.00 of €20.00'])).toMatchObject([{ amount: null }]);
    expect(offersOf(['Refund €3.00', 'in words: €3.00'])).toMatchObject([{ amount: { amount: '3.00' } }]);
  });

  it('that name two solutions have none', () => {
    expect(offersOf(['Refund only', 'Return & refund', '€3.00'])).toMatchObject([{ solution: null }]);
  });

  it('what names neither an amount nor a solution is none', () => {
    expect(offersOf(["I don't agree with above solution(s)"], ['Possible solutions'])).toEqual([]);
    expect(offersOf(['Return & refund'])).toMatchObject([{ amount: null, solution: 'return-and-refund' }]);
  });

  it('buttons of offers count as buttons of the page', () => {
    const proposals = [{ lines: ['Refund only'], buttons: ['Accept'] }];
    expect(understandProposals(aPrintedCase({ proposals, buttons: ['Accept'] }), 'en').acceptTexts).toEqual([
      'Accept',
    ]);
  });
});

describe('the record of a case', () => {
  it('that was stored before there were offers is still one, and offers nothing', () => {
    const old = aPrintedCase({ caseId: '1' });
    expect(printedCaseSchema.safeParse(old).success).toBe(true);
    const told = understandCase(old, 'en', FROM);
    expect(told).toMatchObject({ offers: [], acceptTexts: [], cancelTexts: [] });
    expect(orderCaseSchema.safeParse(told).success).toBe(true);
  });

  it('hostile texts give nothing, in every language, and in time', () => {
    const hostile = ['not '.repeat(20_000), '<script>accept</script>'.repeat(3), '€'.repeat(5000), '\u202e'];
    const started = performance.now();
    for (const { code } of LANGUAGES) {
      const proposals = [{ lines: hostile, buttons: hostile }];
      const told = understandProposals(aPrintedCase({ proposals, buttons: hostile }), code);
      expect(told.offers).toEqual([]);
      expect(told.cancelTexts).toEqual([]);
    }
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
