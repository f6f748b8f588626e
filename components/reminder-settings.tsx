import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Texts } from '../utils/i18n.ts';
import type { Settings } from '../utils/model/settings.ts';
import type { WindowKind } from '../utils/model/window.ts';
import { CheckField } from './option-fields.tsx';

/* Choices as the page shows them: all that anybody can be reminded of. */
const LEAD_DAYS: readonly number[] = [14, 7, 3, 1, 0];
const KINDS: readonly WindowKind[] = [
  'return',
  'free-return',
  'dispute',
  'not-received',
  'late-delivery',
  'paypal',
  'buyer-response',
  'ship-back',
  'tracking-number',
  'escalation',
  'seller-response',
  'refund-due',
];

export interface ReminderSettingsProps {
  settings: Settings;
  texts: Texts;
  /** What the last test reminder led to, or null. */
  testOutcome: string | null;
  onChange: (settings: Settings) => void;
  onTest: () => void;
}

/** When and what to remind of. A choice that means "never" is allowed and explained. */
export function ReminderSettings(props: ReminderSettingsProps): JSX.Element {
  const { settings, texts, testOutcome, onChange, onTest } = props;
  const off = !settings.remindersOn;
  return (
    <section class="option-group">
      <h2>{texts.text('options.remindersTitle')}</h2>
      <CheckField
        label={texts.text('options.remindersOn')}
        checked={settings.remindersOn}
        onChange={(remindersOn) => onChange({ ...settings, remindersOn })}
      />
      <CheckList
        legend={texts.text('options.leadDays')}
        choices={LEAD_DAYS}
        chosen={settings.leadDays}
        name={(days) =>
          days === 0 ? texts.text('options.leadToday') : texts.text('options.leadDay', { count: days })
        }
        disabled={off}
        warning={texts.text('options.leadNone')}
        onChange={(leadDays) => onChange({ ...settings, leadDays })}
      />
      <CheckList
        legend={texts.text('options.kinds')}
        choices={KINDS}
        chosen={settings.remindKinds}
        name={(kind) => texts.text(`windowKind.${kind}`)}
        disabled={off}
        warning={texts.text('options.kindsNone')}
        onChange={(remindKinds) => onChange({ ...settings, remindKinds })}
      />
      <WakingHours {...props} />
      <div class="buttons">
        <button type="button" class="plain-button" onClick={onTest}>
          {texts.text('options.test')}
        </button>
        <span class="hint" role="status">
          {testOutcome}
        </span>
      </div>
    </section>
  );
}

interface CheckListProps<Value extends string | number> {
  legend: string;
  choices: readonly Value[];
  chosen: readonly Value[];
  name: (value: Value) => string;
  disabled: boolean;
  /** Shown when nothing is chosen. */
  warning: string;
  onChange: (chosen: Value[]) => void;
}

function CheckList<Value extends string | number>(props: CheckListProps<Value>): JSX.Element {
  const { legend, choices, chosen, name, disabled, warning, onChange } = props;
  // What is chosen but not offered here stays chosen: nobody said that it should go.
  const changed = (choice: Value, checked: boolean): Value[] => [
    ...choices.filter((one) => (one === choice ? checked : chosen.includes(one))),
    ...chosen.filter((one) => !choices.includes(one)),
  ];
  return (
    <fieldset disabled={disabled}>
      <legend>{legend}</legend>
      <div class="checks">
        {choices.map((choice) => (
          <CheckField
            key={choice}
            label={name(choice)}
            checked={chosen.includes(choice)}
            onChange={(checked) => onChange(changed(choice, checked))}
          />
        ))}
      </div>
      <p class="hint alert" role="status">
        {!disabled && chosen.length === 0 && warning}
      </p>
    </fieldset>
  );
}

function WakingHours({ settings, texts, onChange }: ReminderSettingsProps): JSX.Element {
  const hintId = useId();
  const { wakingFrom, wakingTo } = settings;
  const meaning =
    wakingFrom === wakingTo
      ? texts.text('options.wakingAll')
      : texts.text(wakingFrom > wakingTo ? 'options.wakingNight' : 'options.wakingHint');
  const field = (label: string, value: string, change: (time: string) => Settings): JSX.Element => (
    <label class="check">
      <span>{label}</span>
      <input
        type="time"
        required
        value={value}
        aria-describedby={hintId}
        onChange={(event) => {
          const time = event.currentTarget.value.slice(0, 5);
          if (time) onChange(change(time));
        }}
      />
    </label>
  );
  return (
    <fieldset disabled={!settings.remindersOn}>
      <legend>{texts.text('options.waking')}</legend>
      <div class="times">
        {field(texts.text('options.wakingFrom'), wakingFrom, (time) => ({ ...settings, wakingFrom: time }))}
        {field(texts.text('options.wakingTo'), wakingTo, (time) => ({ ...settings, wakingTo: time }))}
      </div>
      <p class="hint" id={hintId}>
        {meaning}
      </p>
    </fieldset>
  );
}
