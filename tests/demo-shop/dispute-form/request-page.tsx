/** @jsxImportSource react */
import { useEffect, useRef, useState } from 'react';
import type { DisputeWords, ErrorCode } from '../disputes/dispute-words.ts';
import { type FormActions, FormStep } from './form-step.tsx';
import { hasAmount, keptAmount, missingIn, takenFiles } from './request-checks.ts';
import { NOTHING_ENTERED, type ReportedState, type Request, type RequestProps } from './request-state.ts';
import { SummaryStep } from './summary-step.tsx';

/** Milliseconds until the picture of a file is there. */
const UPLOAD = 400;

const ABOUT_FILES: readonly ErrorCode[] = ['file-too-large', 'file-type-unknown', 'too-many-files'];

/** The whole request, from the empty form to the press that files it. */
export function RequestPage({
  props,
  report,
  onFiled,
}: {
  props: RequestProps;
  report: (state: ReportedState) => void;
  onFiled: (request: Request) => void;
}) {
  const { line, words } = props;
  const [request, setRequest] = useState<Request>({
    step: 'form',
    received: props.received,
    solution: null,
    reason: null,
    text: '',
    amount: props.amount,
    files: [],
    errors: [],
  });
  useEffect(() => {
    report(reported(request, words));
    if (request.step === 'case') onFiled(request);
  }, [request, words, report, onFiled]);
  const actions = useActions(props, setRequest);

  if (request.step === 'case') return null;
  return (
    <>
      <h1>{words.form.title}</h1>
      <div className="apply--item--7uYhG">
        <div
          className="apply--itemImage--4rTgB"
          style={{
            backgroundImage: `linear-gradient(135deg, hsl(${line.hue} 45% 78%), hsl(${(line.hue + 40) % 360} 50% 60%))`,
          }}
        />
        <div>
          <div className="apply--itemTitle--2wSdE">
            <bdi>{line.title}</bdi>
          </div>
          <div className="apply--hint--5tGbV">
            <bdi>{[line.variant, line.quantity].filter((part) => part !== null).join(' · ')}</bdi>
          </div>
          <bdi>{props.paid.text}</bdi>
        </div>
      </div>
      {request.step === 'form' ? (
        <FormStep props={props} request={request} actions={actions} />
      ) : (
        <SummaryStep
          props={props}
          request={request}
          onBack={() => actions.change({ step: 'form' })}
          onFile={() => actions.change({ step: 'case' })}
        />
      )}
    </>
  );
}

function useActions(
  { paid }: RequestProps,
  setRequest: (change: (request: Request) => Request) => void,
): FormActions {
  const lastId = useRef(0);
  const showThumb = (id: number, file: File) => {
    setTimeout(() => {
      const thumb = URL.createObjectURL(file);
      setRequest((request) => ({
        ...request,
        files: request.files.map((one) => (one.id === id ? { ...one, thumb } : one)),
      }));
    }, UPLOAD);
  };
  return {
    // A message goes with the next change of anything.
    change: (changed) => setRequest((request) => ({ ...request, errors: [], ...changed })),
    typeAmount: (typed) => {
      const { amount, isTooHigh } = keptAmount(typed, paid.amount);
      setRequest((request) => ({ ...request, amount, errors: isTooHigh ? ['amount-too-high'] : [] }));
    },
    addFiles: (added) => {
      const numbered = added.map((file) => {
        lastId.current += 1;
        return { id: lastId.current, file, type: file.type, size: file.size };
      });
      setRequest((request) => {
        const { errors, taken } = takenFiles(numbered, request.files.length);
        const files = [...request.files, ...taken.map(({ file, id }) => ({ id, file, thumb: null }))];
        return { ...request, files, errors };
      });
      for (const { file, id } of numbered) showThumb(id, file);
    },
    removeFile: (id) =>
      setRequest((request) => ({
        ...request,
        files: request.files.filter((one) => one.id !== id),
        errors: request.errors.filter((code) => !ABOUT_FILES.includes(code)),
      })),
    next: () =>
      setRequest((request) => {
        const errors = missingIn(request);
        return { ...request, errors, step: errors.length > 0 ? 'form' : 'summary' };
      }),
  };
}

function reported(request: Request, words: DisputeWords): ReportedState {
  const { errors, files, reason, received, solution, step, text } = request;
  return {
    ...NOTHING_ENTERED,
    step,
    received,
    solution,
    reason: reason === null ? null : { id: reason, label: words.reasons[reason] },
    text,
    amount: hasAmount(request) ? request.amount : '',
    files: files.map(({ file: { name, size, type } }) => ({ name, type, size })),
    errors: [...errors],
  };
}
