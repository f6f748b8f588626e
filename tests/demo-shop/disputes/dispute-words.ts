import type { CaseState } from '../case-spec.ts';
import type { DisputeLanguage } from './dispute-languages.ts';
import type { ReasonId, Solution } from './dispute-reasons.ts';
import { DE } from './words/de.ts';
import { EN } from './words/en.ts';
import { HE } from './words/he.ts';
import { PL } from './words/pl.ts';
import { PT } from './words/pt.ts';

/** Words of a case in one state. */
export interface StateWords {
  status: string;
  /** Titles of the steps, oldest first. */
  steps: readonly string[];
  /** Who has to do what, for the time limit. Nothing runs any more where it is missing. */
  act?: string;
}

/** Why the form does not go on, or why it refused something. */
export type ErrorCode =
  | 'missing-received'
  | 'missing-solution'
  | 'missing-reason'
  | 'missing-text'
  | 'missing-amount'
  | 'amount-too-high'
  | 'file-too-large'
  | 'file-type-unknown'
  | 'too-many-files'
  | 'missing-carrier'
  | 'missing-number';

/** Who proposes a solution. */
export type Proposer = 'seller' | 'aliexpress';
/** Who pays for the way back. */
export type Payer = 'seller' | 'buyer' | 'platform';

/** Everything that the pages about disputes say in one language. `{…}` is filled in. */
export interface DisputeWords {
  entry: { question: string; yes: string; no: string };
  form: {
    title: string;
    solution: string;
    reason: string;
    reasonHint: string;
    text: string;
    textHint: string;
    amount: string;
    /** '{amount}' is what was paid. */
    most: string;
    full: string;
    upload: string;
    tile: string;
    uploadHint: string;
    remove: string;
    next: string;
  };
  summary: {
    title: string;
    received: string;
    back: string;
    submit: string;
    question: string;
    confirm: string;
    dismiss: string;
  };
  reasons: Record<ReasonId, string>;
  solutions: Record<Solution, string>;
  solutionHints: Record<Solution, string>;
  errors: Record<ErrorCode, string>;
  caseLabels: {
    title: string;
    solution: string;
    amount: string;
    item: string;
    order: string;
    viewCase: string;
    refund: string;
    chooseFirst: string;
  };
  caseButtons: { proposals: string; evidence: string; withdraw: string; withdrawQuestion: string };
  states: Record<CaseState, StateWords>;
  /** Time limits around what is to be done: 'Please respond within 3 days'. */
  timers: { within: string; before: string; left: string };
  proposals: {
    from: Record<Proposer, string>;
    /** The step of a case in which AliExpress proposed something; of the seller the state itself tells. */
    aliexpressStep: string;
    postage: string;
    payers: Record<Payer, string>;
    accept: string;
    acceptQuestion: string;
    disagree: string;
  };
  parcel: {
    title: string;
    carrier: string;
    carrierHint: string;
    otherCarrier: string;
    number: string;
    numberHint: string;
  };
}

/** The words in every language. */
export const DISPUTE_WORDS: Record<DisputeLanguage, DisputeWords> = {
  en: EN,
  de: DE,
  pt: PT,
  pl: PL,
  he: HE,
};

/** Put values in place of the '{…}' of a text. */
export function fill(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
