import { describe, expect, it } from 'vitest';
import { kindsDoneBy, tidyTrackingNumber, trackingFault } from '../../../utils/policy/way-back.ts';
import { aClaim } from '../../support/claims.ts';
import { aCase, aLine, anOrder } from '../../support/orders.ts';

const ORDER = '8200000000000001';
const faultOf = (typed: string) => trackingFault(tidyTrackingNumber(typed), ORDER);

describe('trackingFault', () => {
  it.each([
    'RR123456785CN',
    'rr 1234 5678 5 cn',
    '1Z999AA10123456784',
    '00340434161094042557',
    'LP00123456789012',
  ])('takes %s', (typed) => {
    expect(faultOf(typed)).toBeNull();
  });

  it.each([
    ['', 'too-short'],
    ['12345', 'too-short'],
    ['1'.repeat(35), 'too-long'],
    ['DHL package', 'no-digit'],
    ['12345678@9', 'signs'],
    [ORDER, 'order-number'],
    ['RR123456789CN', 'check-digit'],
  ])('says what is wrong with %j', (typed, fault) => {
    expect(faultOf(typed)).toBe(fault);
  });
});

describe('kindsDoneBy', () => {
  const lines = [aLine({ lineId: 'a' }), aLine({ lineId: 'b', title: 'Tap' })];
  const waiting = (lineId: string) => aCase({ caseId: lineId, lineId, state: 'ship-back' });
  const sent = (lineId: string, trackingNumber: string | null, reported = trackingNumber !== null) =>
    aClaim({
      claimId: lineId,
      line: { lineId, productId: null, title: null, variant: null },
      wayBack: { carrier: 'Post', trackingNumber, sentOn: '2026-09-05', reported },
    });

  it('is sent without a number, and all done with one', () => {
    const order = anOrder({ lines, cases: [waiting('a')] });
    expect(kindsDoneBy(order, [])).toEqual([]);
    expect(kindsDoneBy(order, [sent('a', null)])).toEqual(['ship-back']);
    expect(kindsDoneBy(order, [sent('a', 'RR123456785CN', false)])).toEqual(['ship-back']);
    expect(kindsDoneBy(order, [sent('a', 'RR123456785CN')])).toEqual(['ship-back', 'tracking-number']);
  });

  it('waits for every case of the order', () => {
    const order = anOrder({ lines, cases: [waiting('a'), waiting('b')] });
    expect(kindsDoneBy(order, [sent('a', 'RR123456785CN')])).toEqual([]);
    expect(kindsDoneBy(order, [sent('a', 'RR123456785CN'), sent('b', null)])).toEqual(['ship-back']);
  });

  it('says nothing where no case waits, and nothing of another line', () => {
    expect(kindsDoneBy(anOrder({ lines }), [sent('a', 'RR123456785CN')])).toEqual([]);
    expect(kindsDoneBy(anOrder({ lines, cases: [waiting('b')] }), [sent('a', 'RR123456785CN')])).toEqual([]);
  });

  it('takes the only claim of an order of one line', () => {
    const order = anOrder({ lines: [aLine()], cases: [waiting('a')] });
    expect(kindsDoneBy(order, [sent('x', 'RR123456785CN')])).toEqual(['ship-back', 'tracking-number']);
  });
});
