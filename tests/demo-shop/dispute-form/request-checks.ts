import type { ErrorCode } from '../disputes/dispute-words.ts';
import type { Request } from './request-state.ts';

/* What the form accepts. */

export const LONGEST_TEXT = 1_000;
const LARGEST_FILE = 2 * 1024 * 1024;
const MOST_FILES = 5;
const FILE_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'video/mp4', 'video/quicktime'];

/** Only who keeps a thing that arrived may name an amount; in every other case all of it is paid back. */
export function hasAmount({ received, solution }: Pick<Request, 'received' | 'solution'>): boolean {
  return received === 'yes' && solution === 'refund';
}

/** What is missing before the next step, in the order of the page. */
export function missingIn(request: Omit<Request, 'step' | 'errors' | 'files'>): ErrorCode[] {
  const { amount, reason, received, solution, text } = request;
  const missing: [ErrorCode, boolean][] = [
    ['missing-received', received === null],
    ['missing-solution', received === 'yes' && solution === null],
    ['missing-reason', reason === null],
    ['missing-text', text.trim() === ''],
    ['missing-amount', hasAmount(request) && !(Number(amount) > 0)],
  ];
  return missing.flatMap(([code, isMissing]) => (isMissing ? code : []));
}

/** An amount as the field keeps it: a point, two places at most, and never more than what was paid. */
export function keptAmount(typed: string, most: string): { amount: string; isTooHigh: boolean } {
  const [whole = '', ...rest] = typed
    .replaceAll(',', '.')
    .replace(/[^\d.]/g, '')
    .split('.');
  const amount = rest.length === 0 ? whole : `${whole}.${rest.join('').slice(0, 2)}`;
  return Number(amount) > Number(most) ? { amount: most, isTooHigh: true } : { amount, isTooHigh: false };
}

/** Which of some new files are taken, and why others are not. */
export function takenFiles<Kind extends Pick<File, 'type' | 'size'>>(
  added: readonly Kind[],
  before: number,
): { taken: Kind[]; errors: ErrorCode[] } {
  const errors = new Set<ErrorCode>();
  const good = added.filter(({ type, size }) => {
    if (!FILE_TYPES.includes(type)) errors.add('file-type-unknown');
    else if (size > LARGEST_FILE) errors.add('file-too-large');
    else return true;
    return false;
  });
  const taken = good.slice(0, Math.max(0, MOST_FILES - before));
  if (taken.length < good.length) errors.add('too-many-files');
  return { taken, errors: [...errors] };
}
