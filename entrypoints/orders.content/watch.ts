export interface WatchOptions {
  document: Document;
  /** The smallest element that holds what matters, or null while it is not there yet. Asked again after each change. */
  findContainer: () => Element | null;
  /** Called at most once a frame, with the nodes whose children, text or links changed. */
  onChange: (touched: ReadonlySet<Node>) => void;
  signal: AbortSignal;
}

export interface Watch {
  /** Observe from now on and call `onChange` in the next frame. Calling it again looks for the container anew. */
  start(): void;
  stop(): void;
  /** Run something that writes to the page, without hearing of it afterwards. */
  quietly(write: () => void): void;
}

const CHANGES: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['href'],
};
/** Frames stop in a tab in the background; this many milliseconds stand for one there. */
const HIDDEN_FRAME = 200;

/**
 * Watches a part of the page without polling. Inside the container every change counts; of its ancestors only their
 * direct children, which is enough to notice that the site put another container in its place.
 */
export function watchPage({ document, findContainer, onChange, signal }: WatchOptions): Watch {
  let touched = new Set<Node>();
  let isScheduled = false;
  let isRunning = false;

  const collect = (records: readonly MutationRecord[]) => {
    for (const { target } of records) touched.add(target);
    if (touched.size > 0) schedule();
  };
  const observer = new MutationObserver(collect);

  const schedule = () => {
    if (isScheduled || !isRunning) return;
    isScheduled = true;
    if (document.hidden) setTimeout(run, HIDDEN_FRAME);
    else requestAnimationFrame(run);
  };
  const run = () => {
    isScheduled = false;
    if (!isRunning || signal.aborted) return;
    collectPending();
    const nodes = touched;
    touched = new Set();
    observe(observer, document, findContainer());
    onChange(nodes);
  };
  const collectPending = () => {
    for (const { target } of observer.takeRecords()) touched.add(target);
  };
  const stop = () => {
    isRunning = false;
    observer.disconnect();
    touched.clear();
  };
  signal.addEventListener('abort', stop, { once: true });
  return {
    stop,
    start() {
      if (signal.aborted) return;
      isRunning = true;
      schedule();
    },
    quietly(write) {
      collect(observer.takeRecords());
      write();
      observer.takeRecords();
    },
  };
}

function observe(observer: MutationObserver, document: Document, container: Element | null): void {
  observer.disconnect();
  observer.observe(container ?? document.body, CHANGES);
  for (let parent = container?.parentElement; parent; parent = parent.parentElement) {
    observer.observe(parent, { childList: true });
  }
}
