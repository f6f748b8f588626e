import type { JSX } from 'preact';
import type { Texts } from '../utils/i18n.ts';
import type { OrderList } from '../utils/messages/messages.ts';
import { MY_ORDERS_URL } from './empty-state.tsx';
import { MoneyAmount } from './money-amount.tsx';
import { OutLink } from './out-link.tsx';
import { PopupIcon } from './popup-icon.tsx';

export interface PopupHeaderProps {
  /** Null until the first answer is there: the frame is shown at once. */
  list: OrderList | null;
  texts: Texts;
  onOpenSettings: () => void;
}

/** The top of the popup: name, way to My orders and to the settings, and the three numbers that matter. */
export function PopupHeader({ list, texts, onOpenSettings }: PopupHeaderProps): JSX.Element {
  return (
    <header class="popup-header">
      <div class="popup-bar">
        <h1>{texts.text('extension.name')}</h1>
        <OutLink href={MY_ORDERS_URL} texts={texts}>
          {texts.text('popup.myOrders')}
        </OutLink>
        <button
          type="button"
          class="icon-button"
          onClick={onOpenSettings}
          aria-label={texts.text('popup.settings')}
        >
          <PopupIcon name="settings" />
        </button>
      </div>
      {list && list.total > 0 && <Numbers list={list} texts={texts} />}
    </header>
  );
}

function Numbers({ list, texts }: { list: OrderList; texts: Texts }): JSX.Element {
  return (
    <div class="numbers">
      {list.atStake.length > 0 && (
        <p class="at-stake">
          <span class="soft">{texts.text('popup.atStake')}</span>
          <span class="amounts">
            {list.atStake.map((money) => (
              <MoneyAmount key={money.currency} money={money} locale={texts.locale} />
            ))}
          </span>
        </p>
      )}
      <p class="soft">
        {texts.text('popup.orders', { count: list.total })}
        {' · '}
        {list.closingSoon > 0 ? (
          <strong class="closing-soon">{texts.text('popup.closingSoon', { count: list.closingSoon })}</strong>
        ) : (
          texts.text('popup.nothingClosing')
        )}
      </p>
    </div>
  );
}
