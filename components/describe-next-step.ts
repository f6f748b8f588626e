import { formatDay } from '../utils/format/day.ts';
import type { OrderDetailsKey, Texts } from '../utils/i18n.ts';
import type { Verdict } from '../utils/model/window.ts';

/** What the user can do now, one sentence. */
export function describeNextStep(verdict: Verdict, texts: Texts<OrderDetailsKey>): string {
  if (verdict.nextStep !== 'wait-until') return texts.text(`nextStep.${verdict.nextStep}`);
  return verdict.opensOn
    ? texts.text('nextStep.wait-until', { day: formatDay(texts.locale, verdict.opensOn, 'full') })
    : texts.text('nextStep.wait');
}
