import { formatDuration } from '../utils/format/time-left.ts';
import type { OnListKey, Texts } from '../utils/i18n.ts';
import type { GatheringStatus, GatheringView } from '../utils/messages/messages.ts';

/** What a surface shows: `idle` while no gathering is there. */
export type GatheringState = 'idle' | GatheringView['state'];

export interface GatheringWords {
  /** What goes on, or how it ended. Title and help change with the state only, so that they can be said aloud. */
  title: string;
  /** What that means or what to do about it; '' for nothing. */
  help: string;
  /** How far it is: '12 of 40 orders · about 2 minutes left'; '' for nothing. */
  facts: string;
}

/** An order takes two questions, each with its pause; milliseconds. */
const MS_AN_ORDER = 6_000;

type OnList = Texts<OnListKey>;

/** State of the gathering that a status tells of. */
export function stateOf({ gathering }: GatheringStatus): GatheringState {
  return gathering?.state ?? 'idle';
}

/** A status in words. */
export function describeGathering({ gathering, toCheck }: GatheringStatus, texts: OnList): GatheringWords {
  if (!gathering) {
    const title = toCheck
      ? texts.text('gathering.toCheck', { count: toCheck })
      : texts.text('gathering.allFresh');
    return { title, help: '', facts: '' };
  }
  return {
    title: titleOf(gathering, texts),
    help: helpOf(gathering, texts),
    facts:
      gathering.state === 'done' || gathering.state === 'cancelled'
        ? ''
        : factsOf(gathering, texts).join(' · '),
  };
}

/** What pressing "Check my orders" means, with about how long it takes. */
export function describeCheck(toCheck: number, texts: OnList): string {
  return texts.text('gathering.checkHint', { time: formatDuration(texts, toCheck * MS_AN_ORDER) });
}

function titleOf({ state, kind, stop }: GatheringView, texts: OnList): string {
  return state === 'paused'
    ? texts.text(`gatheringStop.${stop ?? 'user'}`)
    : texts.text(`gatheringTitle.${kind}-${state}`);
}

function helpOf(gathering: GatheringView, texts: OnList): string {
  const { state, way, stop, summary } = gathering;
  const kept = texts.text('gathering.kept');
  switch (state) {
    case 'running':
      return way === 'pages' ? texts.text('gathering.byPages') : '';
    case 'paused':
      return `${texts.text(`gatheringHelp.${stop ?? 'user'}`)} ${kept}`;
    case 'cancelled':
      return [...factsOf(gathering, texts), kept].join(' · ');
    case 'done':
      if (!summary) return '';
      return [
        texts.text('gathering.summaryOrders', { count: summary.orders }),
        texts.text('gathering.summaryWindows', { count: summary.openWindows }),
      ].join(' · ');
  }
}

function factsOf(gathering: GatheringView, texts: OnList): string[] {
  const { state, step, pages, listed, asked, toAsk, msLeft } = gathering;
  const facts: string[] = [];
  if (toAsk) facts.push(texts.text('gathering.orders', { done: asked, count: toAsk }));
  else if (listed) facts.push(texts.text('gathering.pages', { page: pages, count: listed }));
  if (state !== 'running') return facts;
  if (step === 'cases') facts.push(texts.text('gathering.cases'));
  if (msLeft !== null) {
    facts.push(texts.text('gathering.timeLeft', { time: formatDuration(texts, msLeft) }));
  }
  return facts;
}
