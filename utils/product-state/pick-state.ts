/**
 * Takes the named fields out of what a product page keeps of itself (`_d_c_`). The browser takes this function alone
 * into the page's world, so it may use nothing around it; it only reads, and leaves nothing there. `fields` are paths
 * from a module on, `promiseFields` those of every module that names a promise. Gives JSON of the modules with these
 * fields and no others, or '' when the page has no data yet or they do not fit into `mostChars`. The page owns
 * everything in its world: what comes out is a claim to be checked.
 */
export function pickState(
  fields: readonly string[],
  promiseFields: readonly string[],
  mostChars: number,
): string {
  type Bag = Record<string, unknown>;
  const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null;
  const copy = (from: unknown, path: readonly string[], into: Bag): void => {
    const [name = '', ...rest] = path;
    const value = isBag(from) ? from[name] : undefined;
    if (value === undefined || name === '__proto__') return;
    if (rest.length === 0) {
      const size = JSON.stringify(value)?.length ?? mostChars;
      if (size < mostChars / 8) into[name] = value;
      return;
    }
    const next = isBag(into[name]) ? into[name] : Array.isArray(value) ? [] : {};
    into[name] = next;
    copy(value, rest, next as Bag);
  };
  try {
    const page: Window & { _d_c_?: { lifeCycleEventList?: unknown } } = window;
    const events: unknown = page._d_c_?.lifeCycleEventList;
    if (!Array.isArray(events)) return '';
    const modules: Bag = {};
    for (const event of events.slice(-8)) {
      if (isBag(event) && isBag(event.data)) Object.assign(modules, event.data);
    }
    const picked: Bag = {};
    for (const field of fields) copy(modules, field.split('.'), picked);
    for (const [name, module] of Object.entries(modules)) {
      if (!isBag(module) || module.promiseId === undefined) continue;
      for (const field of promiseFields) copy(modules, [name, ...field.split('.')], picked);
    }
    const text = Object.keys(picked).length === 0 ? '' : JSON.stringify(picked);
    return text.length > mostChars ? '' : text;
  } catch {
    return '';
  }
}
