import { orderIdInAddress } from '../../utils/aliexpress/page-address.ts';
import { understandChoices } from '../../utils/aliexpress/understand-choices.ts';
import { browser } from '../../utils/browser.ts';
import { readEvidence } from '../../utils/database/evidence.ts';
import type { Draft, FoundDrafts, MessageInput, MessageOutput } from '../../utils/messages/messages.ts';
import { type Claim, lineOf } from '../../utils/model/claim.ts';
import type { Evidence, EvidenceInfo } from '../../utils/model/evidence.ts';
import type { Order, OrderLine } from '../../utils/model/order.ts';
import { Refusal } from '../../utils/model/refusal.ts';
import type { Settings } from '../../utils/model/settings.ts';
import type { StoredOrder } from '../../utils/model/stored-order.ts';
import { askedAmount } from '../../utils/policy/claim-check.ts';
import { paidFor } from '../../utils/policy/claim-subject.ts';
import { keptLiveOrders, keptOrders, keptSettings } from './kept.ts';
import { thisMoment } from './moment.ts';
import { appearanceOf } from './orders.ts';
import { understandStored } from './understand-stored.ts';

/* What a form's page gets of the prepared claims. They lie in the database, so that they survive every restart. */

const MOST_DRAFTS = 10;

interface Prepared {
  order: Order;
  claim: Claim;
  /** The line that the claim is about; null where the order does not tell. */
  line: OrderLine | null;
}

/**
 * Claims that may be meant by a form, the likeliest first: by the line in its address, by its order, by
 * the order page that opened its tab, then the newest. Only what names the line makes it certain: then it is the only one.
 */
export async function findDrafts(
  { lineId, orderId }: MessageInput<'find-drafts'>,
  tabId: number | null,
): Promise<FoundDrafts> {
  const settings = await keptSettings();
  const meant = orderId ?? (await orderOfOpener(tabId));
  // A tab may have gone on to the form of another order: beside an address that names a line it is only a hint.
  const isNamed = orderId !== null || lineId === null;
  const prepared = (await ordersMeant(meant)).flatMap((stored) => preparedIn(stored, settings));
  const nearness = ({ order, claim, line }: Prepared): number => {
    const own = claim.line.lineId ?? line?.lineId ?? null;
    if (lineId !== null && own !== null) return own === lineId ? 0 : 3;
    if (order.orderId !== meant) return 3;
    return isNamed && line !== null && order.lines.length === 1 ? 0 : 2;
  };
  const sorted = prepared.toSorted(
    (a, b) => nearness(a) - nearness(b) || b.claim.changedAt - a.claim.changedAt,
  );
  const [first] = sorted;
  const isCertain = first !== undefined && nearness(first) === 0;
  return {
    drafts: await Promise.all(sorted.slice(0, isCertain ? 1 : MOST_DRAFTS).map(draftOf)),
    isCertain,
    appearance: appearanceOf(settings),
  };
}

function preparedIn(stored: StoredOrder, settings: Settings): Prepared[] {
  // Who opened the case by hand has a way back only.
  const claims = (stored.claims ?? []).filter(({ intent, wayBack }) => intent ?? wayBack);
  if (claims.length === 0) return [];
  const { order } = understandStored(stored, settings);
  return claims.map((claim) => ({ order, claim, line: lineOf(order.lines, claim.line) }));
}

/** Live orders, and the one that the page is about: what goes back may belong to an order whose windows are over. */
async function ordersMeant(orderId: string | null): Promise<StoredOrder[]> {
  const live = await keptLiveOrders(thisMoment().today);
  const isLive = live.some((one) => one.orderId === orderId);
  return orderId === null || isLive ? live : [...live, ...(await keptOrders([orderId]))];
}

/** Which of a form's choices are meant by an intent and a solution, by the words of the page's language. */
export async function matchChoices(
  input: MessageInput<'match-choices'>,
): Promise<MessageOutput<'match-choices'>> {
  return understandChoices(input);
}

/** One file of a claim. Throws Refusal 'not-found'. */
export async function getEvidence({
  orderId,
  claimId,
  evidenceId,
}: MessageInput<'get-evidence'>): Promise<MessageOutput<'get-evidence'>> {
  const settings = await keptSettings();
  const prepared = (await keptOrders([orderId])).flatMap((stored) => preparedIn(stored, settings));
  const meant = prepared.find(({ claim }) => claim.claimId === claimId);
  const pieces = meant ? await evidenceOf(meant) : [];
  const found = pieces.find((one) => one.evidenceId === evidenceId);
  if (!found) throw new Refusal('not-found', 'This file is not kept.');
  return { ...infoOf(found), data: await base64Of(found.file) };
}

/** The order whose page opened the tab, or null. */
async function orderOfOpener(tabId: number | null): Promise<string | null> {
  if (tabId === null) return null;
  try {
    const { openerTabId } = await browser.tabs.get(tabId);
    if (openerTabId === undefined) return null;
    const { url } = await browser.tabs.get(openerTabId);
    return orderIdInAddress(url ?? null);
  } catch {
    // The opener was closed meanwhile.
    return null;
  }
}

async function draftOf(prepared: Prepared): Promise<Draft> {
  const { order, claim, line } = prepared;
  const { title, variant } = claim.line;
  const { claimId, intent, solution, amount, amountReason, wayBack, texts, language } = claim;
  const asked = askedAmount(claim, line && paidFor(order, line));
  return {
    claimId,
    orderId: order.orderId ?? '',
    title,
    variant,
    intent,
    solution,
    amount: asked,
    isPart: amount !== null && asked === amount,
    amountReason,
    wayBack,
    texts,
    language,
    evidence: (await evidenceOf(prepared)).map(infoOf),
  };
}

async function evidenceOf({ order: { orderId, lines }, line }: Prepared): Promise<Evidence[]> {
  if (line === null) return [];
  try {
    const { records } = await readEvidence(orderId ?? '');
    return records.filter((piece) => piece.attached && lineOf(lines, piece.line) === line);
  } catch (error) {
    // Without the database there is still the text from the spare copy.
    if (error instanceof Refusal) return [];
    throw error;
  }
}

function infoOf({ evidenceId, name, type, size }: Evidence): EvidenceInfo {
  return { evidenceId, name, type, size };
}

/** Messages of some browsers carry text only. */
async function base64Of(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (let start = 0; start < bytes.length; start += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  }
  return btoa(text);
}
/** As many arguments as every engine takes. */
const CHUNK = 8_192;
