import '../../../components/page.css';
import '../../../components/evidence-locker.css';
import '../../../components/proof-of-purchase.css';
import './gallery.css';
import type { JSX } from 'preact';
import { render } from 'preact';
import { EvidenceLocker } from '../../../components/evidence-locker.tsx';
import { ProofOfPurchase } from '../../../components/proof-of-purchase.tsx';
import { useEvidence } from '../../../entrypoints/claim/use-evidence.ts';
import { LANGUAGES } from '../../../locales/languages.ts';
import { createTexts } from '../../../utils/i18n.ts';
import { proofsFor } from '../../../utils/policy/proof.ts';
import { BOX_LINE, HOSE_LINE } from '../../support/evidence.ts';
import { aSubject } from '../../support/subjects.ts';
import { aView, VIEWS } from '../made-up-orders.ts';
import { aListing, HOSTILE_LISTING } from '../made-up-products.ts';
import { LOCKERS } from './made-up-lockers.ts';
import { tryKeeping, tryPicture } from './try-pictures.ts';

/*
 * The evidence locker and the proof of purchase in every state, and the work on pictures in a real browser. The address
 * chooses: ?show=locker|live|purchase, &state=…, &theme=light|dark, &dir=rtl.
 */
const address = new URLSearchParams(location.search);
const direction = address.get('dir') === 'rtl' ? 'rtl' : 'ltr';
const texts = { ...createTexts(['en'], LANGUAGES), direction } as const;
const state = address.get('state') ?? 'full';

document.documentElement.dataset.theme = address.get('theme') === 'dark' ? 'dark' : 'light';
document.documentElement.dir = direction;
Object.assign(window, { tryPicture, tryKeeping });

function LiveLocker(): JSX.Element {
  const { ofLine } = useEvidence('8200000000000001');
  return (
    <EvidenceLocker
      evidence={ofLine(HOSE_LINE, [HOSE_LINE])}
      proofs={proofsFor('not-as-described')}
      texts={texts}
    />
  );
}

const ORDERS = {
  full: aView({
    listings: [aListing(), aListing({ beforeOrder: false, productId: '2' })],
    parcels: { total: 2, delivered: 1 },
  }),
  unknown: VIEWS.unknown,
  hostile: { ...VIEWS.hostile, listings: [HOSTILE_LISTING] },
};
const order = Object.entries(ORDERS).find(([name]) => name === state)?.[1] ?? ORDERS.full;
const subjects = [aSubject(), aSubject({ line: BOX_LINE, quantity: 1, paid: null })];
const locker = Object.entries(LOCKERS).find(([name]) => name === state)?.[1] ?? LOCKERS.full;

const PAGES: Record<string, () => JSX.Element> = {
  locker: () => <EvidenceLocker evidence={locker} proofs={proofsFor('not-as-described')} texts={texts} />,
  live: () => <LiveLocker />,
  purchase: () => (
    <ProofOfPurchase
      view={order}
      subjects={state === 'full' ? subjects : []}
      texts={texts}
      onPrint={() => print()}
    />
  ),
};

const root = document.getElementById('app');
if (root) {
  render(
    <main class="gallery">
      <h1>Evidence</h1>
      {PAGES[address.get('show') ?? 'live']?.()}
    </main>,
    root,
  );
}
