const CORNERS = ['bottom-end', 'bottom-start', 'top-end', 'top-start'] as const;
export type Corner = (typeof CORNERS)[number];

const CONTROLS = 'button, a[href], input, textarea, select, [role="button"], [contenteditable="true"]';
const DIALOGS = ':not(body, html):is(dialog[open], [role="dialog"], [class*="modal"])';

/**
 * The corner of the window in which a panel covers the fewest of the page's controls, as they stand now, and how many
 * these are. While a dialog of the page is open only its own count: the others cannot be reached.
 */
export function freeCorner(document: Document, panel: Element): { corner: Corner; covered: number } {
  const { clientWidth: width, clientHeight: height, dir } = document.documentElement;
  const box = panel.getBoundingClientRect();
  const dialog = openDialog(document);
  const controls = [...(dialog ?? document).querySelectorAll(CONTROLS)].map((one) =>
    one.getBoundingClientRect(),
  );
  const coveredIn = (corner: Corner): number => {
    const isAtEnd = corner.endsWith('end') !== (dir === 'rtl');
    const left = isAtEnd ? width - box.width - MARGIN : MARGIN;
    const top = corner.startsWith('bottom') ? height - box.height - MARGIN : MARGIN;
    return controls.filter(
      (one) =>
        one.width > 0 &&
        one.left < left + box.width &&
        one.right > left &&
        one.top < top + box.height &&
        one.bottom > top,
    ).length;
  };
  const all = CORNERS.map((corner) => ({ corner, covered: coveredIn(corner) }));
  return all.reduce((best, one) => (one.covered < best.covered ? one : best));
}
const MARGIN = 16;

/** The outermost part of a dialog of the page that can be seen and holds something to press. */
function openDialog(document: Document): Element | null {
  const dialogs = [...document.querySelectorAll(DIALOGS)].filter(
    (one) =>
      (one.checkVisibility?.() ?? true) &&
      one.querySelector(CONTROLS) !== null &&
      !one.parentElement?.closest(DIALOGS),
  );
  return dialogs.at(-1) ?? null;
}
