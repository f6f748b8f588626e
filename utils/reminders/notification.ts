import { REMINDER_LANGUAGES } from '../../locales/reminder-languages.ts';
import { formatDay } from '../format/day.ts';
import { formatMoney } from '../format/money.ts';
import { createTexts, type Texts, wantedLanguages } from '../i18n.ts';
import type { MissedWindow } from '../model/meta.ts';
import type { Reminder } from '../model/reminder.ts';
import { type ClaimWindow, OTHERS_KINDS } from '../model/window.ts';
import type { OrderView } from '../policy/order-view.ts';

/** What a notification says; `buttons` only where the browser has them. */
export interface NotificationContent {
  title: string;
  message: string;
  buttons: string[];
}

/** A reminder with what it is about, as it stands today. */
export interface Telling {
  reminder: Reminder;
  view: OrderView;
  window: ClaimWindow;
}

const LONGEST_TITLE = 60;

/** Texts for notifications: the language of the settings ('auto' or a tag), else the browser's (BCP 47, best first). */
export function notificationTexts(language: string, browserLanguages: readonly string[]): Texts {
  return createTexts(wantedLanguages(language, browserLanguages), REMINDER_LANGUAGES);
}

/** One reminder: what to do by which day, and for which order. */
export function reminderContent({ reminder, view, window }: Telling, texts: Texts): NotificationContent {
  const { text, locale } = texts;
  const closing = formatDay(locale, window.closesOn ?? reminder.actBy, 'near');
  const isOthers = OTHERS_KINDS.has(window.kind);
  const day = isOthers || window.actBy === null ? closing : formatDay(locale, window.actBy, 'near');
  const what = text(`actBy.${window.kind}`, { day });
  const title = isOthers ? what : countdown(what, window.daysLeft, texts);
  const order = orderLabel(view, texts);
  return {
    title: reminder.stage === 'snooze' ? text('notification.snoozed', { what: title }) : title,
    message: isOthers
      ? text('notification.othersBody', { order })
      : text('notification.body', { order, day: closing }),
    buttons: [text('notification.snooze'), text('notification.done')],
  };
}

/** Several reminders in one; the most pressing comes first. */
export function digestContent(tellings: readonly Telling[], texts: Texts): NotificationContent {
  const count = new Set(tellings.map(({ view }) => view.orderId)).size;
  const [first] = tellings;
  return {
    title: texts.text('notification.summaryTitle', { count }),
    message: texts.text('notification.summaryBody', {
      first: first ? `${orderLabel(first.view, texts)}: ${reminderContent(first, texts).title}` : '',
    }),
    buttons: [],
  };
}

/** Windows that closed unannounced; `views` are the orders that are known. */
export function missedContent(
  missed: readonly MissedWindow[],
  views: ReadonlyMap<string, OrderView>,
  texts: Texts,
): NotificationContent {
  const { text } = texts;
  const lines = missed.slice(0, 1).map(({ orderId, kind }) => {
    const view = views.get(orderId);
    const order = view ? orderLabel(view, texts) : text('notification.unnamedOrder', { orderId });
    return text('notification.missedBody', { order, kind: text(`windowKind.${kind}`) });
  });
  return {
    title: text('notification.missedTitle', { count: missed.length }),
    message: lines.join('\n'),
    buttons: [],
  };
}

/** Proof that notifications come through. */
export function testContent({ text }: Texts): NotificationContent {
  return { title: text('notification.testTitle'), message: text('notification.testBody'), buttons: [] };
}

function countdown(what: string, daysLeft: number | null, { text }: Texts): string {
  if (daysLeft === null || daysLeft < 0) return what;
  if (daysLeft === 0) return text('notification.lastDay', { what });
  if (daysLeft === 1) return text('notification.tomorrow', { what });
  return text('notification.daysLeft', { what, count: daysLeft });
}

/** 'Garden hose 15 m · Green Store · $12.30': what is known of it. */
function orderLabel(view: OrderView, { text, locale }: Texts): string {
  const title = view.lines.find((line) => line.title !== null)?.title ?? null;
  const name = title === null ? text('notification.unnamedOrder', { orderId: view.orderId }) : short(title);
  return [name, view.store, view.total && formatMoney(locale, view.total)]
    .filter((part) => part !== null && part !== '')
    .join(' · ');
}

function short(title: string): string {
  const characters = [...title.trim()];
  if (characters.length <= LONGEST_TITLE) return characters.join('');
  return `${characters.slice(0, LONGEST_TITLE - 1).join('')}…`;
}
