/**
 * True for the address of the order list, among those that this script is started on. A test holds it to what the table
 * of addresses says, which is too large to be carried along for one row.
 */
export function isOrderList({ pathname, hash }: URL): boolean {
  return /^\/p\/order\/index\.html$/i.test(pathname) && !/^#\/detail\?.*orderId=/i.test(hash);
}
