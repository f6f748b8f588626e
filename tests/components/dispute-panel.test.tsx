// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { DisputePanel, type DisputePanelProps } from '../../components/dispute-panel.tsx';
import { DISPUTE_LANGUAGES } from '../../locales/dispute-languages.ts';
import { createTexts, type OnDisputeKey } from '../../utils/i18n.ts';
import { DISPUTES } from '../gallery/made-up-disputes.ts';
import { aCaseView } from '../gallery/made-up-orders.ts';
import { draw, pressable, settle, wordsOf } from '../support/render-component.ts';

const texts = createTexts<OnDisputeKey>(['en'], DISPUTE_LANGUAGES);

function drawPanel(name: string, parts: Partial<DisputePanelProps> = {}): HTMLElement {
  const props: DisputePanelProps = {
    shown: DISPUTES[name] ?? null,
    warned: null,
    isCase: false,
    texts,
    onPrepare: () => undefined,
    onPick: () => undefined,
    onAnother: () => undefined,
    onOpenClaim: () => undefined,
    onFill: () => undefined,
    onUndo: () => undefined,
    copy: async () => true,
    isTight: false,
    ...parts,
  };
  return draw(<DisputePanel {...props} />);
}
const status = (root: Element) => root.querySelector('p[role="status"]')?.textContent;

describe('the panel on pages of disputes', () => {
  it.each(Object.keys(DISPUTES))('names all of its buttons, and nothing of it twice: %s', (name) => {
    const root = drawPanel(name);
    const names = [...root.querySelectorAll('button')].map(
      (button) => button.getAttribute('aria-label') ?? button.textContent?.trim() ?? '',
    );
    expect(names.filter((each) => each === '')).toEqual([]);
    expect(root.querySelectorAll('section[aria-label="Still Covered"]')).toHaveLength(1);
  });

  it('says field by field what became of it', () => {
    const words = wordsOf(drawPanel('filled'));
    expect(status(drawPanel('filled'))).toBe('2 of 10 filled in.');
    for (const said of [
      'What you want filled in',
      'Reason choose yourself: Item arrived damaged · Poor quality',
      'too long: the page takes 500 characters. Nothing was cut',
      'the page made it “9.00”; the page says: The amount cannot be higher',
      'nothing to choose from yet',
      'lid.jpg given to the page: look whether it shows',
      'unboxing.mp4 the page does not take this kind of file',
      'label.jpg the page takes one file at a time',
      'box.jpg could not be read',
      'Read it, then press Next yourself. Still Covered never submits.',
    ]) {
      expect(words).toContain(said);
    }
    const undone = wordsOf(drawPanel('undone'));
    for (const said of [
      'cannot be put back',
      'you changed it',
      'takes 20 at most',
      'counts in EUR',
      'refused by the page',
    ]) {
      expect(undone).toContain(said);
    }
    expect(status(drawPanel('undone'))).toBe('Undone.');
    expect(status(drawPanel('busy'))).toBe('Filling in…');
  });

  it('warns of a case, with and without something to fill in', () => {
    const warned = { about: aCaseView(), emphasis: null };
    expect(wordsOf(drawPanel('none', { warned, isCase: true }))).toContain(
      'Accepting closes this case for good.',
    );
    const both = wordsOf(drawPanel('filled', { warned, isCase: true }));
    expect(both).toContain('Before you accept or cancel');
    expect(both).toContain('press Submit yourself');
  });

  it('can be folded, and copies what can be pasted', async () => {
    const copied: string[] = [];
    const root = drawPanel('filled', {
      copy: async (text) => {
        copied.push(text);
        return false;
      },
    });
    pressable(root, 'Copy: Description').click();
    await settle();
    expect(copied).toEqual(['Some value']);
    expect(root.querySelector('textarea')?.value).toBe('Some value');
    expect(root.querySelector('[data-field="reason"] button')).toBeNull();
    root.querySelector<HTMLButtonElement>('.line')?.click();
    await settle();
    expect(root.querySelector<HTMLElement>('.body')?.hidden).toBe(true);
  });
});
