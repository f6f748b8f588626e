import { readMeta } from '../../utils/database/read.ts';
import { needsCheck } from '../../utils/gathering/needs-check.ts';
import { viewGathering } from '../../utils/gathering/view-gathering.ts';
import type { GatheringStatus, GatheringView } from '../../utils/messages/messages.ts';
import type { Gathering } from '../../utils/model/gathering.ts';
import type { OrderView } from '../../utils/policy/order-view.ts';
import { countOpen, moneyAtStake } from '../../utils/policy/urgency.ts';
import { health, keptLiveOrders, keptOrders, keptSettings } from './kept.ts';
import { thisMoment } from './moment.ts';
import { appearanceOf } from './orders.ts';
import { viewStored } from './understand-stored.ts';

/** How the gathering stands, if there is one, and how many orders could be asked for. Never throws for want of a database. */
export async function gatheringStatus(): Promise<GatheringStatus> {
  const [settings, moment] = [await keptSettings(), thisMoment()];
  const appearance = appearanceOf(settings);
  const kept = (await health()) === 'copy' ? null : await readMeta('gathering');
  if (kept?.state === 'running') {
    const [current] = await keptOrders(kept.queue.slice(0, 1));
    const title = current && titleOf(viewStored(current, settings, moment));
    return { gathering: viewGathering(kept, title ?? null, null), toCheck: kept.queue.length, appearance };
  }
  const live = (await keptLiveOrders(moment.today)).map((stored) => ({
    stored,
    view: viewStored(stored, settings, moment),
  }));
  const toCheck = live.filter(({ stored, view }) => needsCheck(stored.sightings, view.verdict, moment.now));
  const summary =
    kept?.state === 'done'
      ? summaryOf(
          kept,
          live.map(({ view }) => view),
        )
      : null;
  const gathering = kept && !kept.dismissed ? viewGathering(kept, null, summary) : null;
  return { gathering, toCheck: toCheck.length, appearance };
}

function summaryOf({ kind, list, asked }: Gathering, views: readonly OrderView[]): GatheringView['summary'] {
  return {
    orders: kind === 'import' ? list.orders : asked,
    openWindows: countOpen(views),
    atStake: moneyAtStake(views),
  };
}

function titleOf({ orderId, lines }: OrderView): string {
  return lines.find(({ title }) => title !== null)?.title ?? orderId;
}
