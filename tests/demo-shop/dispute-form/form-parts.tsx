/** @jsxImportSource react */
import type { ReactNode } from 'react';
import type { DisputeWords, ErrorCode } from '../disputes/dispute-words.ts';

/** A part of the form with its heading, and what is wrong with it beneath. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="apply--part--6tYhB">
      <div className="apply--label--2wSxD">{title}</div>
      {children}
    </div>
  );
}

/** The messages about one part, of those that there are. */
export function Errors({
  errors,
  about,
  words,
}: {
  errors: readonly ErrorCode[];
  about: readonly ErrorCode[];
  words: DisputeWords;
}) {
  return errors
    .filter((code) => about.includes(code))
    .map((code) => (
      <div key={code} className="apply--error--8uJmN" role="alert">
        {words.errors[code]}
      </div>
    ));
}

/** Blocks of which one is chosen. */
export function Blocks<Id extends string>({
  label,
  options,
  chosen,
  onChoose,
}: {
  label: string;
  options: readonly { id: Id; text: string; hint?: string }[];
  chosen: Id | null;
  onChoose: (id: Id) => void;
}) {
  return (
    <div className="apply--blocks--5rFvG" role="radiogroup" aria-label={label}>
      {options.map(({ hint, id, text }) => (
        // biome-ignore lint/a11y/useSemanticElements: the site draws its own choices
        <div
          key={id}
          className={`apply--block--1qAzX${chosen === id ? ' apply--blockChosen--7yHnM' : ''}`}
          role="radio"
          aria-checked={chosen === id}
          tabIndex={0}
          onClick={() => onChoose(id)}
          onKeyDown={({ key }) => {
            if (key === ' ' || key === 'Enter') onChoose(id);
          }}
        >
          <span className="apply--dot--4eDcF" />
          <span>
            <span className="apply--blockTitle--9iKjU">{text}</span>
            {hint !== undefined && <span className="apply--blockHint--3eWsQ">{hint}</span>}
          </span>
        </div>
      ))}
    </div>
  );
}

/** A button of the site's second generation; `press` is what the shop counts. */
export function CometButton({
  text,
  press,
  isPrimary = false,
  pl,
  onClick,
}: {
  text: string;
  press?: string;
  isPrimary?: boolean;
  pl?: string;
  onClick: () => void;
}) {
  const kind = isPrimary ? 'comet-v2-btn-primary' : 'comet-v2-btn-default';
  return (
    <button
      type="button"
      className={`comet-v2-btn ${kind} comet-v2-btn-large`}
      data-press={press}
      data-pl={pl}
      onClick={onClick}
    >
      <span>{text}</span>
    </button>
  );
}
