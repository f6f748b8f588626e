import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Texts } from '../utils/i18n.ts';
import type { Period } from '../utils/model/gathering.ts';
import { Icon } from './icon.tsx';

const PERIODS: readonly Period[] = ['all', '2y', '1y', '6m'];

export interface ImportOfferProps {
  texts: Texts;
  onImport: (period: Period) => void;
}

/** "Import my history", folded: opened it says what will happen, lets a period be chosen, and starts. */
export function ImportOffer({ texts, onImport }: ImportOfferProps): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const [period, setPeriod] = useState<Period>('all');
  const id = useId();
  return (
    <div class="import-offer">
      <button
        type="button"
        class="text-button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {texts.text('importing.open')}
        <Icon name="chevron" class="chevron" />
      </button>
      <div id={id} class="import" hidden={!isOpen}>
        {isOpen && (
          <>
            <p>{texts.text('importing.hint')}</p>
            <p class="soft">{texts.text('importing.takes')}</p>
            <PeriodChoice period={period} texts={texts} onChange={setPeriod} />
            <button type="button" class="plain-button" onClick={() => onImport(period)}>
              {texts.text('importing.start')}
            </button>
          </>
        )}
      </div>
    </div>
  );
}

interface PeriodChoiceProps {
  period: Period;
  texts: Texts;
  onChange: (period: Period) => void;
}

function PeriodChoice({ period, texts, onChange }: PeriodChoiceProps): JSX.Element {
  return (
    <label>
      <span>{texts.text('importing.period')}</span>
      <select
        value={period}
        onChange={({ currentTarget }) =>
          onChange(PERIODS.find((one) => one === currentTarget.value) ?? 'all')
        }
      >
        {PERIODS.map((one) => (
          <option key={one} value={one}>
            {texts.text(`period.${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
