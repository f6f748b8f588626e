import { browser } from '../../utils/browser.ts';
import { logError } from '../../utils/diagnosis/error-log.ts';
import { wake, wakeFirst } from './wake.ts';

/**
 * Begins every life of the background, because enabling the extension or waking the background fires no event of its
 * own. Resolves when what was due has been told, so that no message changes reminders before that; the rest goes on
 * behind it. Never rejects.
 */
export async function start(): Promise<void> {
  await keepStorageToOurselves();
  await wakeFirst().catch((error: unknown) => logError('start', error));
  wake().catch((error: unknown) => logError('start', error));
}

interface GuardedArea {
  setAccessLevel: (level: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
}

/** Content scripts could read storage.local otherwise. Not every browser has the switch. */
async function keepStorageToOurselves(): Promise<void> {
  const area: object = browser.storage.local;
  if (!canBeGuarded(area)) return;
  try {
    await area.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
  } catch (error) {
    await logError('access level', error);
  }
}

function canBeGuarded(area: object): area is GuardedArea {
  return 'setAccessLevel' in area && typeof area.setAccessLevel === 'function';
}
