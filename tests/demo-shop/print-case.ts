import { addDays, type PlainDate } from '../../utils/model/plain-date.ts';
import { type CaseTimer, isFinished, isRefundDecided, type ShopCaseSpec } from './case-spec.ts';
import { type CaseButton, caseButtons } from './disputes/case-buttons.ts';
import { type DisputeLanguage, printCaseDay } from './disputes/dispute-languages.ts';
import { DISPUTE_WORDS, type DisputeWords, fill } from './disputes/dispute-words.ts';
import { printProposals, type ShopProposal } from './disputes/print-proposals.ts';
import type { ShopCountry } from './shop-languages.ts';
import { printMoney } from './shop-money.ts';
import { caseIdOf, lineIdOf, type StockedOrder } from './stock.ts';

/** What the page of a case prints. */
export interface ShopCase {
  caseId: string;
  lineId: string;
  /** Address of its page: old ones are on another host. */
  url: string;
  item: string;
  /** Something can still come of it. */
  isOpen: boolean;
  status: string;
  timer: string | null;
  /** Newest first. */
  steps: { title: string; time: string }[];
  solution: string;
  amount: string;
  buttons: readonly CaseButton[];
  proposals: readonly ShopProposal[];
  /** Where the money is, once a refund was decided. */
  refundUrl: string | null;
}

/** The cases of an order as their pages print them on a day. */
export function printCases(
  { orderId, spec }: StockedOrder,
  today: PlainDate,
  { country, language }: { country: ShopCountry; language: DisputeLanguage },
): ShopCase[] {
  const words = DISPUTE_WORDS[language];
  return (spec.cases ?? []).map((about) => {
    const { act, status } = words.states[about.state];
    return {
      caseId: caseIdOf(orderId, about.line),
      lineId: lineIdOf(orderId, about.line),
      url: caseUrl(orderId, about),
      item: spec.lines[about.line]?.title ?? '',
      isOpen: !isFinished(about),
      status,
      timer: about.timer && act ? printTimer(about.timer, act, { today, language, words }) : null,
      steps: printSteps(about, { today, language, words }),
      solution: words.solutions[about.solution],
      amount: printMoney(refundCents(spec, about), country),
      buttons: caseButtons(about.state, words),
      proposals: printProposals(about.proposals ?? [], words, country),
      refundUrl: isRefundDecided(about) ? refundUrl(lineIdOf(orderId, about.line)) : null,
    };
  });
}

/** What is asked for, in cents. */
export function refundCents({ lines }: StockedOrder['spec'], { line, cents }: ShopCaseSpec): number {
  return cents ?? lines[line]?.cents ?? 0;
}

/** Where the site shows what became of the money for a line. */
function refundUrl(lineId: string): string {
  const page = 'https://m.aliexpress.com/p/refund-amount/detail.html';
  return `${page}?pha_manifest=refund-amount&tradeOrderLineId=${lineId}`;
}

function caseUrl(orderId: string, about: ShopCaseSpec): string {
  const caseId = caseIdOf(orderId, about.line);
  if (!isFinished(about)) {
    return `https://www.aliexpress.com/p/reverse-pages/start.html?reverseOrderLineId=${caseId}`;
  }
  const lineId = lineIdOf(orderId, about.line);
  const page = 'https://trade.aliexpress.com/issue/fastissue/Detail.htm';
  return `${page}?tradeOrderLineId=${lineId}&reverseOrderLineId=${caseId}&from=1`;
}

interface Printing {
  today: PlainDate;
  language: DisputeLanguage;
  words: DisputeWords;
}

function printTimer(timer: CaseTimer, act: string, { today, language, words: { timers } }: Printing): string {
  if ('within' in timer) return fill(timers.within, { act, days: timer.within });
  if ('before' in timer) {
    return fill(timers.before, { act, date: printCaseDay(addDays(today, timer.before), language) });
  }
  return fill(timers.left, { act, days: timer.left.days, hours: timer.left.hours });
}

/** The first step is that of the opening, the last that of the last change; the others lie between. */
function printSteps(about: ShopCaseSpec, { today, language, words }: Printing): ShopCase['steps'] {
  const { opened, changed, proposals = [] } = about;
  const titles = [...words.states[about.state].steps];
  // Its proposal comes after that of the seller.
  if (proposals.some(({ by }) => by === 'aliexpress')) titles.push(words.proposals.aliexpressStep);
  const last = Math.max(titles.length - 1, 1);
  const steps = titles.map((title, place) => {
    const day = opened + Math.floor(((changed - opened) * place) / last);
    return { title, time: printCaseDay(addDays(today, day), language) };
  });
  return steps.toReversed();
}
