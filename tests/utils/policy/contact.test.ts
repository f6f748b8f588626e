import { describe, expect, it } from 'vitest';
import { contactedOn, contactWindow } from '../../../utils/policy/contact.ts';
import { aClaim } from '../../support/claims.ts';

const wrote = aClaim({ contactedOn: '2026-10-30' });

describe('contactWindow', () => {
  it('gives the seller 3 days from the message, over a change of the clock too', () => {
    expect(contactWindow([wrote], '2026-10-31')).toMatchObject({
      kind: 'seller-response',
      opensOn: '2026-10-30',
      closesOn: '2026-11-02',
      state: 'open',
      basis: 'rule',
      source: 'article-seller-answer-3-days',
      note: 'wrote-to-seller',
    });
    expect(contactWindow([wrote], '2026-11-02')?.closesOn).toBe('2026-11-02');
  });

  it('is gone when they are over, or when nobody wrote', () => {
    expect(contactWindow([wrote], '2026-11-03')).toBeNull();
    expect(contactWindow([aClaim()], '2026-10-31')).toBeNull();
    expect(contactWindow([], '2026-10-31')).toBeNull();
  });

  it('counts the first message of several', () => {
    expect(contactedOn([wrote, aClaim({ contactedOn: '2026-10-20' }), aClaim()])).toBe('2026-10-20');
  });
});
