// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { App } from '../../../entrypoints/popup/app.tsx';
import type { OrderQuery, Send } from '../../../utils/messages/messages.ts';
import { aList, aView, FULL_LIST } from '../../gallery/made-up-orders.ts';
import { fakeSend } from '../../support/fake-send.ts';
import { draw, pressable, settle, wordsOf } from '../../support/render-component.ts';

type Listener = (message: unknown) => void;

async function openPopup(
  answers: Parameters<typeof fakeSend>[0],
  copy = async (): Promise<void> => undefined,
) {
  const { send, asked } = fakeSend({
    'get-appearance': () => ({ theme: 'dark', language: 'auto', badgesOn: true }),
    'list-orders': () => FULL_LIST,
    ...answers,
  });
  const listeners = new Set<Listener>();
  const root = draw(
    <App
      send={send}
      openSettings={() => undefined}
      events={{
        addListener: (listener) => listeners.add(listener),
        removeListener: (listener) => listeners.delete(listener),
      }}
      languages={['en']}
      root={document.documentElement}
      copy={copy}
    />,
  );
  const beforeData = wordsOf(root);
  await settle();
  const tell = async (message: unknown): Promise<void> => {
    for (const listener of listeners) listener(message);
    await settle();
  };
  return { root, asked, tell, beforeData, queries: () => asked.filter(([name]) => name === 'list-orders') };
}

beforeEach(() => {
  delete document.documentElement.dataset.theme;
});

describe('popup', () => {
  it('draws its frame first, then orders and theme', async () => {
    const { root, beforeData } = await openPopup({});
    expect(beforeData).toContain('Still Covered');
    expect(beforeData).toContain('Reading your orders');
    expect(root.querySelectorAll('article').length).toBe(7);
    expect(document.documentElement.dataset.theme).toBe('dark');
  });

  it('reads again when the background tells of a change, and only then', async () => {
    let orders = aList({});
    const { root, tell, queries } = await openPopup({ 'list-orders': () => orders });
    expect(wordsOf(root)).toContain('No orders yet');
    orders = aList({ open: [aView()] });
    await tell({ type: 'something-else' });
    await tell(null);
    expect(queries()).toHaveLength(1);
    await tell({ type: 'orders-changed' });
    expect(root.querySelectorAll('article')).toHaveLength(1);
  });

  it('asks for what is searched', async () => {
    const { root, queries } = await openPopup({});
    const search = root.querySelector<HTMLInputElement>('input[type="search"]');
    if (!search) throw new Error('no search field');
    search.value = ' hose ';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
    expect(queries().at(-1)?.[1]).toMatchObject({
      text: 'hose',
      state: 'all',
      kind: 'all',
      group: null,
      offset: 0,
    });
  });

  it('drops an answer that a newer question has overtaken', async () => {
    const waiting: (() => void)[] = [];
    let answers = 0;
    const { send } = fakeSend({
      'list-orders': () => {
        answers += 1;
        return aList({ open: [aView({ store: `Store of answer ${answers}` })] });
      },
    });
    const slowFirst: Send = async (name, input) => {
      const answer = await send(name, input);
      if (name === 'list-orders' && waiting.length === 0) await new Promise<void>((go) => waiting.push(go));
      return answer;
    };
    const events = new Set<Listener>();
    const root = draw(
      <App
        send={slowFirst}
        openSettings={() => undefined}
        events={{ addListener: (one) => events.add(one), removeListener: (one) => events.delete(one) }}
        languages={['en']}
        root={document.documentElement}
        copy={async () => undefined}
      />,
    );
    await settle();
    for (const listener of events) listener({ type: 'orders-changed' });
    await settle();
    expect(wordsOf(root)).toContain('Store of answer 2');
    for (const go of waiting) go();
    await settle();
    expect(wordsOf(root)).toContain('Store of answer 2');
  });

  it('loads the next part of one group and keeps it through a change', async () => {
    const views = Array.from({ length: 120 }, (_, index) =>
      aView({ orderId: String(8200000000000000 + index) }),
    );
    const answer = ({ offset, limit }: OrderQuery) => {
      const list = aList({});
      return {
        ...list,
        total: 120,
        groups: { ...list.groups, open: { count: 120, views: views.slice(offset, offset + limit) } },
      };
    };
    const { root, tell } = await openPopup({ 'list-orders': answer });
    expect(root.querySelectorAll('article')).toHaveLength(50);
    pressable(root, 'Show 50 more').click();
    await settle();
    expect(root.querySelectorAll('article')).toHaveLength(100);
    await tell({ type: 'orders-changed' });
    expect(root.querySelectorAll('article')).toHaveLength(100);
    pressable(root, 'Show 20 more').click();
    await settle();
    expect(root.querySelectorAll('article')).toHaveLength(120);
  });

  it('snoozes and says until when', async () => {
    const { root, asked } = await openPopup({
      'list-orders': () => aList({ open: [aView()] }),
      'snooze-window': () => ({ dueAt: Date.UTC(2026, 7, 28, 12) }),
    });
    pressable(root, 'Snooze a day').click();
    await settle();
    expect(asked).toContainEqual(['snooze-window', { orderId: '8200000000000001', kind: 'return' }]);
    expect(wordsOf(root)).toContain('You will be reminded on Aug 28, 2026');
  });

  it('says so when there is nothing left to remind of', async () => {
    const { root } = await openPopup({
      'list-orders': () => aList({ open: [aView()] }),
      'snooze-window': () => ({ dueAt: null }),
    });
    pressable(root, 'Snooze a day').click();
    await settle();
    expect(wordsOf(root)).toContain('Nothing is left to remind you of.');
  });

  it('marks as done, shows it, and takes it back', async () => {
    let done: 'return'[] = [];
    const { root, asked } = await openPopup({
      'list-orders': () => aList({ open: [aView({ done })] }),
      'mark-window': (input) => {
        done = input.done ? ['return'] : [];
        return { done };
      },
    });
    pressable(root, 'Done').click();
    await settle();
    expect(wordsOf(root)).toContain('Marked as done');
    pressable(root, 'Undo').click();
    await settle();
    expect(wordsOf(root)).not.toContain('Marked as done');
    expect(asked.filter(([name]) => name === 'mark-window')).toHaveLength(2);
  });

  it('says why a press did nothing', async () => {
    const { root } = await openPopup({
      'list-orders': () => aList({ open: [aView()] }),
      'mark-window': () => new Error('closed'),
    });
    pressable(root, 'Done').click();
    await settle();
    expect(wordsOf(root)).toContain('That did not work: the database does not open');
  });

  it('offers another try after a failure, and recovers', async () => {
    let isBroken = true;
    const { root } = await openPopup({ 'list-orders': () => (isBroken ? new Error('closed') : FULL_LIST) });
    expect(wordsOf(root)).toContain('Something went wrong');
    isBroken = false;
    pressable(root, 'Try again').click();
    await settle();
    expect(wordsOf(root)).not.toContain('Something went wrong');
    expect(root.querySelectorAll('article').length).toBeGreaterThan(0);
  });

  it('copies the report, or shows it when copying is not allowed', async () => {
    const troubled = aList(
      {},
      { problems: [{ page: 'order-list', readAt: 0, codes: ['order-list.no-cards'] }] },
    );
    const answers = { 'list-orders': () => troubled, 'collect-report': () => ({ text: 'the report' }) };
    const copied = await openPopup(answers);
    pressable(copied.root, 'Copy a report').click();
    await settle();
    expect(wordsOf(copied.root)).toContain('Copied.');
    const refused = await openPopup(answers, async () => {
      throw new Error('not allowed');
    });
    pressable(refused.root, 'Copy a report').click();
    await settle();
    expect(refused.root.querySelector('textarea')?.value).toBe('the report');
  });
});
