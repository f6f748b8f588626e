import type { Page } from 'puppeteer-core';
import type { LineRef } from '../../utils/model/claim.ts';

interface KeptFile {
  orderId: string;
  line: LineRef;
  name: string;
  type: string;
}

/** Put a small file into the database as evidence for a line, from one of the extension's own pages. */
export async function keepEvidence(own: Page, { orderId, line, name, type }: KeptFile): Promise<void> {
  await own.evaluate(
    async (given) => {
      const done = <Result>(request: IDBRequest<Result>) =>
        new Promise<Result>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      // The smallest picture there is: the page draws it.
      const bytes = Uint8Array.from(atob(given.picture), (character) => character.charCodeAt(0));
      const file = new Blob([bytes], { type: given.type });
      const database = await done(indexedDB.open('still-covered'));
      const piece = {
        evidenceId: given.name,
        orderId: given.orderId,
        line: given.line,
        name: given.name,
        type: given.type,
        size: file.size,
        file,
        original: null,
        proof: null,
        note: '',
        attached: true,
        addedAt: Date.now(),
      };
      await done(database.transaction('evidence', 'readwrite').objectStore('evidence').put(piece));
      database.close();
    },
    { orderId, line, name, type, picture: SMALLEST_PICTURE },
  );
}
/** A picture of one dot, in base64. */
export const SMALLEST_PICTURE =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
