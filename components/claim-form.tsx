import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { formatMoney } from '../utils/format/money.ts';
import type { Texts } from '../utils/i18n.ts';
import type { Claim, ClaimQuestion, Intent } from '../utils/model/claim.ts';
import { isReceived, questionsFor, solutionsFor } from '../utils/policy/claim-check.ts';
import type { ClaimSubject } from '../utils/policy/claim-subject.ts';
import { ClaimAmount } from './claim-amount.tsx';

/** By what is seen most: first what never came, last what is no fault. */
const INTENTS: readonly Intent[] = [
  'not-arrived',
  'wrong-item',
  'not-as-described',
  'defective',
  'damaged',
  'missing-parts',
  'counterfeit',
  'returned-to-sender',
  'customs',
  'changed-mind',
];

/** There is one form in a page. */
const INTENT_ID = 'claim-intent';

/** Leads the user to the question that comes first. */
export function focusIntent(): void {
  document.getElementById(INTENT_ID)?.focus();
}

export interface ClaimFormProps {
  claim: Claim;
  subject: ClaimSubject;
  texts: Texts;
  onChange: (change: Partial<Claim>) => void;
}

/** What is wrong, what the buyer wants, how much of it, and the questions that only he can answer. */
export function ClaimForm({ claim, subject, texts, onChange }: ClaimFormProps): JSX.Element {
  const { intent } = claim;
  return (
    <div class="claim-form">
      <label class="row">
        <span class="option-label">{texts.text('claim.intent')}</span>
        <select
          id={INTENT_ID}
          value={intent ?? ''}
          onChange={({ currentTarget: { value } }) => onChange(chosen(value, claim))}
        >
          <option value="">{texts.text('claim.choose')}</option>
          {INTENTS.map((one) => (
            <option key={one} value={one}>
              {texts.text(`intent.${one}`)}
            </option>
          ))}
        </select>
      </label>
      {intent && (
        <>
          <Questions {...{ claim, subject, texts, onChange }} intent={intent} />
          <Solutions {...{ claim, subject, texts, onChange }} intent={intent} />
          {claim.solution === 'refund' && <ClaimAmount {...{ claim, subject, texts, onChange }} />}
          {claim.solution === 'return-and-refund' && (
            <p>
              {subject.paid
                ? texts.text('claim.all', { amount: formatMoney(texts.locale, subject.paid) })
                : texts.text('claim.allUnknown')}
            </p>
          )}
        </>
      )}
    </div>
  );
}

/** Where an intent has one solution only there is nothing to choose. */
function chosen(value: string, { solution }: Claim): Partial<Claim> {
  const intent = INTENTS.find((one) => one === value) ?? null;
  if (intent === null) return { intent };
  const possible = solutionsFor(intent);
  const only = possible.length === 1 ? (possible[0] ?? null) : null;
  const kept = solution !== null && possible.includes(solution) ? solution : null;
  return { intent, solution: only ?? kept };
}

type Parts = ClaimFormProps & { intent: Intent };

function Questions({ claim, subject, texts, onChange, intent }: Parts): JSX.Element {
  const { required, optional } = questionsFor(intent);
  const answer = (question: ClaimQuestion, value: string): void =>
    onChange({ answers: { ...claim.answers, [question]: value } });
  return (
    <>
      {[...required, ...optional].map((question) => (
        <div key={question} class="question">
          <label>
            <span class="option-label">{texts.text(`question.${question}`)}</span>
            <textarea
              rows={2}
              dir="auto"
              maxLength={2000}
              required={required.includes(question)}
              value={claim.answers[question] ?? ''}
              onInput={({ currentTarget: { value } }) => answer(question, value)}
            />
          </label>
          {question === 'promised' && subject.promises.length > 0 && (
            <details>
              <summary>{texts.text('question.fromListing')}</summary>
              <ul class="promises">
                {subject.promises.map(({ sentence }) => (
                  <li key={sentence}>
                    <button type="button" class="plain-button" onClick={() => answer(question, sentence)}>
                      <bdi>{sentence}</bdi>
                    </button>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </div>
      ))}
      <p class="hint">{texts.text('claim.asTyped')}</p>
    </>
  );
}

function Solutions({ claim, texts, onChange, intent }: Parts): JSX.Element {
  const name = useId();
  return (
    <fieldset>
      <legend>{texts.text('claim.solution')}</legend>
      {solutionsFor(intent).map((solution) => (
        <label key={solution} class="check">
          <input
            type="radio"
            name={name}
            checked={claim.solution === solution}
            onChange={() => onChange({ solution })}
          />
          {texts.text(isReceived(intent) ? `claim.${solution}` : 'claim.refundNothingCame')}
        </label>
      ))}
    </fieldset>
  );
}
