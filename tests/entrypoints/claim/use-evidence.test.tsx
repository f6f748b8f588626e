// @vitest-environment happy-dom
import '../../support/fake-browser.ts';
import 'fake-indexeddb/auto';
import { Blob as NodeBlob, File as NodeFile } from 'node:buffer';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EvidenceActions, EvidenceShown } from '../../../components/evidence-shown.ts';
import { type EvidenceDesk, useEvidence } from '../../../entrypoints/claim/use-evidence.ts';
import { forgetEvidence, readEvidence, writeEvidence } from '../../../utils/database/evidence.ts';
import { CURRENT_VERSION } from '../../../utils/database/migrations/run-migrations.ts';
import { closeDatabase, DATABASE_NAME, openDatabase } from '../../../utils/database/open.ts';
import type { LineRef } from '../../../utils/model/claim.ts';
import { aPiece, BOX_LINE, HOSE_LINE } from '../../support/evidence.ts';
import { aFilm, box, PLACE } from '../../support/films.ts';
import { breakDatabase, freshDatabase } from '../../support/fresh-database.ts';
import { draw, settle } from '../../support/render-component.ts';

const ORDER = '8200000000000001';
const NAME = `order-${ORDER}`;

let desk: EvidenceDesk | null = null;
function Locker({ orderId }: { orderId: string }) {
  desk = useEvidence(orderId);
  return null;
}
const at = (line: LineRef = HOSE_LINE): EvidenceShown & EvidenceActions => {
  if (!desk) throw new Error('nothing is drawn');
  return desk.ofLine(line, [HOSE_LINE, BOX_LINE]);
};
/** Opens the page about an order; what was open before is closed. */
async function open(orderId = ORDER): Promise<void> {
  draw(<Locker orderId={orderId} />);
  await rest();
}
/** Waits until the database and the effects have done their work. */
async function rest(): Promise<void> {
  for (let turn = 0; turn < 12; turn += 1) await settle();
}
const kept = async () => (await readEvidence(ORDER)).records;
const namesOf = (pieces: readonly { name: string }[]) => pieces.map(({ name }) => name);

const film = (name = 'VID_1.mp4') => new File([aFilm(box('udta', PLACE))], name, { type: 'video/mp4' });
const letter = new File(['Dear seller'], 'letter.txt', { type: 'text/plain' });

/** From now on another, newer version has written the database. */
async function makeReadOnly(): Promise<void> {
  await openDatabase();
  await closeDatabase();
  (await openDB(DATABASE_NAME, CURRENT_VERSION + 1)).close();
}

beforeEach(async () => {
  // Those of happy-dom cannot be cloned into a database.
  vi.stubGlobal('Blob', NodeBlob);
  vi.stubGlobal('File', NodeFile);
  await freshDatabase();
});
afterEach(async () => {
  draw(null);
  await rest();
  vi.unstubAllGlobals();
});

describe('files that are added', () => {
  it('are kept for their line, under names that tell nothing of the computer', async () => {
    await open();
    at().add([film('Maria at home.mp4'), film()], 'unboxing');
    expect(at().adding.map(({ name }) => name)).toEqual([]);
    await settle();
    await rest();
    expect(namesOf(at().pieces)).toEqual([`${NAME}-unboxing-1.mp4`, `${NAME}-unboxing-2.mp4`]);
    expect([at().adding, at().news, at().trouble]).toEqual([[], { what: 'added', count: 2 }, null]);
    expect(at(BOX_LINE).pieces).toEqual([]);
    const [first] = await kept();
    expect(first).toMatchObject({
      line: HOSE_LINE,
      proof: 'unboxing',
      attached: true,
      note: '',
      original: null,
    });
    expect(first?.evidenceId).toMatch(/^[0-9a-f-]{36}$/);
    expect(await first?.file.text()).not.toContain(PLACE);
  });

  it('keep their untouched file on wish', async () => {
    await open();
    expect(at().keepsOriginals).toBe(false);
    at().keepOriginals(true);
    at().add([film()], null);
    await rest();
    const [piece] = await kept();
    expect(piece?.name).toBe(`${NAME}-film-1.mp4`);
    expect(await piece?.original?.text()).toContain(PLACE);
  });

  it('that cannot be kept say why, and hold nothing up', async () => {
    await open();
    at().add([letter, film()], null);
    await rest();
    expect(at().adding).toMatchObject([{ name: 'letter.txt', code: 'no-picture' }]);
    expect(at(BOX_LINE).adding).toEqual([]);
    expect(at().pieces).toHaveLength(1);
    expect(at().news).toEqual({ what: 'added', count: 1 });
    at().dismiss();
    await settle();
    expect(at().adding).toEqual([]);
  });
});

describe('pieces that are kept', () => {
  it('are shown with the next look, each with its line', async () => {
    await writeEvidence(aPiece());
    await writeEvidence(aPiece({ evidenceId: 'two', line: BOX_LINE }));
    await writeEvidence(aPiece({ evidenceId: 'other', orderId: '8200000000000002' }));
    await open();
    expect(at().pieces.map(({ evidenceId }) => evidenceId)).toEqual(['one']);
    expect(at(BOX_LINE).pieces.map(({ evidenceId }) => evidenceId)).toEqual(['two']);
    expect(desk?.pieces).toHaveLength(2);
  });

  it('and cannot be read are counted', async () => {
    const { db } = await openDatabase();
    await db.put('evidence', { ...aPiece(), file: null });
    await open();
    expect([at().pieces.length, at().unreadable]).toEqual([0, 1]);
  });

  it('change at once, and get a name for what they show', async () => {
    await writeEvidence(aPiece());
    await writeEvidence(aPiece({ evidenceId: 'two', name: `${NAME}-difference-1.jpg`, proof: 'difference' }));
    await open();
    at().change('one', { proof: 'difference' });
    await settle();
    expect(at().pieces[0]?.name).toBe(`${NAME}-difference-2.jpg`);
    at().change('one', { attached: false });
    at().change('gone', { attached: false });
    await rest();
    expect((await kept())[0]).toMatchObject({ name: `${NAME}-difference-2.jpg`, attached: false });
  });

  it('get their note written once it rests, and when the page is left', async () => {
    await writeEvidence(aPiece());
    await open();
    for (const note of ['l', 'le', 'left']) at().change('one', { note });
    await rest();
    expect(at().pieces[0]?.note).toBe('left');
    expect((await kept())[0]?.note).toBe('');
    document.dispatchEvent(new Event('visibilitychange'));
    await rest();
    expect((await kept())[0]?.note).toBe('left');
    at().change('one', { note: 'right' });
    draw(null);
    await rest();
    expect((await kept())[0]?.note).toBe('right');
    await open();
    at().change('one', { note: 'after a while' });
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect((await kept())[0]?.note).toBe('after a while');
  });
});

describe('a piece that is removed', () => {
  it('is gone, and comes back with its file', async () => {
    await writeEvidence(aPiece());
    await open();
    at().remove('one');
    await rest();
    expect([at().pieces, at().canUndo, await kept()]).toEqual([[], true, []]);
    expect(at().news).toEqual({ what: 'removed', name: aPiece().name });
    at().undo();
    at().undo();
    await rest();
    expect(at().canUndo).toBe(false);
    expect(at().news).toEqual({ what: 'restored', name: aPiece().name });
    expect(await kept()).toEqual([aPiece()]);
    expect(await (await kept())[0]?.file.text()).toBe('picture');
  });

  it('comes back at once too', async () => {
    await writeEvidence(aPiece());
    await open();
    at().remove('one');
    at().undo();
    at().remove('gone');
    await rest();
    expect(await kept()).toEqual([aPiece()]);
  });

  it('comes back until the next change only', async () => {
    await writeEvidence(aPiece());
    await writeEvidence(aPiece({ evidenceId: 'two' }));
    await open();
    at().remove('one');
    at().change('two', { attached: false });
    await rest();
    expect(at().canUndo).toBe(false);
    at().undo();
    await rest();
    expect((await kept()).map(({ evidenceId }) => evidenceId)).toEqual(['two']);
  });
});

describe('another page about the order', () => {
  /** What another page does, and tells. */
  async function elsewhere(work: () => Promise<void>, orderId = ORDER): Promise<void> {
    await work();
    const channel = new BroadcastChannel('evidence-changed');
    channel.postMessage(orderId);
    await new Promise((resolve) => setTimeout(resolve, 20));
    channel.close();
    await rest();
  }

  it('is heard of: both have the same pieces', async () => {
    await open();
    await elsewhere(() => writeEvidence(aPiece()), '8200000000000002');
    expect(at().pieces).toEqual([]);
    await elsewhere(() => writeEvidence(aPiece({ evidenceId: 'two' })));
    expect(at().pieces).toHaveLength(2);
    expect(desk?.writes).toBe(0);
    const heard: unknown[] = [];
    const channel = new BroadcastChannel('evidence-changed');
    channel.onmessage = ({ data }: MessageEvent<unknown>) => void heard.push(data);
    at().change('one', { attached: false });
    await rest();
    await new Promise((resolve) => setTimeout(resolve, 20));
    channel.close();
    expect([heard, desk?.writes]).toEqual([[ORDER], 1]);
  });

  it('takes away nothing that was typed here', async () => {
    await writeEvidence(aPiece());
    await open();
    at().change('one', { note: 'left' });
    await elsewhere(() => writeEvidence(aPiece({ evidenceId: 'two', addedAt: aPiece().addedAt + 1 })));
    expect(at().pieces.map(({ note }) => note)).toEqual(['left', '']);
  });

  it('deleted a piece: it does not come back from here', async () => {
    await writeEvidence(aPiece());
    await writeEvidence(aPiece({ evidenceId: 'two' }));
    await open();
    await forgetEvidence('one');
    at().change('one', { note: 'too late' });
    draw(null);
    await rest();
    await open();
    await forgetEvidence('two');
    at().change('two', { attached: false });
    await rest();
    expect([await kept(), at().pieces, at().unsaved.size, at().trouble]).toEqual([[], [], 0, null]);
  });
});

describe('a line that is printed in another language', () => {
  it('keeps its pieces', async () => {
    await writeEvidence(aPiece());
    await open();
    const spanish = { ...HOSE_LINE, lineId: null, title: 'Manguera', variant: 'Verde' };
    expect(desk?.ofLine(spanish, [spanish, BOX_LINE]).pieces).toHaveLength(1);
  });
});

describe('a database that takes nothing', () => {
  it('leaves what is on the screen there, and says so', async () => {
    await writeEvidence(aPiece());
    await makeReadOnly();
    await open();
    at().add([film()], null);
    await rest();
    expect(at().pieces).toHaveLength(2);
    expect(at().trouble).toEqual({ what: 'notSaved', code: 'read-only' });
    expect(at().unsaved).toEqual(new Set([at().pieces[1]?.evidenceId]));
    at().remove('one');
    await rest();
    expect(at().pieces).toHaveLength(2);
    expect([at().trouble, at().canUndo]).toEqual([{ what: 'notRemoved', code: 'read-only' }, false]);
  });

  it('is tried again, with everything that was on the screen', async () => {
    await breakDatabase();
    await open();
    expect(at().trouble).toEqual({ what: 'notRead', code: 'unavailable' });
    at().add([film()], null);
    await rest();
    at().change(at().pieces[0]?.evidenceId ?? '', { attached: false });
    await rest();
    expect(at().trouble).toEqual({ what: 'notSaved', code: 'unavailable' });
    await freshDatabase();
    await writeEvidence(aPiece({ addedAt: 1 }));
    at().retry();
    await rest();
    expect([at().trouble, at().unsaved.size]).toEqual([null, 0]);
    expect(at().pieces).toHaveLength(2);
    expect((await kept()).map(({ attached }) => attached)).toEqual([true, false]);
  });

  it('takes nothing away: what was never saved is removed all the same', async () => {
    await makeReadOnly();
    await open();
    at().add([film()], null);
    await rest();
    at().remove(at().pieces[0]?.evidenceId ?? '');
    await rest();
    expect([at().pieces, at().canUndo, at().trouble, at().unsaved.size]).toEqual([[], true, null, 0]);
    at().undo();
    await rest();
    expect([at().pieces.length, at().unsaved.size]).toEqual([1, 1]);
    expect(at().trouble).toEqual({ what: 'notSaved', code: 'read-only' });
  });

  it.each([
    ['full', new DOMException('full', 'QuotaExceededError')],
    ['failed', new Error('what?')],
  ])('for another reason is told as "%s"', async (code, error) => {
    await open();
    const { db } = await openDatabase();
    vi.spyOn(db, 'put').mockRejectedValue(error);
    at().add([film()], null);
    await rest();
    expect(at().trouble).toEqual({ what: 'notSaved', code });
  });
});
