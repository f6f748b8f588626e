/** @jsxImportSource react */
import { reasonsFor } from '../disputes/dispute-reasons.ts';
import { fill } from '../disputes/dispute-words.ts';
import { CustomSelect } from './custom-select.tsx';
import { FileTiles } from './file-tiles.tsx';
import { Blocks, CometButton, Errors, Part } from './form-parts.tsx';
import { hasAmount, LONGEST_TEXT } from './request-checks.ts';
import type { Request, RequestProps } from './request-state.ts';

/** What can be done to the request on the first page. */
export interface FormActions {
  change(changed: Partial<Request>): void;
  typeAmount(typed: string): void;
  addFiles(added: File[]): void;
  removeFile(id: number): void;
  next(): void;
}

/** The first page: what happened, what is wanted, and the proof. Every field shows what React holds, and only that. */
export function FormStep({
  props,
  request,
  actions,
}: {
  props: RequestProps;
  request: Request;
  actions: FormActions;
}) {
  const { words } = props;
  const { errors, received, solution, text } = request;
  const problems = { errors, words };
  const reasons = reasonsFor(received, solution).map((id) => ({ id, text: words.reasons[id] }));
  return (
    <>
      {props.received === null && (
        <Part title={words.entry.question}>
          <Blocks
            label={words.entry.question}
            options={[
              { id: 'yes', text: words.entry.yes },
              { id: 'no', text: words.entry.no },
            ]}
            chosen={received}
            onChoose={(id) => actions.change({ received: id, solution: null, reason: null })}
          />
          <Errors {...problems} about={['missing-received']} />
        </Part>
      )}
      {received === 'yes' && (
        <Part title={words.form.solution}>
          <Blocks
            label={words.form.solution}
            options={(['return', 'refund'] as const).map((id) => ({
              id,
              text: words.solutions[id],
              hint: words.solutionHints[id],
            }))}
            chosen={solution}
            onChoose={(id) => actions.change(id === solution ? {} : { solution: id, reason: null })}
          />
          <Errors {...problems} about={['missing-solution']} />
        </Part>
      )}
      <Part title={words.form.reason}>
        <CustomSelect
          options={reasons}
          chosen={request.reason}
          hint={words.form.reasonHint}
          onChoose={(reason) => actions.change({ reason })}
        />
        <Errors {...problems} about={['missing-reason']} />
      </Part>
      <Part title={words.form.text}>
        <textarea
          className="commet--textarea--Sg0xapL"
          placeholder={words.form.textHint}
          maxLength={LONGEST_TEXT}
          rows={5}
          value={text}
          onChange={({ target }) => actions.change({ text: target.value })}
        />
        <div className="commet--count--7uJkL">
          {text.length}/{LONGEST_TEXT}
        </div>
        <Errors {...problems} about={['missing-text']} />
      </Part>
      <AmountPart props={props} request={request} onType={actions.typeAmount} />
      <Part title={words.form.upload}>
        <FileTiles
          files={request.files}
          words={words}
          onAdd={actions.addFiles}
          onRemove={actions.removeFile}
        />
        <Errors {...problems} about={['file-too-large', 'file-type-unknown', 'too-many-files']} />
      </Part>
      <div className="apply--foot--2wErT">
        <CometButton isPrimary press="next" text={words.form.next} onClick={actions.next} />
      </div>
    </>
  );
}

function AmountPart({
  props: { currency, paid, words },
  request,
  onType,
}: {
  props: RequestProps;
  request: Request;
  onType: (typed: string) => void;
}) {
  if (!hasAmount(request)) {
    return (
      <Part title={words.form.amount}>
        <div className="apply--fixed--6yHnJ">
          <bdi>{paid.text}</bdi> <span className="apply--hint--5tGbV">{words.form.full}</span>
        </div>
      </Part>
    );
  }
  return (
    <Part title={words.form.amount}>
      <div className="apply--amount--3eDrF">
        <span className="apply--currency--8iJhG">{currency}</span>
        <input
          className="comet-v2-input"
          type="text"
          inputMode="decimal"
          autoComplete="off"
          aria-label={words.form.amount}
          value={request.amount}
          onChange={({ target }) => onType(target.value)}
        />
      </div>
      <div className="apply--hint--5tGbV">{fill(words.form.most, { amount: paid.text })}</div>
      <Errors errors={request.errors} words={words} about={['missing-amount', 'amount-too-high']} />
    </Part>
  );
}
