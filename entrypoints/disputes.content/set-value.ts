type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * Puts a value into a field so that a page whose fields show only what its script holds takes notice: past a setter that
 * the page put onto the field itself, with the events of typing, and the one of leaving it.
 */
export function setValue(field: Field, value: string): void {
  put(field, 'value', value);
  field.dispatchEvent(new FocusEvent('blur'));
  field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
}

/** Tell the page that a field has changed. */
export function tellOf(field: Element): void {
  for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }));
}

/** The same for a choice of the browser's own that is to be taken back: a press could only take another. */
export function setChecked(field: HTMLInputElement, checked: boolean): void {
  put(field, 'checked', checked);
}

function put(field: Field, name: 'value' | 'checked', value: string | boolean): void {
  const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), name);
  if (own?.set) own.set.call(field, value);
  else Reflect.set(field, name, value);
  tellOf(field);
}
