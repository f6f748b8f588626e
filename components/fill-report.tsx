import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { OnDisputeKey, Texts } from '../utils/i18n.ts';
import type { Outcome, ReportRow, WantedValue } from './fill-shown.ts';
import { CHECK, Drawing, TRIANGLE } from './icon.tsx';

/** Writes to the clipboard; false when the browser does not allow it. */
export type Copy = (text: string) => Promise<boolean>;

/** Fields in which something is chosen: nothing can be pasted there. */
const CHOSEN = new Set<WantedValue['field']>(['solution', 'reason', 'carrier']);
const GOOD = new Set<Outcome['done']>(['filled', 'same', 'undone']);

/** Field by field what became of it, or will be put in, each with its value to copy. */
export function FillReport({
  rows,
  areOpen,
  texts,
  copy,
}: {
  rows: readonly (WantedValue | ReportRow)[];
  /** True where the values have to be copied by hand. */
  areOpen: boolean;
  texts: Texts<OnDisputeKey>;
  copy: Copy;
}): JSX.Element {
  return (
    <ul class="rows">
      {rows.map((row) => (
        <li class="row" data-field={row.field} data-done={'outcome' in row ? row.outcome.done : null}>
          <Row row={row} isOpen={areOpen} texts={texts} copy={copy} />
        </li>
      ))}
    </ul>
  );
}

function Row({
  row,
  isOpen,
  texts,
  copy,
}: {
  row: WantedValue | ReportRow;
  isOpen: boolean;
  texts: Texts<OnDisputeKey>;
  copy: Copy;
}): JSX.Element {
  const outcome = 'outcome' in row ? row.outcome : null;
  const isGood = outcome !== null && GOOD.has(outcome.done);
  const label = texts.text(`fillField.${row.field}`);
  return (
    <>
      <span class="row-line" data-good={isGood ? '' : null}>
        {outcome !== null && <Drawing shape={isGood ? CHECK : TRIANGLE} />}
        <span class="row-words">
          <span class="row-name">{label}</span>
          {row.name !== null && <bdi class="row-value"> {row.name}</bdi>}
          {outcome !== null && <span class="row-outcome"> {outcomeText(outcome, texts)}</span>}
        </span>
      </span>
      {row.value !== null && (isOpen || outcome === null || !CHOSEN.has(row.field)) && (
        <Value
          label={label}
          value={row.value}
          isShown={isOpen || outcome === null}
          canCopy={isOpen || !CHOSEN.has(row.field)}
          texts={texts}
          copy={copy}
        />
      )}
    </>
  );
}

function Value({
  label,
  value,
  isShown,
  canCopy,
  texts,
  copy,
}: {
  label: string;
  value: string;
  isShown: boolean;
  canCopy: boolean;
  texts: Texts<OnDisputeKey>;
  copy: Copy;
}): JSX.Element {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  return (
    <span class="value">
      {isShown && state !== 'failed' && (
        <span class="value-text" dir="auto">
          {value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value}
        </span>
      )}
      {state === 'failed' && (
        <textarea
          class="by-hand"
          readOnly
          rows={3}
          dir="auto"
          aria-label={label}
          value={value}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
      <span class="value-copy">
        <button
          type="button"
          class="plain-button"
          hidden={!canCopy}
          aria-label={`${texts.text('dispute.copy')}: ${label}`}
          onClick={async () => setState((await copy(value)) ? 'copied' : 'failed')}
        >
          {texts.text('dispute.copy')}
        </button>
        <span class="soft" role="status">
          {state === 'copied' && texts.text('dispute.copied')}
          {state === 'failed' && texts.text('dispute.copyFailed')}
        </span>
      </span>
    </span>
  );
}

function outcomeText(outcome: Outcome, texts: Texts<OnDisputeKey>): string {
  const { done } = outcome;
  if (done === 'choose') {
    return texts.text('fillOutcome.choose', {
      candidates: outcome.candidates.slice(0, MOST_NAMED).join(' · '),
    });
  }
  if (done !== 'refused') return texts.text(`fillOutcome.${done}`, { most: '', found: '', ...outcome });
  const { now, said } = outcome;
  const parts = [
    now !== null && texts.text('fillOutcome.refusedNow', { now: now.slice(0, LONGEST_NOW) }),
    said !== null && texts.text('fillOutcome.refusedSaid', { said: said.slice(0, LONGEST_SAID) }),
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts.join('; ') : texts.text('fillOutcome.refused');
}
const MOST_NAMED = 12;
const LONGEST_SHOWN = 200;
const LONGEST_NOW = 60;
const LONGEST_SAID = 200;
