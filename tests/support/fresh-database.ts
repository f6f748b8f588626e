import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { closeDatabase } from '../../utils/database/open.ts';

/** An empty database in memory, with nothing open. */
export async function freshDatabase(): Promise<void> {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
}

/** Every attempt to open the database fails from now on, until freshDatabase. */
export async function breakDatabase(): Promise<void> {
  await closeDatabase();
  globalThis.indexedDB = new Proxy(new IDBFactory(), {
    get: (_factory, name) => {
      if (name === 'open') {
        return () => {
          throw new DOMException('The database is broken.', 'UnknownError');
        };
      }
      return undefined;
    },
  });
}
