import { describe, expect, it } from 'vitest';
import { needsCheck } from '../../../utils/gathering/needs-check.ts';
import { requestOf } from '../../../utils/gathering/read-only-calls.ts';
import { stopOf } from '../../../utils/gathering/refusal-stops.ts';
import { wantsTracking } from '../../../utils/gathering/wants-tracking.ts';
import { CALLS } from '../../../utils/model/gathering.ts';
import { aVerdict } from '../../gallery/made-up-orders.ts';
import { aSighting } from '../../support/sighting.ts';

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 10, 23, 18);

describe('needsCheck', () => {
  const read = (hoursAgo: number, page: 'order-detail' | 'order-list' = 'order-detail') =>
    aSighting({ page, readAt: NOW - hoursAgo * HOUR });

  it.each([
    ['only seen on the list', [read(0, 'order-list')], 'open', true],
    ['read a day ago', [read(24)], 'open', true],
    ['read this morning', [read(8)], 'closing', false],
    ['read this morning, of several readings', [read(99), read(8)], 'in-case', false],
    ['read this morning and still not known', [read(8)], 'unknown', true],
    ['just read and still not known', [read(0.5)], 'unknown', false],
    ['closed, and never read', [], 'closed', false],
    ['waiting, and never read', [], 'not-yet', true],
  ] as const)('an order %s', (_what, sightings, state, expected) => {
    expect(needsCheck(sightings, aVerdict({ state }), NOW)).toBe(expected);
  });
});

describe('wantsTracking', () => {
  it.each([
    ['awaiting-delivery', null, true],
    ['completed', null, true],
    ['unknown', null, true],
    ['completed', { total: 2, delivered: 1 }, true],
    ['completed', { total: 2, delivered: 2 }, false],
    ['processing', null, false],
    ['awaiting-payment', null, false],
    ['cancelled', { total: 1, delivered: 0 }, false],
  ] as const)('%s with parcels %o: %s', (status, parcels, expected) => {
    expect(wantsTracking({ status, parcels })).toBe(expected);
  });
});

describe('stopOf', () => {
  it.each([
    ['FAIL_SYS_SESSION_EXPIRED', 'signed-out'],
    ['NEED_LOGIN', 'signed-out'],
    ['FAIL_SYS_SID_INVALID', 'signed-out'],
    ['FAIL_SYS_USER_VALIDATE', 'site-check'],
    ['RGV587_ERROR', 'site-check'],
    ['FAIL_SYS_ACCESS_DENIED', 'site-check'],
    ['FAIL_SYS_TRAFFIC_LIMIT', 'traffic-limit'],
    ['FAIL_SYS_TOKEN_EXOIRED', 'token-expired'],
    ['FAIL_SYS_TOKEN_EMPTY', 'token-expired'],
    ['FAIL_SYS_ILLEGAL_ACCESS', 'token-expired'],
    ['UNKNOWN_FAIL_CODE', null],
    ['FAIL_SYS_API_NOT_FOUNDED', null],
  ])('%s: %s', (code, stop) => {
    expect(stopOf(code)).toBe(stop);
  });
});

describe('requestOf', () => {
  it('makes only calls that read', () => {
    const apis = CALLS.map((call) => requestOf(call, {}).api);
    expect([...new Set(apis)].toSorted()).toEqual([
      'mtop.ae.ld.querydetail',
      'mtop.aliexpress.buyer.reverse.queryReverseOrderPageListForBuyer',
      'mtop.aliexpress.trade.buyer.order.count',
      'mtop.aliexpress.trade.buyer.order.detail',
      'mtop.aliexpress.trade.buyer.order.list',
    ]);
  });

  it('gets what the site gives by GET, and posts what it wants posted', () => {
    expect(CALLS.filter((call) => requestOf(call, {}).type === 'POST')).toEqual(['next-list', 'cases']);
    expect(requestOf('detail', { tradeOrderId: '1' })).toMatchObject({
      v: '1.0',
      dataType: 'json',
      data: { tradeOrderId: '1' },
    });
  });
});
