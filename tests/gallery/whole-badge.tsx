import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { OrderBadge } from '../../components/order-badge.tsx';
import { OrderDetails, type OrderDetailsProps } from '../../components/order-details.tsx';
import type { OnPageKey, OrderDetailsKey, Texts } from '../../utils/i18n.ts';

export interface WholeBadgeProps extends Pick<OrderDetailsProps, 'view' | 'onMark'> {
  texts: Texts<OnPageKey | OrderDetailsKey>;
}

/** A badge with its details, which on AliExpress are drawn by two scripts, in the elements that it has there. */
export function WholeBadge({ view, texts, onMark }: WholeBadgeProps): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const panelId = useId();
  return (
    <>
      <OrderBadge
        view={view}
        texts={texts}
        panelId={panelId}
        isOpen={isOpen}
        onToggle={() => setOpen(!isOpen)}
      />
      <div id={panelId} class="badge badge-panel" hidden={!isOpen} dir={texts.direction} lang={texts.locale}>
        {isOpen && <OrderDetails view={view} texts={texts} onMark={onMark} />}
      </div>
    </>
  );
}
