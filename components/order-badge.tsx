import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { OnPageKey, Texts } from '../utils/i18n.ts';
import type { WindowKind } from '../utils/model/window.ts';
import type { OrderView } from '../utils/policy/order-view.ts';
import { Icon } from './icon.tsx';
import { OrderDetails } from './order-details.tsx';
import { VerdictBadge } from './verdict-badge.tsx';

export interface OrderBadgeProps {
  view: OrderView;
  texts: Texts<OnPageKey>;
  /** The user says that a window is dealt with, or takes that back. Without it there is no such button. */
  onMark?: (kind: WindowKind, done: boolean) => void;
}

/** One order's badge on AliExpress: the verdict in one line; a click or Enter shows everything behind it. */
export function OrderBadge({ view, texts, onMark }: OrderBadgeProps): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const panelId = useId();
  return (
    <div class="badge" data-state={view.verdict.state} dir={texts.direction} lang={texts.locale}>
      <button
        type="button"
        class="badge-button"
        aria-expanded={isOpen}
        aria-controls={panelId}
        title={texts.text(isOpen ? 'badge.hideDetails' : 'badge.showDetails')}
        onClick={() => setOpen(!isOpen)}
      >
        <VerdictBadge verdict={view.verdict} done={view.done} texts={texts} />
        <Icon name="chevron" class="chevron" />
      </button>
      <div id={panelId} class="badge-panel" hidden={!isOpen}>
        {isOpen && <OrderDetails view={view} texts={texts} onMark={onMark} />}
      </div>
    </div>
  );
}
