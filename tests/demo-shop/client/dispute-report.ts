import type { ReportedState } from '../dispute-form/request-state.ts';

/* What tests see of the pages about disputes, as window.shopDispute: { state, presses }. */

/** As the form's own; modules of the form are not served one by one. */
const NOTHING: ReportedState = {
  step: 'case',
  received: null,
  solution: null,
  reason: null,
  text: '',
  amount: '',
  files: [],
  errors: [],
  parcel: null,
};

let read: () => Partial<ReportedState> = () => ({});

/** Put it onto the window, once. The presses are those of the page. */
export function installReport(presses: readonly string[]): void {
  const shopDispute = {
    presses,
    get state(): ReportedState {
      return { ...NOTHING, ...read() };
    },
  };
  Object.assign(window, { shopDispute });
}

/** From now on the state is what `reader` says; what it does not name is empty. */
export function reportFrom(reader: () => Partial<ReportedState>): void {
  read = reader;
}
