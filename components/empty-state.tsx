import type { JSX } from 'preact';
import type { Texts } from '../utils/i18n.ts';
import { Icon } from './icon.tsx';
import { OutLink } from './out-link.tsx';

export const MY_ORDERS_URL = 'https://www.aliexpress.com/p/order/index.html';

/** What the popup shows before the first order was read: why it is empty, and the one step that fills it. */
export function EmptyState({ texts }: { texts: Texts }): JSX.Element {
  return (
    <section class="empty" data-state="open">
      <Icon name="open" class="empty-icon" />
      <h2>{texts.text('notice.emptyTitle')}</h2>
      <p>{texts.text('notice.emptyText')}</p>
      <OutLink href={MY_ORDERS_URL} class="strong-button" texts={texts}>
        {texts.text('notice.openMyOrders')}
      </OutLink>
      <p class="soft">{texts.text('popup.privacy')}</p>
    </section>
  );
}
