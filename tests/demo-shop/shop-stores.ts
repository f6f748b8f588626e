/** Number of a store, as it stands in its address and in the data. */
export function storeNumber(name: string): string {
  return `11020${name.length}0${name.charCodeAt(0)}`;
}
