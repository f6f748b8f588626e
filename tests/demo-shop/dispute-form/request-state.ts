import type { ReasonId, Received, Solution } from '../disputes/dispute-reasons.ts';
import type { DisputeWords, ErrorCode } from '../disputes/dispute-words.ts';

/** A file that was added. */
export interface Attached {
  id: number;
  file: File;
  /** Address of its picture, once it is "uploaded". */
  thumb: string | null;
}

/** Everything that is entered, and how far somebody is. */
export interface Request {
  step: 'form' | 'summary' | 'case';
  received: Received | null;
  solution: Solution | null;
  reason: ReasonId | null;
  text: string;
  amount: string;
  files: readonly Attached[];
  errors: readonly ErrorCode[];
}

/** What the form is about. */
export interface RequestProps {
  words: DisputeWords;
  line: { title: string; variant: string | null; hue: number; quantity: string };
  /** What was paid for the line. */
  paid: { text: string; amount: string };
  currency: string;
  received: Received | null;
  /** What the field of the amount starts with. */
  amount: string;
}

/** What window.shopDispute.state tells of it. Fields that a page does not have are null or empty. */
export interface ReportedState {
  step: Request['step'];
  received: Received | null;
  solution: Solution | null;
  reason: { id: string; label: string } | null;
  text: string;
  /** Empty where it cannot be changed. */
  amount: string;
  files: { name: string; type: string; size: number }[];
  errors: string[];
  /** The parcel that goes back. */
  parcel: { carrier: string | null; number: string } | null;
}

/** What a page tells that has nothing to fill in. */
export const NOTHING_ENTERED: ReportedState = {
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
