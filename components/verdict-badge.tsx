import type { JSX } from 'preact';
import type { OnPageKey, Texts } from '../utils/i18n.ts';
import type { Verdict, WindowKind } from '../utils/model/window.ts';
import { describeVerdict } from './describe-verdict.ts';
import { Icon } from './icon.tsx';

export interface VerdictBadgeProps {
  verdict: Verdict;
  /** Kinds that the user marked as done. */
  done: readonly WindowKind[];
  texts: Texts<OnPageKey>;
}

/** The state of an order in one line: a shape, a colour and words, "Return by Sep 9 · 13 days left, dispute until …". */
export function VerdictBadge({ verdict, done, texts }: VerdictBadgeProps): JSX.Element {
  const words = describeVerdict(verdict, texts);
  const isDone = verdict.kind !== null && done.includes(verdict.kind);
  const more = [words.left, words.later].filter((part) => part !== null).join(', ');
  return (
    <span class="verdict" data-state={verdict.state}>
      <Icon name={verdict.state} />
      <span>
        <span class="verdict-main">{words.main}</span>
        {more && <span class="verdict-more"> · {more}</span>}
        {isDone && <span class="verdict-more"> · {texts.text('badge.done')}</span>}
      </span>
    </span>
  );
}
