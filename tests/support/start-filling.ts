import type { ReportRow } from '../../components/fill-shown.ts';
import { fillForm, wantedValues } from '../../entrypoints/disputes.content/fill-form.ts';
import { newFilling } from '../../entrypoints/disputes.content/filling.ts';
import { currenciesIn } from '../../utils/aliexpress/currencies-in-text.ts';
import { readDisputeForm } from '../../utils/aliexpress/readers/dispute-form.ts';
import type { Draft, MessageInput } from '../../utils/messages/messages.ts';
import { fakeSend } from './fake-send.ts';

const FORM = new URL(
  'https://www.aliexpress.com/p/reverse-pages/start.html?tradeOrderLineId=8290000000910113',
);
export const PHOTO = { evidenceId: 'e1', name: 'lid.jpg', type: 'image/jpeg', size: 3 };
export const FILM = { evidenceId: 'e2', name: 'unboxing.mp4', type: 'video/mp4', size: 3 };

/** Fits by words of English; a word may fit several reasons. */
function match(
  { reasons, solutions, solution, currencyText = '' }: MessageInput<'match-choices'>,
  words: RegExp,
) {
  const fits = (text: string) => (solution === 'refund' ? /^Refund only/ : /^Return/).test(text);
  const place = solutions.findIndex(fits);
  return {
    reasons: reasons.flatMap((text, at) => (words.test(text) ? [at] : [])),
    isSure: true,
    solution: place < 0 ? null : place,
    currencies: currenciesIn(currencyText),
  };
}

/** A filling of the form in the document; `at` says where the page is, and can be changed. */
export function startFilling(
  draft: Draft,
  { url = FORM, words = /damaged/, language = 'en' as string | null, kept = draft.evidence } = {},
) {
  const { send, asked } = fakeSend({
    'match-choices': (input) => match(input, words),
    'get-evidence': ({ evidenceId }) => {
      const piece = kept.find((one) => one.evidenceId === evidenceId);
      return piece ? { ...piece, data: btoa('abc') } : new Error('not kept');
    },
  });
  const at = { url };
  const read = () => readDisputeForm(document, at.url);
  const controller = new AbortController();
  const { signal } = controller;
  const filling = newFilling({ document, address: () => at.url, send, draft, language, read, signal });
  const words_ = { intent: (one: string) => one, solution: (one: string) => one };
  const fill = () => {
    filling.begin();
    return fillForm(filling, wantedValues(filling.draft, language, read().kind, words_));
  };
  return { asked, at, filling, fill, stop: () => controller.abort() };
}
/** Field or file → what became of it. */
export const outcomes = (rows: readonly ReportRow[]) =>
  Object.fromEntries(rows.map(({ field, name, outcome }) => [name ?? field, outcome]));
