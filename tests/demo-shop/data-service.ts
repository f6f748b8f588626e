import { setTimeout as wait } from 'node:timers/promises';
import { now } from '../../utils/clock.ts';
import type { PlainDate } from '../../utils/model/plain-date.ts';
import { ListPages, recordIn } from './answers/list-pages.ts';
import { orderCountData } from './answers/order-count.ts';
import { orderDetailData } from './answers/order-detail.ts';
import { orderListData } from './answers/order-list.ts';
import type { Data, Question, ShopAnswer } from './answers/question.ts';
import { refundListData } from './answers/refund-list.ts';
import { trackingData } from './answers/tracking.ts';
import { disputeLanguage } from './disputes/dispute-languages.ts';
import { ordersWith } from './products/bought-order.ts';
import { isShopCountry, isShopLanguage } from './shop-languages.ts';
import type { ShopSettings } from './shop-state.ts';
import { isStock, type Stock, stockedOrders } from './stock.ts';

export interface AskedQuestion {
  api: string;
  data: Record<string, unknown>;
  /** Epoch ms of the server. */
  at: number;
}

/** A code that every tab gets instead of an answer, once `after` more good answers were given; null for none. */
export interface Faults {
  code: string | null;
  after: number;
}

/** What a tab sends with a question: its settings as texts. */
export type TabWords = Readonly<Record<string, unknown>>;

type Answering = (question: Question, pages: ListPages) => Data;

const ANSWERS: Readonly<Record<string, Answering>> = {
  'mtop.aliexpress.trade.buyer.order.list': orderListData,
  'mtop.aliexpress.trade.buyer.order.detail': orderDetailData,
  'mtop.aliexpress.trade.buyer.order.count': orderCountData,
  'mtop.ae.ld.querydetail': trackingData,
  'mtop.aliexpress.buyer.reverse.queryreverseorderpagelistforbuyer': refundListData,
};

/** Answers the questions of the pages' data client as the site's servers do, and keeps what was asked. */
export class DataService {
  readonly asked: AskedQuestion[] = [];
  /** For all tabs; may be replaced or changed at any time. */
  faults: Faults = { code: null, after: 0 };
  /** What a tab sees that says nothing else. */
  stock: Stock;
  /** How the data clients of tabs are that say nothing else, see TabSettings. */
  client = 'normal';
  private readonly pages = new ListPages();
  private readonly today: () => PlainDate;

  constructor(today: () => PlainDate, stock: Stock) {
    this.today = today;
    this.stock = stock;
  }

  /** The answer to the body of a request: `{ api, v, data, tab }`. Takes as long as the tab wants. */
  async answer(body: unknown): Promise<ShopAnswer> {
    const asked = recordIn(body);
    const tab = recordIn(asked.tab);
    const api = String(asked.api ?? '');
    const data = recordIn(asked.data);
    this.asked.push({ api, data, at: now() });
    const answer = (ret: string, found: Data = {}): ShopAnswer => ({
      api: api.toLowerCase(),
      v: String(asked.v ?? '1.0'),
      ret: [ret],
      data: found,
    });
    const slow = Number(tab.slow);
    if (slow > 0) await wait(slow);
    const fault = this.nextFault() ?? faultIn(tab);
    if (fault !== null) return answer(`${fault}::${fault.toLowerCase().replaceAll('_', ' ')}`);
    const answering = ANSWERS[api.toLowerCase()];
    if (!answering) return answer('FAIL_SYS_API_NOT_FOUNDED::no such interface');
    return answer('SUCCESS::success', answering(this.question(api, data, tab), this.pages));
  }

  /** The orders of a tab. */
  ordersOf(tab: TabWords): Question['orders'] {
    return tab.mode === 'empty' ? [] : ordersWith(tab.bought, stockedOrders(this.stockOf(tab)));
  }

  stockOf({ stock }: TabWords): Stock {
    return isStock(stock) ? stock : this.stock;
  }

  private question(api: string, data: Data, tab: TabWords): Question {
    return {
      api,
      data,
      settings: settingsOf(tab),
      orders: this.ordersOf(tab),
      today: this.today(),
      at: now(),
    };
  }

  private nextFault(): string | null {
    if (this.faults.code === null || this.faults.after <= 0) return this.faults.code;
    this.faults.after -= 1;
    return null;
  }
}

/** Language, labels and country of a tab; what it does not say is as in a new account. */
export function settingsOf({ language, labels, country }: TabWords): ShopSettings {
  return {
    language: isShopLanguage(String(language)) ? (language as ShopSettings['language']) : 'en',
    labels: labels === 'old' ? 'old' : 'new',
    country: isShopCountry(String(country)) ? (country as ShopSettings['country']) : 'US',
    disputes: disputeLanguage(language),
  };
}

function faultIn({ fault }: TabWords): string | null {
  return typeof fault === 'string' && /^[A-Z][A-Z0-9_]+$/.test(fault) ? fault : null;
}
