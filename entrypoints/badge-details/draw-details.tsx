import { render } from 'preact';
import css from '../../components/order-details.css?inline';
import { OrderDetails } from '../../components/order-details.tsx';
import { ORDER_DETAILS_LANGUAGES } from '../../locales/order-details-languages.ts';
import { createTexts, type OrderDetailsKey, wantedLanguages } from '../../utils/i18n.ts';
import type { DetailsPart } from '../orders.content/details-part.ts';

/** Draws what an opened badge shows of its order. */
export const badgeDetails: DetailsPart = {
  css,
  draw(target, { view, appearance, send }) {
    const wanted = wantedLanguages(appearance.language, navigator.languages);
    const texts = createTexts<OrderDetailsKey>(wanted, ORDER_DETAILS_LANGUAGES);
    const onGuide = () => void send('open-claim', { orderId: view.orderId });
    render(<OrderDetails view={view} texts={texts} onGuide={onGuide} />, target);
  },
  empty(target) {
    render(null, target);
  },
};
