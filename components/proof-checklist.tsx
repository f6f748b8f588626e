import type { JSX } from 'preact';
import type { Texts } from '../utils/i18n.ts';
import type { Evidence, Proof } from '../utils/model/evidence.ts';
import type { ProofList } from '../utils/policy/proof.ts';
import { ChooseFiles } from './choose-files.tsx';
import { Icon } from './icon.tsx';

interface ProofChecklistProps {
  proofs: ProofList;
  pieces: readonly Evidence[];
  texts: Texts;
  onAdd: (files: readonly File[], proof: Proof) => void;
}

/** What to show for this claim, what is here of it, and how to make the rest. */
export function ProofChecklist({ proofs, pieces, texts, onAdd }: ProofChecklistProps): JSX.Element {
  const here = new Set(pieces.flatMap(({ proof }) => proof ?? []));
  const ready = proofs.needed.filter((proof) => here.has(proof)).length;
  const all = proofs.needed.length;
  const list = (title: string, wanted: readonly Proof[]) =>
    wanted.length > 0 && (
      <>
        <h4>{title}</h4>
        <ul>
          {wanted.map((proof) => (
            <ProofRow key={proof} proof={proof} isHere={here.has(proof)} texts={texts} onAdd={onAdd} />
          ))}
        </ul>
      </>
    );
  return (
    <div class="evidence-checklist">
      <h3>{texts.text('evidence.checklist')}</h3>
      <p>
        {all === 0
          ? texts.text('evidence.nothingNeeded')
          : texts.text('evidence.count', { count: ready, all })}
      </p>
      {list(texts.text('evidence.needed'), proofs.needed)}
      {list(texts.text('evidence.helpful'), proofs.helpful)}
    </div>
  );
}

interface ProofRowProps extends Pick<ProofChecklistProps, 'texts' | 'onAdd'> {
  proof: Proof;
  isHere: boolean;
}

function ProofRow({ proof, isHere, texts, onAdd }: ProofRowProps): JSX.Element {
  const name = texts.text(`proof.${proof}`);
  return (
    <li class="proof-row" data-here={isHere}>
      <span class="proof-mark">
        {isHere && <Icon name="check" />}
        <span class="unseen">{texts.text(isHere ? 'evidence.here' : 'evidence.missing')}</span>
      </span>
      <span class="proof-words">
        <span class="proof-name">{name}</span>
        <span class="hint">{texts.text(`proofHow.${proof}`)}</span>
      </span>
      <ChooseFiles
        name={texts.text('evidence.addProof', { proof: name })}
        onChoose={(files) => onAdd(files, proof)}
      >
        {texts.text('evidence.addShort')}
      </ChooseFiles>
    </li>
  );
}
