/** Milliseconds in which a page answers to something. */
const PATIENCE = 1_500;

/**
 * Waits until the page shows something, looking again after each change of it and no other time. Gives what `look` gives,
 * or null when that stays null for too long or the wait is called off.
 */
export function waitFor<Found>(
  document: Document,
  look: () => Found | null,
  { patience = PATIENCE, signal }: { patience?: number; signal?: AbortSignal } = {},
): Promise<Found | null> {
  const found = look();
  if (found !== null || signal?.aborted) return Promise.resolve(found);
  return new Promise((resolve) => {
    const end = (result: Found | null): void => {
      clearTimeout(timer);
      observer.disconnect();
      signal?.removeEventListener('abort', stop);
      resolve(result);
    };
    const stop = () => end(null);
    const observer = new MutationObserver(() => {
      const now = look();
      if (now !== null) end(now);
    });
    const timer = setTimeout(() => end(look()), patience);
    observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
    signal?.addEventListener('abort', stop, { once: true });
  });
}

/** Two frames: after them a page has drawn what it makes of a change. In a hidden tab a short time stands for them. */
export function afterFrames(document: Document): Promise<void> {
  return new Promise((done) => {
    if (document.hidden) setTimeout(done, HIDDEN_FRAMES);
    else requestAnimationFrame(() => requestAnimationFrame(() => done()));
  });
}
const HIDDEN_FRAMES = 100;
