/* File names of the icons of the rows beside the buttons: they tell the rows apart in every language. */

export const ROW_ICONS = {
  shipping: 'S9e723ca0d10848499e4e3fb33be2224do',
  returns: 'S64c04957a1244dffbab7086d6e1a7cad7',
  delivery: 'S6773df40cde9455581b0427e09de7689v',
  privacy: 'Sb100bd23552d499c9fa8e1499f3c46dbw',
  sustainability: 'Sa80f39408cde41f7a22f4a739ce5b189y',
} as const;

export type RowKind = keyof typeof ROW_ICONS;

/** What the pictures show, as paths on a field of 24 by 24. */
const DRAWINGS: Record<RowKind, string> = {
  shipping: 'M2 6h12v10H2zM14 9h4l4 4v3h-8zM6 18a2 2 0 1 0 .1 0M18 18a2 2 0 1 0 .1 0',
  returns: 'M4 9h11a5 5 0 0 1 0 10H8M4 9l4-4M4 9l4 4',
  delivery: 'M3 8l9-5 9 5v9l-9 4-9-4zM3 8l9 4 9-4M12 12v9',
  privacy: 'M12 3l8 3v6c0 5-4 8-8 9-4-1-8-4-8-9V6zM8 12l3 3 5-5',
  sustainability: 'M5 19c0-9 5-14 14-14 0 9-4 14-11 13M5 21l7-9',
};

/** Where the data says that an icon is; nobody loads it from there. */
export function iconInData(kind: RowKind): string {
  return `https://ae-pic-a1.aliexpress-media.com/kf/${ROW_ICONS[kind]}.png`;
}

/** Where the pages of the shop take an icon from: the same file on their own host. */
export function iconOnPage(kind: RowKind): string {
  return `/kf/${ROW_ICONS[kind]}.png`;
}

/** The picture at an address of the shop, as SVG; null for any other address. */
export function iconPicture(path: string): string | null {
  const [kind] = Object.entries(ROW_ICONS).find(([, file]) => path === `/kf/${file}.png`) ?? [];
  if (kind === undefined) return null;
  const line = DRAWINGS[kind as RowKind];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="#333" stroke-width="1.6" stroke-linejoin="round"><path d="${line}"/></svg>`;
}
