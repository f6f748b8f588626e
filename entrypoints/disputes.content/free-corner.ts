const CORNERS = ['bottom-end', 'bottom-start', 'top-end', 'top-start'] as const;
export type Corner = (typeof CORNERS)[number];

const CONTROLS = 'button, a[href], input, textarea, select, [role="button"], [contenteditable="true"]';

/**
 * The corner of the window in which a panel covers the fewest of the page's controls, as they stand now, and how many
 * these are.
 */
export function freeCorner(document: Document, panel: Element): { corner: Corner; covered: number } {
  const { clientWidth: width, clientHeight: height, dir } = document.documentElement;
  const box = panel.getBoundingClientRect();
  const controls = [...document.querySelectorAll(CONTROLS)].map((one) => one.getBoundingClientRect());
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
