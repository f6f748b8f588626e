import badge from './order-badge.css?inline';
import details from './order-details.css?inline';
import tokens from './tokens.css?inline';

/** The whole style of the badge, as text for its shadow root. The badge's own rules come after the tokens. */
export const badgeStyles: string = [tokens, details, badge].join('\n');
