import { type Evidence, evidenceSchema } from '../model/evidence.ts';
import { openDatabase, openForWriting } from './open.ts';
import { type Found, parseRecords } from './parse-record.ts';

/*
 * Pictures and films for claims. The page about an order writes them itself: a file of 40 MB does not fit through a
 * message of every browser, and nothing else changes them. All throw as openDatabase and openForWriting.
 */

/** Everything that is kept for an order, oldest first. */
export async function readEvidence(orderId: string): Promise<Found<Evidence>> {
  const { db } = await openDatabase();
  if (!db.objectStoreNames.contains('evidence')) return { records: [], problems: [] };
  const values = await db.getAllFromIndex('evidence', 'orderId', orderId);
  const { records, problems } = parseRecords(evidenceSchema, values, 'evidence');
  return { records: records.sort((a, b) => a.addedAt - b.addedAt), problems };
}

/** Keeps one piece, in the place of the one with its id. */
export async function writeEvidence(evidence: Evidence): Promise<void> {
  const db = await openForWriting();
  await db.put('evidence', evidence);
}

/**
 * Keeps the newer state of a piece. False when it is not kept any more: then it stays away, since it was deleted on
 * another page.
 */
export async function rewriteEvidence(evidence: Evidence): Promise<boolean> {
  const db = await openForWriting();
  const change = db.transaction('evidence', 'readwrite');
  const isKept = (await change.store.getKey(evidence.evidenceId)) !== undefined;
  await Promise.all([isKept ? change.store.put(evidence) : null, change.done]);
  return isKept;
}

/** Removes one piece. */
export async function forgetEvidence(evidenceId: string): Promise<void> {
  const db = await openForWriting();
  await db.delete('evidence', evidenceId);
}
