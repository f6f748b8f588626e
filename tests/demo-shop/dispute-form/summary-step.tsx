/** @jsxImportSource react */
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { CometButton } from './form-parts.tsx';
import { hasAmount } from './request-checks.ts';
import type { Request, RequestProps } from './request-state.ts';

/** The second page: everything once more, and the press that files it, which asks again. */
export function SummaryStep({
  props: { currency, paid, words },
  request,
  onBack,
  onFile,
}: {
  props: RequestProps;
  request: Request;
  onBack: () => void;
  onFile: () => void;
}) {
  const [asks, setAsks] = useState(false);
  const { amount, files, reason, received, solution, text } = request;
  const rows: [string, string][] = [
    [words.summary.received, received === 'yes' ? words.entry.yes : words.entry.no],
    [words.caseLabels.solution, words.solutions[solution ?? 'refund']],
    [words.form.reason, reason === null ? '' : words.reasons[reason]],
    [words.form.text, text],
    [words.form.amount, hasAmount(request) ? `${currency} ${amount}` : paid.text],
    [words.form.upload, files.map(({ file }) => file.name).join(', ') || '–'],
  ];
  return (
    <>
      <h2>{words.summary.title}</h2>
      {rows.map(([label, value]) => (
        <div key={label} className="confirm--row--4tYuI">
          <span className="confirm--label--6uJhB">{label}</span>
          <bdi className="confirm--value--8iUyT">{value}</bdi>
        </div>
      ))}
      <div className="apply--foot--2wErT">
        <CometButton press="back" text={words.summary.back} onClick={onBack} />
        <CometButton
          isPrimary
          press="submit"
          pl="buyersubmit_btn_submit"
          text={words.summary.submit}
          onClick={() => setAsks(true)}
        />
      </div>
      {asks &&
        createPortal(
          <div className="comet-v2-modal-wrap">
            <div className="comet-v2-modal" role="dialog" aria-modal="true">
              <div className="comet-v2-modal-body">{words.summary.question}</div>
              <div className="comet-v2-modal-footer">
                <CometButton text={words.summary.dismiss} onClick={() => setAsks(false)} />
                <CometButton isPrimary press="confirm" text={words.summary.confirm} onClick={onFile} />
              </div>
            </div>
          </div>,
          document.body,
        )}
    </>
  );
}
