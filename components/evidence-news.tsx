import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Texts } from '../utils/i18n.ts';
import type { AddingFile, EvidenceActions, EvidenceNews, EvidenceShown } from './evidence-shown.ts';

interface EvidenceNewsLineProps {
  evidence: EvidenceShown & EvidenceActions;
  texts: Texts;
  /** The button for it goes away with it: somebody has to take the focus. */
  onUndone: () => void;
}

/** What happened last and what is under way, told to screen readers too, with the way back. */
export function EvidenceNewsLine({ evidence, texts, onUndone }: EvidenceNewsLineProps): JSX.Element {
  const { news, adding, canUndo } = evidence;
  const failed = adding.some(({ code }) => code !== null);
  return (
    <div class="evidence-news">
      <div role="status">
        {adding.map((file) => (
          <p key={file.id} data-failed={file.code !== null}>
            {wordsOfAdding(file, texts)}
          </p>
        ))}
        {news && <p>{wordsOfNews(news, texts)}</p>}
      </div>
      <div class="evidence-buttons">
        {canUndo && (
          <UndoButton
            texts={texts}
            onPress={() => {
              evidence.undo();
              onUndone();
            }}
          />
        )}
        {failed && (
          <button
            type="button"
            class="plain-button"
            onClick={() => {
              evidence.dismiss();
              onUndone();
            }}
          >
            {texts.text('evidence.dismiss')}
          </button>
        )}
      </div>
    </div>
  );
}

/** Takes the focus when the button that removed something went away with what it removed. */
function UndoButton({ texts, onPress }: { texts: Texts; onPress: () => void }): JSX.Element {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) button.current?.focus();
  }, []);
  return (
    <button type="button" class="plain-button" ref={button} onClick={onPress}>
      {texts.text('evidence.undo')}
    </button>
  );
}

/** Names come from outside: marks of direction in them change nothing around them. */
const isolated = (name: string): string => `\u2068${name}\u2069`;

function wordsOfAdding({ name: given, code }: AddingFile, texts: Texts): string {
  const name = isolated(given);
  if (code === null) return texts.text('evidence.working', { name });
  return texts.text('evidence.failed', { name, reason: texts.text(`evidenceFailure.${code}`) });
}

function wordsOfNews(news: EvidenceNews, texts: Texts): string {
  if (news.what === 'added') return texts.text('evidence.added', { count: news.count });
  return texts.text(`evidence.${news.what}`, { name: isolated(news.name) });
}
