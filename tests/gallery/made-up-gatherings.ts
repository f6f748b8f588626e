import type { GatheringStatus, GatheringView } from '../../utils/messages/messages.ts';
import { GATHERING_STOPS } from '../../utils/model/gathering.ts';

/** A gathering in the middle of its orders; `parts` say what is different. */
export function aGathering(parts: Partial<GatheringView> = {}): GatheringView {
  return {
    kind: 'check',
    state: 'running',
    stop: null,
    way: 'data',
    step: 'orders',
    pages: 1,
    listed: 10,
    asked: 12,
    toAsk: 40,
    failed: 0,
    current: 'Garden hose 30 m with a brass nozzle, expandable',
    msLeft: 168_000,
    gaps: [],
    summary: null,
    ...parts,
  };
}

export function aStatus(gathering: GatheringView | null, toCheck = 0): GatheringStatus {
  return { gathering, toCheck, appearance: { theme: 'auto', language: 'auto', badgesOn: true } };
}

const inList = { step: 'list', asked: 0, toAsk: 0, current: null, msLeft: null } as const;
const over = { current: null, msLeft: null } as const;
const summary = {
  orders: 1_214,
  openWindows: 12,
  atStake: [
    { amount: '1265.48', currency: 'BRL' },
    { amount: '20.00', currency: 'USD' },
  ],
};
const paused = GATHERING_STOPS.map((stop) => [
  `paused-${stop}`,
  aStatus(aGathering({ state: 'paused', stop })),
]);

/** Every state of a gathering, by name. */
export const GATHERINGS: Readonly<Record<string, GatheringStatus>> = {
  idle: aStatus(null, 40),
  'idle-one': aStatus(null, 1),
  fresh: aStatus(null),
  starting: aStatus(aGathering({ ...inList, pages: 0, listed: 0 })),
  listing: aStatus(aGathering({ ...inList, kind: 'import', pages: 7, listed: 70 })),
  cases: aStatus(aGathering({ ...inList, kind: 'import', step: 'cases', pages: 122, listed: 1_214 })),
  running: aStatus(aGathering()),
  'running-pages': aStatus(aGathering({ way: 'pages', msLeft: 7_300_000 })),
  'running-last': aStatus(
    aGathering({ asked: 39, msLeft: 6_000, current: `<b>${'ك'.repeat(20)}</b> ${'W'.repeat(300)}` }),
  ),
  ...Object.fromEntries(paused),
  'paused-in-list': aStatus(
    aGathering({ ...inList, kind: 'import', state: 'paused', stop: 'tab-closed', pages: 7, listed: 70 }),
  ),
  done: aStatus(
    aGathering({
      ...over,
      state: 'done',
      asked: 40,
      summary: { orders: 40, openWindows: 1, atStake: [{ amount: '265.48', currency: 'BRL' }] },
    }),
  ),
  'done-with-gaps': aStatus(
    aGathering({
      ...over,
      kind: 'import',
      state: 'done',
      asked: 40,
      failed: 3,
      summary,
      gaps: [
        { subject: 'shipped', said: 3, read: 2 },
        { subject: 'cases', said: 1, read: 0 },
        { subject: 'list', said: null, read: 1_214 },
      ],
    }),
  ),
  cancelled: aStatus(aGathering({ ...over, state: 'cancelled' })),
};
