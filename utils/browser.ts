import { browser } from 'wxt/browser';

/**
 * The browser's extension interface for the background. Every supported browser has it with promises; answers to
 * messages go through `sendResponse`, which all of them know. So the polyfill would do nothing here but take 10 kB.
 */
export { browser };
