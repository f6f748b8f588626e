const CORNERS = ['bottom-end', 'bottom-start', 'top-end', 'top-start'] as const;
export type Corner = (typeof CORNERS)[number];

const CONTROLS = 'button, a[href], input, textarea, select, [role="button"], [contenteditable="true"]';

/** The corner of the window in which a panel covers the fewest of the page's controls, as they stand now. */
export function freeCorner(document: Document, panel: Element): Corner {
  const { clientWidth: width, clientHeight: height, dir } = document.documentElement;
  const box = panel.getBoundingClientRect();
  const controls = [...document.querySelectorAll(CONTROLS)].map((one) => one.getBoundingClientRect());
  const covered = (corner: Corner): number => {
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
  const [first, ...rest] = CORNERS;
  return rest.reduce<Corner>((best, corner) => (covered(corner) < covered(best) ? corner : best), first);
}
const MARGIN = 16;
