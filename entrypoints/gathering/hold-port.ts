/** What a port needs of the browser; `id` is missing once the extension was updated or removed. */
export interface PortRuntime {
  id?: string | undefined;
  lastError?: unknown;
  connect(info: { name: string }): { onDisconnect: { addListener(listener: () => void): void } };
}

/** Milliseconds until a background that could not be reached is tried again. */
const RETRY = 1_000;

/**
 * Holds a port to the background until `isOver`: the background hears of it when the page goes, in whatever way, and when
 * the background goes, another one is told. Throws nothing once the extension is gone.
 */
export function holdPort(name: string, runtime: () => PortRuntime | undefined, isOver: () => boolean): void {
  const connect = (): void => {
    const browserRuntime = runtime();
    if (isOver() || !browserRuntime?.id) return;
    browserRuntime.connect({ name }).onDisconnect.addListener(() => {
      // The browser writes an error that nobody looks at into the page's console; and one that failed fails at once again.
      if (runtime()?.lastError) setTimeout(connect, RETRY);
      else connect();
    });
  };
  connect();
}
