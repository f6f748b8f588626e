/** What is taken of a page's data: paths from a module on, and what of the texts that hold data themselves. */
export interface WantedFields {
  /** Paths; '*' stands for each item of a list or record. */
  paths: readonly string[];
  /** Paths within every module that names a promise. */
  promisePaths: readonly string[];
  /** Names of the terms of a promise, which stand in a text of their own with those of every other promise. */
  terms: readonly string[];
  /** Names of the days of delivery, which stand in a text too. */
  days: readonly string[];
  mostChars: number;
}

/**
 * Takes the named fields out of what a product page keeps of itself (`_d_c_`). The browser takes this function alone
 * into the page's world, so it may use nothing around it; it only reads, and leaves nothing there. Gives JSON of the
 * modules with these fields and no others, or '' when the page has no data yet or they do not fit into `mostChars`. The
 * page owns everything in its world: what comes out is a claim to be checked.
 */
export function pickState({ paths, promisePaths, terms, days, mostChars }: WantedFields): string {
  type Bag = Record<string, unknown>;
  const MOST_ITEMS = 60;
  const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null;
  const bagOf = (value: unknown): Bag => (isBag(value) ? value : {});
  const only = (bag: Bag, names: readonly string[]): Bag =>
    Object.fromEntries(names.flatMap((name) => (bag[name] === undefined ? [] : [[name, bag[name]]])));
  const copy = (from: unknown, path: readonly string[], into: Bag): void => {
    const [name = '', ...rest] = path;
    if (name === '*') {
      for (const key of Object.keys(bagOf(from)).slice(0, MOST_ITEMS)) copy(from, [key, ...rest], into);
      return;
    }
    const value = isBag(from) ? from[name] : undefined;
    if (value === undefined || name === '__proto__') return;
    if (rest.length === 0) {
      // The last one is a text, a number or a yes: whole records are not named.
      if (!isBag(value) && String(value).length < mostChars / 8) into[name] = value;
      return;
    }
    const next = isBag(into[name]) ? into[name] : Array.isArray(value) ? [] : {};
    into[name] = next;
    copy(value, rest, next as Bag);
  };
  const parsed = (text: unknown): Bag => {
    try {
      return bagOf(JSON.parse(String(text).replace(/([{,])(\d+):/g, '$1"$2":')));
    } catch {
      return {};
    }
  };
  const numberOf = (data: Bag): string => String(bagOf(bagOf(data.GLOBAL_DATA).globalData).productId ?? '');
  try {
    const page: Window & { _d_c_?: { lifeCycleEventList?: unknown } } = window;
    const events: unknown = page._d_c_?.lifeCycleEventList;
    if (!Array.isArray(events)) return '';
    let modules: Bag = {};
    for (const event of events.slice(-MOST_ITEMS)) {
      const data = bagOf(bagOf(event).data);
      // From here on the page is about another product.
      if (numberOf(data) !== '' && numberOf(data) !== numberOf(modules)) modules = {};
      modules = { ...modules, ...data };
    }
    const picked: Bag = {};
    for (const path of paths) copy(modules, path.split('.'), picked);
    const [delivery] = Object.values(bagOf(bagOf(modules.SHIPPING).originalLayoutResultList));
    const utParams = only(parsed(bagOf(bagOf(delivery).bizData).utParams), days);
    copy(
      { 0: { bizData: { utParams: JSON.stringify(utParams) } } },
      ['0', 'bizData', 'utParams'],
      bagOf(bagOf(picked.SHIPPING).originalLayoutResultList),
    );
    for (const [name, module] of Object.entries(modules)) {
      if (!isBag(module) || module.promiseId === undefined) continue;
      for (const path of promisePaths) copy(modules, [name, ...path.split('.')], picked);
      const id = String(module.promiseId);
      const own = only(bagOf(parsed(bagOf(module.params).extParams)[id]), terms);
      if (Object.keys(own).length > 0) {
        bagOf(picked[name]).params = { extParams: JSON.stringify({ [id]: own }) };
      }
    }
    const text = Object.keys(picked).length === 0 ? '' : JSON.stringify(picked);
    return text.length > mostChars ? '' : text;
  } catch {
    return '';
  }
}
