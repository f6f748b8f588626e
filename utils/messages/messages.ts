import type { Claim } from '../model/claim.ts';
import type { EvidenceInfo } from '../model/evidence.ts';
import type { GapSubject, Gathering } from '../model/gathering.ts';
import type { MissedWindow } from '../model/meta.ts';
import type { Money } from '../model/money.ts';
import type { Order } from '../model/order.ts';
import type { PlainDate } from '../model/plain-date.ts';
import type { Problem } from '../model/problem.ts';
import type { PageKind } from '../model/reading.ts';
import type { RefusalCode } from '../model/refusal.ts';
import type { Reminder } from '../model/reminder.ts';
import type { Settings } from '../model/settings.ts';
import type { StoredOrder } from '../model/stored-order.ts';
import type { WindowKind } from '../model/window.ts';
import type { z } from '../model/zod.ts';
import type { OrderView, UrgencyGroup } from '../policy/order-view.ts';
import type { ProductView } from '../policy/product-view.ts';
import type { MESSAGES } from './schemas.ts';

/* Types of the messages, for both sides. Nothing of this file is left at run time. Instants: epoch ms, UTC. */

export type MessageName = keyof typeof MESSAGES;
export type MessageInput<Name extends MessageName> = z.infer<(typeof MESSAGES)[Name]['input']>;
export type OrderQuery = MessageInput<'list-orders'>;

/** How our parts of a page look: what a content script needs of the settings. */
export type Appearance = Pick<Settings, 'theme' | 'language' | 'badgesOn'>;

export interface OrderViews {
  /** One per order asked for (for a reading: per order with an id), in the same order; unknown orders are left out. */
  views: OrderView[];
  appearance: Appearance;
}

export interface ProductAnswer {
  /** Null when the page shows no product. */
  view: ProductView | null;
  /** True when what the page says is kept for an order to come. */
  isKept: boolean;
  appearance: Appearance;
}

export interface UnreadablePage {
  page: PageKind;
  readAt: number;
  codes: string[];
}

/** A window that closed while the browser was off, with the order's first title when it is known. */
export interface MissedItem extends MissedWindow {
  title: string | null;
  url: string;
}

export interface OrderList {
  today: PlainDate;
  groups: Record<UrgencyGroup, { count: number; views: OrderView[] }>;
  /** Windows that close within 7 days, over all orders, whatever the query. */
  closingSoon: number;
  /** Totals of the orders for which something can still be claimed, one amount a currency, whatever the query. */
  atStake: Money[];
  /** Orders kept, whatever the query. */
  total: number;
  /** When an order was last read on a page; null when never. */
  lastReadAt: number | null;
  problems: UnreadablePage[];
  missed: MissedItem[];
  /** `copy`: the database did not open and this is the spare copy. `read-only`: a newer version wrote it. */
  health: 'ok' | 'copy' | 'read-only';
  /** False when the browser does not let us read AliExpress. */
  hasAccess: boolean;
}

/** A gathering as surfaces show it. */
export interface GatheringView extends Pick<Gathering, 'kind' | 'state' | 'stop' | 'way' | 'step'> {
  /** Pages and orders of the order list that were read. */
  pages: number;
  listed: number;
  /** Orders that were asked for, of how many, and how many of them gave no answer. */
  asked: number;
  toAsk: number;
  failed: number;
  /** The order that is asked for now: its title, or its number; null in other steps. */
  current: string | null;
  /** Milliseconds to the end at the present pace; null when it cannot be told. */
  msLeft: number | null;
  /** Where the site says another count than was read. */
  gaps: { subject: GapSubject; said: number | null; read: number }[];
  /** What came of it, once it is done. */
  summary: { orders: number; openWindows: number; atStake: Money[] } | null;
}

export interface GatheringStatus {
  gathering: GatheringView | null;
  /** Live orders whose dates are not known or older than a day. */
  toCheck: number;
  appearance: Appearance;
}

/** Everything our page about an order shows. */
export interface ClaimDesk {
  view: OrderView;
  /** What the pages told of it. */
  order: Order;
  claims: Claim[];
  /** Language of the page of the order that was read last; null when that did not tell. */
  language: string | null;
  /** The user's calendar day. */
  today: PlainDate;
}

/** A prepared claim as the form's page gets it. */
export interface Draft
  extends Pick<Claim, 'claimId' | 'intent' | 'solution' | 'amountReason' | 'wayBack' | 'texts' | 'language'> {
  orderId: string;
  title: string | null;
  variant: string | null;
  /** The amount in the end: a part, or all that was paid; null when that is not known. */
  amount: Money | null;
  /** True when less than all that was paid is asked for. */
  isPart: boolean;
  evidence: EvidenceInfo[];
}

export interface FoundDrafts {
  /** Newest first. */
  drafts: Draft[];
  /** True when the page's address names the line of the first: else the user has to say which it is. */
  isCertain: boolean;
  appearance: Appearance;
}

/** What a backup is written of: orders as they are kept, as they were understood, and as they stand today. */
export interface BackupContent {
  orders: { stored: StoredOrder; order: Order; view: OrderView }[];
  reminders: Reminder[];
  settings: Settings;
  now: number;
  /** The user's calendar day. */
  today: PlainDate;
}

/** What an import would bring. */
export interface ImportPreview {
  /** Orders that are not here yet. */
  newOrders: number;
  /** Orders that are here but were read later in the backup. */
  newerOrders: number;
  problems: Problem[];
}

export interface MessageOutputs {
  'take-reading': OrderViews;
  /** What the product page keeps of itself: JSON, untrusted; '' for nothing. */
  'read-state': { text: string };
  'take-product': ProductAnswer;
  'view-orders': OrderViews;
  /** The script that draws opened badges is in the page now. */
  'load-details': null;
  'get-appearance': Appearance;
  'list-orders': OrderList;
  'dismiss-missed': null;
  'mark-window': { done: WindowKind[] };
  /** When the reminder will come; null when nothing is left to remind of. */
  'snooze-window': { dueAt: number | null };
  'get-settings': Settings;
  'save-settings': Settings;
  'export-backup': BackupContent;
  'preview-import': ImportPreview;
  'import-backup': { orders: number; reminders: number };
  'start-gathering': GatheringStatus;
  'steer-gathering': GatheringStatus;
  'get-gathering': GatheringStatus;
  /** The gathering that the script is to work on, or null when there is nothing (more) to do for it. */
  'work-on-gathering': Gathering | null;
  'keep-gathering': Gathering | null;
  /** What the site's page said; `text` is JSON, untrusted. */
  'ask-page': { type: 'answer' | 'no-client' | 'threw'; text: string };
  'open-page': null;
  'open-claim': null;
  'get-claims': ClaimDesk;
  'save-claim': { claims: Claim[] };
  'forget-claim': { claims: Claim[] };
  'find-drafts': FoundDrafts;
  /** Places in the lists that were sent. Of reasons all that fit: where that is not sure the user chooses. */
  'match-choices': {
    reasons: number[];
    isSure: boolean;
    solution: number | null;
    /** Signs and codes of currencies in the text; the code is null where a sign can be several. */
    currencies: { sign: string; code: string | null }[];
  };
  /** `data`: the file in base64. */
  'get-evidence': EvidenceInfo & { data: string };
  'collect-report': { text: string };
  'send-test-reminder': null;
  'erase-everything': null;
}
export type MessageOutput<Name extends MessageName> = MessageOutputs[Name];

/** `gone`: the extension was updated or removed under this page. `no-answer`: the background did not answer. */
export type FailureCode = RefusalCode | 'failed' | 'unknown-message' | 'gone' | 'no-answer';
export type Answer<Value> = { ok: true; value: Value } | { ok: false; code: FailureCode; message: string };

/** Sends a message and gives the answer; never throws. */
export type Send = <Name extends MessageName>(
  name: Name,
  input: MessageInput<Name>,
) => Promise<Answer<MessageOutput<Name>>>;

/** Told to the extension's open pages, and to the order pages of the site, after each step of a gathering. */
export interface GatheringChanged {
  type: 'gathering-changed';
  status: GatheringStatus;
}

/** Told to the extension's open pages after a change of orders, reminders or settings. */
export interface OrdersChanged {
  type: 'orders-changed';
}
