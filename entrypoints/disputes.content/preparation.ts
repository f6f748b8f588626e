import type { ReportRow, Shown } from '../../components/fill-shown.ts';
import type { DisputeForm } from '../../utils/aliexpress/readers/dispute-form.ts';
import type { Draft, FoundDrafts, Send } from '../../utils/messages/messages.ts';
import { askTwice } from './ask-twice.ts';
import { fillForm, type ValueWords, wantedValues } from './fill-form.ts';
import { type Filling, newFilling } from './filling.ts';
import { undoFill } from './undo-fill.ts';

/** One after the other, also of two pages of one tab: who fills in waits until the one before has stopped. */
export interface Turns {
  last: Promise<void>;
}

export interface PreparationOptions {
  document: Document;
  address: () => URL;
  turns: Turns;
  send: Send;
  /** What the page's address names. */
  lineId: string | null;
  orderId: string | null;
  language: string | null;
  read: () => DisputeForm;
  /** Called when something else is to be shown. */
  onChange: () => void;
}

/** What is prepared for one form, which of it is meant, and what was done with it. */
export class Preparation {
  readonly #options: PreparationOptions;
  readonly #stopped = new AbortController();
  #found: FoundDrafts | null = null;
  #draft: Draft | null = null;
  #filling: Filling | null = null;
  #report: ReportRow[] | null = null;
  /** What of another claim still stands in the form. */
  #left: ReportRow[] = [];
  #isBusy = false;
  #isChoosing = false;
  #isUndone = false;

  constructor(options: PreparationOptions) {
    this.#options = options;
    void this.#ask();
  }

  /** Null as long as the background has not answered. */
  get found(): FoundDrafts | null {
    return this.#found;
  }

  /** What the panel shows beside such a form; null for nothing. */
  shown(form: DisputeForm, words: ValueWords): Shown | null {
    if (!this.#found) return null;
    const drafts = this.#fitting(form);
    const draft =
      this.#draft && (drafts.find(({ claimId }) => claimId === this.#draft?.claimId) ?? this.#draft);
    if (draft && (form.kind !== 'case' || hasParcel(draft))) {
      return {
        state: form.kind === 'unknown' ? 'unknown-form' : this.#report ? 'filled' : 'ready',
        draft,
        hasOthers: drafts.length > 1,
        wanted: [...this.#left, ...wantedValues(draft, this.#options.language, form.kind, words)],
        report: form.kind === 'unknown' ? null : this.#report,
        isBusy: this.#isBusy,
        isUndone: this.#isUndone,
      };
    }
    const canPrepare = form.kind === 'form' && this.#options.orderId !== null;
    if (drafts.length > 0) return draft ? null : { state: 'choose', drafts, canPrepare };
    return form.kind === 'form' ? { state: 'no-draft', canPrepare } : null;
  }

  /** The user says which claim is meant. */
  pick(draft: Draft): void {
    if (this.#isBusy) return;
    this.#draft = draft;
    this.#isChoosing = false;
    this.#options.onChange();
  }

  /** The user says that none of those so far is meant: what was filled in from it is taken back first. */
  async another(): Promise<void> {
    if (this.#isBusy) return;
    if (this.#report && !this.#isUndone) await this.undo();
    if (this.#stopped.signal.aborted) return;
    this.#left = (this.#report ?? []).flatMap(({ outcome, ...row }): ReportRow[] => {
      if (outcome.done !== 'not-undone') return [];
      return [{ ...row, value: null, outcome: row.field === 'file' ? { done: 'left-over' } : outcome }];
    });
    this.#draft = null;
    this.#isChoosing = true;
    this.#report = null;
    this.#isUndone = false;
    this.#options.onChange();
  }

  prepare(): void {
    if (this.#options.orderId !== null) this.openClaim(this.#options.orderId);
  }

  openClaim(orderId: string): void {
    void this.#options.send('open-claim', { orderId });
  }

  /** The claim may have changed in another tab. What is filled in already stays as it is. */
  askAgain(): void {
    if (!this.#isBusy && this.#report === null) void this.#ask();
  }

  /** Fills in the form from the claim as it is by now, on the user's press. */
  async fill(kind: DisputeForm['kind'], words: ValueWords): Promise<void> {
    const { language } = this.#options;
    if (!this.#draft || this.#isBusy || kind === 'unknown') return;
    const filling = this.#fillingOf(this.#draft);
    filling.begin();
    await this.#work(async () => {
      filling.draft = await this.#fresh(filling.draft);
      return fillForm(filling, wantedValues(filling.draft, language, kind, words));
    });
    this.#left = [];
    this.#isUndone = false;
    this.#options.onChange();
  }

  /** Puts back what the form held before. */
  async undo(): Promise<void> {
    const filling = this.#filling;
    const report = this.#report;
    if (!filling || !report || this.#isBusy) return;
    filling.begin();
    await this.#work(() => undoFill(filling, report));
    this.#isUndone = true;
    this.#options.onChange();
  }

  stop(): void {
    this.#stopped.abort();
  }

  /** One for the whole form: what was put into it from one claim is known when it is filled in from another. */
  #fillingOf(draft: Draft): Filling {
    const { address, document, language, read, send } = this.#options;
    const { signal } = this.#stopped;
    this.#filling ??= newFilling({ address, document, send, draft, language, read, signal });
    this.#filling.draft = draft;
    return this.#filling;
  }

  /** The claim may have been changed in another tab since. */
  async #fresh(draft: Draft): Promise<Draft> {
    const answer = await this.#find();
    if (!answer.ok) return draft;
    this.#found = answer.value;
    this.#draft = answer.value.drafts.find(({ claimId }) => claimId === draft.claimId) ?? draft;
    return this.#draft;
  }

  #find() {
    const { send, lineId, orderId, language } = this.#options;
    return send('find-drafts', { lineId, orderId, language });
  }

  async #work(work: () => Promise<ReportRow[]>): Promise<void> {
    const { turns, onChange } = this.#options;
    const before = turns.last;
    this.#isBusy = true;
    onChange();
    const own = before.then(async () => {
      const report = this.#stopped.signal.aborted ? null : await work();
      if (report && !this.#stopped.signal.aborted) this.#report = report;
    });
    turns.last = own.catch(() => undefined);
    try {
      await own;
    } finally {
      this.#isBusy = false;
    }
  }

  async #ask(): Promise<void> {
    const answer = await askTwice(() => this.#find(), this.#stopped.signal);
    if (this.#stopped.signal.aborted || this.#isBusy || this.#report !== null || !answer.ok) return;
    this.#found = answer.value;
    const [first] = answer.value.drafts;
    const same = answer.value.drafts.find(({ claimId }) => claimId === this.#draft?.claimId);
    // Who said that another one is meant is not told again that it is the first.
    const isFirst = answer.value.isCertain && !this.#isChoosing;
    this.#draft = same ?? (isFirst ? (first ?? null) : null);
    this.#options.onChange();
  }

  #fitting({ kind }: DisputeForm): Draft[] {
    const { drafts } = this.#found ?? { drafts: [] };
    return kind === 'case' ? drafts.filter(hasParcel) : drafts;
  }
}

/** True when it is known with what the item goes back. */
function hasParcel({ wayBack }: Draft): boolean {
  return wayBack !== null && wayBack.trackingNumber !== null;
}
