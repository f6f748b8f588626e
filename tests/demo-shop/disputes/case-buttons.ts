import type { CaseState } from '../case-spec.ts';
import type { Press } from '../client/dom.ts';
import type { DisputeWords } from './dispute-words.ts';

export interface CaseButton {
  /** 'proposals' opens them, 'withdraw' asks again, 'parcel' sends the tracking number, 'evidence' does nothing here. */
  kind: 'proposals' | 'evidence' | 'parcel' | 'withdraw';
  press: Press | null;
  text: string;
}

const KINDS: Partial<Record<CaseState, readonly CaseButton['kind'][]>> = {
  'seller-answers': ['evidence', 'withdraw'],
  'buyer-answers': ['proposals', 'evidence', 'withdraw'],
  'aliexpress-decides': ['evidence', 'withdraw'],
  'seller-gives-address': ['withdraw'],
  'buyer-ships-back': ['parcel', 'withdraw'],
};

/** Buttons of the page of a case; none where nothing is left to do. */
export function caseButtons(state: CaseState, words: DisputeWords): readonly CaseButton[] {
  const { caseButtons: texts, summary } = words;
  const all: Record<CaseButton['kind'], CaseButton> = {
    proposals: { kind: 'proposals', press: null, text: texts.proposals },
    evidence: { kind: 'evidence', press: null, text: texts.evidence },
    parcel: { kind: 'parcel', press: 'submit', text: summary.submit },
    withdraw: { kind: 'withdraw', press: 'cancel', text: texts.withdraw },
  };
  return (KINDS[state] ?? []).map((kind) => all[kind]);
}
