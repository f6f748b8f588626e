import type { JSX } from 'preact';
import type { Texts } from '../utils/i18n.ts';
import type { ClaimGap } from '../utils/policy/claim-check.ts';
import type { OrderView } from '../utils/policy/order-view.ts';
import { OutLink } from './out-link.tsx';

export interface ClaimStateProps {
  gaps: readonly ClaimGap[];
  view: OrderView;
  texts: Texts;
}

/** Whether a claim can go into the form, or what it still lacks. */
export function ClaimState({ gaps, view, texts }: ClaimStateProps): JSX.Element {
  return (
    <div class="claim-state" data-ready={gaps.length === 0}>
      {gaps.length === 0 ? (
        <>
          <p class="next-step">{readyText(view, texts)}</p>
          <OutLink href={view.links.returns} class="strong-button" texts={texts}>
            {texts.text('guidePage.openOrder')}
          </OutLink>
        </>
      ) : (
        <p>
          {texts.text('claim.notReady')}{' '}
          {new Intl.ListFormat(texts.locale).format(gaps.map((gap) => texts.text(`claimGap.${gap}`)))}
        </p>
      )}
    </div>
  );
}

/** A claim that is complete may still be too early or too late. */
function readyText({ guide }: OrderView, texts: Texts): string {
  const { advice } = guide;
  return advice === 'claim-over' || advice === 'wait-until' || advice === 'outside'
    ? texts.text(`guideAdvice.${advice}`)
    : texts.text('claim.ready');
}
