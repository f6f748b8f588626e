import type { ComponentChildren, JSX } from 'preact';
import { formatDay } from '../utils/format/day.ts';
import { formatMoney } from '../utils/format/money.ts';
import type { OnCaseKey, Texts } from '../utils/i18n.ts';
import type { Money } from '../utils/model/money.ts';
import type { AcceptChoice } from '../utils/policy/case-choices.ts';
import type { CaseView } from '../utils/policy/order-view.ts';

export type CaseButton = 'accept' | 'cancel';

export interface CaseWarningsProps {
  about: CaseView;
  texts: Texts<OnCaseKey>;
  /** The button that the user is on: what it does is said first, and aloud. */
  emphasis: CaseButton | null;
}

/** What accepting and cancelling do to a case that has not ended, in plain words. */
export function CaseWarnings({ about, texts, emphasis }: CaseWarningsProps): JSX.Element {
  const { choices } = about;
  const warnings: Record<CaseButton, ComponentChildren> = {
    accept: <AcceptWarning about={about} texts={texts} />,
    cancel: (
      <>
        <h3>{texts.text('caseChoices.cancelTitle')}</h3>
        <p>{reopenText(about, texts)}</p>
      </>
    ),
  };
  const order: CaseButton[] = emphasis === 'cancel' ? ['cancel', 'accept'] : ['accept', 'cancel'];
  const isThere = { accept: canAccept(about), cancel: choices.cancelTexts.length > 0 };
  return (
    <div class="case-warnings">
      {order
        .filter((button) => isThere[button])
        .map((button) => (
          <section
            key={button}
            class="case-warning"
            data-warning={button}
            data-strong={button === emphasis ? '' : undefined}
            role={button === emphasis ? 'alert' : undefined}
          >
            {warnings[button]}
          </section>
        ))}
      <p class="soft">{texts.text('caseChoices.outside')}</p>
    </div>
  );
}

/** Offers are seen after a press only: where the buyer has to answer there may be some. */
function canAccept({ choices, state }: CaseView): boolean {
  return choices.acceptTexts.length + choices.accepting.length > 0 || state === 'buyer-response';
}

function AcceptWarning({ about, texts }: Omit<CaseWarningsProps, 'emphasis'>): JSX.Element {
  const { accepting, asked } = about.choices;
  const offers: AcceptChoice[] =
    accepting.length > 0
      ? accepting
      : [{ asked, offered: null, isLess: null, solution: null, closesForGood: true }];
  return (
    <>
      <h3>{texts.text('caseChoices.acceptTitle')}</h3>
      <p>
        <strong>{texts.text('caseChoices.acceptCloses')}</strong>
      </p>
      {offers.map((offer, index) => (
        <p key={`${index} ${offer.offered?.amount}`}>
          {offers.length > 1 && `${texts.text('caseChoices.offer', { place: index + 1 })} `}
          {offerText(offer, texts, about.amount === null)}
          {offer.solution === 'return-and-refund' && ` ${texts.text('caseChoices.sendBack')}`}
        </p>
      ))}
      <p>{texts.text('caseChoices.refuse')}</p>
    </>
  );
}

/** `isClaimed`: AliExpress does not tell what was asked for, and what the user prepared stands for it. */
function offerText(
  { asked, offered, isLess }: AcceptChoice,
  texts: Texts<OnCaseKey>,
  isClaimed: boolean,
): string {
  const money = (amount: Money): string => moneyText(texts, amount);
  if (offered && isLess === false) return texts.text('caseChoices.asMuch', { offered: money(offered) });
  if (offered && asked && isLess) {
    return texts.text(isClaimed ? 'caseChoices.lessThanClaim' : 'caseChoices.less', {
      asked: money(asked),
      offered: money(offered),
    });
  }
  if (offered) return texts.text('caseChoices.onlyOffered', { offered: money(offered) });
  if (asked) {
    return texts.text(isClaimed ? 'caseChoices.onlyClaimed' : 'caseChoices.onlyAsked', {
      asked: money(asked),
    });
  }
  return texts.text('caseChoices.noAmount');
}

function reopenText({ choices }: CaseView, texts: Texts<OnCaseKey>): string {
  const { canReopen, reopenUntil } = choices.cancelling;
  if (canReopen === 'no') return texts.text('caseChoices.reopenNo');
  if (canReopen === 'unknown' || reopenUntil === null) return texts.text('caseChoices.reopenUnknown');
  return texts.text('caseChoices.reopenYes', { day: formatDay(texts.locale, reopenUntil, 'full') });
}

/** Direction marks keep an amount together in text of the other direction. */
function moneyText({ locale }: Texts<OnCaseKey>, money: Money): string {
  return `\u2068${formatMoney(locale, money)}\u2069`;
}
