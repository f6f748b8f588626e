import type { JSX } from 'preact';
import { formatDay } from '../utils/format/day.ts';
import type { Texts } from '../utils/i18n.ts';
import type { OrderView } from '../utils/policy/order-view.ts';
import { MoneyAmount } from './money-amount.tsx';
import { OutLink } from './out-link.tsx';
import { VerdictBadge } from './verdict-badge.tsx';

/** Which order the page is about, and its verdict. */
export function ClaimHead({ view, texts }: { view: OrderView; texts: Texts }): JSX.Element {
  const title = view.lines.find((line) => line.title)?.title;
  const number = texts.text('order.number', { orderId: view.orderId });
  const facts = [
    title ? number : null,
    view.store,
    view.statusText ?? texts.text(`orderStatus.${view.status}`),
    view.orderedOn && texts.text('order.orderedOn', { day: formatDay(texts.locale, view.orderedOn, 'full') }),
  ].filter((fact) => fact !== null && fact !== '');
  return (
    <header class="claim-head" data-state={view.verdict.state}>
      <h1>
        <bdi>{title ?? number}</bdi>
        {view.lines.length > 1 && (
          <span class="soft"> {texts.text('order.moreItems', { count: view.lines.length - 1 })}</span>
        )}
      </h1>
      <p class="soft">
        {facts.map((fact, index) => (
          <span key={fact}>
            {index > 0 && ' · '}
            <bdi>{fact}</bdi>
          </span>
        ))}
        {view.total && ' · '}
        {view.total && <MoneyAmount money={view.total} locale={texts.locale} />}
      </p>
      <VerdictBadge verdict={view.verdict} done={view.done} texts={texts} />
      <OutLink href={view.links.order} class="plain-button" texts={texts}>
        {texts.text('guidePage.openOrder')}
      </OutLink>
    </header>
  );
}
