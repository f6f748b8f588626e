// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { App } from '../../../entrypoints/popup/app.tsx';
import type { Answer, GatheringStatus, Send } from '../../../utils/messages/messages.ts';
import { aGathering, aStatus } from '../../gallery/made-up-gatherings.ts';
import { aList, FULL_LIST } from '../../gallery/made-up-orders.ts';
import { draw, nameOf, pressable, settle, wordsOf } from '../../support/render-component.ts';

type GatheringAnswer = Answer<GatheringStatus>;

const IDLE = aStatus(null, 40);
const RUNNING = aStatus(aGathering());
const PAUSED = aStatus(aGathering({ state: 'paused', stop: 'user' }));
const DONE = aStatus(aGathering({ state: 'done' }));
const ok = (value: GatheringStatus): GatheringAnswer => ({ ok: true, value });

/** The popup with a background that answers a question about the gathering when the test says so. */
class Popup {
  readonly asked: [string, unknown][] = [];
  readonly #listeners = new Set<(message: unknown) => void>();
  readonly #waiting: ((answer: GatheringAnswer) => void)[] = [];
  root: HTMLElement = document.body;

  async open(list = FULL_LIST): Promise<void> {
    const send = (async (name: string, input: unknown) => {
      if (name === 'get-appearance') return { ok: true, value: IDLE.appearance };
      if (name === 'list-orders') return { ok: true, value: list };
      this.asked.push([name, input]);
      return new Promise<GatheringAnswer>((answer) => this.#waiting.push(answer));
    }) as Send;
    this.root = draw(
      <App
        send={send}
        openSettings={() => undefined}
        events={{
          addListener: (listener) => this.#listeners.add(listener),
          removeListener: (listener) => this.#listeners.delete(listener),
        }}
        languages={['en']}
        root={document.documentElement}
        copy={async () => undefined}
      />,
    );
    await settle();
  }

  async answer(answer: GatheringAnswer): Promise<void> {
    this.#waiting.shift()?.(answer);
    await settle();
  }

  async tell(message: unknown): Promise<void> {
    for (const listener of this.#listeners) listener(message);
    await settle();
  }

  async press(name: string): Promise<void> {
    const button = pressable(this.root, name);
    button.focus();
    button.click();
    await settle();
  }

  get words(): string {
    return wordsOf(this.root.querySelector('.gathering') ?? document.createElement('i'));
  }

  get focused(): string {
    return document.activeElement ? nameOf(document.activeElement) : '';
  }
}

let popup: Popup;
beforeEach(() => {
  popup = new Popup();
});

describe('the gathering in the popup', () => {
  it('is asked for once, and then followed by what the background tells', async () => {
    await popup.open();
    expect(popup.words).toBe('');
    await popup.answer(ok(IDLE));
    expect(popup.words).toContain('40 orders have no fresh dates');
    await popup.tell({ type: 'gathering-changed', status: RUNNING });
    expect(popup.words).toContain('12 of 40 orders');
    await popup.tell({ type: 'orders-changed' });
    await popup.tell({ type: 'gathering-changed', status: DONE });
    expect(popup.words).toContain('Your orders are checked');
    expect(popup.asked).toEqual([['get-gathering', {}]]);
  });

  it('stands above notices and search', async () => {
    await popup.open(aList({}, { total: 3, hasAccess: false }));
    await popup.answer(ok(IDLE));
    const parts = [...popup.root.querySelectorAll('header, .gathering, .notice, search')];
    expect(parts.map(({ className }) => className)).toEqual([
      'popup-header',
      'gathering',
      'notice',
      'search',
    ]);
  });

  it('offers the import where there is no order yet', async () => {
    await popup.open(aList({}, { lastReadAt: null }));
    await popup.answer(ok(aStatus(null)));
    expect(popup.words).toContain('Bring in the orders you made before');
    await popup.press('Import my history');
    await popup.press('Start the import');
    expect(popup.asked.at(-1)).toEqual(['start-gathering', { kind: 'import', period: 'all' }]);
  });

  it('is not shown when the background does not answer', async () => {
    await popup.open();
    await popup.answer({ ok: false, code: 'no-answer', message: '' });
    expect(popup.words).toBe('');
  });

  it('sends nothing twice while the first press has no answer', async () => {
    await popup.open();
    await popup.answer(ok(IDLE));
    await popup.press('Check my orders');
    await popup.press('Check my orders');
    await popup.tell({ type: 'gathering-changed', status: RUNNING });
    await popup.press('Pause');
    expect(popup.asked.slice(1)).toEqual([['start-gathering', { kind: 'check', period: 'all' }]]);
    await popup.answer(ok(RUNNING));
    await popup.press('Pause');
    expect(popup.asked.slice(2)).toEqual([['steer-gathering', { action: 'pause' }]]);
  });

  it('keeps the focus on what comes next, with every press', async () => {
    await popup.open();
    await popup.answer(ok(IDLE));
    const steps: [string, GatheringStatus, string][] = [
      ['Check my orders', RUNNING, 'Pause'],
      ['Pause', PAUSED, 'Resume'],
      ['Resume', RUNNING, 'Pause'],
      ['Cancel', aStatus(aGathering({ state: 'cancelled' })), 'OK'],
      ['OK', IDLE, 'Check my orders'],
    ];
    for (const [name, status, next] of steps) {
      await popup.press(name);
      await popup.answer(ok(status));
      expect(popup.focused).toBe(next);
    }
  });

  it('keeps the focus when the import begins, and when the end comes by itself', async () => {
    await popup.open();
    await popup.answer(ok(IDLE));
    await popup.press('Import my history');
    await popup.press('Start the import');
    await popup.answer(ok(RUNNING));
    expect(popup.focused).toBe('Pause');
    pressable(popup.root, 'Cancel').focus();
    await popup.tell({ type: 'gathering-changed', status: DONE });
    expect(popup.focused).toBe('OK');
  });

  it('takes the focus from nobody else', async () => {
    await popup.open();
    await popup.answer(ok(RUNNING));
    const search = popup.root.querySelector<HTMLInputElement>('input[type="search"]');
    search?.focus();
    await popup.tell({ type: 'gathering-changed', status: DONE });
    expect(document.activeElement).toBe(search);
  });

  it('says why a press did nothing, until something else happens', async () => {
    await popup.open();
    await popup.answer(ok(IDLE));
    await popup.press('Check my orders');
    await popup.answer({ ok: false, code: 'unavailable', message: 'closed' });
    expect(popup.words).toContain('That did not work: the database does not open');
    expect(popup.words).toContain('40 orders have no fresh dates');
    await popup.tell({ type: 'gathering-changed', status: aStatus(null, 41) });
    expect(popup.words).toContain('That did not work');
    await popup.tell({ type: 'gathering-changed', status: RUNNING });
    expect(popup.words).not.toContain('That did not work');
  });

  it('forgets a failure with the next press that works', async () => {
    await popup.open();
    await popup.answer(ok(RUNNING));
    await popup.press('Pause');
    await popup.answer({ ok: false, code: 'failed', message: '' });
    expect(popup.words).toContain('an unexpected fault');
    await popup.press('Pause');
    await popup.answer(ok(PAUSED));
    expect(popup.words).not.toContain('That did not work');
  });
});
