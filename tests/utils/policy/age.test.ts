import { describe } from 'vitest';
import { aStatement } from '../../support/orders.ts';
import { checkWindows } from '../../support/window-cases.ts';

const SENT = { ordered: '2026-03-01', paid: '2026-03-01', shipped: '2026-03-05' };
const received = { status: 'completed' as const, milestones: { ...SENT, completed: '2026-03-25' } };

describe('the age of an order', () => {
  checkWindows([
    {
      name: 'dispute, only the order day, later: unknown until closed by age',
      kind: 'dispute',
      today: '2026-08-28',
      order: { status: 'completed', milestones: { ordered: '2026-03-01' } },
      expected: { state: 'unknown', missing: 'completed' },
    },
    {
      name: 'dispute, only the order day, after 180 days: closed by age',
      kind: 'dispute',
      today: '2026-08-29',
      order: { status: 'completed', milestones: { ordered: '2026-03-01' } },
      expected: { state: 'closed' },
    },
    {
      name: 'dispute, nothing known: unknown and says which page tells',
      kind: 'dispute',
      today: '2026-03-10',
      order: { status: 'completed' },
      expected: {
        closesOn: null,
        actBy: null,
        daysLeft: null,
        state: 'unknown',
        missing: 'completed',
        pageToOpen: 'order-detail',
      },
    },
    {
      name: 'a printed day outlives the age of the order',
      kind: 'dispute',
      today: '2026-09-15',
      order: {
        ...received,
        statements: [
          aStatement('Dispute until Oct 1', { type: 'closes-on', kind: 'dispute', day: '2026-10-01' }),
        ],
      },
      expected: { state: 'open', closesOn: '2026-10-01' },
    },
  ]);
});
