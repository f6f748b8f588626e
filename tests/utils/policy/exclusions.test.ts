import { describe } from 'vitest';
import { aLine } from '../../support/orders.ts';
import { checkWindows } from '../../support/window-cases.ts';

const SENT = { ordered: '2026-03-01', paid: '2026-03-01', shipped: '2026-03-05' };
const received = { status: 'completed' as const, milestones: { ...SENT, completed: '2026-03-25' } };

describe('excluded goods', () => {
  checkWindows([
    {
      name: 'every line excluded: no return',
      kind: 'return',
      today: '2026-03-21',
      order: { ...received, lines: [aLine({ exclusion: 'wigs' })] },
      expected: { state: 'closed', note: 'excluded-goods' },
    },
    {
      name: 'some lines excluded: the return stays, and says so',
      kind: 'return',
      today: '2026-03-19',
      order: { ...received, lines: [aLine({ exclusion: 'wigs' }), aLine()] },
      expected: { state: 'open', note: 'some-goods-excluded' },
    },
    {
      name: 'excluded goods that are faulty: the dispute stays',
      kind: 'dispute',
      today: '2026-03-26',
      order: { ...received, lines: [aLine({ exclusion: 'wigs' })] },
      expected: { state: 'open', note: null },
    },
  ]);
});
