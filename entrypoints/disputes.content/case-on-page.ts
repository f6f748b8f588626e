import type { CaseButton } from '../../components/case-warnings.tsx';
import { caseIdInAddress } from '../../utils/aliexpress/page-address.ts';
import { tidy } from '../../utils/aliexpress/page-text.ts';
import type { Appearance, OrderViews } from '../../utils/messages/messages.ts';
import type { CaseView } from '../../utils/policy/order-view.ts';

/** The case that a page shows, and the button of the page that the user is on. */
export interface CaseOnPage {
  about: CaseView;
  emphasis: CaseButton | null;
  appearance: Appearance;
}

/** The case of a page at that address among the orders that the background told of; null when there is nothing to warn of. */
export function caseOnPage({ views, appearance }: OrderViews, url: URL): CaseOnPage | null {
  const cases = views.flatMap((view) => view.cases);
  const caseId = caseIdInAddress(url.href);
  const about =
    cases.find((one) => caseId !== null && one.caseId === caseId) ?? (cases.length === 1 ? cases[0] : null);
  return about && isWarned(about) ? { about, emphasis: null, appearance } : null;
}

/** The page has something to accept or to cancel, or waits for the buyer. */
function isWarned({ choices, state }: CaseView): boolean {
  const { acceptTexts, cancelTexts, outcome } = choices;
  return outcome === null && (acceptTexts.length + cancelTexts.length > 0 || state === 'buyer-response');
}

/**
 * Tells when the user comes to a button of the page that accepts or cancels. It only listens. What it gives looks once
 * more at the last button: what a button does may be known only after the user has come to it.
 */
export function watchButtons(
  document: Document,
  shown: () => CaseOnPage | null,
  onButton: (button: CaseButton) => void,
  signal: AbortSignal,
): () => void {
  let last: WeakRef<Element> | null = null;
  const look = (): void => {
    const choices = shown()?.about.choices;
    const button = last?.deref();
    if (!choices || !button?.isConnected) return;
    const text = tidy(button.textContent);
    if (choices.acceptTexts.includes(text)) onButton('accept');
    else if (choices.cancelTexts.includes(text)) onButton('cancel');
  };
  const come = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest(BUTTON) : null;
    last = button && new WeakRef(button);
    look();
  };
  for (const event of ['pointerover', 'focusin']) {
    document.addEventListener(event, come, { passive: true, capture: true, signal });
  }
  return look;
}
const BUTTON = 'button, [role="button"], a, [class*="btn"]';
