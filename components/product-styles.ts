import panel from './product-panel.css?inline';
import tokens from './tokens.css?inline';

/** The whole style of the panel on product pages, as text for its shadow root. */
export const productStyles: string = [tokens, panel].join('\n');
