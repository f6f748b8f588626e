// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { OrderDetails } from '../../components/order-details.tsx';
import { WindowSource } from '../../components/window-source.tsx';
import type { PromiseSource, WindowNote } from '../../utils/model/window.ts';
import { aView, aWindow } from '../gallery/made-up-orders.ts';
import { draw, TEXTS, wordsOf } from '../support/render-component.ts';

function aPromiseSource(parts: Partial<PromiseSource> = {}): PromiseSource {
  return {
    type: 'promise',
    sentence: 'Free returns within 90 days',
    readOn: '2026-07-14',
    title: null,
    closesOn: '2026-10-13',
    ...parts,
  };
}
const wordsFor = (source: PromiseSource, showDay = false) =>
  wordsOf(draw(<WindowSource source={source} showDay={showDay} texts={TEXTS} />));

describe('a promise as the source of a window', () => {
  it('names the day of the look and quotes the page word for word', () => {
    const root = draw(<WindowSource source={aPromiseSource()} showDay={false} texts={TEXTS} />);
    expect(wordsOf(root.querySelector('p') ?? root)).toBe('Promised when you looked, on Jul 14, 2026:');
    expect(root.querySelector('blockquote[dir="auto"]')?.textContent).toBe('Free returns within 90 days');
  });

  it('names the thing where the order has others too', () => {
    expect(wordsFor(aPromiseSource({ title: 'Garden hose' }))).toMatch(
      /^Garden hose: Promised when you looked/,
    );
  });

  it('names its day among several sources', () => {
    expect(wordsFor(aPromiseSource(), true)).toContain('(closes Oct 13, 2026)');
    expect(wordsFor(aPromiseSource({ closesOn: null }), true)).not.toContain('closes');
  });

  it('shows foreign text as text', () => {
    document.title = 'untouched';
    const hostile = '<img src=x onerror="document.title = 1">';
    const source = aPromiseSource({ sentence: hostile, title: hostile });
    const root = draw(<WindowSource source={source} showDay texts={TEXTS} />);
    expect(root.querySelector('img')).toBeNull();
    expect(root.textContent?.split(hostile)).toHaveLength(3);
    expect(document.title).toBe('untouched');
  });
});

it.each<WindowNote>(['start-not-said', 'promise-varies', 'excluded-but-promised'])(
  'a window by a promise says what is to be known of it: %s',
  (note) => {
    const source = aPromiseSource();
    const window = aWindow({ kind: 'free-return', note, source: source.sentence, sources: [source] });
    const root = draw(<OrderDetails view={aView({ windows: [window] })} texts={TEXTS} />);
    const said = wordsOf(root.querySelector('[data-kind="free-return"]') ?? root);
    expect(said).toContain(TEXTS.text(`note.${note}`));
    expect(said).toContain('Promised when you looked, on Jul 14, 2026: Free returns within 90 days');
  },
);
