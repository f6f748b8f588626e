import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Texts } from '../utils/i18n.ts';
import type { WayBack } from '../utils/model/claim.ts';
import { type TrackingFault, tidyTrackingNumber, trackingFault } from '../utils/policy/way-back.ts';

export interface ShipBackFormProps {
  /** Which item of the order goes back; null where there is only one. */
  item: string | null;
  orderId: string;
  wayBack: WayBack | null;
  /** What became of the last change, or null. */
  saved: { words: string; failed: boolean } | null;
  /** The user's calendar day. */
  today: string;
  texts: Texts;
  onSave: (wayBack: WayBack | null) => void;
}

/** Carrier, tracking number and day of the way back. A number that no carrier has is not taken; none yet is fine. */
export function ShipBackForm(props: ShipBackFormProps): JSX.Element {
  const { item, orderId, wayBack, saved, today, texts, onSave } = props;
  const [carrier, setCarrier] = useState(wayBack?.carrier ?? '');
  const [typed, setTyped] = useState(wayBack?.trackingNumber ?? '');
  const [sentOn, setSentOn] = useState(wayBack?.sentOn ?? '');
  const [isReported, setReported] = useState(wayBack?.reported === true);
  const [fault, setFault] = useState<TrackingFault | 'future' | null>(null);
  const [isSent, setSent] = useState(false);
  const edit = (set: (value: string) => void) => (event: { currentTarget: HTMLInputElement }) => {
    set(event.currentTarget.value);
    setSent(false);
  };
  const save = (event: Event): void => {
    event.preventDefault();
    const number = tidyTrackingNumber(typed);
    const found = number === '' ? null : trackingFault(number, orderId);
    const wrong = found ?? (sentOn > today ? 'future' : null);
    setFault(wrong);
    if (wrong) return;
    const isEmpty = carrier.trim() === '' && number === '' && sentOn === '';
    onSave(
      isEmpty
        ? null
        : {
            carrier: carrier.trim(),
            trackingNumber: number || null,
            sentOn: sentOn || null,
            reported: isReported && number !== '',
          },
    );
    setTyped(number);
    setSent(true);
  };
  const isNumberMissing = wayBack !== null && (wayBack.trackingNumber === null || !wayBack.reported);
  return (
    <form class="tool" onSubmit={save} noValidate>
      <h3>{texts.text('wayBack.title')}</h3>
      {item && <p class="hint">{texts.text('claim.forItem', { item })}</p>}
      <p>{texts.text('wayBack.label')}</p>
      <p>{texts.text('wayBack.receipt')}</p>
      <label class="row">
        <span class="option-label">{texts.text('wayBack.carrier')}</span>
        <input value={carrier} maxLength={100} onInput={edit(setCarrier)} />
      </label>
      <label class="row">
        <span class="option-label">{texts.text('wayBack.number')}</span>
        <input
          value={typed}
          maxLength={60}
          dir="ltr"
          autoComplete="off"
          spellcheck={false}
          aria-invalid={fault !== null && fault !== 'future'}
          onInput={edit(setTyped)}
        />
      </label>
      <label class="row">
        <span class="option-label">{texts.text('wayBack.sentOn')}</span>
        <input
          type="date"
          value={sentOn}
          max={today}
          aria-invalid={fault === 'future'}
          onInput={edit(setSentOn)}
        />
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={isReported}
          onChange={({ currentTarget }) => {
            setReported(currentTarget.checked);
            setSent(false);
          }}
        />
        {texts.text('wayBack.isReported')}
      </label>
      <div class="buttons">
        <button type="submit" class="plain-button">
          {texts.text('wayBack.save')}
        </button>
        <span role="status" class="hint alert">
          {fault && texts.text(`wayBack.${fault}`)}
        </span>
        {/* The page tells it to screen readers. */}
        {isSent && saved && (
          <span class={saved.failed ? 'hint alert' : 'hint'}>
            {saved.failed ? saved.words : texts.text('wayBack.saved')}
          </span>
        )}
      </div>
      {isNumberMissing && <p class="hint">{texts.text('wayBack.reminded')}</p>}
    </form>
  );
}
