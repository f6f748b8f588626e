import { checkStates, useGallery } from './check-gallery.ts';

/* The popup in every state in a real browser. */

useGallery();

checkStates([
  'show=popup-gatherings',
  ...['running', 'done-with-gaps'].map((name) => `show=popup&gathering=${name}`),
  ...['full', 'listings', 'many', 'troubled', 'empty', 'no-match', 'loading', 'failed'].map(
    (state) => `show=popup&state=${state}`,
  ),
]);
