import type { ReportedState, Request, RequestProps } from '../dispute-form/request-state.ts';
import type { DisputeWords } from '../disputes/dispute-words.ts';
import type { ShopCase } from '../print-case.ts';
import type { ShopLine, ShopOrder, ShopState } from '../shop-state.ts';
import { casePage } from './case-page.ts';
import { reportFrom } from './dispute-report.ts';
import { box, el } from './dom.ts';
import { oldForm } from './old-form.ts';
import { showLanguage } from './product-head.ts';
import type { TabSettings } from './shop-settings.ts';
import { unknownForm } from './unknown-form.ts';

/* The pages about disputes of a tab: the form, in its three shapes, and the cases. */

/** Made by the server out of React and the folder of the form. */
interface FormBundle {
  mountRequest(
    box: Element,
    props: RequestProps,
    on: { report: (state: ReportedState) => void; filed: (request: Request) => void },
  ): () => void;
  mountReturnParcel(
    box: Element,
    words: DisputeWords,
    on: { report: (state: ReportedState) => void },
  ): () => void;
}
const BUNDLE: string = '/shop/dispute-form.ts';

export interface DisputeStage {
  /** The page of an address about a dispute. */
  pageOf(url: URL): HTMLElement;
  /** Another page takes over. */
  leave(): void;
}

export function isDisputePath(path: string): boolean {
  return /^\/(p\/reverse-pages|issue)\//.test(path);
}

/** The stage of a tab. `state` gives what the shop shows at the moment. */
export function disputeStage(settings: TabSettings, state: () => ShopState): DisputeStage {
  let unmount: () => void = () => undefined;
  /** Cases that were opened in this tab since it was loaded. */
  const filed = new Map<string, ShopCase>();

  const mount = (work: (bundle: FormBundle) => () => void) => {
    void import(/* @vite-ignore */ BUNDLE).then((bundle: FormBundle) => {
      unmount = work(bundle);
    });
  };
  const showCase = (order: ShopOrder, about: ShopCase): HTMLElement => {
    const page = casePage(order, about, state());
    const parcel = page.querySelector('.return-parcel');
    if (parcel) {
      mount((bundle) => bundle.mountReturnParcel(parcel, state().disputes.words, { report }));
    }
    return page;
  };
  const showForm = (order: ShopOrder, line: ShopLine, url: URL): HTMLElement => {
    const page = box('reverse-wrap');
    const given = url.searchParams.get('isReceived');
    const { currency, disputes } = state();
    const props: RequestProps = {
      words: disputes.words,
      line,
      paid: line.paid,
      currency,
      received: given === 'yes' || given === 'no' ? given : null,
      amount: settings.form === 'prefilled' ? line.paid.amount : '',
    };
    const open = (request: Request) => {
      const about = newCase(line, request, state());
      filed.set(line.lineId, about);
      history.replaceState(history.state, '', new URL(about.url).pathname + new URL(about.url).search);
      // Not while React is at work.
      setTimeout(() => {
        unmount();
        unmount = () => undefined;
        // What was filed stays reported.
        page.replaceWith(showCase(order, about));
      });
    };
    mount((bundle) => bundle.mountRequest(page, props, { report, filed: open }));
    return page;
  };

  const pageOf = (url: URL): HTMLElement => {
    const { disputes, orders } = state();
    showLanguage(disputes.language, disputes.direction);
    const cases = orders.flatMap((order) =>
      order.lines.flatMap(({ lineId }) =>
        [filed.get(lineId), ...order.cases.filter((one) => one.lineId === lineId)].flatMap((about) =>
          about ? { order, about } : [],
        ),
      ),
    );
    const caseId = url.searchParams.get('reverseOrderLineId');
    const wanted = lineOf(url, orders);
    const found = cases.find(({ about }) =>
      caseId === null ? about.isOpen && about.lineId === wanted?.line.lineId : about.caseId === caseId,
    );
    reportFrom(() => ({}));
    if (found) return showCase(found.order, found.about);
    if (caseId !== null || !wanted) {
      const { chooseFirst, title } = disputes.words.caseLabels;
      return box('reverse-wrap', el('h1', {}, title), el('p', {}, chooseFirst));
    }
    if (url.pathname.startsWith('/issue/')) return oldForm(wanted.order, wanted.line, state());
    if (settings.form === 'unknown') return unknownForm(wanted.line, state());
    return showForm(wanted.order, wanted.line, url);
  };
  const leave = () => {
    unmount();
    unmount = () => undefined;
  };
  return { pageOf, leave };
}

function report(told: ReportedState): void {
  reportFrom(() => told);
}

/** The line that an address names; of an order without one it is the first. */
function lineOf(url: URL, orders: readonly ShopOrder[]): { order: ShopOrder; line: ShopLine } | null {
  const lineId = url.searchParams.get('tradeOrderLineId');
  const orderId = url.searchParams.get('orderId');
  for (const order of orders) {
    const line = order.lines.find((one) => one.lineId === lineId);
    if (line) return { order, line };
  }
  const order = lineId === null ? orders.find((one) => one.orderId === orderId) : undefined;
  const [line] = order?.lines ?? [];
  return order && line ? { order, line } : null;
}

/** The case that comes of a request. */
function newCase(line: ShopLine, { amount, received, solution }: Request, { disputes, currency }: ShopState) {
  // Numbers of cases follow those of the lines, see the shop's stock.
  const caseId = String(Number(line.lineId) - 2_000_000_000_000_000);
  const isPartial = received === 'yes' && solution === 'refund';
  return {
    ...disputes.newCase,
    caseId,
    lineId: line.lineId,
    url: `https://www.aliexpress.com/p/reverse-pages/start.html?reverseOrderLineId=${caseId}`,
    item: line.title,
    solution: disputes.words.solutions[solution ?? 'refund'],
    amount: isPartial ? `${currency} ${amount}` : line.paid.text,
  };
}
