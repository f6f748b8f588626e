// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { Blob as NodeBlob } from 'node:buffer';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../entrypoints/claim/app.tsx';
import { combineTexts } from '../../../utils/claim/combine-texts.ts';
import { writeEvidence } from '../../../utils/database/evidence.ts';
import type { ClaimDesk, MessageInput, Send } from '../../../utils/messages/messages.ts';
import type { Claim } from '../../../utils/model/claim.ts';
import { Refusal } from '../../../utils/model/refusal.ts';
import { aView } from '../../gallery/made-up-orders.ts';
import { aClaim } from '../../support/claims.ts';
import { aPiece } from '../../support/evidence.ts';
import { fakeSend } from '../../support/fake-send.ts';
import { freshDatabase } from '../../support/fresh-database.ts';
import { aCase, aLine, anOrder } from '../../support/orders.ts';
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

async function openPage({ late, ...answers }: Parameters<typeof fakeSend>[0] & { late?: () => unknown }) {
  const listeners = new Set<(message: unknown) => void>();
  const { send: sendNow, asked } = fakeSend({
    'get-appearance': () => ({ theme: 'dark', language: 'auto', badgesOn: true }),
    'save-claim': ({ claim }) => ({ claims: [claim] }),
    'forget-claim': () => ({ claims: [] }),
    ...answers,
  });
  /** The answer to a look may come later than others that were asked after it. */
  const send: Send = async (name, input) => {
    const answer = await sendNow(name, input);
    if (name === 'get-claims') await late?.();
    return answer;
  };
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
    typeInto(root, 'What is damaged?', 'Bent and torn');
    await vi.waitFor(() => expect(saved().map(({ line }) => line.title)).toEqual(['Tap']));
  });

  it('opens on the item whose case waits, and names it where it is written about', async () => {
    const lines = [aLine({ ...hose, lineId: '1' }), aLine({ ...tap, lineId: '2' })];
    const cases = [
      aCase({ lineId: '1', state: 'open' }),
      aCase({ caseId: 'two', lineId: '2', state: 'ship-back' }),
    ];
    const order = anOrder({ orderId: ORDER, status: 'completed', lines, cases });
    const { root } = await openPage({ 'get-claims': () => aDesk({ order }) });
    expect(root.querySelector<HTMLSelectElement>('.claim-part select')?.value).toBe('1');
    const tools = [...root.querySelectorAll<HTMLElement>('.tool')].map(wordsOf);
    expect(tools.filter((words) => /For this item: .?Tap/.test(words))).toHaveLength(2);
  });

  it('leads from the message to the seller to what has to be chosen first', async () => {
    const { root } = await openPage({ 'get-claims': () => aDesk() });
    document.body.append(root);
    pressable(root, 'Choose what is wrong').click();
    expect(document.activeElement?.id).toBe('claim-intent');
    choose(root, 'What is wrong?', 'defective');
    await settle();
    expect(wordsOf(root)).not.toContain('Choose what is wrong');
    root.remove();
  });

  it('says how long the form’s text is: both languages together', async () => {
    const claims = [aClaim({ intent: 'not-arrived', texts: { en: 'Late.' }, edited: ['en'] })];
    const { root } = await openPage({ 'get-claims': () => aDesk({ claims, language: 'de' }) });
    await vi.waitFor(() => expect(textIn(root, 'de')).not.toBe(''));
    const together = combineTexts(textIn(root, 'de'), 'Late.').length;
    expect(wordsOf(root)).toContain(`${together} characters together`);
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
    // What happened is no part of what is deleted.
    pressable(root, 'Delete this claim').click();
    await vi.waitFor(() =>
      expect(saved().at(-1)).toMatchObject({
        intent: null,
        answers: {},
        texts: {},
        contactedOn: '2026-08-27',
      }),
    );
    pressable(root, 'I did not write').click();
    choose(root, 'What is wrong?', 'defective');
    await settle();
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
    // Without anything chosen, too: the tools of the steps save as well.
    const tools = await openPage({ 'get-claims': () => aDesk(), 'save-claim': () => new Error('broken') });
    pressable(tools.root, 'I wrote to the seller today').click();
    await vi.waitFor(() =>
      expect(wordsOf(tools.root.querySelector('.saved') ?? tools.root)).toContain('Not saved'),
    );
  });
});

describe('pictures', () => {
  // Those of happy-dom cannot be cloned into a database.
  beforeEach(async () => {
    vi.stubGlobal('Blob', NodeBlob);
    await freshDatabase();
    // Nothing of a picture can be drawn here.
    vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:0');
  });
  afterEach(async () => {
    draw(null);
    await settle();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('that the user takes out are taken out of the kept text, too', async () => {
    const line = { lineId: null, productId: null, title: 'Garden hose 15 m', variant: null };
    await writeEvidence(aPiece({ line }));
    const claims = [aClaim({ intent: 'defective', answers: { fault: 'It leaks.' } })];
    const { root, saved } = await openPage({ 'get-claims': () => aDesk({ claims }) });
    await vi.waitFor(() => expect(textIn(root, 'en')).toContain('Pictures and videos attached: 1.'));
    expect(saved()).toEqual([]);
    const attached = [...root.querySelectorAll('label')].find(
      (one) => wordsOf(one) === 'Put it into the form',
    );
    attached?.querySelector('input')?.click();
    await vi.waitFor(() => expect(saved()).toHaveLength(1));
    expect(saved()[0]?.texts.en).toContain('It leaks.');
    expect(saved()[0]?.texts.en).not.toContain('attached');
  });
});

describe('two pages about one order', () => {
  const begun = aClaim({ intent: 'defective', answers: { fault: 'It leaks.' }, changedAt: 1 });
  const answerIn = (root: HTMLElement) =>
    [...root.querySelectorAll('label')]
      .find((one) => wordsOf(one).startsWith('What does not work'))
      ?.querySelector('textarea')?.value;
  const pause = () => new Promise((resolve) => setTimeout(resolve, 600));

  it('do not save because they read', async () => {
    const { root, saved, tell } = await openPage({ 'get-claims': () => aDesk({ claims: [begun] }) });
    await vi.waitFor(() => expect(textIn(root, 'en')).toContain('It leaks.'));
    await tell();
    await pause();
    expect(saved()).toEqual([]);
  });

  it('take what the other saved last', async () => {
    let desk = aDesk({ claims: [begun] });
    const { root, saved, tell } = await openPage({ 'get-claims': () => desk });
    desk = aDesk({ claims: [{ ...begun, answers: { fault: 'It bursts.' }, changedAt: 2 }] });
    await tell();
    await vi.waitFor(() => expect(answerIn(root)).toBe('It bursts.'));
    pressable(root, 'I wrote to the seller today').click();
    await vi.waitFor(() => expect(saved().at(-1)?.answers).toEqual({ fault: 'It bursts.' }));
  });

  it('put back nothing older by a look that a save overtook', async () => {
    let claims = [begun];
    let hold: Promise<void> | null = null;
    const page = await openPage({
      'get-claims': () => aDesk({ claims }),
      'save-claim': ({ claim }) => {
        claims = [{ ...claim, changedAt: 2 }];
        return { claims };
      },
      late: () => hold,
    });
    const { root, tell, saved } = page;
    let release = (): void => undefined;
    hold = new Promise((resolve) => {
      release = resolve;
    });
    await tell();
    hold = null;
    typeInto(root, 'What does not work', 'It bursts.');
    await vi.waitFor(() => expect(saved()).toHaveLength(1));
    await settle();
    release();
    await pause();
    expect(answerIn(root)).toBe('It bursts.');
  });

  it('let an order go that is not kept any more', async () => {
    let isKept = true;
    const { root, tell } = await openPage({
      'get-claims': () => (isKept ? aDesk({ claims: [begun] }) : new Refusal('not-found', 'gone')),
    });
    isKept = false;
    await tell();
    expect(wordsOf(root)).toContain('This order is not here.');
  });

  it('save with the most that is known of the item', async () => {
    const line = { ...begun.line, productId: '1005007000000901', variant: 'Black' };
    const lines = [
      aLine({
        lineId: '8200000000000101',
        productId: '1005007000000901',
        title: 'Manguera',
        variant: 'Negro',
      }),
    ];
    const order = anOrder({ orderId: ORDER, status: 'completed', lines });
    const { root, saved } = await openPage({
      'get-claims': () => aDesk({ order, claims: [{ ...begun, line }] }),
    });
    expect(answerIn(root)).toBe('It leaks.');
    typeInto(root, 'What does not work', 'It bursts.');
    await vi.waitFor(() =>
      expect(saved().at(-1)?.line).toEqual({
        lineId: '8200000000000101',
        productId: '1005007000000901',
        title: 'Manguera',
        variant: 'Negro',
      }),
    );
  });
});
