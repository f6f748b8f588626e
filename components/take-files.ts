/**
 * Takes files that are dropped on `box` or pasted while no field is written in. Files that are dropped beside it do
 * nothing: the browser would show them in the place of the page, and what was written there would be gone. Gives what
 * ends it.
 */
export function takeFiles(box: HTMLElement, onFiles: (files: readonly File[]) => void): () => void {
  const over = (event: DragEvent): void => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    const isInside = isIn(box, event);
    box.dataset.over = String(isInside);
    if (event.dataTransfer) event.dataTransfer.dropEffect = isInside ? 'copy' : 'none';
  };
  const end = (event: DragEvent): void => {
    // Leaving an element of the page for another one is not leaving the page.
    if (event.relatedTarget === null) box.dataset.over = 'false';
  };
  const drop = (event: DragEvent): void => {
    box.dataset.over = 'false';
    if (!hasFiles(event)) return;
    event.preventDefault();
    if (isIn(box, event)) give(event.dataTransfer, onFiles);
  };
  const paste = (event: ClipboardEvent): void => {
    const isText = event.clipboardData?.types.includes('text/plain') ?? false;
    if (event.defaultPrevented || (isText && isField(event.target))) return;
    // With several such boxes on a page, only one takes it.
    if (give(event.clipboardData, onFiles)) event.preventDefault();
  };
  document.addEventListener('dragover', over);
  document.addEventListener('dragleave', end);
  document.addEventListener('drop', drop);
  document.addEventListener('paste', paste);
  return () => {
    document.removeEventListener('dragover', over);
    document.removeEventListener('dragleave', end);
    document.removeEventListener('drop', drop);
    document.removeEventListener('paste', paste);
  };
}

function give(data: DataTransfer | null, onFiles: (files: readonly File[]) => void): boolean {
  const files = [...(data?.files ?? [])];
  if (files.length > 0) onFiles(files);
  return files.length > 0;
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}

function isIn(box: HTMLElement, { target }: Event): boolean {
  return target instanceof Node && box.contains(target);
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select');
}
