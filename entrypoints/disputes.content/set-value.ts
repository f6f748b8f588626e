type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * Puts a value into a field so that a page whose fields show only what its script holds takes notice: past a setter that
 * the page put onto the field itself, with the events of typing, and the one of leaving it.
 */
export function setValue(field: Field, value: string): void {
  const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
  if (own?.set) own.set.call(field, value);
  else field.value = value;
  tellOf(field, ['input', 'change']);
  field.dispatchEvent(new FocusEvent('blur'));
  field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
}

/** Tell the page that a field has changed. */
export function tellOf(field: Element, events: readonly ('input' | 'change')[]): void {
  for (const name of events) field.dispatchEvent(new Event(name, { bubbles: true }));
}

/** The same for a choice of the browser's own that is to be taken back: a press could only take another. */
export function setChecked(field: HTMLInputElement, checked: boolean): void {
  const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'checked');
  if (own?.set) own.set.call(field, checked);
  else field.checked = checked;
  tellOf(field, ['input', 'change']);
}
