import badge from './order-badge.css?inline';
import basics from './order-basics.css?inline';
import tokens from './tokens.css?inline';

/** The style of the badge, as text for its shadow root. Its details bring their own, which comes after this. */
export const badgeStyles: string = [tokens, basics, badge].join('\n');
