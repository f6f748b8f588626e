import type { JSX } from 'preact';
import { formatDay } from '../utils/format/day.ts';
import type { OrderDetailsKey, Texts } from '../utils/i18n.ts';
import type { Guide } from '../utils/policy/guide.ts';
import { GUIDE_STEPS } from '../utils/policy/guide-steps.ts';

export interface GuideNowProps {
  guide: Guide;
  texts: Texts<OrderDetailsKey>;
  /** Opens the page about the order. Without it there is no such button. */
  onGuide?: (() => void) | undefined;
}

/** What to do now for an order, which step of a return that is, and until when. */
export function GuideNow({ guide, texts, onGuide }: GuideNowProps): JSX.Element {
  const place = describePlace(guide, texts);
  return (
    <div class="guide-now" data-advice={guide.advice}>
      <p class="next-step">{texts.text(`guideAdvice.${guide.advice}`)}</p>
      {place && <p class="soft">{place}</p>}
      {onGuide && (
        <button type="button" class="plain-button guide-button" onClick={onGuide}>
          {texts.text('guide.open')}
        </button>
      )}
    </div>
  );
}

/** 'Step 2 of 10: Write to the seller · until Sep 9'; '' where no step and no day is known. */
export function describePlace(
  { step, until, advice, isLastDay }: Guide,
  texts: Texts<OrderDetailsKey>,
): string {
  const day = until && formatDay(texts.locale, until, 'full');
  const parts = [
    step &&
      `${texts.text('guide.place', { place: GUIDE_STEPS.indexOf(step) + 1, count: GUIDE_STEPS.length })}: ${texts.text(`guideStep.${step}`)}`,
    isLastDay && texts.text('badge.closesToday'),
    !isLastDay && day && texts.text(advice === 'wait-until' ? 'guide.from' : 'guide.until', { day }),
  ];
  return parts.filter(Boolean).join(' · ');
}
