import type { ComponentChildren, JSX } from 'preact';
import type { Texts } from '../utils/i18n.ts';
import type { Claim, WayBack } from '../utils/model/claim.ts';
import type { ClaimGap } from '../utils/policy/claim-check.ts';
import type { ClaimSubject } from '../utils/policy/claim-subject.ts';
import type { OrderView } from '../utils/policy/order-view.ts';
import type { RefundExpectation } from '../utils/policy/refund-days.ts';
import { ClaimForm, focusIntent } from './claim-form.tsx';
import { ClaimHead } from './claim-head.tsx';
import { ClaimState } from './claim-state.tsx';
import { ClaimTexts } from './claim-texts.tsx';
import { ContactSeller } from './contact-seller.tsx';
import { GuideRights } from './guide-rights.tsx';
import { GuideSteps } from './guide-steps.tsx';
import { RefundDue } from './refund-due.tsx';
import { ShipBackForm } from './ship-back-form.tsx';

export interface ClaimViewProps {
  view: OrderView;
  /** What is known of each line. */
  subjects: readonly ClaimSubject[];
  /** Place of the line that is shown. */
  place: number;
  claim: Claim;
  gaps: readonly ClaimGap[];
  /** By when a decided refund should be there, or null. */
  refund: RefundExpectation | null;
  /** The last day of the seller's time to answer the user's message, while it runs; else null. */
  sellerUntil: string | null;
  /** The message to the seller; null until it is written. */
  message: string | null;
  languages: readonly string[];
  language: string;
  /** Characters of the description in that language and in English together. */
  length: number;
  /** What became of the last change, or null. */
  saved: { words: string; failed: boolean } | null;
  /** The user's calendar day. */
  today: string;
  texts: Texts;
  copy: (text: string) => Promise<void>;
  onPlace: (place: number) => void;
  onChange: (change: Partial<Claim>) => void;
  onEdit: (language: string, text: string) => void;
  onRewrite: (language: string) => void;
  onForget: () => void;
  /** The locker of evidence and the proof of purchase. */
  children: ComponentChildren;
}

/** The page about one order: what to do, the claim for one of its items, its evidence, and the rights behind it. */
export function ClaimView(props: ClaimViewProps): JSX.Element {
  const { view, subjects, claim, texts, today, onChange } = props;
  const subject = subjects[props.place];
  return (
    <main class="options claim-page" dir={texts.direction} lang={texts.locale}>
      <ClaimHead view={view} texts={texts} />
      <GuideSteps guide={view.guide} texts={texts} tools={toolsOf(props)} />
      {subject && (
        <section class="claim-part" aria-labelledby="claim-title">
          <h2 id="claim-title">{texts.text('claim.title')}</h2>
          {subjects.length > 1 && <LineChoice {...props} />}
          <ClaimForm key={claim.claimId} claim={claim} subject={subject} texts={texts} onChange={onChange} />
          {claim.intent && (
            <>
              <ClaimTexts
                claim={claim}
                languages={props.languages}
                language={props.language}
                length={props.length}
                texts={texts}
                copy={props.copy}
                onLanguage={(language) => onChange({ language })}
                onEdit={props.onEdit}
                onRewrite={props.onRewrite}
              />
              <ClaimState gaps={props.gaps} view={view} texts={texts} />
              <button type="button" class="plain-button danger-button" onClick={props.onForget}>
                {texts.text('claim.forget')}
              </button>
            </>
          )}
        </section>
      )}
      {props.children}
      <GuideRights view={view} freeReturn={subject?.freeReturn ?? false} texts={texts} />
      <p class="saved" role="status" data-failed={props.saved?.failed}>
        {props.saved?.words}
      </p>
    </main>
  );

  function toolsOf({ message, copy, saved, place }: ClaimViewProps) {
    const item = subject && subjects.length > 1 ? nameOf(subject, place, texts) : null;
    const save = (wayBack: WayBack | null): void => onChange({ wayBack });
    return {
      'contact-seller': (
        <ContactSeller
          item={item}
          message={message}
          onAsk={subject && claim.intent === null ? focusIntent : null}
          contactedOn={claim.contactedOn}
          until={props.sellerUntil}
          texts={texts}
          copy={copy}
          onContact={(wrote) => onChange({ contactedOn: wrote ? today : null })}
        />
      ),
      'ship-back': (
        <ShipBackForm
          key={claim.claimId}
          item={item}
          orderId={view.orderId}
          saved={saved}
          wayBack={claim.wayBack}
          today={today}
          texts={texts}
          onSave={save}
        />
      ),
      refund: <RefundDue refund={props.refund} texts={texts} />,
    };
  }
}

function LineChoice({ subjects, place, texts, onPlace }: ClaimViewProps): JSX.Element {
  return (
    <label class="row">
      <span class="option-label">{texts.text('claim.item')}</span>
      <select value={String(place)} onChange={({ currentTarget: { value } }) => onPlace(Number(value))}>
        {subjects.map((subject, index) => (
          <option key={index} value={index}>
            {nameOf(subject, index, texts)}
          </option>
        ))}
      </select>
    </label>
  );
}

function nameOf({ line }: ClaimSubject, index: number, texts: Texts): string {
  const title = line.title ?? texts.text('claim.unnamed', { place: index + 1 });
  return [title, line.variant].filter(Boolean).join(' · ');
}
