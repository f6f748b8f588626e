import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../utils/aliexpress/languages/languages.ts';
import { solutionOf, understandChoices } from '../../../utils/aliexpress/understand-choices.ts';
import { INTENTS, type Intent } from '../../../utils/model/claim.ts';
import { CHOICE_LABELS } from '../../support/choice-labels.ts';

function chosen(reasons: readonly string[], intent: Intent, language: string | null): string[] {
  const { reasons: places } = understandChoices({
    language,
    intent,
    solution: null,
    reasons,
    solutions: [],
  });
  return places.map((place) => reasons[place] ?? '');
}

describe('the languages', () => {
  it('all have words of choices and made-up labels', () => {
    expect(LANGUAGES.filter(({ choices }) => !choices).map(({ code }) => code)).toEqual([]);
    expect(Object.keys(CHOICE_LABELS).sort()).toEqual(LANGUAGES.map(({ code }) => code).sort());
  });
});

describe.each(Object.entries(CHOICE_LABELS))('a form in %s', (language, { reasons, solutions }) => {
  const labels = Object.keys(reasons);
  const meantBy = (intent: Intent) => labels.filter((label) => [reasons[label]].flat().includes(intent));
  const others = (intent: Intent) => labels.filter((label) => ![reasons[label]].flat().includes(intent));

  it.each(INTENTS)('offers for %s what means it, and nothing else', (intent) => {
    expect(meantBy(intent).length).toBeGreaterThan(0);
    expect(chosen(labels, intent, language)).toEqual(meantBy(intent));
    const shouted = labels.map((label) => ` ${label.toUpperCase()} `);
    if (language !== 'tr') expect(chosen(shouted, intent, language)).toHaveLength(meantBy(intent).length);
  });

  it.each(INTENTS)('that has nothing for %s gets no other reason, in no language', (intent) => {
    expect(chosen(others(intent), intent, language)).toEqual([]);
  });

  it('is understood without knowing the language, or not at all, and never otherwise', () => {
    for (const intent of INTENTS) {
      const found = chosen(labels, intent, null);
      if (found.length > 0) expect(meantBy(intent)).toEqual(expect.arrayContaining(found));
    }
  });

  it.each(Object.entries(solutions))('"%s" is %s', (label, solution) => {
    expect(solutionOf(label, language)).toBe(solution);
  });

  it('knows the one solution that is meant', () => {
    const texts = Object.keys(solutions).slice(0, 2);
    const placeOf = (solution: 'refund' | 'return-and-refund' | null) =>
      understandChoices({ language, intent: 'damaged', solution, reasons: [], solutions: texts }).solution;
    expect([placeOf('refund'), placeOf('return-and-refund'), placeOf(null)]).toEqual([0, 1, null]);
  });
});

describe('what is not sure', () => {
  it('several reasons that fit are all told, and the user chooses', () => {
    const reasons = ['Tracked as returned/canceled/lost', 'Package still in transit', 'Other'];
    expect(chosen(reasons, 'not-arrived', 'en')).toEqual(reasons.slice(0, 2));
  });

  const isSure = (reasons: string[], intent: Intent) =>
    understandChoices({ language: 'en', intent, solution: null, reasons, solutions: [] }).isSure;

  it('the only reason that fits is not sure where it means something else, too', () => {
    const lost = ['Tracked as returned/canceled/lost', 'Damaged in transit'];
    expect(isSure(lost, 'not-arrived')).toBe(false);
    expect(isSure(lost, 'returned-to-sender')).toBe(false);
    expect(isSure(lost, 'damaged')).toBe(true);
    expect(isSure([...lost, 'Held by customs'], 'customs')).toBe(true);
    expect(isSure([], 'customs')).toBe(false);
  });

  it.each([
    ['es', 'La logística es muy lenta'],
    ['es', 'Retraso en la entrega'],
    ['fr', 'Livraison trop lente'],
    ['it', 'Consegna in ritardo'],
    ['pt', 'A entrega está atrasada'],
    ['nl', 'Levering is vertraagd'],
    ['pl', 'Dostawa opóźniona'],
    ['ru', 'Доставка слишком медленная'],
  ])('in %s "%s" is that it has not arrived', (language, label) => {
    expect(chosen([label], 'not-arrived', language)).toEqual([label]);
  });

  it('two solutions that fit are none', () => {
    const solutions = ['Full refund', 'Partial refund'];
    const input = { language: 'en', intent: 'damaged', reasons: [], solutions } as const;
    expect(understandChoices({ ...input, solution: 'refund' }).solution).toBeNull();
  });

  it.each([
    ['Wrong item received', 'not-arrived'],
    ['Some accessories were not received', 'not-arrived'],
    ['Damaged in transit', 'not-arrived'],
    ['Fake tracking number', 'counterfeit'],
    ['I ordered the wrong size', 'not-as-described'],
    ['I ordered the wrong item', 'wrong-item'],
    ['Seller does not want it back', 'changed-mind'],
    ['Not defective', 'defective'],
    ['Custom size is wrong', 'customs'],
  ] as const)('"%s" is not %s', (label, intent) => {
    expect(chosen([label], intent, 'en')).toEqual([]);
  });

  it('a form in English on a page that says to be in another language is understood', () => {
    expect(chosen(['Held by customs', 'Missing parts'], 'customs', 'de')).toEqual(['Held by customs']);
  });

  it('a language that nobody knows gives nothing, and hostile texts neither harm nor match', () => {
    expect(chosen(['Pakki kadonnut matkalla', 'Väärä tuote'], 'wrong-item', 'fi')).toEqual([]);
    const hostile = [
      `${'not '.repeat(5000)}received`,
      'n'.repeat(100_000),
      '(((((*+?{}[]\\',
      '<img src=x onerror="x">',
      '\u202e\u0000',
      '',
      `${'wrong '.repeat(48)}item`,
    ];
    const started = performance.now();
    for (const intent of INTENTS) {
      for (const { code } of LANGUAGES) expect(chosen(hostile, intent, code).length).toBeLessThan(2);
    }
    expect(performance.now() - started).toBeLessThan(4000);
  });
});
