import type { GatheringView } from '../messages/messages.ts';
import type { GapSubject, Gathering } from '../model/gathering.ts';

/** Milliseconds a question takes with its pause, and an order page with its loading, as a rule. */
const MS_A_QUESTION = { data: 2_600, pages: 6_000 };

/** A gathering for surfaces. `current` is the title of the order that is asked for; `summary` is there at the end. */
export function viewGathering(
  gathering: Gathering,
  current: string | null,
  summary: GatheringView['summary'],
): GatheringView {
  const { kind, state, stop, way, step, list, queue, asked, failed, part } = gathering;
  const left = 2 * queue.length - (part === 'tracking' ? 1 : 0);
  return {
    kind,
    state,
    stop,
    way,
    step,
    pages: list.pages,
    listed: list.orders,
    asked,
    toAsk: asked + queue.length,
    failed,
    current,
    msLeft: gathering.chosen ? left * MS_A_QUESTION[way] : null,
    gaps: state === 'done' ? gapsOf(gathering) : [],
    summary,
  };
}

function gapsOf({ list, cases }: Gathering): GatheringView['gaps'] {
  const said: [GapSubject, number | null, number][] = [
    ['unpaid', list.said?.unpaid ?? null, list.read.unpaid],
    ['processing', list.said?.processing ?? null, list.read.processing],
    ['shipped', list.said?.shipped ?? null, list.read.shipped],
    ['cases', cases.said, cases.read],
  ];
  const differing = said.filter(([, site, read]) => site !== null && site !== read);
  return [
    ...differing.map(([subject, site, read]) => ({ subject, said: site, read })),
    ...(cases.pages === 0 ? [{ subject: 'cases' as const, said: null, read: 0 }] : []),
    ...(list.cutShort ? [{ subject: 'list' as const, said: null, read: list.orders }] : []),
  ];
}
