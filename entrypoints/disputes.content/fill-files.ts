import type { Outcome } from '../../components/fill-shown.ts';
import { errorAt, isPictureDone, takenFiles } from '../../utils/aliexpress/readers/field-surroundings.ts';
import type { EvidenceInfo } from '../../utils/model/evidence.ts';
import { fileOf, LARGEST } from './evidence-file.ts';
import { type Filling, type GivenFile, tried } from './filling.ts';
import { tellOf } from './set-value.ts';
import { afterFrames, waitFor } from './wait-for.ts';

/** Milliseconds in which a page shows anything of a file, and in which one that it shows is there. */
const SHOWN = 4_000;
const UPLOADED = 20_000;
/** A field that holds its files may be one of a page that takes them away in a moment. */
const HELD = 600;

type Batch = { piece: EvidenceInfo; file: File }[];

/**
 * The evidence, each piece with what became of it. A piece that the page has got is not given twice. Files of another
 * claim that are still there are named, too.
 */
export async function fillFiles(filling: Filling): Promise<[EvidenceInfo, Outcome][]> {
  const { draft, given } = filling;
  const outcomes = new Map<string, Outcome>();
  const end = await tried(filling, async () => {
    await giveAll(filling, outcomes);
    return { done: 'missing' };
  });
  const own = new Set(draft.evidence.map(({ evidenceId }) => evidenceId));
  const others = [...given].filter(([id, file]) => !own.has(id) && placeOf(filling, file) !== 'gone');
  return [
    ...draft.evidence.map((piece): [EvidenceInfo, Outcome] => [piece, outcomes.get(piece.evidenceId) ?? end]),
    ...others.map(([, { piece }]): [EvidenceInfo, Outcome] => [piece, { done: 'left-over' }]),
  ];
}

async function giveAll(filling: Filling, outcomes: Map<string, Outcome>): Promise<void> {
  const { check, draft, read } = filling;
  check();
  const isMany = read().files?.multiple ?? false;
  let batch: Batch = [];
  for (const piece of draft.evidence) {
    const outcome = withoutGiving(filling, piece);
    // One after the other: a film is long, and the page goes on between them.
    const file = outcome ? null : await fileOf(filling, piece);
    check();
    if (file) batch.push({ piece, file });
    else outcomes.set(piece.evidenceId, outcome ?? { done: 'not-kept' });
    if (isMany || batch.length === 0) continue;
    await give(filling, batch, outcomes);
    batch = [];
  }
  if (batch.length > 0) await give(filling, batch, outcomes);
}

/** What is to be said of a piece that is not given; null for one that is to be. */
function withoutGiving(filling: Filling, piece: EvidenceInfo): Outcome | null {
  const input = filling.read().files;
  if (!input) return { done: 'missing' };
  const known = filling.given.get(piece.evidenceId);
  const place = known ? placeOf(filling, known) : 'gone';
  if (place !== 'gone') return { done: place };
  if (!accepts(input, piece)) return { done: 'not-accepted' };
  return piece.size > LARGEST ? { done: 'too-large' } : null;
}

/**
 * Takes what was given out of the field again, and nothing that the user put there. Names, and whether it is gone. Not so
 * where the page has taken the files to itself.
 */
export async function takeFilesBack(filling: Filling): Promise<Map<string, boolean>> {
  const { check, document, given, read } = filling;
  check();
  const input = read().files;
  const held = [...(input?.files ?? [])];
  const others = held.filter((file) => ![...given.values()].some((one) => isFile(one.file, file)));
  if (input && others.length < held.length) {
    put(input, others);
    await afterFrames(document);
    check();
  }
  const gone = new Map<string, boolean>();
  for (const [id, file] of given) {
    const isGone = placeOf(filling, file) === 'gone';
    gone.set(file.piece.name, isGone);
    if (isGone) given.delete(id);
  }
  return gone;
}

/** Where a file is that was given: still shown or held, gone, or not to be told. */
function placeOf({ read }: Filling, given: GivenFile): 'same' | 'unseen' | 'gone' {
  const input = read().files;
  if (!input) return 'unseen';
  if ([...(input.files ?? [])].some((file) => isFile(given.file, file))) return 'same';
  const pictures = takenFiles(input);
  const picture = pictures.find((one) => one === given.picture || names(one, given.file));
  if (picture) return isPictureDone(picture) ? 'same' : 'unseen';
  // A page that drew its pictures anew says of none which file it was.
  const isDrawnAnew = given.picture?.isConnected === false && pictures.length >= given.pictures;
  return given.isSeen && !isDrawnAnew ? 'gone' : 'unseen';
}

async function give(filling: Filling, batch: Batch, outcomes: Map<string, Outcome>): Promise<void> {
  const { check, document, given, read, signal } = filling;
  const input = read().files;
  // A second file would take the place of the first.
  if (!input || input.files?.length) {
    for (const { piece } of batch) outcomes.set(piece.evidenceId, { done: 'one-only' });
    return;
  }
  const files = batch.map(({ file }) => file);
  const before = new Set(takenFiles(input));
  const complaint = errorAt(input);
  const now = () => {
    const field = read().files;
    const text = field ? errorAt(field) : null;
    const pictures = field ? takenFiles(field).filter((one) => !before.has(one)) : [];
    const held = [...(field?.files ?? [])];
    return {
      pictures,
      isHeld: files.every((file) => held.some((one) => isFile(file, one))),
      isWhole: pictures.length >= files.length && pictures.every(isPictureDone),
      said: text === complaint ? null : text,
    };
  };
  check();
  put(input, files);
  // Until the page says something; a picture comes before what it shows.
  const begins = () => now().pictures.length >= files.length || now().said !== null || now().isHeld || null;
  await waitFor(document, begins, { patience: SHOWN, signal });
  check();
  const isOver = () => now().isWhole || now().said !== null || null;
  const wasHeld = now().isHeld;
  if (wasHeld) await waitFor(document, isOver, { patience: HELD, signal });
  check();
  if (now().pictures.length > 0) await waitFor(document, isOver, { patience: UPLOADED, signal });
  check();
  const { isHeld, pictures, said } = now();
  batch.forEach(({ piece, file }, place) => {
    const inOrder = pictures.length === files.length ? pictures[place] : null;
    const picture = pictures.find((one) => names(one, file)) ?? inOrder ?? null;
    const isSeen = picture ? isPictureDone(picture) : isHeld;
    const isRefused = !isSeen && said !== null;
    outcomes.set(
      piece.evidenceId,
      isRefused ? { done: 'refused', now: null, said } : { done: isSeen ? 'filled' : 'unseen' },
    );
    if (isRefused) return;
    const shown = before.size + pictures.length;
    given.set(piece.evidenceId, { piece, file, picture, pictures: shown, isSeen });
  });
}

function put(input: HTMLInputElement, files: readonly File[]): void {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  input.files = transfer.files;
  tellOf(input);
}

/** Another one for each script that looks, but the same file. */
function isFile(a: File, b: File): boolean {
  return a.name === b.name && a.size === b.size && a.lastModified === b.lastModified;
}

function names(element: Element, { name }: File): boolean {
  const said = (one: Element) => ['title', 'alt'].some((each) => one.getAttribute(each) === name);
  return [element, ...element.querySelectorAll('*')].some(said);
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
