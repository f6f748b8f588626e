import '../../components/claim.css';
import '../../components/options.css';
import '../../components/popup.css';
import type { JSX } from 'preact';
import { render } from 'preact';
import { LANGUAGES } from '../../locales/languages.ts';
import { createTexts } from '../../utils/i18n.ts';
import { BadgeGallery } from './badge-gallery.tsx';
import { ClaimGallery } from './claim-gallery.tsx';
import { GatheringGallery } from './gathering-gallery.tsx';
import { LineGallery } from './line-gallery.tsx';
import { GATHERINGS } from './made-up-gatherings.ts';
import { OptionsGallery } from './options-gallery.tsx';
import { PopupGallery } from './popup-gallery.tsx';
import { ProductGallery } from './product-gallery.tsx';

/*
 * Every component in every state, with made-up data. The address chooses: ?show=badges|lines|products|popup|
 * popup-gatherings|options, &state=…, &gathering=…, &theme=light|dark, &dir=rtl.
 */
const address = new URLSearchParams(location.search);
const theme = address.get('theme') === 'dark' ? 'dark' : 'light';
const direction = address.get('dir') === 'rtl' ? 'rtl' : 'ltr';
const texts = { ...createTexts(['en'], LANGUAGES), direction } as const;
const state = address.get('state') ?? 'full';

document.documentElement.dataset.theme = theme;
document.documentElement.dir = direction;

const PAGES: Record<string, () => JSX.Element> = {
  badges: () => <BadgeGallery texts={texts} theme={theme} />,
  'popup-gatherings': () => <GatheringGallery texts={texts} />,
  lines: () => <LineGallery texts={texts} theme={theme} />,
  products: () => <ProductGallery texts={texts} theme={theme} only={address.get('state')} />,
  popup: () => <PopupGallery texts={texts} state={state} gathering={address.get('gathering') ?? 'idle'} />,
  claim: () => <ClaimGallery texts={texts} state={state} />,
  options: () => <OptionsGallery texts={texts} state={state} />,
};

const shown = PAGES[address.get('show') ?? ''];
const root = document.getElementById('app');
if (root) {
  const links = [
    'show=badges',
    'show=lines',
    'show=products',
    'show=popup-gatherings',
    ...Object.keys(GATHERINGS).map((name) => `show=popup&gathering=${name}`),
    ...['full', 'listings', 'troubled', 'empty', 'loading', 'failed'].map(
      (name) => `show=popup&state=${name}`,
    ),
    ...['full', 'import', 'off'].map((name) => `show=options&state=${name}`),
    ...['begun', 'ship-back', 'outside'].map((name) => `show=claim&state=${name}`),
  ].flatMap((link) => [link, `${link}&theme=dark`, `${link}&dir=rtl`]);
  render(
    shown?.() ?? (
      <main>
        <h1>Gallery</h1>
        <ul>
          {links.map((link) => (
            <li key={link}>
              <a href={`?${link}`}>{link}</a>
            </li>
          ))}
        </ul>
      </main>
    ),
    root,
  );
}
