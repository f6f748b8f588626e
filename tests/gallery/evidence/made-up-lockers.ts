import type { EvidenceActions, EvidenceShown } from '../../../components/evidence-shown.ts';
import { type Evidence, PROOFS } from '../../../utils/model/evidence.ts';
import { aPiece } from '../../support/evidence.ts';

const nothing = (): void => undefined;

function aLocker(parts: Partial<EvidenceShown>): EvidenceShown & EvidenceActions {
  return {
    pieces: [],
    adding: [],
    unsaved: new Set(),
    trouble: null,
    unreadable: 0,
    news: null,
    canUndo: false,
    keepsOriginals: false,
    allProofs: PROOFS,
    add: nothing,
    change: nothing,
    remove: nothing,
    undo: nothing,
    dismiss: nothing,
    keepOriginals: nothing,
    retry: nothing,
    ...parts,
  };
}

/** A drawing of that size, as a picture. */
function drawing(width: number, height: number): Blob {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#7fae6d"/><path d="M0 ${height}L${width} 0" stroke="#234" stroke-width="12"/></svg>`;
  return new Blob([svg], { type: 'image/svg+xml' });
}

const PIECES: Evidence[] = [
  aPiece({ file: drawing(800, 600), size: 1_240_000, note: 'The ruler ends at 10 m' }),
  aPiece({
    evidenceId: 'two',
    name: 'order-8200000000000001-picture-1.jpg',
    file: drawing(300, 900),
    size: 640_000,
    original: drawing(300, 900),
    proof: null,
    attached: false,
  }),
  aPiece({
    evidenceId: 'three',
    name: 'order-8200000000000001-unboxing-1.mp4',
    file: new Blob(['film'], { type: 'video/mp4' }),
    size: 48_000_000,
    proof: 'unboxing',
  }),
];

/** A locker in each state, by name. */
export const LOCKERS = {
  full: aLocker({
    pieces: PIECES,
    adding: [
      { id: 'a', name: 'IMG_20260827.HEIC', code: 'heic' },
      { id: 'b', name: `${'W'.repeat(150)}.mp4`, code: 'film-too-large' },
      { id: 'c', name: '\u202egpj.<b>exe</b>\u202c.jpg', code: null },
    ],
    news: { what: 'removed', name: 'order-8200000000000001-difference-1.jpg' },
    canUndo: true,
    keepsOriginals: true,
  }),
  empty: aLocker({}),
  trouble: aLocker({
    pieces: PIECES.slice(0, 1),
    unsaved: new Set(['one']),
    trouble: { what: 'notSaved', code: 'read-only' },
    unreadable: 1,
  }),
};
