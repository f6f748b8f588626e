import type { OrderLine } from '../model/order.ts';

/**
 * One list of lines out of several, the richest page's first. The list that knows most titles (then the longer one,
 * then the earlier one) says which lines there are; the others fill what it does not know.
 */
export function mergeLines(lists: readonly (readonly OrderLine[])[]): OrderLine[] {
  const base = lists.reduce<readonly OrderLine[]>(
    (best, list) => (tells(list) > tells(best) ? list : best),
    [],
  );
  const others = lists.filter((list) => list !== base);
  return base.map((line, position) =>
    others.reduce((merged, list) => {
      const twin = twinOf(merged, position, list, base);
      return twin === null ? merged : fill(merged, twin);
    }, line),
  );
}

function tells(lines: readonly OrderLine[]): number {
  return lines.filter((line) => line.title !== null).length * 1000 + lines.length;
}

/** The same line of another page: by its id, by a product that stands once in both, or by its place. */
function twinOf(
  line: OrderLine,
  position: number,
  list: readonly OrderLine[],
  base: readonly OrderLine[],
): OrderLine | null {
  const byId = line.lineId === null ? undefined : list.find((other) => other.lineId === line.lineId);
  if (byId) return byId;
  const isFree = (other: OrderLine): boolean => line.lineId === null || other.lineId === null;
  const same = list.filter(
    (other) => line.productId !== null && other.productId === line.productId && isFree(other),
  );
  const isOnly = base.filter((other) => other.productId === line.productId).length === 1;
  if (same.length === 1 && isOnly) return same[0] ?? null;
  const placed = list.length === base.length ? list[position] : undefined;
  if (!placed || !isFree(placed)) return null;
  return placed.productId === null || line.productId === null || placed.productId === line.productId
    ? placed
    : null;
}

function fill(line: OrderLine, other: OrderLine): OrderLine {
  return {
    lineId: line.lineId ?? other.lineId,
    productId: line.productId ?? other.productId,
    title: line.title ?? other.title,
    variant: line.variant ?? other.variant,
    quantity: line.quantity ?? other.quantity,
    unitPrice: line.unitPrice ?? other.unitPrice,
    freeReturn: line.freeReturn || other.freeReturn,
    exclusion: line.title === null ? other.exclusion : line.exclusion,
    disputeOffered: line.disputeOffered ?? other.disputeOffered,
  };
}
