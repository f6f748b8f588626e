import { browser } from '../../utils/browser.ts';
import { changeOrders } from '../../utils/database/write.ts';
import type { ClaimDesk, MessageInput, MessageOutput } from '../../utils/messages/messages.ts';
import { type Claim, lineOf } from '../../utils/model/claim.ts';
import type { OrderLine } from '../../utils/model/order.ts';
import { Refusal } from '../../utils/model/refusal.ts';
import type { Settings } from '../../utils/model/settings.ts';
import type { StoredOrder } from '../../utils/model/stored-order.ts';
import { keptOrders, keptSettings } from './kept.ts';
import { type Moment, thisMoment } from './moment.ts';
import { replan, understandStored, viewStored } from './understand-stored.ts';

/* What the user prepares for the lines of an order. It lies in the record of the order, so that both change together. */

/** Opens our page about an order, in a tab of its own. */
export async function openClaim({ orderId }: MessageInput<'open-claim'>): Promise<null> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/claim.html?orderId=${orderId}`) });
  return null;
}

/** Everything that is known of an order and prepared for it. Throws Refusal 'not-found'. */
export async function getClaims({ orderId }: MessageInput<'get-claims'>): Promise<ClaimDesk> {
  const [stored] = await keptOrders([orderId]);
  if (!stored) throw new Refusal('not-found', 'This order is not kept.');
  return deskOf(stored, await keptSettings(), thisMoment());
}

/** Keeps a claim, in the place of the one that is about the same line. Throws Refusal 'not-found'. */
export async function saveClaim({
  orderId,
  claim,
}: MessageInput<'save-claim'>): Promise<MessageOutput<'save-claim'>> {
  return changeClaims(orderId, (claims, { now }, lines) => {
    const meant = lineOf(lines, claim.line);
    const isOther = ({ claimId, line }: Claim): boolean =>
      claimId !== claim.claimId && (meant === null || lineOf(lines, line) !== meant);
    return [...claims.filter(isOther), { ...claim, changedAt: now }];
  });
}

/** Removes a claim; removing one that is gone changes nothing. Throws Refusal 'not-found' for an unknown order. */
export async function forgetClaim({
  orderId,
  claimId,
}: MessageInput<'forget-claim'>): Promise<MessageOutput<'forget-claim'>> {
  return changeClaims(orderId, (claims) => claims.filter((claim) => claim.claimId !== claimId));
}

/** What is known of an order and prepared for it, at a moment. */
export function deskOf(stored: StoredOrder, settings: Settings, moment: Moment): ClaimDesk {
  const { order } = understandStored(stored, settings);
  const view = viewStored(stored, settings, moment);
  const lastRead = stored.sightings.toSorted((a, b) => b.readAt - a.readAt);
  return {
    view,
    order,
    claims: stored.claims ?? [],
    language: lastRead.find(({ language }) => language !== null)?.language ?? null,
    today: moment.today,
  };
}

async function changeClaims(
  orderId: string,
  change: (claims: readonly Claim[], moment: Moment, lines: readonly OrderLine[]) => Claim[],
): Promise<{ claims: Claim[] }> {
  const moment = thisMoment();
  return changeOrders([orderId], ({ orders, remindersOf, settings }) => {
    const kept = orders.get(orderId);
    if (!kept) throw new Refusal('not-found', 'This order is not kept.');
    const { order } = understandStored(kept, settings);
    const claims = change(kept.claims ?? [], moment, order.lines);
    const stored = { ...kept, claims };
    const view = viewStored(stored, settings, moment);
    return { orders: [stored], ...replan(view, remindersOf(orderId), settings, moment), claims };
  }).then(({ claims }) => ({ claims }));
}
