import browser from 'webextension-polyfill';

/** The browser's extension interface, with promises, for the extension's own pages. */
export { browser };
