import { WINDOW_KINDS } from './window.ts';
import { finite, listOf, textLike, truth, wordOf, z } from './zod.ts';

const timeOfDay = textLike(/^([01]\d|2[0-3]):[0-5]\d$/);

export const LEAD_DAYS = [14, 7, 3, 1, 0] as const;

export const settingsSchema = z.object({
  remindersOn: truth(),
  /** Days before the act-by day; 0 is the day itself. */
  leadDays: listOf(finite(), 10),
  remindKinds: z.array(wordOf(WINDOW_KINDS)),
  /** Waking hours, wall-clock times of the user's zone; when equal, every hour is awake. */
  wakingFrom: timeOfDay,
  wakingTo: timeOfDay,
  /** ISO 3166 alpha-2, or 'auto' for what the site says. */
  country: textLike(/^(auto|[A-Z]{2})$/),
  language: textLike(/^(auto|[a-z]{2,3})$/),
  theme: wordOf(['auto', 'light', 'dark']),
  badgesOn: truth(),
  /** Check orders once a day, when the user opens the order list. Older settings do not know it. */
  autoCheck: z.optional(truth()),
  /** Keep what product pages promise, for orders to come. Older settings do not know it: then it is on. */
  keepPromises: z.optional(truth()),
});
export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = {
  remindersOn: true,
  leadDays: [7, 3, 1, 0],
  remindKinds: [
    'return',
    'free-return',
    'dispute',
    'not-received',
    'buyer-response',
    'ship-back',
    'tracking-number',
    'escalation',
    'refund-due',
  ],
  wakingFrom: '09:00',
  wakingTo: '21:00',
  country: 'auto',
  language: 'auto',
  theme: 'auto',
  badgesOn: true,
  autoCheck: false,
  keepPromises: true,
};
