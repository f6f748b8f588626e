import type { TextKey, Texts } from '../i18n.ts';

type DurationKey = Extract<TextKey, `duration.${string}`>;

const MINUTE = 60_000;

/** A length of time (milliseconds) as people say it: 'less than a minute', 'about 2 minutes'. */
export function formatDuration(texts: Texts<DurationKey>, milliseconds: number): string {
  return milliseconds < MINUTE
    ? texts.text('duration.underMinute')
    : texts.text('duration.minutes', { count: Math.round(milliseconds / MINUTE) });
}
