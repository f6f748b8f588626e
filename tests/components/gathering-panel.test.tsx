// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { GatheringPanel, type GatheringPanelProps } from '../../components/gathering-panel.tsx';
import type { GatheringStatus } from '../../utils/messages/messages.ts';
import { GATHERING_STOPS } from '../../utils/model/gathering.ts';
import { aGathering, aStatus } from '../gallery/made-up-gatherings.ts';
import { draw, nameOf, pressable, TEXTS, wordsOf } from '../support/render-component.ts';

function drawPanel(status: GatheringStatus, parts: Partial<GatheringPanelProps> = {}) {
  const told: string[] = [];
  const root = draw(
    <GatheringPanel
      status={status}
      failure={null}
      isWaiting={false}
      texts={TEXTS}
      myOrders={<a href="https://www.aliexpress.com/p/order/index.html">My orders</a>}
      onAction={(action) => told.push(action)}
      {...parts}
    />,
  );
  const words = (selector: string): string => [...root.querySelectorAll(selector)].map(wordsOf).join(' ');
  return {
    root,
    told,
    /** What a screen reader says of itself. */
    said: words('[role="status"] > p'),
    facts: words('.gathering-facts'),
    buttons: [...root.querySelectorAll('button')].map(nameOf),
    bar: root.querySelector('progress'),
  };
}

describe('while nothing runs', () => {
  it.each([
    [40, '40 orders have no fresh dates', 'about 4 minutes'],
    [1, '1 order has no fresh dates', 'less than a minute'],
    [0, 'All dates are fresh', 'less than a minute'],
  ])('says that %d orders need a check, and what a press means', (toCheck, words, time) => {
    const { root, said, buttons, bar, facts } = drawPanel(aStatus(null, toCheck));
    expect(said).toBe(words);
    expect(buttons).toEqual(['Check my orders']);
    expect(pressable(root, 'Check my orders').title).toBe(
      `Asks AliExpress about each order, slowly, in your own tab. Takes ${time}.`,
    );
    expect([bar, facts]).toEqual([null, '']);
  });

  it('offers something else where no order is known', () => {
    const { said, buttons } = drawPanel(aStatus(null), { offer: 'Bring them in', children: <b>more</b> });
    expect([said, buttons]).toEqual(['Bring them in', []]);
  });

  it('tells a press', () => {
    const { root, told } = drawPanel(aStatus(null, 3));
    pressable(root, 'Check my orders').click();
    expect(told).toEqual(['check']);
  });
});

describe('while it runs', () => {
  it('shows how far it is, as a bar and in words', () => {
    const { said, facts, buttons, bar } = drawPanel(aStatus(aGathering()));
    expect(said).toBe('Checking your orders');
    expect(facts).toBe('12 of 40 orders · about 3 minutes left');
    expect([bar?.value, bar?.max]).toEqual([12, 40]);
    expect(bar?.getAttribute('aria-label')).toBe('Checking your orders');
    expect(bar?.getAttribute('aria-valuetext')).toBe(facts);
    expect(bar?.textContent).toBe(facts);
    expect(buttons).toEqual(['Pause', 'Cancel']);
  });

  it('says nothing aloud that changes with every step', () => {
    const now = drawPanel(aStatus(aGathering())).said;
    const later = drawPanel(aStatus(aGathering({ asked: 13, msLeft: 60_000, current: 'Another' }))).said;
    expect(later).toBe(now);
  });

  it('counts pages and orders of the list, without a known end', () => {
    const inList = { kind: 'import', step: 'list', asked: 0, toAsk: 0, current: null, msLeft: null } as const;
    const { said, facts, bar } = drawPanel(aStatus(aGathering({ ...inList, pages: 7, listed: 70 })));
    expect(said).toBe('Importing your history');
    expect(facts).toBe('page 7, 70 orders');
    expect(bar?.hasAttribute('value')).toBe(false);
    const cases = drawPanel(aStatus(aGathering({ ...inList, step: 'cases', pages: 122, listed: 1_214 })));
    expect(cases.facts).toBe('page 122, 1,214 orders · now returns and refunds');
    const start = drawPanel(aStatus(aGathering({ ...inList, pages: 0, listed: 0 })));
    expect([start.facts, start.bar?.hasAttribute('aria-valuetext')]).toEqual(['', false]);
  });

  it('says that it opens order pages when there is no other way', () => {
    expect(drawPanel(aStatus(aGathering({ way: 'pages' }))).said).toContain(
      'your order pages are opened one by one in a background tab',
    );
  });

  it('tells pause and cancel', () => {
    const { root, told } = drawPanel(aStatus(aGathering()));
    pressable(root, 'Pause').click();
    pressable(root, 'Cancel').click();
    expect(told).toEqual(['pause', 'cancel']);
  });
});

describe('while it is paused', () => {
  it.each(GATHERING_STOPS)('says why (%s), what to do, and that nothing is lost', (stop) => {
    const { said, facts, buttons } = drawPanel(aStatus(aGathering({ state: 'paused', stop })));
    expect(said).toMatch(/^Paused.+ What was read is kept\.$/);
    expect(said).toMatch(/resume/i);
    expect(facts).toMatch(/^12 of 40 orders/);
    expect(buttons).toEqual(['Resume', 'Cancel']);
  });

  it('has another reason for each stop', () => {
    const reasons = GATHERING_STOPS.map(
      (stop) => drawPanel(aStatus(aGathering({ state: 'paused', stop }))).said,
    );
    expect(new Set(reasons).size).toBe(GATHERING_STOPS.length);
  });

  it('leads to My orders where the user has something to do there', () => {
    const linked = GATHERING_STOPS.filter(
      (stop) => drawPanel(aStatus(aGathering({ state: 'paused', stop }))).root.querySelector('a') !== null,
    );
    expect(linked).toEqual(['signed-out', 'site-check', 'token-expired']);
  });

  it('shows no bar that moves', () => {
    const inList = aGathering({ state: 'paused', stop: 'tab-closed', step: 'list', toAsk: 0, asked: 0 });
    expect(drawPanel(aStatus(inList)).bar).toBeNull();
    expect(drawPanel(aStatus(aGathering({ state: 'paused', stop: 'user' }))).bar?.value).toBe(12);
  });

  it('tells resume', () => {
    const { root, told } = drawPanel(aStatus(aGathering({ state: 'paused', stop: 'user' })));
    pressable(root, 'Resume').click();
    expect(told).toEqual(['resume']);
  });
});

describe('at the end', () => {
  it('sums up and can be put away', () => {
    const summary = { orders: 1_214, openWindows: 1, atStake: [] };
    const { root, said, facts, told, bar } = drawPanel(
      aStatus(aGathering({ state: 'done', kind: 'import', summary, msLeft: null })),
    );
    expect(said).toBe('Your history is imported 1,214 orders · 1 open window');
    expect([facts, bar]).toEqual(['', null]);
    pressable(root, 'OK').click();
    expect(told).toEqual(['dismiss']);
  });

  it('says of a cancelled one how far it came and that this is kept', () => {
    const { said, buttons } = drawPanel(aStatus(aGathering({ state: 'cancelled' })));
    expect(said).toBe('Check cancelled 12 of 40 orders · What was read is kept.');
    expect(buttons).toEqual(['OK']);
  });
});

describe('presses', () => {
  it('say why the last one did nothing', () => {
    expect(drawPanel(aStatus(null, 3), { failure: 'no-answer' }).said).toContain(
      'That did not work: the extension did not answer; try again',
    );
  });

  it('name an unexpected fault where a code has no words of its own', () => {
    const texts = { ...TEXTS, find: () => null };
    expect(drawPanel(aStatus(null, 3), { failure: 'invalid', texts }).said).toContain('an unexpected fault');
  });

  it('do not count when they are the second of a double one', () => {
    const { root, told } = drawPanel(aStatus(null, 3));
    for (const detail of [1, 2, 3]) {
      pressable(root, 'Check').dispatchEvent(new MouseEvent('click', { bubbles: true, detail }));
    }
    expect(told).toEqual(['check']);
  });

  it('do not count when they are not the user’s own', () => {
    const { root, told } = drawPanel(aStatus(null, 3), { isReal: ({ isTrusted }) => isTrusted });
    pressable(root, 'Check').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(told).toEqual([]);
  });

  it('are announced as without effect while one is unanswered', () => {
    const { root } = drawPanel(aStatus(aGathering()), { isWaiting: true });
    expect(pressable(root, 'Pause').getAttribute('aria-disabled')).toBe('true');
    expect(drawPanel(aStatus(aGathering())).root.querySelector('[aria-disabled="true"]')).toBeNull();
  });
});
