import type { JSX } from 'preact';
import { formatDay } from '../utils/format/day.ts';
import type { Texts } from '../utils/i18n.ts';
import type { RefundExpectation } from '../utils/policy/refund-days.ts';

/** By when the money should be there, by the way it was paid. */
export function RefundDue({
  refund,
  texts,
}: {
  refund: RefundExpectation | null;
  texts: Texts;
}): JSX.Element {
  return (
    <div class="tool">
      {refund && <p class="next-step">{expectation(refund, texts)}</p>}
      <ul>
        <li>{texts.text('refundDue.afterDecision')}</li>
        <li>{texts.text('refundDue.afterCheck')}</li>
        <li>{texts.text('refundDue.holidays')}</li>
        <li>{texts.text('refundDue.credit')}</li>
      </ul>
    </div>
  );
}

function expectation({ payment, printed, businessDays, latestOn }: RefundExpectation, texts: Texts): string {
  const words = { payment: printed ?? texts.text(`payment.${payment}`), days: businessDays };
  return latestOn === null
    ? texts.text('refundDue.noDay', words)
    : texts.text('refundDue.expected', { ...words, day: formatDay(texts.locale, latestOn, 'full') });
}
