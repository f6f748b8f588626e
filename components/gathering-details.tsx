import type { JSX } from 'preact';
import type { Texts } from '../utils/i18n.ts';
import type { GatheringView } from '../utils/messages/messages.ts';
import { MoneyAmount } from './money-amount.tsx';

/** What there is room for in the popup: the order that is asked for now, and at the end what came of it. */
export function GatheringDetails(props: { gathering: GatheringView; texts: Texts }): JSX.Element | null {
  const { gathering, texts } = props;
  const { state, current, summary } = gathering;
  if (state === 'running' && current !== null) {
    return (
      <p class="soft gathering-current">
        {texts.text('gatheringDetails.now')} <bdi>{current}</bdi>
      </p>
    );
  }
  if (state !== 'done') return null;
  return (
    <>
      {summary && summary.atStake.length > 0 && (
        <p class="gathering-money">
          {texts.text('gatheringDetails.atStake')}
          {summary.atStake.map((money) => (
            <MoneyAmount key={money.currency} money={money} locale={texts.locale} />
          ))}
        </p>
      )}
      {shortfallsOf(gathering, texts).map((sentence) => (
        <p key={sentence} class="gathering-gap">
          {sentence}
        </p>
      ))}
    </>
  );
}

/** Where the site counts more or fewer than was read, and what gave no answer: a sentence each. */
function shortfallsOf({ gaps, failed }: GatheringView, texts: Texts): string[] {
  const sentences = gaps.map(({ subject, said, read: count }) => {
    if (subject === 'cases' && said === null) return texts.text('gatheringDetails.noCases');
    const read = texts.text('gatheringDetails.read', { count });
    return said === null
      ? texts.text('gatheringDetails.more', { read })
      : texts.text('gatheringDetails.gap', { shown: texts.text(`gap.${subject}`, { count: said }), read });
  });
  return failed > 0 ? [...sentences, texts.text('gatheringDetails.failed', { count: failed })] : sentences;
}
