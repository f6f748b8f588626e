/* The sections that notifications need, so that the background bundles no other text. */

export { actBy } from './on-page.ts';
export { windowKind } from './order-details.ts';
export { notification } from './reminders.ts';
