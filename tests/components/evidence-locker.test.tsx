// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EvidenceLocker } from '../../components/evidence-locker.tsx';
import type { EvidenceActions, EvidenceShown } from '../../components/evidence-shown.ts';
import { INTENTS } from '../../utils/model/claim.ts';
import { PROOFS } from '../../utils/model/evidence.ts';
import { type ProofList, proofsFor } from '../../utils/policy/proof.ts';
import { aPiece } from '../support/evidence.ts';
import { draw, nameOf, pressable, settle, TEXTS, wordsOf } from '../support/render-component.ts';

/* happy-dom's own createObjectURL keeps every blob; here it is seen which addresses are let go. */
const given: string[] = [];
const letGo: string[] = [];
beforeEach(() => {
  given.splice(0);
  letGo.splice(0);
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
    given.push(`blob:${given.length}`);
    return given.at(-1) ?? '';
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((url) => void letGo.push(url));
});
afterEach(() => vi.restoreAllMocks());

type Asked = [keyof EvidenceActions, ...unknown[]];

function anEvidence(parts: Partial<EvidenceShown> = {}) {
  const asked: Asked[] = [];
  const ask =
    (name: keyof EvidenceActions) =>
    (...values: unknown[]) =>
      void asked.push([name, ...values]);
  const evidence: EvidenceShown & EvidenceActions = {
    pieces: [],
    adding: [],
    unsaved: new Set(),
    trouble: null,
    unreadable: 0,
    news: null,
    canUndo: false,
    keepsOriginals: false,
    allProofs: PROOFS,
    add: ask('add'),
    change: ask('change'),
    remove: ask('remove'),
    undo: ask('undo'),
    dismiss: ask('dismiss'),
    keepOriginals: ask('keepOriginals'),
    retry: ask('retry'),
    ...parts,
  };
  return { evidence, asked };
}

function drawLocker(parts: Partial<EvidenceShown> = {}, proofs: ProofList | null = proofsFor('damaged')) {
  const { evidence, asked } = anEvidence(parts);
  return { root: draw(<EvidenceLocker evidence={evidence} proofs={proofs} texts={TEXTS} />), asked };
}

/** What a screen reader hears, without the marks that keep names apart from the direction around them. */
const statusOf = (root: HTMLElement) =>
  wordsOf(root.querySelector('[role="status"]') ?? document.body).replace(/[\u2068\u2069]/g, '');
function choose(input: Element | null | undefined, ...files: File[]): void {
  if (!(input instanceof HTMLInputElement)) throw new Error('no field for files');
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
const fileField = (root: HTMLElement, name: string) =>
  [...root.querySelectorAll('input[type="file"]')].find(
    (input) => (input.getAttribute('aria-label') ?? wordsOf(input.parentElement ?? input)) === name,
  );
const picture = new File(['p'], 'IMG_1.jpg', { type: 'image/jpeg' });

describe('the checklist', () => {
  it('has every proof with how to make it, and says which are here', () => {
    const { root } = drawLocker({ pieces: [aPiece({ proof: 'damage-close' }), aPiece({ proof: null })] });
    const rows = [...root.querySelectorAll<HTMLElement>('.proof-row')];
    expect(rows.map((row) => [row.querySelector('.proof-name')?.textContent, row.dataset.here])).toEqual([
      ['The damage up close', 'true'],
      ['Parcel from outside', 'false'],
      ['Label of the parcel', 'false'],
      ['Report of the carrier', 'false'],
      ['Film of the unboxing', 'false'],
    ]);
    expect(rows.map((row) => wordsOf(row.querySelector('.proof-mark') ?? row))).toEqual([
      'Here',
      ...new Array(4).fill('Missing'),
    ]);
    expect(wordsOf(root)).toContain('1 of 3 needed proofs is here.');
    expect(wordsOf(rows[4] ?? root)).toContain('label first, then open it without a cut');
  });

  it('promises nothing of films that is not done', () => {
    const file = new Blob(['film'], { type: 'video/webm' });
    const words = wordsOf(drawLocker({ pieces: [aPiece({ file })] }).root);
    expect(words).toContain(
      'In MP4 and MOV the fields for place and device are blanked; a WebM stays as it is.',
    );
  });

  it('says so when nothing is needed, and is away while nothing is chosen', () => {
    expect(wordsOf(drawLocker({}, proofsFor('not-arrived')).root)).toContain(
      'AliExpress needs no picture for this.',
    );
    const { root } = drawLocker({}, null);
    expect(root.querySelector('.evidence-checklist')).toBeNull();
    expect(fileField(root, 'Add pictures or films')).toBeDefined();
  });

  it.each(INTENTS)('has words for every proof of %s', (intent) => {
    const { root } = drawLocker({}, proofsFor(intent));
    expect(wordsOf(root)).not.toMatch(/proof(How)?\./);
  });

  it('adds files for the proof beside which they were chosen', () => {
    const { root, asked } = drawLocker();
    choose(fileField(root, 'Add: Label of the parcel'), picture);
    expect(asked).toEqual([['add', [picture], 'parcel-label']]);
  });
});

describe('files', () => {
  it('are chosen, several at once, the same again', () => {
    const { root, asked } = drawLocker();
    const field = fileField(root, 'Add pictures or films');
    expect(field?.getAttribute('multiple')).not.toBeNull();
    choose(field, picture, picture);
    choose(field, picture);
    choose(field);
    expect(asked).toEqual([
      ['add', [picture, picture], null],
      ['add', [picture], null],
    ]);
  });

  function send(target: EventTarget, type: string, data: object): Event {
    const event = new Event(type, { bubbles: true, cancelable: true });
    Object.assign(event, type === 'paste' ? { clipboardData: data } : { dataTransfer: data });
    target.dispatchEvent(event);
    return event;
  }
  const withFile = { files: [picture], types: ['Files'] };

  it('are dropped on the locker; beside it they do nothing and the page stays', async () => {
    const { root, asked } = drawLocker();
    await settle();
    const locker = root.querySelector<HTMLElement>('.evidence');
    if (!locker) throw new Error('no locker');
    expect(send(locker, 'dragover', withFile).defaultPrevented).toBe(true);
    expect(locker.dataset.over).toBe('true');
    expect(send(locker, 'drop', withFile).defaultPrevented).toBe(true);
    expect(locker.dataset.over).toBe('false');
    expect(asked).toEqual([['add', [picture], null]]);
    expect(send(document.body, 'drop', withFile).defaultPrevented).toBe(true);
    expect(send(locker, 'drop', { files: [], types: ['text/plain'] }).defaultPrevented).toBe(false);
    expect(asked).toHaveLength(1);
  });

  it('are pasted, but not while a text is pasted into a field', async () => {
    const { root, asked } = drawLocker({ pieces: [aPiece()] });
    await settle();
    send(document.body, 'paste', withFile);
    const note = root.querySelector('input[type="text"]');
    if (!note) throw new Error('no note');
    send(note, 'paste', { files: [picture], types: ['text/plain', 'Files'] });
    send(note, 'paste', withFile);
    send(document.body, 'paste', { files: [], types: ['text/plain'] });
    expect(asked).toEqual([
      ['add', [picture], null],
      ['add', [picture], null],
    ]);
    draw(null);
    await settle();
    send(document.body, 'paste', withFile);
    expect(asked).toHaveLength(2);
  });
});

describe('a piece', () => {
  it('is shown, can be saved, and its address is let go with it', async () => {
    const { root } = drawLocker({ pieces: [aPiece({ original: new Blob(['o'], { type: 'image/heic' }) })] });
    await settle();
    expect(root.querySelector('img')?.alt).toBe('Picture: Size with a ruler');
    const name = 'order-8200000000000001-size-with-ruler-1';
    const links = [...root.querySelectorAll('a')].map((a) => [nameOf(a), a.getAttribute('download')]);
    expect(links).toEqual([
      [`Save file ${name}.jpg`, `${name}.jpg`],
      [`Save original of ${name}.jpg`, `${name}-original.heic`],
    ]);
    letGo.splice(0);
    draw(null);
    await settle();
    expect(letGo.sort()).toEqual(given.sort());
    expect(given).toHaveLength(2);
  });

  it('is a film with controls where it is one', async () => {
    const film = new Blob(['f'], { type: 'video/mp4' });
    const { root } = drawLocker({ pieces: [aPiece({ file: film, proof: 'fault-on-video' })] });
    await settle();
    expect(root.querySelector('video')?.getAttribute('aria-label')).toBe('Film: The fault on film');
    expect(wordsOf(root)).toContain('Films cannot be made smaller here.');
  });

  it('can be told of: what it shows, a note, whether it goes into the form', async () => {
    const { root, asked } = drawLocker({ pieces: [aPiece()] });
    await settle();
    const select = root.querySelector('select');
    const [note] = root.querySelectorAll<HTMLInputElement>('input[type="text"]');
    const box = root.querySelector<HTMLInputElement>('.evidence-piece input[type="checkbox"]');
    if (!select || !note || !box) throw new Error('a field is missing');
    expect([select.value, select.options.length, box.checked]).toEqual([
      'size-with-ruler',
      PROOFS.length + 1,
      true,
    ]);
    expect(select.options[1]?.value).toBe('damage-close');
    select.value = 'parcel-label';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    select.value = '';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    note.value = 'left side';
    note.dispatchEvent(new Event('input', { bubbles: true }));
    box.checked = false;
    box.dispatchEvent(new Event('change', { bubbles: true }));
    pressable(root, 'Remove order-').click();
    expect(asked).toEqual([
      ['change', 'one', { proof: 'parcel-label' }],
      ['change', 'one', { proof: null }],
      ['change', 'one', { note: 'left side' }],
      ['change', 'one', { attached: false }],
      ['remove', 'one'],
    ]);
  });

  it('counts for the form only where it goes into it', () => {
    const pieces = [aPiece({ size: 1_500_000 }), aPiece({ evidenceId: 'two', attached: false })];
    expect(wordsOf(drawLocker({ pieces }).root)).toContain('1 file for the form, 1.5 MB together.');
    expect(wordsOf(drawLocker({ pieces: pieces.slice(1) }).root)).not.toContain('for the form,');
  });
});

describe('what happens', () => {
  it('is told to screen readers: files under way, files that failed and why', () => {
    const { root, asked } = drawLocker({
      adding: [
        { id: 'a', name: 'IMG_1.heic', code: 'heic' },
        { id: 'b', name: 'IMG_2.jpg', code: null },
      ],
      news: { what: 'added', count: 2 },
    });
    expect(statusOf(root)).toBe(
      'IMG_1.heic was not added: this browser cannot open HEIC photos. Save it as JPEG first.Preparing IMG_2.jpg …2 files added.',
    );
    pressable(root, 'Hide').click();
    expect(asked).toEqual([['dismiss']]);
  });

  it('can be undone, and the button takes the focus of the one that is gone', async () => {
    const { root, asked } = drawLocker({ news: { what: 'removed', name: 'a.jpg' }, canUndo: true });
    await settle();
    expect(statusOf(root)).toBe('a.jpg removed.');
    expect(nameOf(document.activeElement ?? root)).toBe('Undo');
    pressable(root, 'Undo').click();
    expect(asked).toEqual([['undo']]);
    expect(document.activeElement?.localName).toBe('h2');
  });

  it('originals are kept on wish only', () => {
    const { root, asked } = drawLocker();
    const box = root.querySelector<HTMLInputElement>('.evidence-drop input[type="checkbox"]');
    if (!box) throw new Error('no box');
    expect(box.checked).toBe(false);
    box.checked = true;
    box.dispatchEvent(new Event('change', { bubbles: true }));
    expect(asked).toEqual([['keepOriginals', true]]);
    expect(wordsOf(root)).toContain('It may tell where and when it was made.');
  });

  it.each([
    [
      'notSaved',
      'read-only',
      'a newer version of Still Covered wrote the database. It is gone when you close',
    ],
    ['notRead', 'unavailable', 'cannot be shown: the database does not open.'],
    ['notRemoved', 'full', 'It was not removed: there is no room left'],
  ] as const)('trouble is told: %s, %s', (what, code, words) => {
    const { root, asked } = drawLocker({
      trouble: { what, code },
      pieces: [aPiece()],
      unsaved: new Set(['one']),
      unreadable: 2,
    });
    const alert = wordsOf(root.querySelector('[role="alert"]') ?? document.body);
    expect(alert).toContain(words);
    expect(alert).toContain('2 files that were kept cannot be read.');
    expect(wordsOf(root.querySelector('.evidence-piece') ?? root)).toContain('Not saved yet');
    pressable(root, 'Try again').click();
    expect(asked).toEqual([['retry']]);
  });

  it('is quiet where nothing is wrong', () => {
    expect(drawLocker().root.querySelector('[role="alert"]')).toBeNull();
  });
});
