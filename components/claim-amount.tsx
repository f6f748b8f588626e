import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { formatMoney } from '../utils/format/money.ts';
import type { Texts } from '../utils/i18n.ts';
import type { Claim } from '../utils/model/claim.ts';
import { exampleAmount, gapsOf, typedMoney } from '../utils/policy/claim-check.ts';
import type { ClaimSubject } from '../utils/policy/claim-subject.ts';

export interface ClaimAmountProps {
  claim: Claim;
  subject: ClaimSubject;
  texts: Texts;
  onChange: (change: Partial<Claim>) => void;
}

/** Stands for an amount that is not clear yet. */
const NOTHING = '0';

/** All of the money, or a part with its reason. What is typed is kept exact; a part is never above what was paid. */
export function ClaimAmount({ claim, subject, texts, onChange }: ClaimAmountProps): JSX.Element {
  const name = useId();
  const { paid, orderTotal } = subject;
  const currency = paid?.currency ?? orderTotal?.currency ?? null;
  const [isPart, setPart] = useState(claim.amount !== null);
  const [typed, setTyped] = useState(shownAmount(claim));
  const told = useRef(claim.amount);
  const seen = useRef(claim.amount);
  const tell = (amount: Claim['amount']): void => {
    told.current = amount;
    onChange({ amount });
  };
  const all = (): void => {
    setPart(false);
    tell(null);
  };
  const type = (value: string): void => {
    setTyped(value);
    tell(typedMoney(value, currency) ?? { amount: NOTHING, currency });
  };
  useEffect(() => {
    if (claim.amount?.amount === seen.current?.amount) return;
    seen.current = claim.amount;
    if (claim.amount?.amount === told.current?.amount) return;
    // It was changed on another page about this order.
    told.current = claim.amount;
    setPart(claim.amount !== null);
    setTyped(shownAmount(claim));
  }, [claim]);
  const isUnclear = typed.trim() !== '' && typedMoney(typed, currency) === null;
  const isTooHigh = gapsOf(claim, paid).includes('amount-too-high');
  return (
    <fieldset>
      <legend>{texts.text('claim.amount')}</legend>
      <label class="check">
        <input type="radio" name={name} checked={!isPart} onChange={all} />
        {paid
          ? texts.text('claim.all', { amount: formatMoney(texts.locale, paid) })
          : texts.text('claim.allUnknown')}
      </label>
      <label class="check">
        <input
          type="radio"
          name={name}
          checked={isPart}
          onChange={() => {
            setPart(true);
            type(typed);
          }}
        />
        {texts.text('claim.part')}
      </label>
      {isPart && (
        <div class="part">
          <label class="row">
            <span class="option-label">
              {texts.text('claim.partAmount')} {currency && <bdi>({currency})</bdi>}
            </span>
            <input
              inputMode="decimal"
              maxLength={18}
              dir="ltr"
              aria-invalid={isUnclear || isTooHigh}
              value={typed}
              onInput={({ currentTarget: { value } }) => type(value)}
            />
          </label>
          <p class="hint alert" role="status">
            {isUnclear && texts.text('claim.unclear', { example: exampleAmount(currency) })}
          </p>
          <p class={isTooHigh ? 'hint alert' : 'hint'}>
            {paid
              ? texts.text('claim.most', { amount: formatMoney(texts.locale, paid) })
              : texts.text('claim.mostUnknown')}
          </p>
          <label class="row">
            <span class="option-label">{texts.text('claim.partReason')}</span>
            <input
              maxLength={500}
              dir="auto"
              placeholder={texts.text('claim.partHint')}
              value={claim.amountReason}
              onInput={({ currentTarget: { value } }) => onChange({ amountReason: value })}
            />
          </label>
        </div>
      )}
    </fieldset>
  );
}

function shownAmount({ amount }: Claim): string {
  return amount === null || amount.amount === NOTHING ? '' : amount.amount;
}
