// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { CaseWarnings } from '../../components/case-warnings.tsx';
import type { Money } from '../../utils/model/money.ts';
import type { AcceptChoice, CaseChoices } from '../../utils/policy/case-choices.ts';
import { aCaseView } from '../gallery/made-up-orders.ts';
import { draw, TEXTS, wordsOf } from '../support/render-component.ts';

const euros = (amount: string): Money => ({ amount, currency: 'EUR' });
const anOffer = (parts: Partial<AcceptChoice>): AcceptChoice => ({
  asked: null,
  offered: null,
  isLess: null,
  solution: null,
  closesForGood: true,
  ...parts,
});

const BUTTONS = { acceptTexts: ['Accept'], cancelTexts: ['Cancel request'] };

function drawWarnings(choices: Partial<CaseChoices> = {}, emphasis: 'accept' | 'cancel' | null = null) {
  const about = aCaseView({ choices: { ...aCaseView().choices, asked: null, ...BUTTONS, ...choices } });
  return draw(<CaseWarnings about={about} texts={TEXTS} emphasis={emphasis} />);
}
/** Without the marks that keep amounts together. */
const words = (root: Element) => wordsOf(root).replace(/[\u2068\u2069]/g, '');
const kinds = (root: Element) =>
  [...root.querySelectorAll('[data-warning]')].map((each) => each.getAttribute('data-warning'));

describe('before accepting', () => {
  it.each([
    [{ offered: euros('3.00'), isLess: true }, 'Your claim asks for €20.00, this offers €3.00.'],
    [{}, 'Your claim asks for €20.00. Read on the page how much this offers.'],
  ])('does not say that the user asked for what only his claim says: %j', (offer, said) => {
    const choices = {
      ...aCaseView().choices,
      ...BUTTONS,
      accepting: [anOffer({ ...offer, asked: euros('20.00') })],
    };
    const about = aCaseView({ amount: null, choices });
    expect(words(draw(<CaseWarnings about={about} texts={TEXTS} emphasis={null} />))).toContain(said);
  });

  it.each<[offer: Partial<AcceptChoice>, said: string]>([
    [
      { asked: euros('20.00'), offered: euros('3.00'), isLess: true },
      'You asked for €20.00, this offers €3.00.',
    ],
    [
      { asked: euros('20.00'), offered: euros('20.00'), isLess: false },
      'This offers €20.00: as much as you asked for.',
    ],
    [{ offered: euros('3.00') }, 'This offers €3.00. Compare it with what you asked for.'],
    [{ asked: euros('20.00') }, 'You asked for €20.00. Read on the page how much this offers.'],
    [{}, 'Read on the page how much this offers, and compare it with what you asked for.'],
  ])('says what %j comes to', (offer, said) => {
    const root = drawWarnings({ accepting: [anOffer(offer)] });
    expect(words(root)).toContain('Accepting closes this case for good.');
    expect(words(root)).toContain(said);
    expect(words(root)).not.toContain('Offer 1');
  });

  it('says it where no offer could be read, with what was asked for', () => {
    expect(words(drawWarnings({ asked: euros('20.00') }))).toContain(
      'You asked for €20.00. Read on the page',
    );
  });

  it('tells several offers apart, and which sends the item back', () => {
    const root = drawWarnings({
      accepting: [
        anOffer({ offered: euros('3.00'), solution: 'refund' }),
        anOffer({ offered: euros('20.00'), solution: 'return-and-refund' }),
      ],
    });
    expect(words(root)).toContain('Offer 1: This offers €3.00.');
    expect(words(root)).toMatch(/Offer 2: This offers €20\.00\..*You have to send the item back/);
  });

  it('says what refusing leads to, and that promises outside AliExpress are a trap', () => {
    expect(words(drawWarnings())).toContain('If you refuse, AliExpress decides.');
    expect(words(drawWarnings())).toContain('Do not close the case for a promise');
  });
});

describe('before cancelling', () => {
  it.each<[CaseChoices['cancelling'], string]>([
    [
      { canReopen: 'yes', reopenUntil: '2026-10-12' },
      'If you cancel, you can open a dispute again until Oct 12, 2026.',
    ],
    [{ canReopen: 'no', reopenUntil: null }, 'you cannot open it again: the window is closed'],
    [{ canReopen: 'unknown', reopenUntil: null }, 'Do not cancel unless you have your money'],
  ])('%j', (cancelling, said) => {
    expect(words(drawWarnings({ cancelling }))).toContain(said);
  });
});

describe('the button that the user is on', () => {
  it('has its warning first, said aloud', () => {
    expect(kinds(drawWarnings({}, 'accept'))).toEqual(['accept', 'cancel']);
    const root = drawWarnings({}, 'cancel');
    expect(kinds(root)).toEqual(['cancel', 'accept']);
    const [alert, ...others] = root.querySelectorAll('[role="alert"]');
    expect(others).toEqual([]);
    expect(alert?.getAttribute('data-warning')).toBe('cancel');
    expect(alert?.hasAttribute('data-strong')).toBe(true);
  });

  it('without one nothing is said aloud', () => {
    const root = drawWarnings();
    expect(root.querySelectorAll('[role="alert"], [data-strong]')).toHaveLength(0);
  });
});

it('warns only of what the page lets the buyer do', () => {
  expect(kinds(drawWarnings({ acceptTexts: [] }))).toEqual(['accept', 'cancel']);
  const waiting = (choices: Partial<CaseChoices>) =>
    draw(
      <CaseWarnings
        about={aCaseView({ state: 'seller-response', choices: { ...aCaseView().choices, ...choices } })}
        texts={TEXTS}
        emphasis={null}
      />,
    );
  expect(kinds(waiting({ cancelTexts: ['Cancel request'] }))).toEqual(['cancel']);
  expect(kinds(waiting({ acceptTexts: ['Accept'] }))).toEqual(['accept']);
});
