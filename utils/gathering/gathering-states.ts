import type { Gathering, GatheringKind, GatheringStop, Period } from '../model/gathering.ts';

const NO_TABS = { unpaid: 0, processing: 0, shipped: 0 };

/** A gathering that begins now (epoch ms). */
export function newGathering(kind: GatheringKind, period: Period, now: number): Gathering {
  return {
    startedAt: now,
    kind,
    period,
    state: 'running',
    stop: null,
    dismissed: false,
    way: 'data',
    step: 'list',
    changedAt: now,
    driver: '',
    opened: '',
    readyAt: now,
    tabId: null,
    openedTab: false,
    // Only the whole list can be held against what the tabs count.
    counted: kind === 'check' || period !== 'all',
    list: { pages: 0, orders: 0, next: null, cutShort: false, said: null, read: NO_TABS },
    cases: { pages: 0, read: 0, said: null },
    chosen: false,
    queue: [],
    asked: 0,
    part: 'detail',
    failed: 0,
    failedInRow: 0,
  };
}

/** A pause; what was paused or ended meanwhile stays as it is. */
export function stopped(gathering: Gathering, stop: GatheringStop): Gathering {
  return gathering.state === 'running' ? { ...gathering, state: 'paused', stop } : gathering;
}
