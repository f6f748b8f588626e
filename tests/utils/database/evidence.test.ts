import '../../support/fake-browser.ts';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { forgetEvidence, readEvidence, writeEvidence } from '../../../utils/database/evidence.ts';
import { CURRENT_VERSION } from '../../../utils/database/migrations/run-migrations.ts';
import { closeDatabase, DATABASE_NAME, openDatabase } from '../../../utils/database/open.ts';
import { eraseDatabase } from '../../../utils/database/write.ts';
import { aPiece } from '../../support/evidence.ts';
import { breakDatabase, freshDatabase } from '../../support/fresh-database.ts';

const ORDER = '8200000000000001';
const idsOf = async (orderId: string) =>
  (await readEvidence(orderId)).records.map(({ evidenceId }) => evidenceId);

beforeEach(freshDatabase);

describe('a piece', () => {
  it('is kept with its file and its original, and comes back as it was', async () => {
    const piece = aPiece({ original: new Blob(['untouched'], { type: 'image/heic' }) });
    await writeEvidence(piece);
    const { records, problems } = await readEvidence(ORDER);
    expect(problems).toEqual([]);
    expect(records).toEqual([piece]);
    expect(await records[0]?.file.text()).toBe('picture');
    expect(await records[0]?.original?.text()).toBe('untouched');
    expect(records[0]?.original?.type).toBe('image/heic');
  });

  it('takes the place of the one with its id', async () => {
    await writeEvidence(aPiece());
    await writeEvidence(aPiece({ note: 'changed', attached: false }));
    expect((await readEvidence(ORDER)).records).toEqual([aPiece({ note: 'changed', attached: false })]);
  });

  it('can be forgotten, twice too', async () => {
    await writeEvidence(aPiece());
    await forgetEvidence('one');
    await forgetEvidence('one');
    expect(await idsOf(ORDER)).toEqual([]);
  });
});

it('pieces are those of the order asked for, oldest first', async () => {
  await writeEvidence(aPiece({ evidenceId: 'b', addedAt: 20 }));
  await writeEvidence(aPiece({ evidenceId: 'a', addedAt: 30 }));
  await writeEvidence(aPiece({ evidenceId: 'c', addedAt: 10 }));
  await writeEvidence(aPiece({ evidenceId: 'd', orderId: '8200000000000002' }));
  expect(await idsOf(ORDER)).toEqual(['c', 'b', 'a']);
  expect(await idsOf('8200000000000002')).toEqual(['d']);
  expect(await idsOf('8200000000000009')).toEqual([]);
});

it('a piece that cannot be read is told of and stays', async () => {
  const odd = { ...aPiece({ evidenceId: 'odd' }), file: 'no blob', note: 'secret' };
  const { db } = await openDatabase();
  await db.put('evidence', odd);
  await writeEvidence(aPiece());
  const { records, problems } = await readEvidence(ORDER);
  expect(records.map(({ evidenceId }) => evidenceId)).toEqual(['one']);
  expect(problems).toEqual([{ code: 'stored.unreadable', detail: 'evidence: file' }]);
  expect(await db.get('evidence', 'odd')).toEqual(odd);
});

it('erasing everything takes them too', async () => {
  await writeEvidence(aPiece());
  await eraseDatabase();
  expect(await idsOf(ORDER)).toEqual([]);
});

describe('a database', () => {
  it('that a newer version wrote is read and not changed', async () => {
    await writeEvidence(aPiece());
    await closeDatabase();
    (await openDB(DATABASE_NAME, CURRENT_VERSION + 1)).close();
    expect(await idsOf(ORDER)).toEqual(['one']);
    await expect(writeEvidence(aPiece({ evidenceId: 'two' }))).rejects.toMatchObject({ code: 'read-only' });
    await expect(forgetEvidence('one')).rejects.toMatchObject({ code: 'read-only' });
    expect(await idsOf(ORDER)).toEqual(['one']);
  });

  it('that does not open is told of', async () => {
    await breakDatabase();
    await expect(readEvidence(ORDER)).rejects.toMatchObject({ code: 'unavailable' });
    await expect(writeEvidence(aPiece())).rejects.toMatchObject({ code: 'unavailable' });
  });
});
