/** Text for a report: addresses, runs of five digits and more, and quoted passages are taken out. */
export function redact(text: string): string {
  return text
    .replace(/[a-z-]+:\/\/[^\s"')]+/gi, '[address]')
    .replace(/\S+@\S+/g, '[address]')
    .replace(/"[^"]*"|“[^”]*”/g, '[text]')
    .replace(/\p{Nd}{5,}/gu, '[number]')
    .slice(0, 400);
}
