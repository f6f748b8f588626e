import { orderIdInAddress } from '../../utils/aliexpress/page-address.ts';
import { understandChoices } from '../../utils/aliexpress/understand-choices.ts';
import { browser } from '../../utils/browser.ts';
import { readEvidence } from '../../utils/database/evidence.ts';
import type { Draft, FoundDrafts, MessageInput, MessageOutput } from '../../utils/messages/messages.ts';
import { type Claim, isSameLine } from '../../utils/model/claim.ts';
import type { Evidence, EvidenceInfo } from '../../utils/model/evidence.ts';
import type { Order } from '../../utils/model/order.ts';
import { Refusal } from '../../utils/model/refusal.ts';
import type { StoredOrder } from '../../utils/model/stored-order.ts';
import { askedAmount } from '../../utils/policy/claim-check.ts';
import { paidFor } from '../../utils/policy/claim-subject.ts';
import { keptLiveOrders, keptOrders, keptSettings } from './kept.ts';
import { thisMoment } from './moment.ts';
import { appearanceOf } from './orders.ts';
import { understandStored } from './understand-stored.ts';

/* What a form's page gets of the prepared claims. They lie in the database, so that they survive every restart. */

const MOST_DRAFTS = 30;

interface Prepared {
  order: Order;
  claim: Claim;
}

/**
 * Claims that may be meant by a form, the likeliest first: by the line in its address, by its order, by
 * the order page that opened its tab, then the newest. Only what names the line makes it certain.
 */
export async function findDrafts(
  { lineId, orderId }: MessageInput<'find-drafts'>,
  tabId: number | null,
): Promise<FoundDrafts> {
  const settings = await keptSettings();
  const opener = orderId ?? (await orderOfOpener(tabId));
  const prepared = (await ordersMeant(opener)).flatMap((stored): Prepared[] => {
    const claims = (stored.claims ?? []).filter(({ intent }) => intent !== null);
    if (claims.length === 0) return [];
    const { order } = understandStored(stored, settings);
    return claims.map((claim) => ({ order, claim }));
  });
  const nearness = ({ order, claim }: Prepared): number => {
    if (lineId !== null && isLine(order, claim, lineId)) return 0;
    if (opener === null || order.orderId !== opener) return 3;
    return lineId === null || order.lines.length === 1 ? 1 : 2;
  };
  const sorted = prepared.toSorted(
    (a, b) => nearness(a) - nearness(b) || b.claim.changedAt - a.claim.changedAt,
  );
  const [first] = sorted;
  return {
    drafts: await Promise.all(sorted.slice(0, MOST_DRAFTS).map(draftOf)),
    isCertain: first !== undefined && isCertain(first, nearness(first)),
    appearance: appearanceOf(settings),
  };
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
  const [kept] = await keptOrders([orderId]);
  const claim = kept?.claims?.find((one) => one.claimId === claimId);
  const pieces = claim ? await evidenceOf(orderId, claim) : [];
  const found = pieces.find((one) => one.evidenceId === evidenceId);
  if (!found) throw new Refusal('not-found', 'This file is not kept.');
  return { ...infoOf(found), data: await base64Of(found.file) };
}

function isLine({ lines }: Order, { line }: Claim, lineId: string): boolean {
  if (line.lineId !== null) return line.lineId === lineId;
  return lines.some((one) => one.lineId === lineId && isSameLine(one, line));
}

/** An order of one line is named by its order, too. */
function isCertain({ order }: Prepared, nearness: number): boolean {
  return nearness === 0 || (nearness === 1 && order.lines.length === 1);
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

async function draftOf({ order, claim }: Prepared): Promise<Draft> {
  const { claimId, line, intent, solution, amount, amountReason, wayBack, texts, language } = claim;
  const orderId = order.orderId ?? '';
  const own = order.lines.find((one) => isSameLine(one, line));
  const asked = askedAmount(claim, own ? paidFor(order, own) : null);
  return {
    claimId,
    orderId,
    title: line.title,
    variant: line.variant,
    intent,
    solution,
    amount: asked,
    isPart: amount !== null && asked === amount,
    amountReason,
    wayBack,
    texts,
    language,
    evidence: (await evidenceOf(orderId, claim)).map(infoOf),
  };
}

async function evidenceOf(orderId: string, { line }: Claim): Promise<Evidence[]> {
  try {
    const { records } = await readEvidence(orderId);
    return records.filter((piece) => piece.attached && isSameLine(piece.line, line));
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
