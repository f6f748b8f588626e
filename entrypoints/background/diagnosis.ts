import { browser } from '../../utils/browser.ts';
import { countOrders, readMeta, readReminders } from '../../utils/database/read.ts';
import { readErrors } from '../../utils/diagnosis/error-log.ts';
import { report } from '../../utils/diagnosis/report.ts';
import type { MessageOutput } from '../../utils/messages/messages.ts';
import { hasAccess } from './access.ts';
import { health, keptLiveOrders, keptSettings } from './kept.ts';
import { thisMoment } from './moment.ts';
import { understandStored } from './understand-stored.ts';

/** The report that a user may copy into a bug report. It works with a database that does not open, too. */
export async function collectReport(): Promise<MessageOutput<'collect-report'>> {
  const { today } = thisMoment();
  const [settings, state, live] = [await keptSettings(), await health(), await keptLiveOrders(today)];
  const isOpen = state !== 'copy';
  const text = report({
    version: browser.runtime.getManifest().version,
    userAgent: navigator.userAgent,
    health: state,
    hasAccess: await hasAccess(),
    pages: isOpen ? ((await readMeta('pages')) ?? []) : [],
    problems: live.flatMap((stored) => understandStored(stored, settings).problems),
    counts: {
      orders: isOpen ? (await countOrders(today)).total : live.length,
      'live orders': live.length,
      'planned reminders': isOpen ? (await readReminders('planned')).records.length : 0,
    },
    settings,
    errors: await readErrors(),
  });
  return { text };
}
