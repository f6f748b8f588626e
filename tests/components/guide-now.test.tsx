// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { describePlace, GuideNow } from '../../components/guide-now.tsx';
import { GUIDE_STEPS } from '../../utils/policy/guide-steps.ts';
import { aGuide } from '../gallery/made-up-orders.ts';
import { draw, pressable, TEXTS, wordsOf } from '../support/render-component.ts';

it('says what to do, which step that is and until when', () => {
  const root = draw(<GuideNow guide={aGuide()} texts={TEXTS} />);
  expect(wordsOf(root)).toBe(
    'Is something wrong? Write to the seller first, and wait 3 days at most.Step 2 of 10: Write to the seller · until Sep 9, 2026',
  );
  expect(root.querySelector('button')).toBeNull();
});

it('counts the steps as the article does', () => {
  const places = GUIDE_STEPS.map((step) => describePlace(aGuide({ step, until: null }), TEXTS));
  expect(places).toEqual(
    GUIDE_STEPS.map((step, index) => `Step ${index + 1} of 10: ${TEXTS.text(`guideStep.${step}`)}`),
  );
});

it('names the first day where waiting is the advice, and nothing where nothing is known', () => {
  const waiting = aGuide({ step: null, advice: 'wait-until', until: '2026-09-02' });
  expect(describePlace(waiting, TEXTS)).toBe('from Sep 2, 2026');
  expect(describePlace(aGuide({ step: null, advice: 'nothing', until: null }), TEXTS)).toBe('');
});

it('says that today is the last day, where the safe day has passed', () => {
  expect(describePlace(aGuide({ isLastDay: true }), TEXTS)).toBe(
    'Step 2 of 10: Write to the seller · the safe day has passed, it closes today',
  );
});

it('leads to the page about the order', () => {
  const told: string[] = [];
  const root = draw(<GuideNow guide={aGuide()} texts={TEXTS} onGuide={() => told.push('guide')} />);
  pressable(root, 'Guide and claim').click();
  expect(told).toEqual(['guide']);
});
