import { addDays, type PlainDate } from '../../utils/model/plain-date.ts';
import { type CaseTimer, isFinished, isRefundDecided, type ShopCaseSpec } from './case-spec.ts';
import { CASE_BUTTONS, CASE_WORDS, type CaseButton, SOLUTIONS, TIMERS } from './case-words.ts';
import { printDay, type ShopCountry } from './shop-languages.ts';
import { printMoney } from './shop-money.ts';
import { caseIdOf, lineIdOf, type StockedOrder } from './stock.ts';

/** What the page of a case prints. */
export interface ShopCase {
  caseId: string;
  lineId: string;
  /** Address of its page: old ones are on another host. */
  url: string;
  item: string;
  status: string;
  timer: string | null;
  /** Newest first. */
  steps: { title: string; time: string }[];
  solution: string;
  amount: string;
  buttons: readonly CaseButton[];
  /** Where the money is, once a refund was decided. */
  refundUrl: string | null;
}

/** The cases of an order as their pages print them on a day. */
export function printCases(
  { orderId, spec }: StockedOrder,
  today: PlainDate,
  country: ShopCountry,
): ShopCase[] {
  return (spec.cases ?? []).map((about) => {
    const line = spec.lines[about.line];
    const words = CASE_WORDS[about.state];
    return {
      caseId: caseIdOf(orderId, about.line),
      lineId: lineIdOf(orderId, about.line),
      url: caseUrl(orderId, about),
      item: line?.title ?? '',
      status: words.status,
      timer: about.timer && words.act ? printTimer(about.timer, words.act, today) : null,
      steps: printSteps(about, today),
      solution: SOLUTIONS[about.solution],
      amount: printMoney(refundCents(spec, about), country),
      buttons: CASE_BUTTONS[about.state] ?? [],
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

function printTimer(timer: CaseTimer, act: string, today: PlainDate): string {
  if ('within' in timer) return fill(TIMERS.within, { act, days: timer.within });
  if ('before' in timer)
    return fill(TIMERS.before, { act, date: printDay(addDays(today, timer.before), 'en') });
  return fill(TIMERS.left, { act, days: timer.left.days, hours: timer.left.hours });
}

function fill(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** The first step is that of the opening, the last that of the last change; the others lie between. */
function printSteps({ state, opened, changed }: ShopCaseSpec, today: PlainDate): ShopCase['steps'] {
  const titles = CASE_WORDS[state].steps;
  const last = Math.max(titles.length - 1, 1);
  const steps = titles.map((title, place) => {
    const day = opened + Math.floor(((changed - opened) * place) / last);
    return { title, time: printDay(addDays(today, day), 'en') };
  });
  return steps.toReversed();
}
