import type { Outcome } from '../../components/fill-shown.ts';
import { errorAt, takenFiles } from '../../utils/aliexpress/readers/dispute-form.ts';
import type { EvidenceInfo } from '../../utils/model/evidence.ts';
import type { Filling } from './filling.ts';
import { tellOf } from './set-value.ts';
import { waitFor } from './wait-for.ts';

/** Milliseconds in which a page shows a file that it took. */
const UPLOAD = 4_000;

/** The evidence, each piece with what became of it. A piece that the page has got is not given twice. */
export async function fillFiles(filling: Filling): Promise<[EvidenceInfo, Outcome][]> {
  const { draft, given, read } = filling;
  const outcomes = new Map<string, Outcome>();
  const input = read().files;
  const wanted: { piece: EvidenceInfo; file: File }[] = [];
  for (const piece of draft.evidence) {
    const outcome = !input
      ? 'missing'
      : given.has(piece.evidenceId)
        ? 'same'
        : accepts(input, piece)
          ? null
          : 'not-accepted';
    const file = outcome === null ? await fileOf(filling, piece) : null;
    if (file) wanted.push({ piece, file });
    else outcomes.set(piece.evidenceId, { done: outcome ?? 'not-kept' });
  }
  const batches = input?.multiple ? [wanted] : wanted.map((one) => [one]);
  for (const batch of batches.filter(({ length }) => length > 0)) {
    const done = await give(
      filling,
      batch.map(({ file }) => file),
    );
    for (const { piece, file } of batch) {
      const outcome = done(file);
      if (outcome.done === 'filled' || outcome.done === 'unseen') given.add(piece.evidenceId);
      outcomes.set(piece.evidenceId, outcome);
    }
  }
  return draft.evidence.map((piece) => [piece, outcomes.get(piece.evidenceId) ?? { done: 'missing' }]);
}

/** Empties the field again. False where the page has taken the files to itself. */
export async function emptyFiles({ document, read, given }: Filling): Promise<boolean> {
  const input = read().files;
  if (!input || input.files?.length === 0) return false;
  const shown = takenFiles(document).length;
  put(input, []);
  const isEmpty = read().files?.files?.length === 0;
  if (isEmpty) given.clear();
  return isEmpty && (shown === 0 || takenFiles(document).length < shown);
}

async function give({ document, read, signal }: Filling, files: File[]): Promise<(file: File) => Outcome> {
  const input = read().files;
  if (!input) return () => ({ done: 'missing' });
  // A second file would take the place of the first.
  if ((input.files?.length ?? 0) > 0) return () => ({ done: 'one-only' });
  const before = new Set(takenFiles(document));
  const complaint = errorAt(input);
  put(input, files);
  const fresh = () => takenFiles(document).filter((one) => !before.has(one));
  const said = () => {
    const now = read().files;
    const text = now ? errorAt(now) : null;
    return text === complaint ? null : text;
  };
  await waitFor(
    document,
    () => fresh().length >= files.length || said() !== null || holdsAll(read().files, files) || null,
    {
      patience: UPLOAD,
      signal,
    },
  );
  const taken = fresh();
  const isAll = taken.length >= files.length || holdsAll(read().files, files);
  const message = said();
  return (file) => {
    if (isAll || taken.some((one) => names(one, file))) return { done: 'filled' };
    return message === null ? { done: 'unseen' } : { done: 'refused', now: null, said: message };
  };
}

function put(input: HTMLInputElement, files: readonly File[]): void {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  input.files = transfer.files;
  tellOf(input, ['input', 'change']);
}

/** A field that keeps its files holds them; a page that takes them to itself empties it. */
function holdsAll(input: HTMLInputElement | null, files: readonly File[]): boolean {
  const held = [...(input?.files ?? [])].map(({ name }) => name);
  return files.every(({ name }) => held.includes(name));
}

function names(element: Element, { name }: File): boolean {
  return [element, ...element.querySelectorAll('[title], [alt]')].some(
    (one) => one.getAttribute('title') === name || one.getAttribute('alt') === name,
  );
}

async function fileOf({ draft, send }: Filling, { evidenceId }: EvidenceInfo): Promise<File | null> {
  const answer = await send('get-evidence', { orderId: draft.orderId, claimId: draft.claimId, evidenceId });
  if (!answer.ok) return null;
  const { data, name, type } = answer.value;
  const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
  return new File([bytes], name, { type });
}

/** What the field says of the kinds that it takes. */
function accepts(input: HTMLInputElement, { name, type }: EvidenceInfo): boolean {
  const kinds = input.accept
    .toLowerCase()
    .split(',')
    .flatMap((kind) => kind.trim() || []);
  if (kinds.length === 0) return true;
  return kinds.some((kind) => {
    if (kind.startsWith('.')) return name.toLowerCase().endsWith(kind);
    return kind.endsWith('/*') ? type.startsWith(kind.slice(0, -1)) : type === kind;
  });
}
