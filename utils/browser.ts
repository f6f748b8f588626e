import browser from 'webextension-polyfill';

/** The browser's extension interface, with promises, for the background and the extension's own pages. */
export { browser };
