// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { PopupGathering, type PopupGatheringProps } from '../../components/popup-gathering.tsx';
import type { GatheringStatus } from '../../utils/messages/messages.ts';
import { aGathering, aStatus, GATHERINGS } from '../gallery/made-up-gatherings.ts';
import { draw, pressable, settle, TEXTS, wordsOf } from '../support/render-component.ts';

function drawIt(status: GatheringStatus | null, parts: Partial<PopupGatheringProps> = {}) {
  const told: unknown[] = [];
  const root = draw(
    <PopupGathering
      gathering={{ status, failure: null, isWaiting: false }}
      isEmpty={false}
      texts={TEXTS}
      onGathering={(action) => told.push(action)}
      onImport={(period) => told.push(['import', period])}
      {...parts}
    />,
  );
  return { root, told, words: wordsOf(root) };
}

it('shows nothing before it is known how things stand', () => {
  expect(drawIt(null).root.childNodes).toHaveLength(0);
});

it('names the order that is asked for, as text and in its own direction', () => {
  const { root, words } = drawIt(aStatus(aGathering({ current: '<b>مزهرية</b>' })));
  expect(words).toContain('Now: <b>مزهرية</b>');
  expect(root.querySelector('bdi')?.textContent).toBe('<b>مزهرية</b>');
  expect(drawIt(aStatus(aGathering({ current: null }))).words).not.toContain('Now:');
  expect(drawIt(aStatus(aGathering({ state: 'paused', stop: 'user' }))).words).not.toContain('Now:');
});

it('opens My orders in a new tab', () => {
  const { root } = drawIt(aStatus(aGathering({ state: 'paused', stop: 'signed-out' })));
  const link = pressable(root, 'My orders');
  expect(link.getAttribute('href')).toBe('https://www.aliexpress.com/p/order/index.html');
  expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual(['_blank', 'noopener noreferrer']);
});

describe('at the end', () => {
  it('tells the money at stake, one amount a currency', () => {
    const { root, words } = drawIt(GATHERINGS['done-with-gaps'] ?? null);
    expect(words).toContain('Money you can still get back:');
    expect([...root.querySelectorAll('.money')].map(wordsOf)).toEqual(['R$1,265.48', '$20.00']);
    const nothing = { orders: 2, openWindows: 0, atStake: [] };
    expect(drawIt(aStatus(aGathering({ state: 'done', summary: nothing }))).words).not.toContain('Money');
  });

  it('shows where AliExpress counts otherwise, and what gave no answer', () => {
    const { root } = drawIt(GATHERINGS['done-with-gaps'] ?? null);
    expect([...root.querySelectorAll('.gathering-gap')].map(wordsOf)).toEqual([
      'AliExpress shows 3 orders on their way, 2 were read.',
      'AliExpress shows 1 return or refund, 0 were read.',
      'AliExpress has more than it showed: 1,214 were read.',
      '3 orders gave no answer. Open them on AliExpress to see their dates.',
    ]);
  });

  it.each([
    ['unpaid', 1, 'AliExpress shows 1 order to be paid, 1 was read.'],
    ['processing', 4, 'AliExpress shows 4 orders to be shipped, 1 was read.'],
    ['list', 300, 'AliExpress shows 300 orders, 1 was read.'],
    ['cases', null, 'AliExpress did not list your returns and refunds.'],
  ] as const)('words a gap in %s', (subject, said, expected) => {
    const { words } = drawIt(aStatus(aGathering({ state: 'done', gaps: [{ subject, said, read: 1 }] })));
    expect(words).toContain(expected);
  });
});

describe('the import', () => {
  it('says what will happen before it starts, and starts with the chosen period', async () => {
    const { root, told } = drawIt(aStatus(null, 3));
    const toggle = pressable(root, 'Import my history');
    const box = document.getElementById(toggle.getAttribute('aria-controls') ?? '');
    expect([toggle.getAttribute('aria-expanded'), box?.hidden]).toEqual(['false', true]);
    toggle.click();
    await settle();
    expect([toggle.getAttribute('aria-expanded'), box?.hidden]).toEqual(['true', false]);
    expect(wordsOf(root)).toContain('page by page, slowly, in your own tab');
    expect(wordsOf(root)).toContain('Takes about a minute for 200 orders');
    const choice = root.querySelector('select');
    expect([...(choice?.options ?? [])].map(({ value }) => value)).toEqual(['all', '2y', '1y', '6m']);
    if (choice) choice.value = '1y';
    choice?.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(told).toEqual([]);
    pressable(root, 'Start the import').click();
    expect(told).toEqual([['import', '1y']]);
  });

  it('is all that is offered while no order is known', () => {
    const { root, words } = drawIt(aStatus(null), { isEmpty: true });
    expect(words).toContain('Bring in the orders you made before');
    expect(words).not.toContain('Check my orders');
    expect(pressable(root, 'Import my history')).toBeTruthy();
  });

  it('is not offered while something is under way', () => {
    expect(drawIt(aStatus(aGathering())).words).not.toContain('Import my history');
  });
});
