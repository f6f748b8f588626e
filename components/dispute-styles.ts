import panel from './dispute-panel.css?inline';
import tokens from './tokens.css?inline';

/** The whole style of the panel beside the form of a dispute, as text for its shadow root. */
export const disputeStyles: string = [tokens, panel].join('\n');
