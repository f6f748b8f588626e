import type { JSX } from 'preact';
import { formatDay } from '../utils/format/day.ts';
import type { Texts } from '../utils/i18n.ts';
import type { ClaimWindow } from '../utils/model/window.ts';
import { CopyText } from './copy-text.tsx';

export interface ContactSellerProps {
  /** The message, null until it is written. */
  message: string | null;
  /** The day on which the user wrote, null when never. */
  contactedOn: string | null;
  /** The seller's time, while it runs. */
  waiting: ClaimWindow | null;
  texts: Texts;
  copy: (text: string) => Promise<void>;
  onContact: (wrote: boolean) => void;
}

/** The message to the seller, and the 3 days he has since it was sent. */
export function ContactSeller(props: ContactSellerProps): JSX.Element {
  const { message, contactedOn, waiting, texts, onContact } = props;
  const day = (of: string): string => formatDay(texts.locale, of, 'full');
  return (
    <div class="tool">
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
          (waiting?.closesOn
            ? texts.text('guidePage.wroteOn', { day: day(contactedOn), until: day(waiting.closesOn) })
            : texts.text('guidePage.wroteLong', { day: day(contactedOn) }))}
      </p>
      <button type="button" class="plain-button" onClick={() => onContact(contactedOn === null)}>
        {texts.text(contactedOn === null ? 'guidePage.wrote' : 'guidePage.notWritten')}
      </button>
    </div>
  );
}
