import type { JSX } from 'preact';
import type { OnPageKey, Texts } from '../utils/i18n.ts';
import type { OrderView } from '../utils/policy/order-view.ts';
import { Icon } from './icon.tsx';
import { OutLink } from './out-link.tsx';
import { VerdictBadge } from './verdict-badge.tsx';

export interface OrderBadgeProps {
  view: OrderView;
  texts: Texts<OnPageKey>;
  /** Id of the element below, in which the details are shown. */
  panelId: string;
  isOpen: boolean;
  onToggle: () => void;
}

/** One order's badge on AliExpress: the verdict in one line; a click or Enter shows everything behind it in the panel. */
export function OrderBadge({ view, texts, panelId, isOpen, onToggle }: OrderBadgeProps): JSX.Element {
  return (
    <div class="badge" data-state={view.verdict.state} dir={texts.direction} lang={texts.locale}>
      <button
        type="button"
        class="badge-button"
        aria-expanded={isOpen}
        aria-controls={panelId}
        title={texts.text(isOpen ? 'badge.hideDetails' : 'badge.showDetails')}
        onClick={onToggle}
      >
        <VerdictBadge verdict={view.verdict} done={view.done} texts={texts} />
        <Icon name="chevron" class="chevron" />
      </button>
    </div>
  );
}

/** In the place of the details where they could not be had. */
export function NoDetails({ view, texts }: Pick<OrderBadgeProps, 'view' | 'texts'>): JSX.Element {
  return (
    <p role="status">
      {texts.text('badge.noDetails')}{' '}
      <OutLink href={view.links.order} texts={texts}>
        {texts.text('badge.openOrder')}
      </OutLink>
    </p>
  );
}
