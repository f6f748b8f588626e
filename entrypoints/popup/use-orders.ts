import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { GROUP_STEP, NO_FILTER } from '../../components/popup-view.tsx';
import type { OrderFilter } from '../../components/search-bar.tsx';
import type { OrderList, OrderQuery, Send } from '../../utils/messages/messages.ts';
import { isOrdersChanged } from '../../utils/messages/send.ts';
import type { UrgencyGroup } from '../../utils/policy/order-view.ts';

/** The part of runtime.onMessage that is used. */
export interface MessageEvents {
  addListener: (listener: (message: unknown) => void) => void;
  removeListener: (listener: (message: unknown) => void) => void;
}

type Shown = Record<UrgencyGroup, number>;
const FIRST: Shown = { 'act-now': GROUP_STEP, open: GROUP_STEP, waiting: GROUP_STEP, closed: GROUP_STEP };

export interface Orders {
  list: OrderList | null;
  failed: boolean;
  filter: OrderFilter;
  setFilter: (filter: OrderFilter) => void;
  showMore: (group: UrgencyGroup) => void;
  reload: () => void;
}

/**
 * The orders for the filter, read again at every change that the background tells of. An answer that was overtaken by
 * a newer question is dropped; after a failure the last good list stays.
 */
export function useOrders(send: Send, events: MessageEvents): Orders {
  const [list, setList] = useState<OrderList | null>(null);
  const [failed, setFailed] = useState(false);
  const [wanted, setWanted] = useState({ filter: NO_FILTER, shown: FIRST });
  const newest = useRef(0);

  const reload = useCallback(async () => {
    newest.current += 1;
    const turn = newest.current;
    const fresh = await readList(send, wanted.filter, wanted.shown);
    if (turn !== newest.current) return;
    setFailed(fresh === null);
    if (fresh) setList(fresh);
  }, [send, wanted]);

  useEffect(() => {
    void reload();
    const onMessage = (message: unknown): void => {
      if (isOrdersChanged(message)) void reload();
    };
    events.addListener(onMessage);
    return () => events.removeListener(onMessage);
  }, [reload, events]);

  return {
    list,
    failed,
    filter: wanted.filter,
    setFilter: (filter) => setWanted({ filter, shown: FIRST }),
    showMore: (group) =>
      setWanted(({ filter, shown }) => ({ filter, shown: { ...shown, [group]: shown[group] + GROUP_STEP } })),
    reload: () => void reload(),
  };
}

/** First every group's start, then what more of single groups was shown; null when an answer failed. */
async function readList(send: Send, filter: OrderFilter, shown: Shown): Promise<OrderList | null> {
  const query = (group: UrgencyGroup | null, offset: number): OrderQuery => ({
    text: filter.query.trim(),
    state: filter.state,
    kind: filter.kind,
    group,
    offset,
    limit: GROUP_STEP,
  });
  const first = await send('list-orders', query(null, 0));
  if (!first.ok) return null;
  const groups = { ...first.value.groups };
  for (const name of ['act-now', 'open', 'waiting', 'closed'] as const) {
    for (let offset = GROUP_STEP; offset < Math.min(shown[name], groups[name].count); offset += GROUP_STEP) {
      const more = await send('list-orders', query(name, offset));
      if (!more.ok) return null;
      groups[name] = { ...groups[name], views: [...groups[name].views, ...more.value.groups[name].views] };
    }
  }
  return { ...first.value, groups };
}
