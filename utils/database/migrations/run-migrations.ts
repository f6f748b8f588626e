import { initial } from './0001-initial.ts';
import { products } from './0002-products.ts';
import { evidence } from './0003-evidence.ts';
import type { Migration, StoresDatabase, Upgrade } from './migration.ts';

/** Every step, in order. A new version is one more file and one more entry; shipped steps are never changed. */
export const MIGRATIONS: readonly Migration[] = [initial, products, evidence];

/** The version that this code writes. */
export const CURRENT_VERSION = MIGRATIONS.length;

/**
 * Takes a database from version `from` (0 when new) to the last step. Throws what a step throws: the caller aborts the
 * transaction, and everything stays as it was.
 */
export async function runMigrations(
  db: StoresDatabase,
  transaction: Upgrade,
  from: number,
  steps: readonly Migration[] = MIGRATIONS,
): Promise<void> {
  for (const step of steps.filter(({ to }) => to > from)) await step.upgrade(db, transaction);
}
