import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { formatFileSize } from '../utils/format/file-size.ts';
import type { Texts } from '../utils/i18n.ts';
import type { Evidence } from '../utils/model/evidence.ts';
import type { ProofList } from '../utils/policy/proof.ts';
import { ChooseFiles } from './choose-files.tsx';
import { EvidenceNewsLine } from './evidence-news.tsx';
import { EvidencePiece } from './evidence-piece.tsx';
import type { EvidenceActions, EvidenceShown } from './evidence-shown.ts';
import { EvidenceTrouble } from './evidence-trouble.tsx';
import { ProofChecklist } from './proof-checklist.tsx';
import { takeFiles } from './take-files.ts';

export interface EvidenceLockerProps {
  /** Pieces, news and actions for one line of an order. */
  evidence: EvidenceShown & EvidenceActions;
  /** What to show for the intent; null until one is chosen. */
  proofs: ProofList | null;
  texts: Texts;
}

/** Pictures and films for one line of an order: what is needed, what is here, and how to bring more. */
export function EvidenceLocker({ evidence, proofs, texts }: EvidenceLockerProps): JSX.Element {
  const box = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const add = useRef(evidence.add);
  add.current = evidence.add;
  useEffect(
    () => (box.current ? takeFiles(box.current, (files) => add.current(files, null)) : undefined),
    [],
  );
  return (
    <section class="evidence" ref={box} aria-label={texts.text('evidence.title')}>
      <h2 ref={heading} tabIndex={-1}>
        {texts.text('evidence.title')}
      </h2>
      <p>{texts.text('evidence.intro')}</p>
      <EvidenceTrouble evidence={evidence} texts={texts} />
      {proofs && (
        <ProofChecklist proofs={proofs} pieces={evidence.pieces} texts={texts} onAdd={evidence.add} />
      )}
      <DropZone evidence={evidence} texts={texts} />
      <EvidenceNewsLine evidence={evidence} texts={texts} onUndone={() => heading.current?.focus()} />
      <PieceList evidence={evidence} proofs={proofs} texts={texts} />
    </section>
  );
}

function DropZone({ evidence, texts }: Pick<EvidenceLockerProps, 'evidence' | 'texts'>): JSX.Element {
  return (
    <div class="evidence-drop">
      <div class="evidence-buttons">
        <ChooseFiles strong onChoose={(files) => evidence.add(files, null)}>
          {texts.text('evidence.add')}
        </ChooseFiles>
        <span>{texts.text('evidence.drop')}</span>
      </div>
      <p class="hint">{texts.text('evidence.limits')}</p>
      <label class="evidence-check">
        <input
          type="checkbox"
          checked={evidence.keepsOriginals}
          onChange={(event) => evidence.keepOriginals(event.currentTarget.checked)}
        />
        <span>
          {texts.text('evidence.keepOriginals')}
          <span class="hint evidence-hint">{texts.text('evidence.keepOriginalsHint')}</span>
        </span>
      </label>
    </div>
  );
}

function PieceList({ evidence, proofs, texts }: EvidenceLockerProps): JSX.Element {
  const { pieces, unsaved, change, remove } = evidence;
  const wanted = [...(proofs?.needed ?? []), ...(proofs?.helpful ?? [])];
  const choices = [...wanted, ...evidence.allProofs.filter((proof) => !wanted.includes(proof))];
  return (
    <>
      <h3>{texts.text('evidence.list')}</h3>
      {pieces.length === 0 && <p class="soft">{texts.text('evidence.none')}</p>}
      {pieces.length > 0 && (
        <ul class="evidence-pieces">
          {pieces.map((piece) => (
            <EvidencePiece
              key={piece.evidenceId}
              piece={piece}
              isUnsaved={unsaved.has(piece.evidenceId)}
              choices={choices}
              texts={texts}
              change={change}
              remove={remove}
            />
          ))}
        </ul>
      )}
      {pieces.some(({ type }) => type.startsWith('video/')) && (
        <p class="hint">{texts.text('evidence.film')}</p>
      )}
      <Total pieces={pieces} texts={texts} />
    </>
  );
}

function Total({ pieces, texts }: { pieces: readonly Evidence[]; texts: Texts }): JSX.Element | null {
  const attached = pieces.filter((piece) => piece.attached);
  if (attached.length === 0) return null;
  const bytes = attached.reduce((sum, { size }) => sum + size, 0);
  const size = formatFileSize(texts.locale, bytes);
  return <p>{texts.text('evidence.total', { count: attached.length, size })}</p>;
}
