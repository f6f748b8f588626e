import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Texts } from '../utils/i18n.ts';
import type { VerdictState, WindowKind } from '../utils/model/window.ts';
import { PopupIcon } from './popup-icon.tsx';

export interface OrderFilter {
  query: string;
  state: 'all' | VerdictState;
  kind: 'all' | WindowKind;
}

export interface SearchBarProps {
  filter: OrderFilter;
  texts: Texts;
  onChange: (filter: OrderFilter) => void;
}

const STATES: readonly VerdictState[] = ['closing', 'open', 'in-case', 'not-yet', 'unknown', 'closed'];
const KINDS: readonly WindowKind[] = [
  'return',
  'free-return',
  'dispute',
  'not-received',
  'late-delivery',
  'paypal',
];

/** Search by words and filter by state and kind. Every change is told at once. */
export function SearchBar({ filter, texts, onChange }: SearchBarProps): JSX.Element {
  const state = {
    all: texts.text('popup.anyState'),
    of: STATES,
    name: (one: VerdictState) => texts.text(`verdictState.${one}`),
  };
  const kind = {
    all: texts.text('popup.anyKind'),
    of: KINDS,
    name: (one: WindowKind) => texts.text(`windowKind.${one}`),
  };
  return (
    <search class="search">
      <label class="search-field">
        <PopupIcon name="search" />
        <span class="unseen">{texts.text('popup.search')}</span>
        <input
          type="search"
          dir="auto"
          maxLength={200}
          value={filter.query}
          placeholder={texts.text('popup.searchHint')}
          onInput={(event) => onChange({ ...filter, query: event.currentTarget.value })}
        />
      </label>
      <Choice
        label={texts.text('popup.state')}
        value={filter.state}
        choices={state}
        onChange={(chosen) => onChange({ ...filter, state: chosen })}
      />
      <Choice
        label={texts.text('popup.kind')}
        value={filter.kind}
        choices={kind}
        onChange={(chosen) => onChange({ ...filter, kind: chosen })}
      />
    </search>
  );
}

interface ChoiceProps<Value extends string> {
  label: string;
  value: 'all' | Value;
  choices: { all: string; of: readonly Value[]; name: (value: Value) => string };
  onChange: (value: 'all' | Value) => void;
}

function Choice<Value extends string>({ label, value, choices, onChange }: ChoiceProps<Value>): JSX.Element {
  const id = useId();
  return (
    <>
      <label class="unseen" for={id}>
        {label}
      </label>
      <select
        id={id}
        class="choice"
        value={value}
        onChange={(event) => onChange(choices.of.find((one) => one === event.currentTarget.value) ?? 'all')}
      >
        <option value="all">{choices.all}</option>
        {choices.of.map((one) => (
          <option key={one} value={one}>
            {choices.name(one)}
          </option>
        ))}
      </select>
    </>
  );
}
