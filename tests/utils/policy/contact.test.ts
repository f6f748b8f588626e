import { describe, expect, it } from 'vitest';
import { contactedOn, contactUntil, contactWindow } from '../../../utils/policy/contact.ts';
import { aClaim } from '../../support/claims.ts';

const wrote = aClaim({ contactedOn: '2026-10-30' });

describe('contactWindow', () => {
  it('gives the seller 3 days from the message, over a change of the clock too, then a week to look', () => {
    expect(contactUntil('2026-10-30')).toBe('2026-11-02');
    expect(contactWindow([wrote], '2026-11-01')).toMatchObject({
      kind: 'contact-seller',
      opensOn: '2026-11-02',
      closesOn: '2026-11-09',
      actBy: '2026-11-08',
      state: 'not-yet',
      basis: 'rule',
      source: 'article-seller-answer-3-days',
    });
    expect(contactWindow([wrote], '2026-11-02')?.state).toBe('open');
    expect(contactWindow([wrote], '2026-11-09')?.state).toBe('open');
  });

  it('is gone when that is over, or when nobody wrote', () => {
    expect(contactWindow([wrote], '2026-11-10')).toBeNull();
    expect(contactWindow([aClaim()], '2026-10-31')).toBeNull();
    expect(contactWindow([], '2026-10-31')).toBeNull();
  });

  it('counts the last message of several: the first is answered or was waited for', () => {
    expect(contactedOn([wrote, aClaim({ contactedOn: '2026-10-20' }), aClaim()])).toBe('2026-10-30');
  });
});
