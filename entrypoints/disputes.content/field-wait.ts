/** A page that is still being drawn shows no field either: quiet for so long, or so long at most, milliseconds. */
const QUIET = 2_500;
const LONGEST_DRAWING = 15_000;

/** Tells once a page has come to rest without a field that is known. */
export class FieldWait {
  readonly #onRest: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Since when no field was known, milliseconds of the page's clock. */
  #since: number | null = null;
  #isOver = false;

  constructor(onRest: () => void) {
    this.#onRest = onRest;
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  /** The page has changed, and still no field is known. */
  goOn(): void {
    if (this.#isOver) return;
    const now = performance.now();
    this.#since ??= now;
    clearTimeout(this.#timer);
    const rest = () => {
      this.#isOver = true;
      this.#onRest();
    };
    this.#timer = setTimeout(rest, Math.min(QUIET, Math.max(0, LONGEST_DRAWING - (now - this.#since))));
  }

  /** A field is known, or the page is another. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#since = null;
    this.#isOver = false;
  }
}
