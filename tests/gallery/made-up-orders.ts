import type { OrderList } from '../../utils/messages/messages.ts';
import type { ClaimWindow, Verdict, VerdictState } from '../../utils/model/window.ts';
import type { Guide } from '../../utils/policy/guide.ts';
import type { CaseView, OrderView, UrgencyGroup } from '../../utils/policy/order-view.ts';

/* Made-up orders for the gallery and the tests of components. Today is 2026-08-27 in all of them. */

export const READ_AT = Date.UTC(2026, 7, 27, 9, 30);

export function aWindow(parts: Partial<ClaimWindow> = {}): ClaimWindow {
  return {
    kind: 'return',
    opensOn: null,
    closesOn: '2026-09-10',
    actBy: '2026-09-09',
    possiblyUntil: null,
    state: 'open',
    daysLeft: 13,
    basis: 'rule',
    source: 'article-return-15-days',
    sources: [{ type: 'rule', ruleId: 'article-return-15-days', closesOn: '2026-09-10' }],
    missing: null,
    pageToOpen: null,
    note: null,
    ...parts,
  };
}

export function aVerdict(parts: Partial<Verdict> = {}): Verdict {
  return {
    state: 'open',
    kind: 'return',
    actBy: '2026-09-09',
    daysLeft: 13,
    // biome-ignore lint/suspicious/noThenProperty: a plain value named in the shared model, never a function
    then: null,
    opensOn: null,
    nextStep: 'claim',
    ...parts,
  };
}

export function aView(parts: Partial<OrderView> = {}): OrderView {
  const orderId = parts.orderId ?? '8200000000000001';
  return {
    orderId,
    status: 'completed',
    statusText: 'Completed',
    orderedOn: '2026-07-15',
    store: 'Garden World Store',
    total: { amount: '132.74', currency: 'BRL' },
    lines: [{ title: 'Garden hose 15 m with brass nozzle and wall bracket', quantity: 1, exclusion: null }],
    parcels: null,
    windows: [aWindow(), aDispute()],
    // biome-ignore lint/suspicious/noThenProperty: a plain value named in the shared model, never a function
    verdict: aVerdict({ then: { kind: 'dispute', actBy: '2026-10-17' } }),
    cases: [],
    listings: [],
    unreadSentences: [],
    done: [],
    guide: guideFor(parts.verdict ?? aVerdict()),
    readAt: READ_AT,
    links: {
      order: `https://www.aliexpress.com/p/order/detail.html?orderId=${orderId}`,
      tracking: `https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${orderId}`,
      returns: 'https://www.aliexpress.com/p/reverse-pages/list.html',
    },
    problems: [],
    ...parts,
  };
}

/** What is advised for a verdict. */
function guideFor({ nextStep, actBy, kind, opensOn }: Verdict): Guide {
  const none = { step: null, until: null, untilKind: null };
  const advised: Record<Verdict['nextStep'], Partial<Guide>> = {
    claim: { until: actBy, untilKind: kind },
    'claim-now': { step: 'open-dispute', advice: 'open-dispute-now', until: actBy, untilKind: kind },
    'wait-to-ship': { ...none, advice: 'wait-to-ship' },
    'wait-until': { ...none, advice: 'wait-until', until: opensOn },
    'open-detail': { ...none, advice: 'open-page' },
    'open-tracking': { ...none, advice: 'open-tracking' },
    'follow-case': { step: 'engage', advice: 'follow-case', until: null, untilKind: null },
    'await-refund': { step: 'refund', advice: 'await-refund', until: actBy, untilKind: kind },
    'outside-routes': { ...none, advice: 'outside', isOutsideOnly: true },
    nothing: { ...none, advice: 'nothing' },
  };
  return aGuide(advised[nextStep]);
}

/** Where the order of `aView` is: nobody wrote to the seller yet. */
export function aGuide(parts: Partial<Guide> = {}): Guide {
  return {
    step: 'contact-seller',
    passed: ['log-in'],
    advice: 'contact-seller',
    until: '2026-09-09',
    untilKind: 'return',
    isLastDay: false,
    isOutsideOnly: false,
    ...parts,
  };
}

export function aDispute(parts: Partial<ClaimWindow> = {}): ClaimWindow {
  const sentence =
    'If the item you received is defective or not as described, you can open a dispute within 95 days after order was placed.';
  return aWindow({
    kind: 'dispute',
    closesOn: '2026-10-18',
    actBy: '2026-10-17',
    daysLeft: 51,
    basis: 'stated',
    source: sentence,
    sources: [{ type: 'sentence', sentence, page: 'order-detail', closesOn: '2026-10-18' }],
    ...parts,
  });
}

export function aCaseView(parts: Partial<CaseView> = {}): CaseView {
  return {
    caseId: '6200000000000001',
    lineTitle: 'Garden hose 15 m with brass nozzle and wall bracket',
    state: 'buyer-response',
    statusText: 'Waiting for your response',
    open: true,
    openedOn: '2026-08-20',
    amount: { amount: '61.25', currency: 'BRL' },
    solution: 'refund',
    url: 'https://www.aliexpress.com/p/reverse-pages/start.html?reverseOrderLineId=6200000000000001',
    sentences: [],
    windows: [],
    choices: {
      asked: { amount: '61.25', currency: 'BRL' },
      accepting: [],
      cancelling: { reopenUntil: '2026-10-17', canReopen: 'yes' },
      outcome: null,
      acceptTexts: [],
      cancelTexts: [],
    },
    ...parts,
  };
}

const closing = aView({
  orderId: '8200000000000002',
  lines: [
    { title: 'Silver earrings', quantity: 2, exclusion: 'earrings' },
    { title: 'Jewellery box', quantity: 1, exclusion: null },
  ],
  total: { amount: '20.00', currency: 'USD' },
  windows: [
    aWindow({
      state: 'closed',
      closesOn: '2026-08-20',
      actBy: '2026-08-19',
      daysLeft: -8,
      note: 'some-goods-excluded',
    }),
    aDispute({ closesOn: '2026-08-30', actBy: '2026-08-29', daysLeft: 2, possiblyUntil: '2026-09-14' }),
  ],
  verdict: aVerdict({
    state: 'closing',
    kind: 'dispute',
    actBy: '2026-08-29',
    daysLeft: 2,
    nextStep: 'claim-now',
  }),
});

const notYet = aView({
  orderId: '8200000000000003',
  status: 'awaiting-delivery',
  statusText: 'Awaiting delivery',
  windows: [
    aWindow({
      kind: 'not-received',
      state: 'not-yet',
      opensOn: '2026-09-02',
      closesOn: '2026-10-21',
      actBy: '2026-10-20',
      possiblyUntil: '2026-11-20',
      daysLeft: 54,
      sources: [
        { type: 'rule', ruleId: 'not-received-60-days', closesOn: '2026-10-21' },
        { type: 'rule', ruleId: 'not-received-90-days', closesOn: '2026-11-20' },
        { type: 'rule', ruleId: 'not-received-first-day', closesOn: null },
      ],
    }),
    aWindow({
      state: 'not-yet',
      closesOn: null,
      actBy: null,
      daysLeft: null,
      missing: 'delivered',
      pageToOpen: 'tracking',
    }),
  ],
  verdict: aVerdict({
    state: 'not-yet',
    kind: 'not-received',
    actBy: null,
    daysLeft: null,
    opensOn: '2026-09-02',
    nextStep: 'wait-until',
  }),
});

const toAnswer = aDispute({
  kind: 'buyer-response',
  closesOn: '2026-09-01',
  actBy: '2026-08-31',
  daysLeft: 4,
  source: 'You have 4 days 12 hours left to respond.',
  sources: [
    {
      type: 'sentence',
      sentence: 'You have 4 days 12 hours left to respond.',
      page: 'case',
      closesOn: '2026-09-01',
    },
  ],
});
const aSteppingIn = aWindow({
  kind: 'escalation',
  opensOn: '2026-08-25',
  closesOn: '2026-09-04',
  actBy: '2026-09-03',
  daysLeft: 7,
  source: 'article-escalation-15-days',
  sources: [{ type: 'rule', ruleId: 'article-escalation-15-days', closesOn: '2026-09-04' }],
});
const aRefund = aWindow({
  kind: 'refund-due',
  closesOn: '2026-09-10',
  possiblyUntil: '2026-09-23',
  source: 'article-refund-15-days',
  sources: [
    { type: 'rule', ruleId: 'article-refund-15-days', closesOn: '2026-09-10' },
    { type: 'rule', ruleId: 'card-refund-28-days', closesOn: '2026-09-23' },
  ],
});

const inCase = aView({
  orderId: '8200000000000004',
  windows: [toAnswer, aSteppingIn, aWindow(), aDispute()],
  cases: [
    aCaseView({ windows: [toAnswer, aSteppingIn], sentences: ['You may ask for help 24/7.'] }),
    aCaseView({
      caseId: '6200000000000002',
      lineTitle: null,
      state: 'refused',
      statusText: null,
      open: false,
      openedOn: null,
      amount: null,
      solution: null,
      url: null,
    }),
  ],
  verdict: aVerdict({
    state: 'in-case',
    kind: 'buyer-response',
    actBy: '2026-08-31',
    daysLeft: 4,
    nextStep: 'follow-case',
  }),
});

const closed = aView({
  orderId: '8200000000000005',
  windows: [
    aWindow({ state: 'closed', closesOn: '2026-03-01', actBy: '2026-02-28', daysLeft: -180 }),
    aWindow({
      kind: 'not-received',
      state: 'closed',
      closesOn: '2026-04-01',
      actBy: '2026-03-31',
      daysLeft: -149,
      note: 'delivered',
    }),
  ],
  verdict: aVerdict({ state: 'closed', kind: null, actBy: null, daysLeft: null, nextStep: 'outside-routes' }),
});

const unknown = aView({
  orderId: '8200000000000006',
  total: null,
  store: null,
  windows: [
    aWindow({
      state: 'unknown',
      closesOn: null,
      actBy: null,
      daysLeft: null,
      basis: 'estimate',
      missing: 'delivered',
      pageToOpen: 'tracking',
    }),
    aDispute({
      state: 'unknown',
      closesOn: '2026-08-20',
      actBy: '2026-08-19',
      daysLeft: -8,
      possiblyUntil: '2026-09-05',
      basis: 'estimate',
    }),
  ],
  verdict: aVerdict({ state: 'unknown', kind: null, actBy: null, daysLeft: null, nextStep: 'open-detail' }),
  unreadSentences: ['You will get a free gift card with your next purchase if you confirm within 3 days.'],
  problems: [{ code: 'order-detail.no-reminder', detail: 'no status block' }],
});

const HOSTILE =
  '<script>document.title = "broken"</script><svg onload="document.title = \'broken\'"></svg> \u202egnp.exe\u202c & "quotes"';

const hostile = aView({
  orderId: '8200000000000007',
  statusText: '\u202eedilavni<img src=x onerror="document.title = \'broken\'">',
  store: `${HOSTILE} store`,
  lines: [{ title: HOSTILE, quantity: 1, exclusion: null }],
  unreadSentences: [HOSTILE],
  cases: [
    aCaseView({
      lineTitle: HOSTILE,
      statusText: HOSTILE,
      sentences: [HOSTILE],
      amount: { amount: '123456789012345.6789', currency: null },
    }),
  ],
  windows: [
    aDispute({ sources: [{ type: 'sentence', sentence: HOSTILE, page: 'order-detail', closesOn: null }] }),
  ],
  verdict: aVerdict({ kind: 'dispute', actBy: '2026-10-17', daysLeft: 51 }),
});

const long = aView({
  orderId: '8200000000000008',
  lines: [{ title: 'W'.repeat(10_000), quantity: 1, exclusion: null }],
  store: 'العربية متجر الحديقة',
  total: { amount: '123456789012345.6789', currency: null },
  verdict: aVerdict({ actBy: '2026-08-27', daysLeft: 0, state: 'closing', nextStep: 'claim-now' }),
});

/** One order in each verdict, by name; some more that are hard to show. */
export const VIEWS = {
  open: aView(),
  closing,
  'in-case': inCase,
  'not-yet': notYet,
  unknown,
  closed,
  'await-refund': aView({
    orderId: '8200000000000011',
    windows: [aRefund],
    cases: [aCaseView({ state: 'refunded', statusText: 'Refund complete', open: false, windows: [aRefund] })],
    verdict: aVerdict({ kind: 'refund-due', nextStep: 'await-refund' }),
  }),
  'wait-to-ship': aView({
    orderId: '8200000000000009',
    status: 'processing',
    statusText: 'To ship',
    windows: [],
    verdict: aVerdict({
      state: 'not-yet',
      kind: null,
      actBy: null,
      daysLeft: null,
      nextStep: 'wait-to-ship',
    }),
  }),
  cancelled: aView({
    orderId: '8200000000000010',
    status: 'cancelled',
    statusText: null,
    windows: [],
    verdict: aVerdict({ state: 'closed', kind: null, actBy: null, daysLeft: null, nextStep: 'nothing' }),
  }),
  done: aView({ orderId: '8200000000000011', done: ['return'] }),
  'past-safe-day': aView({
    orderId: '8200000000000012',
    windows: [aWindow({ actBy: '2026-08-26', closesOn: '2026-08-27', daysLeft: -1 })],
    verdict: aVerdict({ state: 'closing', actBy: '2026-08-26', daysLeft: -1, nextStep: 'claim-now' }),
  }),
  hostile,
  long,
} satisfies Record<VerdictState | string, OrderView>;

/** The list as the background would give it for these orders. */
export function aList(
  groups: Partial<Record<UrgencyGroup, readonly OrderView[]>>,
  parts: Partial<OrderList> = {},
): OrderList {
  const group = (name: UrgencyGroup) => ({
    count: groups[name]?.length ?? 0,
    views: [...(groups[name] ?? [])],
  });
  const all = {
    'act-now': group('act-now'),
    open: group('open'),
    waiting: group('waiting'),
    closed: group('closed'),
  };
  return {
    today: '2026-08-27',
    groups: all,
    closingSoon: all['act-now'].count,
    atStake: [],
    total: Object.values(all).reduce((sum, { count }) => sum + count, 0),
    lastReadAt: READ_AT,
    problems: [],
    missed: [],
    health: 'ok',
    hasAccess: true,
    ...parts,
  };
}

export const FULL_LIST = aList(
  {
    'act-now': [VIEWS.closing, VIEWS['in-case']],
    open: [VIEWS.open, VIEWS.done],
    waiting: [VIEWS['not-yet'], VIEWS['wait-to-ship'], VIEWS.unknown],
    closed: [VIEWS.closed, VIEWS.cancelled],
  },
  {
    atStake: [
      { amount: '265.48', currency: 'BRL' },
      { amount: '20.00', currency: 'USD' },
    ],
  },
);

/** Everything that can be wrong, at once. */
export const TROUBLED_LIST = aList(
  { 'act-now': [VIEWS.hostile], open: [VIEWS.long] },
  {
    hasAccess: false,
    health: 'copy',
    problems: [
      { page: 'order-list', readAt: READ_AT, codes: ['order-list.no-cards'] },
      { page: 'unknown', readAt: READ_AT, codes: ['unknown.aliexpress-ru'] },
    ],
    missed: [
      {
        orderId: '8200000000000008',
        kind: 'return',
        actBy: '2026-08-20',
        noticedAt: READ_AT,
        title: HOSTILE,
        url: 'https://www.aliexpress.com/p/order/detail.html?orderId=8200000000000008',
      },
    ],
    atStake: [{ amount: '123456789012345.6789', currency: null }],
  },
);
