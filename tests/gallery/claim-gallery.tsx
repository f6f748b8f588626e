import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ClaimView, type ClaimViewProps } from '../../components/claim-view.tsx';
import type { Texts } from '../../utils/i18n.ts';
import { gapsOf } from '../../utils/policy/claim-check.ts';
import { aSubject } from '../support/claim-facts.ts';
import { aClaim } from '../support/claims.ts';
import { aGuide, aView, aWindow } from './made-up-orders.ts';

const HOSTILE = '<img src=x onerror="document.title=1"> \u202egnp.exe';
const line = { ...aSubject().line, variant: null };
const begun = aClaim({
  line,
  intent: 'defective',
  solution: 'refund',
  amount: { amount: '8.50', currency: 'USD' },
  answers: { fault: 'Water comes out at the tap.' },
  texts: { de: 'Der Artikel ist defekt.', en: 'The item is defective.' },
  edited: ['de'],
});

type State = Pick<ClaimViewProps, 'view' | 'subjects' | 'claim' | 'language'>;

const STATES: Record<string, State> = {
  begun: {
    view: aView({ windows: [aWindow({ kind: 'contact-seller', opensOn: '2026-08-29' })] }),
    subjects: [
      aSubject({ promises: [{ sentence: HOSTILE, readOn: '2026-08-01' }] }),
      aSubject({ line: { ...line, title: HOSTILE.repeat(8) }, paid: null }),
    ],
    claim: { ...begun, contactedOn: '2026-08-26' },
    language: 'de',
  },
  'ship-back': {
    view: aView({
      guide: aGuide({
        step: 'ship-back',
        advice: 'ship-back',
        passed: ['log-in', 'open-dispute', 'fill-form'],
      }),
    }),
    subjects: [aSubject({ freeReturn: true })],
    claim: { ...begun, wayBack: { carrier: 'Post', trackingNumber: null, sentOn: '2026-08-26' } },
    language: 'en',
  },
  outside: {
    view: aView({
      guide: aGuide({
        step: null,
        advice: 'outside',
        until: '2027-01-10',
        untilKind: 'paypal',
        isOutsideOnly: true,
      }),
      windows: [aWindow({ kind: 'paypal', actBy: '2027-01-10' })],
    }),
    subjects: [aSubject()],
    claim: aClaim({ line }),
    language: 'en',
  },
};

/** The page about an order in one of its states; what is typed changes the claim. */
export function ClaimGallery({ texts, state }: { texts: Texts; state: string }): JSX.Element {
  const shown = STATES[state] ?? STATES.begun;
  if (!shown) throw new RangeError(`no state ${state}`);
  const [claim, setClaim] = useState(shown.claim);
  const [place, setPlace] = useState(0);
  const nothing = (): void => undefined;
  return (
    <ClaimView
      {...shown}
      claim={claim}
      place={place}
      gaps={gapsOf(claim, shown.subjects[place]?.paid ?? null)}
      sellerUntil={claim.contactedOn && '2026-08-29'}
      refund={{ payment: 'card', printed: null, businessDays: 20, latestOn: '2026-10-02' }}
      message="Hello, the item is defective."
      languages={['en', 'de', 'he']}
      length={1234}
      saved={{ words: texts.text('claim.saved'), failed: false }}
      today="2026-08-27"
      texts={texts}
      copy={() => Promise.reject(new Error('not allowed here'))}
      onPlace={setPlace}
      onChange={(change) => setClaim({ ...claim, ...change })}
      onEdit={nothing}
      onRewrite={nothing}
      onForget={nothing}
    >
      {null}
    </ClaimView>
  );
}
