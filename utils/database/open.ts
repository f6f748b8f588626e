import { openDB } from 'idb';
import { Refusal } from '../model/refusal.ts';
import type { Stores, StoresDatabase } from './migrations/migration.ts';
import { CURRENT_VERSION, runMigrations } from './migrations/run-migrations.ts';

export const DATABASE_NAME = 'still-covered';

export interface OpenDatabase {
  db: StoresDatabase;
  /** False when a newer version of the extension wrote it: it is read as far as we know it, and never changed. */
  writable: boolean;
}

let opening: Promise<OpenDatabase> | null = null;

/**
 * The one connection of this context, opened on first use and again after the browser closed it. It gives way when
 * another version wants to upgrade. Throws Refusal 'unavailable' when the browser cannot open it; a later call tries anew.
 */
export function openDatabase(): Promise<OpenDatabase> {
  opening ??= openAny().catch((error: unknown) => {
    opening = null;
    throw new Refusal('unavailable', 'The database does not open.', { cause: error });
  });
  return opening;
}

/** The connection for writing. Throws Refusal 'read-only' or 'unavailable'. */
export async function openForWriting(): Promise<StoresDatabase> {
  const { db, writable } = await openDatabase();
  if (!writable) throw new Refusal('read-only', 'A newer version of Still Covered wrote this database.');
  return db;
}

/** Closes the connection, if there is one. The next use opens it again. */
export async function closeDatabase(): Promise<void> {
  const open = opening;
  opening = null;
  await open?.then(
    ({ db }) => db.close(),
    () => undefined,
  );
}

async function openAny(): Promise<OpenDatabase> {
  try {
    return { db: await openVersion(CURRENT_VERSION), writable: true };
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'VersionError') throw error;
    return { db: await openVersion(undefined), writable: false };
  }
}

async function openVersion(version: number | undefined): Promise<StoresDatabase> {
  let failure: unknown = null;
  const opened = openDB<Stores>(DATABASE_NAME, version, {
    upgrade(db, from, _to, transaction) {
      // `done` rejects when the step is aborted; the failure itself is what the caller should hear.
      transaction.done.catch(() => undefined);
      runMigrations(db, transaction, from).catch((error: unknown) => {
        failure = error;
        transaction.abort();
      });
    },
    blocking: () => void closeDatabase(),
    terminated: () => {
      opening = null;
    },
  });
  return opened.catch((error: unknown) => {
    throw failure ?? error;
  });
}
