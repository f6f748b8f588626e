// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../entrypoints/claim/app.tsx';
import type { ClaimDesk, MessageInput } from '../../../utils/messages/messages.ts';
import type { Claim } from '../../../utils/model/claim.ts';
import { aView } from '../../gallery/made-up-orders.ts';
import { aClaim } from '../../support/claims.ts';
import { fakeSend } from '../../support/fake-send.ts';
import { aLine, anOrder } from '../../support/orders.ts';
import { draw, pressable, settle, TEXTS, wordsOf } from '../../support/render-component.ts';

const ORDER = '8200000000000001';
const hose = aLine({ title: 'Garden hose 15 m', unitPrice: { amount: '24.90', currency: 'USD' } });
const tap = aLine({ title: 'Tap', unitPrice: { amount: '3.10', currency: 'USD' } });

function aDesk(parts: Partial<ClaimDesk> = {}): ClaimDesk {
  return {
    view: aView({ orderId: ORDER }),
    order: anOrder({ orderId: ORDER, status: 'completed', lines: [hose] }),
    claims: [],
    language: 'en',
    today: '2026-08-27',
    ...parts,
  };
}

async function openPage(answers: Parameters<typeof fakeSend>[0]) {
  const listeners = new Set<(message: unknown) => void>();
  const { send, asked } = fakeSend({
    'get-appearance': () => ({ theme: 'dark', language: 'auto', badgesOn: true }),
    'save-claim': ({ claim }) => ({ claims: [claim] }),
    'forget-claim': () => ({ claims: [] }),
    ...answers,
  });
  const root = draw(
    <App
      send={send}
      orderId={ORDER}
      events={{
        addListener: (listener) => listeners.add(listener),
        removeListener: (listener) => listeners.delete(listener),
      }}
      languages={['en']}
      zone="UTC"
      root={document.documentElement}
      copy={async () => undefined}
      print={() => undefined}
    />,
  );
  await vi.waitFor(() => expect(wordsOf(root)).not.toContain(TEXTS.text('claim.loading')));
  await settle();
  const saved = () =>
    asked
      .filter(([name]) => name === 'save-claim')
      .map(([, input]) => (input as MessageInput<'save-claim'>).claim);
  const tell = async () => {
    for (const listener of listeners) listener({ type: 'orders-changed' });
    await settle();
  };
  return { root, asked, saved, tell };
}

function choose(root: HTMLElement, label: string, value: string): void {
  const found = [...root.querySelectorAll('label')].find((one) => wordsOf(one).startsWith(label));
  const select = found?.querySelector('select');
  if (!select) throw new Error(`no ${label}`);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}
function typeInto(root: HTMLElement, label: string, value: string): void {
  const found = [...root.querySelectorAll('label')].find((one) => wordsOf(one).startsWith(label));
  const field = found?.querySelector('textarea');
  if (!field) throw new Error(`no field ${label}`);
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
const textIn = (root: HTMLElement, language: string): string =>
  root.querySelector<HTMLTextAreaElement>(`.claim-texts textarea[lang="${language}"]`)?.value ?? '';

afterEach(() => {
  delete document.documentElement.dataset.theme;
});

describe('the page about an order', () => {
  it('shows guide, claim, evidence, proof of purchase and rights', async () => {
    const { root } = await openPage({ 'get-claims': () => aDesk() });
    expect([...root.querySelectorAll('h2')].map(wordsOf)).toEqual([
      'What to do',
      'Your claim',
      'Pictures and films',
      'Proof of purchase',
    ]);
    expect(root.querySelectorAll('.right')).toHaveLength(7);
    expect(document.documentElement.dataset.theme).toBe('dark');
  });

  it('writes the description from what is known, saves it after a pause, and keeps what the user wrote over', async () => {
    const { root, saved } = await openPage({ 'get-claims': () => aDesk({ language: 'de' }) });
    choose(root, 'What is wrong?', 'defective');
    await settle();
    typeInto(root, 'What does not work', 'It leaks.');
    await vi.waitFor(() => expect(textIn(root, 'de')).toContain('It leaks.'));
    expect(textIn(root, 'en')).toContain('Item: Garden hose 15 m.');
    expect(textIn(root, 'de')).toContain('Artikel: Garden hose 15 m.');
    await vi.waitFor(() => expect(saved().at(-1)?.texts.en).toContain('It leaks.'));
    expect(saved().at(-1)).toMatchObject({
      intent: 'defective',
      language: 'de',
      answers: { fault: 'It leaks.' },
    });
    typeInto(root, 'English', 'My own words.');
    await settle();
    typeInto(root, 'What does not work', 'It leaks at the tap.');
    await vi.waitFor(() => expect(textIn(root, 'de')).toContain('at the tap'));
    expect(textIn(root, 'en')).toBe('My own words.');
    choose(root, 'Language of the form', 'fr');
    await vi.waitFor(() => expect(textIn(root, 'fr')).toContain('at the tap'));
    expect(textIn(root, 'en')).toBe('My own words.');
    pressable(root, 'Write it anew').click();
    await vi.waitFor(() => expect(textIn(root, 'en')).toContain('at the tap'));
  });

  it('saves what was typed last when the user leaves', async () => {
    const { root, saved } = await openPage({ 'get-claims': () => aDesk() });
    choose(root, 'What is wrong?', 'counterfeit');
    expect(saved()).toEqual([]);
    globalThis.dispatchEvent(new Event('pagehide'));
    await vi.waitFor(() => expect(saved().at(-1)?.intent).toBe('counterfeit'));
  });

  it('has a claim for each item', async () => {
    const order = anOrder({ orderId: ORDER, status: 'completed', lines: [hose, tap] });
    const claims = [
      aClaim({ line: { ...aClaim().line, title: 'Tap' }, intent: 'damaged', answers: { damage: 'Bent' } }),
    ];
    const { root, saved } = await openPage({ 'get-claims': () => aDesk({ order, claims }) });
    const intent = () => root.querySelector<HTMLSelectElement>('.claim-form select')?.value;
    expect(intent()).toBe('');
    choose(root, 'Item', '1');
    await vi.waitFor(() => expect(intent()).toBe('damaged'));
    await vi.waitFor(() => expect(textIn(root, 'en')).toContain('Damage: Bent'));
    await vi.waitFor(() => expect(saved().map(({ line }) => line.title)).toEqual(['Tap']));
  });

  it('news of the background change the facts, and nothing that is being typed', async () => {
    let desk = aDesk();
    const { root, tell } = await openPage({ 'get-claims': () => desk });
    choose(root, 'What is wrong?', 'not-arrived');
    await vi.waitFor(() => expect(textIn(root, 'en')).toContain('Order number'));
    desk = aDesk({
      order: {
        ...desk.order,
        milestones: {
          ...desk.order.milestones,
          ordered: {
            day: '2026-08-01',
            certainty: 'printed',
            from: { page: 'order-detail', source: 'dom', readAt: 0 },
          },
        },
      },
    });
    await tell();
    await vi.waitFor(() => expect(textIn(root, 'en')).toContain('Ordered: August 1, 2026.'));
    expect(root.querySelector<HTMLSelectElement>('.claim-form select')?.value).toBe('not-arrived');
  });

  it('notes the message to the seller, and deletes a claim', async () => {
    const claims: Claim[] = [aClaim({ intent: 'defective', answers: { fault: 'It leaks.' } })];
    const { root, asked, saved } = await openPage({ 'get-claims': () => aDesk({ claims }) });
    await vi.waitFor(() =>
      expect(root.querySelector<HTMLTextAreaElement>('.tool textarea')?.value).toContain('It leaks.'),
    );
    pressable(root, 'I wrote to the seller today').click();
    await vi.waitFor(() => expect(saved().at(-1)?.contactedOn).toBe('2026-08-27'));
    pressable(root, 'Delete this claim').click();
    await vi.waitFor(() =>
      expect(asked.at(-1)).toEqual(['forget-claim', { orderId: ORDER, claimId: 'one' }]),
    );
  });

  it('says why something is not there, or not saved', async () => {
    const failing = await openPage({ 'get-claims': () => new Error('broken') });
    expect(wordsOf(failing.root)).toContain('the database does not open');
    const unsaved = await openPage({ 'get-claims': () => aDesk(), 'save-claim': () => new Error('broken') });
    choose(unsaved.root, 'What is wrong?', 'defective');
    await vi.waitFor(() => expect(wordsOf(unsaved.root)).toContain('Not saved: the database does not open.'));
  });
});
