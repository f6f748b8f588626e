import { type JsonRecord, recordIn, textIn, textsIn } from './json-values.ts';

/** The fields of every component with that tag, in the order in which the page shows them. */
export function componentFields(answer: JsonRecord, tag: string): JsonRecord[] {
  const data = recordIn(answer.data);
  const components = recordIn(data.data);
  return displayOrder(recordIn(data.hierarchy), Object.keys(components))
    .map((key) => recordIn(components[key]))
    .filter((component) => textIn(component.tag) === tag)
    .map((component) => recordIn(component.fields));
}

/** True when the answer is built of components and one has a tag that begins so. */
export function hasComponents(answer: JsonRecord, prefix: string): boolean {
  const components = Object.values(recordIn(recordIn(answer.data).data));
  return components.some((component) => textIn(recordIn(component).tag)?.startsWith(prefix) ?? false);
}

/** Keys as the structure lists them, then those that it does not name. The key order itself means nothing. */
function displayOrder(hierarchy: JsonRecord, keys: readonly string[]): string[] {
  const structure = recordIn(hierarchy.structure);
  const seen = new Set<string>();
  const visit = (key: string): void => {
    if (seen.has(key)) return;
    seen.add(key);
    for (const child of textsIn(structure[key])) visit(child);
  };
  const root = textIn(hierarchy.root);
  if (root) visit(root);
  for (const key of [...Object.keys(structure), ...keys]) visit(key);
  return [...seen];
}
