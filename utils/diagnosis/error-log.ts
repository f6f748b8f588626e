import { browser } from '../browser.ts';
import { now } from '../clock.ts';
import { finite, text, z } from '../model/zod.ts';
import { redact } from './redact.ts';

/* The last errors, for the report. They are kept in memory by the browser and go with it. */

const KEY = 'errors';
const MOST_ERRORS = 32;

const entriesSchema = z.array(z.object({ at: finite(), where: text(), message: text() }));
export type ErrorEntry = z.infer<typeof entriesSchema>[number];

/** Keeps an error without its personal data. Never throws: a log that fails must not add to the damage. */
export async function logError(where: string, error: unknown): Promise<void> {
  const message = redact(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
  const entry: ErrorEntry = { at: now(), where, message };
  try {
    await navigator.locks.request('error-log', async () => {
      const entries = [...(await readErrors()), entry].slice(-MOST_ERRORS);
      await browser.storage.session.set({ [KEY]: entries });
    });
  } catch {
    // There is nowhere left to tell it.
  }
}

/** The errors of this browser session, oldest first; none when they cannot be read. */
export async function readErrors(): Promise<ErrorEntry[]> {
  try {
    const parsed = z.safeParse(entriesSchema, (await browser.storage.session.get(KEY))[KEY]);
    return parsed.success ? parsed.data : [];
  } catch {
    return [];
  }
}
