import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { formatMoney } from '../utils/format/money.ts';
import type { Texts } from '../utils/i18n.ts';
import type { Claim } from '../utils/model/claim.ts';
import { typedMoney } from '../utils/policy/claim-check.ts';
import type { ClaimSubject } from '../utils/policy/claim-subject.ts';

export interface ClaimAmountProps {
  claim: Claim;
  subject: ClaimSubject;
  texts: Texts;
  onChange: (change: Partial<Claim>) => void;
}

/** All of the money, or a part with its reason. What is typed is kept exact; a part is never above what was paid. */
export function ClaimAmount({ claim, subject, texts, onChange }: ClaimAmountProps): JSX.Element {
  const name = useId();
  const { paid, orderTotal } = subject;
  const currency = paid?.currency ?? orderTotal?.currency ?? null;
  const [isPart, setPart] = useState(claim.amount !== null);
  const [typed, setTyped] = useState(claim.amount?.amount ?? '');
  const all = (): void => {
    setPart(false);
    onChange({ amount: null });
  };
  const type = (value: string): void => {
    setTyped(value);
    onChange({ amount: typedMoney(value, currency) ?? { amount: '0', currency } });
  };
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
              value={typed}
              onInput={({ currentTarget: { value } }) => type(value)}
            />
          </label>
          <p class="hint">
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
