import type { ClaimDesk } from '../../utils/messages/messages.ts';
import type { OrderCase } from '../../utils/model/order.ts';

/** States in which a case waits for the buyer. */
const MINE: readonly OrderCase['state'][] = ['ship-back', 'buyer-response'];

/** Place of the line whose case waits for the buyer, else of one whose case is open, else of the first. */
export function firstPlace({ order, view }: ClaimDesk): number {
  const open = order.cases.map((one, index) => ({ ...one, title: view.cases[index]?.lineTitle ?? null }));
  const waiting = open.find(({ state }) => MINE.includes(state)) ?? open.find((one) => one.open);
  if (!waiting) return 0;
  const numbered = order.lines.findIndex(({ lineId }) => lineId !== null && lineId === waiting.lineId);
  const titled = order.lines.findIndex(({ title }) => title !== null && title === waiting.title);
  return Math.max(0, numbered === -1 ? titled : numbered);
}
