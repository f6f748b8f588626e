import type { JSX } from 'preact';
import { formatDay } from '../utils/format/day.ts';
import type { Texts } from '../utils/i18n.ts';
import { CopyText } from './copy-text.tsx';

export interface ContactSellerProps {
  /** Which item of the order it is about; null where there is only one. */
  item: string | null;
  /** Leads to what has to be chosen before there is a message; null where nothing has to be. */
  onAsk: (() => void) | null;
  /** The message, null until it is written. */
  message: string | null;
  /** The day on which the user wrote, null when never. */
  contactedOn: string | null;
  /** The last day of the seller's time, while it runs; else null. */
  until: string | null;
  texts: Texts;
  copy: (text: string) => Promise<void>;
  onContact: (wrote: boolean) => void;
}

/** The message to the seller, and the 3 days he has since it was sent. */
export function ContactSeller(props: ContactSellerProps): JSX.Element {
  const { item, message, contactedOn, until, texts, onAsk, onContact } = props;
  const day = (of: string): string => formatDay(texts.locale, of, 'full');
  return (
    <div class="tool">
      {item && <p class="hint">{texts.text('claim.forItem', { item })}</p>}
      {onAsk && (
        <>
          <p class="hint">{texts.text('claim.noMessage')}</p>
          <button type="button" class="plain-button" onClick={onAsk}>
            {texts.text('claim.toIntent')}
          </button>
        </>
      )}
      {message && (
        <CopyText
          label={texts.text('guidePage.messageTitle')}
          text={message}
          language="en"
          rows={7}
          texts={texts}
          copy={props.copy}
        />
      )}
      <p role="status">
        {contactedOn &&
          (until
            ? texts.text('guidePage.wroteOn', { day: day(contactedOn), until: day(until) })
            : texts.text('guidePage.wroteLong', { day: day(contactedOn) }))}
      </p>
      <button type="button" class="plain-button" onClick={() => onContact(contactedOn === null)}>
        {texts.text(contactedOn === null ? 'guidePage.wrote' : 'guidePage.notWritten')}
      </button>
    </div>
  );
}
