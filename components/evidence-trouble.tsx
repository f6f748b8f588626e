import type { JSX } from 'preact';
import type { Texts } from '../utils/i18n.ts';
import type { EvidenceActions, EvidenceShown } from './evidence-shown.ts';
import { Notice } from './notice.tsx';

interface EvidenceTroubleProps {
  evidence: EvidenceShown & EvidenceActions;
  texts: Texts;
}

/** What the database did not do, and what that means for what is on the screen. */
export function EvidenceTrouble({ evidence, texts }: EvidenceTroubleProps): JSX.Element | null {
  const { trouble, unreadable } = evidence;
  if (!trouble && unreadable === 0) return null;
  return (
    <div role="alert">
      <Notice tone="warning" title={texts.text('evidence.troubleTitle')}>
        {trouble && (
          <p>
            {texts.text(`evidence.${trouble.what}`, {
              reason: texts.text(`evidenceFailure.${trouble.code}`),
            })}
          </p>
        )}
        {unreadable > 0 && <p>{texts.text('evidence.unreadable', { count: unreadable })}</p>}
        {trouble && (
          <button type="button" class="plain-button" onClick={() => evidence.retry()}>
            {texts.text('evidence.retry')}
          </button>
        )}
      </Notice>
    </div>
  );
}
