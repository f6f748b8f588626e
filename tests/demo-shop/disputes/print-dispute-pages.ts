import type { PlainDate } from '../../../utils/model/plain-date.ts';
import type { ShopCase } from '../print-case.ts';
import { caseButtons } from './case-buttons.ts';
import { type DisputeLanguage, directionOf, printCaseDay } from './dispute-languages.ts';
import { DISPUTE_WORDS, type DisputeWords, fill } from './dispute-words.ts';

const DAYS_FOR_THE_SELLER = 5;

/** What every page about disputes needs, beside the cases that there are. */
export interface ShopDisputePages {
  language: DisputeLanguage;
  direction: 'ltr' | 'rtl';
  words: DisputeWords;
  /** What does not depend on the request in a case that was opened a moment ago. */
  newCase: Pick<ShopCase, 'isOpen' | 'status' | 'timer' | 'steps' | 'buttons' | 'proposals' | 'refundUrl'>;
}

/** The words of the pages in a language, and how a case of today begins. */
export function printDisputePages(language: DisputeLanguage, today: PlainDate): ShopDisputePages {
  const words = DISPUTE_WORDS[language];
  const { act = '', status, steps } = words.states['seller-answers'];
  const time = printCaseDay(today, language);
  return {
    language,
    direction: directionOf(language),
    words,
    newCase: {
      isOpen: true,
      status,
      timer: fill(words.timers.within, { act, days: DAYS_FOR_THE_SELLER }),
      steps: steps.map((title) => ({ title, time })),
      buttons: caseButtons('seller-answers', words),
      proposals: [],
      refundUrl: null,
    },
  };
}
