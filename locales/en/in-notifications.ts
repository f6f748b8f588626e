/* The sections that notifications need, so that the background bundles no other text. */

export { actBy, windowKind } from './on-page.ts';
export { notification } from './reminders.ts';
