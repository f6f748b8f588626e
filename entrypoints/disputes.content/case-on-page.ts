import type { CaseButton } from '../../components/case-warnings.tsx';
import { caseIdInAddress } from '../../utils/aliexpress/page-address.ts';
import { tidy } from '../../utils/aliexpress/page-text.ts';
import { dialogOf } from '../../utils/aliexpress/readers/case-proposals.ts';
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
  // The answer is about what was read here; yet two numbers that differ are of two cases.
  const [same] = cases.filter((one) => caseId === null || one.caseId === caseId);
  const [only, ...others] = cases;
  const unnamed = only?.caseId === null ? only : same;
  const about = caseId !== null && same ? same : others.length > 0 ? null : unnamed;
  return about && isWarned(about) ? { about, emphasis: null, appearance } : null;
}

/** The page has something to accept or to cancel, or waits for the buyer. */
function isWarned({ choices, state }: CaseView): boolean {
  const { acceptTexts, accepting, cancelTexts, outcome } = choices;
  const some = acceptTexts.length + accepting.length + cancelTexts.length;
  return outcome === null && (some > 0 || state === 'buyer-response');
}

/** Milliseconds after which a user who left a button has left it for good. */
const LEFT = 4_000;

/**
 * Tells when the user comes to a button of the page that accepts or cancels, and null once he has left it for good. It
 * only listens. What it gives looks once more at the last button: what a button does may be known only after the user
 * has come to it.
 */
export function watchButtons(
  document: Document,
  shown: () => CaseOnPage | null,
  onButton: (button: CaseButton | null) => void,
  signal: AbortSignal,
): () => void {
  let last: WeakRef<Element> | null = null;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const look = (): boolean => {
    const choices = shown()?.about.choices;
    const button = last?.deref();
    const dialog = button && dialogOf(button);
    if (!choices || !button?.isConnected || dialog === 'other') return false;
    const text = tidy(button.textContent);
    const does = choices.acceptTexts.includes(text)
      ? 'accept'
      : // The "Cancel" of a dialog closes it.
        dialog === null && choices.cancelTexts.includes(text)
        ? 'cancel'
        : null;
    if (does) onButton(does);
    return does !== null;
  };
  const come = ({ target, type }: Event): void => {
    if (!(target instanceof Element) || target.localName.startsWith('still-covered')) return;
    const button = target.closest(BUTTON);
    const before = last?.deref();
    if (!button && before?.matches(':focus')) return;
    last = button && new WeakRef(button);
    clearTimeout(leaving);
    if (look()) return;
    if (button || type === 'focusin') onButton(null);
    else leaving = setTimeout(() => !signal.aborted && onButton(null), LEFT);
  };
  for (const event of ['pointerover', 'focusin']) {
    document.addEventListener(event, come, { passive: true, capture: true, signal });
  }
  return look;
}
const BUTTON = 'button, [role="button"], a, [class*="btn"]';
