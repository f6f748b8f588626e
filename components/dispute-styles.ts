import panel from './dispute-panel.css?inline';
import ground from './ground.css?inline';

/** The whole style of the panel on pages of disputes, as text for its shadow root. Colours of verdicts are not needed. */
export const disputeStyles: string = [ground, panel].join('\n');
