import type { EvidenceChange } from '../../components/evidence-shown.ts';
import { now } from '../../utils/clock.ts';
import {
  forgetEvidence,
  readEvidence,
  rewriteEvidence,
  writeEvidence,
} from '../../utils/database/evidence.ts';
import { evidenceName } from '../../utils/evidence/evidence-name.ts';
import { prepareEvidence } from '../../utils/evidence/prepare-evidence.ts';
import type { LineRef } from '../../utils/model/claim.ts';
import type { Evidence, Proof } from '../../utils/model/evidence.ts';
import { inOrder, type KeptEvidence, NO_EVIDENCE } from './evidence-state.ts';
import { troubleCodeOf } from './evidence-trouble-code.ts';

/** How long a note rests before it is written: each write copies the whole film. */
const REST = 800;

/**
 * The pictures and films of one order: on the screen at once, then in the database, one thing after the other. What the
 * database does not take stays on the screen and is told as not saved. Tells every new state to `onState`, and
 * `onWritten` when the database has something new.
 */
export class EvidenceKeeper {
  readonly #orderId: string;
  readonly #onState: (state: KeptEvidence) => void;
  readonly #onWritten: () => void;
  #state = NO_EVIDENCE;
  #queue: Promise<void> = Promise.resolve();
  /** The piece that was removed last, until the next change. */
  #removed: Evidence | null = null;
  /** What the database holds, be it in an older state. */
  readonly #stored = new Set<string>();
  /** Pieces that are newer on the screen: what is read of them is old. */
  readonly #newer = new Set<string>();
  /** Pieces whose note was changed, and waits to be written. */
  readonly #resting = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(orderId: string, onState: (state: KeptEvidence) => void, onWritten: () => void) {
    this.#orderId = orderId;
    this.#onState = onState;
    this.#onWritten = onWritten;
  }

  /** Reads what is kept. What is newer on the screen stays. */
  load(): Promise<void> {
    return this.#next(async () => {
      try {
        const { records, problems } = await readEvidence(this.#orderId);
        for (const { evidenceId } of records) this.#stored.add(evidenceId);
        const isNewer = ({ evidenceId }: Evidence): boolean =>
          this.#newer.has(evidenceId) || this.#state.unsaved.has(evidenceId);
        const shown = this.#state.pieces.filter(isNewer);
        const kept = records.filter((record) => !isNewer(record));
        const isOver = this.#state.trouble?.what === 'notRead';
        this.#show({
          pieces: inOrder([...kept, ...shown]),
          unreadable: problems.length,
          ...(isOver ? { trouble: null } : {}),
        });
      } catch (error) {
        this.#show({ trouble: { what: 'notRead', code: troubleCodeOf(error) } });
      }
    });
  }

  /** Prepares files and keeps them for a line; one that cannot be kept stays in `adding` with the reason. */
  async add(files: readonly File[], line: LineRef, proof: Proof | null): Promise<void> {
    this.#forgetRemoved();
    const adding = files.map(({ name }) => ({ id: crypto.randomUUID(), name, code: null, line }));
    this.#show({ adding: [...this.#state.adding, ...adding], news: null });
    let count = 0;
    const added = adding.map(({ id }, index) =>
      this.#next(async () => {
        const file = files[index];
        if (!file || !(await this.#addOne(id, file, line, proof))) return;
        count += 1;
        this.#show({ news: { what: 'added', count } });
      }),
    );
    await Promise.all(added);
  }

  /** Changes what is said of a piece. A new proof gives it a new name. */
  change(evidenceId: string, change: EvidenceChange): void {
    const piece = this.#state.pieces.find((one) => one.evidenceId === evidenceId);
    if (!piece) return;
    this.#forgetRemoved();
    const changed = { ...piece, ...change };
    const others = this.#state.pieces.filter((one) => one !== piece).map(({ name }) => name);
    if (changed.proof !== piece.proof)
      changed.name = evidenceName(this.#orderId, changed.proof, piece.type, others);
    this.#newer.add(evidenceId);
    this.#show({ pieces: this.#state.pieces.map((one) => (one === piece ? changed : one)) });
    if (change.note === undefined) this.#writeNow(evidenceId);
    else this.#writeSoon(evidenceId);
  }

  /** Takes a piece away; `undo` brings it back until the next change. */
  remove(evidenceId: string): Promise<void> {
    const piece = this.#state.pieces.find((one) => one.evidenceId === evidenceId);
    if (!piece) return Promise.resolve();
    const pieces = this.#state.pieces.filter((one) => one !== piece);
    this.#removed = piece;
    this.#newer.add(evidenceId);
    this.#show({ pieces, canUndo: true, news: { what: 'removed', name: piece.name } });
    this.#markSaved(evidenceId);
    return this.#next(async () => {
      // Brought back meanwhile: what is newer is written next.
      if (this.#state.pieces.some((one) => one.evidenceId === evidenceId)) return;
      try {
        if (this.#stored.delete(evidenceId)) await forgetEvidence(evidenceId);
        this.#newer.delete(evidenceId);
        this.#onWritten();
      } catch (error) {
        this.#stored.add(evidenceId);
        if (this.#removed === piece) this.#forgetRemoved();
        const trouble = { what: 'notRemoved', code: troubleCodeOf(error) } as const;
        this.#show({ pieces: inOrder([...this.#state.pieces, piece]), news: null, trouble });
      }
    });
  }

  /** Brings back the piece that was removed last. */
  undo(): void {
    const piece = this.#removed;
    if (!piece) return;
    this.#forgetRemoved();
    this.#newer.add(piece.evidenceId);
    const pieces = inOrder([...this.#state.pieces, piece]);
    this.#show({ pieces, news: { what: 'restored', name: piece.name } });
    this.#writeNow(piece.evidenceId);
  }

  /** Forgets the files that were not added. */
  dismiss(): void {
    this.#show({ adding: this.#state.adding.filter(({ code }) => code === null) });
  }

  keepOriginals(keep: boolean): void {
    this.#show({ keepsOriginals: keep });
  }

  /** Tries again what the database did not do. */
  async retry(): Promise<void> {
    const { trouble, unsaved } = this.#state;
    if (trouble?.what === 'notRemoved') this.#show({ trouble: null });
    for (const evidenceId of unsaved) void this.#writeNow(evidenceId);
    await this.load();
  }

  /** Writes at once what waits: the page may be closed. */
  flush(): Promise<void> {
    for (const evidenceId of this.#resting.keys()) void this.#writeNow(evidenceId);
    return this.#queue;
  }

  async #addOne(id: string, file: File, line: LineRef, proof: Proof | null): Promise<boolean> {
    try {
      const prepared = await prepareEvidence(file, this.#state.keepsOriginals);
      const { type, size } = prepared.file;
      const name = evidenceName(
        this.#orderId,
        proof,
        type,
        this.#state.pieces.map((piece) => piece.name),
      );
      const about = { orderId: this.#orderId, line, name, type, size, proof };
      const piece: Evidence = {
        evidenceId: id,
        ...about,
        ...prepared,
        note: '',
        attached: true,
        addedAt: now(),
      };
      const adding = this.#state.adding.filter((one) => one.id !== id);
      this.#show({ pieces: [...this.#state.pieces, piece], adding });
      await this.#write(id);
      return true;
    } catch (error) {
      const code = troubleCodeOf(error);
      this.#show({
        adding: this.#state.adding.map((one) => (one.id === id ? { ...one, code } : one)),
      });
      return false;
    }
  }

  #writeSoon(evidenceId: string): void {
    clearTimeout(this.#resting.get(evidenceId));
    this.#resting.set(
      evidenceId,
      setTimeout(() => this.#writeNow(evidenceId), REST),
    );
  }

  #writeNow(evidenceId: string): Promise<void> {
    clearTimeout(this.#resting.get(evidenceId));
    this.#resting.delete(evidenceId);
    return this.#next(() => this.#write(evidenceId));
  }

  /** Writes the piece as it is now on the screen; one that was deleted on another page leaves this one, too. */
  async #write(evidenceId: string): Promise<void> {
    const piece = this.#state.pieces.find((one) => one.evidenceId === evidenceId);
    if (!piece) return;
    this.#newer.delete(evidenceId);
    try {
      if (!this.#stored.has(evidenceId)) await writeEvidence(piece);
      else if (!(await rewriteEvidence(piece))) this.#drop(evidenceId);
      this.#stored.add(evidenceId);
      this.#markSaved(evidenceId);
      this.#onWritten();
    } catch (error) {
      const trouble = { what: 'notSaved', code: troubleCodeOf(error) } as const;
      this.#show({ unsaved: new Set(this.#state.unsaved).add(evidenceId), trouble });
    }
  }

  #drop(evidenceId: string): void {
    clearTimeout(this.#resting.get(evidenceId));
    this.#resting.delete(evidenceId);
    this.#newer.delete(evidenceId);
    this.#show({ pieces: this.#state.pieces.filter((one) => one.evidenceId !== evidenceId) });
  }

  /** Nothing of it waits for the database. */
  #markSaved(evidenceId: string): void {
    const unsaved = new Set(this.#state.unsaved);
    unsaved.delete(evidenceId);
    const isOver = unsaved.size === 0 && this.#state.trouble?.what === 'notSaved';
    this.#show({ unsaved, ...(isOver ? { trouble: null } : {}) });
  }

  #forgetRemoved(): void {
    this.#removed = null;
    if (this.#state.canUndo) this.#show({ canUndo: false });
  }

  #next(work: () => Promise<void>): Promise<void> {
    this.#queue = this.#queue.then(work);
    return this.#queue;
  }

  #show(parts: Partial<KeptEvidence>): void {
    this.#state = { ...this.#state, ...parts };
    this.#onState(this.#state);
  }
}
