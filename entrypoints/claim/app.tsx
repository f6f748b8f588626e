import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { ClaimView } from '../../components/claim-view.tsx';
import { EvidenceLocker } from '../../components/evidence-locker.tsx';
import { ProofOfPurchase } from '../../components/proof-of-purchase.tsx';
import { LANGUAGES } from '../../locales/languages.ts';
import { CLAIM_LANGUAGES } from '../../utils/claim/languages.ts';
import { createTexts, type Texts, wantedLanguages } from '../../utils/i18n.ts';
import type { ClaimDesk, Send } from '../../utils/messages/messages.ts';
import type { Claim, LineRef } from '../../utils/model/claim.ts';
import { plainDateOf } from '../../utils/model/plain-date.ts';
import { gapsOf } from '../../utils/policy/claim-check.ts';
import { claimSubjects } from '../../utils/policy/claim-subject.ts';
import { sellerUntil } from '../../utils/policy/contact.ts';
import { proofsFor } from '../../utils/policy/proof.ts';
import { refundOf } from '../../utils/policy/refund-days.ts';
import { useAppearance } from '../options/use-appearance.ts';
import type { MessageEvents } from '../popup/use-orders.ts';
import { firstPlace } from './first-place.ts';
import { lengthTogether, messageOf, useClaimWords, withTexts } from './use-claim-texts.ts';
import { type DeskState, useDesk } from './use-desk.ts';
import { useEvidence } from './use-evidence.ts';

export interface AppProps {
  send: Send;
  orderId: string;
  events: MessageEvents;
  languages: readonly string[];
  /** The user's IANA zone. */
  zone: string;
  /** The element that carries theme, language and direction. */
  root: HTMLElement;
  /** Writes to the clipboard; rejects when the browser does not allow it. */
  copy: (text: string) => Promise<void>;
  print: () => void;
}

/** The page about one order: asks the background, gives the answers to the view, and keeps what the user prepares. */
export function App(props: AppProps): JSX.Element {
  const { send, events, orderId, root } = props;
  const language = useAppearance(send, root);
  const texts = useMemo(
    () => createTexts(wantedLanguages(language, props.languages), LANGUAGES),
    [language, props.languages],
  );
  const state = useDesk(send, events, orderId);
  if (state.desk) return <Desk {...props} state={state} desk={state.desk} texts={texts} />;
  return (
    <main class="options claim-page" dir={texts.direction} lang={texts.locale}>
      <h1>{texts.text('extension.name')}</h1>
      <p role="status">
        {state.failure === null && texts.text('claim.loading')}
        {state.failure === 'not-found' && texts.text('claim.notHere')}
        {state.failure !== null &&
          state.failure !== 'not-found' &&
          texts.text('options.failed', { reason: texts.text(`failure.${state.failure}`) })}
      </p>
    </main>
  );
}

type DeskProps = AppProps & { state: DeskState; desk: ClaimDesk; texts: Texts };

function Desk({ state, desk, texts, orderId, zone, copy, print }: DeskProps): JSX.Element {
  const { view, order, today } = desk;
  const [place, setPlace] = useState(() => firstPlace(desk));
  const evidence = useEvidence(orderId);
  const subjects = useMemo(
    () => claimSubjects(order, view.windows, view.listings, today, (instant) => plainDateOf(instant, zone)),
    [order, view, today, zone],
  );
  const subject = subjects[place] ?? subjects[0];
  const line = subject?.line ?? { lineId: null, productId: null, title: null, variant: null };
  const kept = state.claimOf(line);
  const language = kept.language ?? fittingLanguage(desk.language);
  const words = useClaimWords([...new Set([language, 'en'])]);
  const locker = evidence.ofLine(line, order.lines);
  const attached = locker.pieces.filter((piece) => piece.attached).length;
  const facts = subject && { subject, attached, today, words };
  const written = (changed: Claim): Claim => (facts ? withTexts(changed, facts) : changed);
  // Facts, words and days may be newer than the texts that are kept. They are saved with the user's next change.
  const claim = written(kept);
  const change = (changes: Partial<Claim>): void =>
    state.change(line, (before) =>
      written({ ...before, line: richer(line, before.line), language, ...changes }),
    );

  useEffect(() => {
    // A form has to tell of as many pictures as it gets.
    if (evidence.writes > 0 && kept.intent !== null) state.change(line, written);
  }, [evidence.writes]);

  return (
    <ClaimView
      view={view}
      subjects={subjects}
      place={place}
      claim={claim}
      gaps={gapsOf(claim, subject?.paid ?? null)}
      refund={refundOf(order)}
      sellerUntil={sellerUntil(claim.contactedOn, today)}
      message={facts && claim.intent !== null ? messageOf(claim, facts) : null}
      languages={CLAIM_LANGUAGES}
      language={language}
      length={lengthTogether(claim, language)}
      saved={savedWords(state, texts)}
      today={today}
      texts={texts}
      copy={copy}
      onPlace={setPlace}
      onChange={change}
      onEdit={(code, text) =>
        change({
          texts: { ...claim.texts, [code]: text },
          edited: [...claim.edited.filter((one) => one !== code), code],
        })
      }
      onRewrite={(code) => change({ edited: claim.edited.filter((one) => one !== code) })}
      onForget={() => state.forget(line)}
    >
      <EvidenceLocker
        key={claim.claimId}
        evidence={locker}
        proofs={claim.intent && proofsFor(claim.intent)}
        texts={texts}
      />
      <ProofOfPurchase view={view} order={order} subjects={subjects} texts={texts} onPrint={print} />
    </ClaimView>
  );
}

/** Pages tell different parts of a line: what the order does not tell any more is kept. */
function richer(line: LineRef, before: LineRef): LineRef {
  return {
    lineId: line.lineId ?? before.lineId,
    productId: line.productId ?? before.productId,
    title: line.title ?? before.title,
    variant: line.variant ?? before.variant,
  };
}

/** English where no claim can be written in the page's language. */
function fittingLanguage(language: string | null): string {
  return language !== null && CLAIM_LANGUAGES.includes(language) ? language : 'en';
}

function savedWords({ saved }: DeskState, texts: Texts): { words: string; failed: boolean } | null {
  if (saved === null) return null;
  return saved.failure === null
    ? { words: texts.text('claim.saved'), failed: false }
    : {
        words: texts.text('claim.saveFailed', { reason: texts.text(`failure.${saved.failure}`) }),
        failed: true,
      };
}
