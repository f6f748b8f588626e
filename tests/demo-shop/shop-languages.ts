import type { PlainDate } from '../../utils/model/plain-date.ts';
import { DE, EN, EN_OLD, FR, KO, type Labels, PL, PT } from './shop-labels.ts';

/* The words and shapes that the shop prints. Date shapes and English labels are those of the real pages. */

export const SHOP_LANGUAGES = ['en', 'de', 'fr', 'pl', 'pt', 'ko'] as const;
export type ShopLanguage = (typeof SHOP_LANGUAGES)[number];
/** In the site's own codes: Great Britain is UK. */
export const SHOP_COUNTRIES = ['US', 'BR', 'DE', 'KR', 'UK', 'PL', 'MX', 'IL', 'ID'] as const;
export type ShopCountry = (typeof SHOP_COUNTRIES)[number];
export type ShopStatus = 'to-pay' | 'processing' | 'awaiting-delivery' | 'completed' | 'canceled' | 'expired';

/** Two generations of labels: before and after the middle of 2026. */
export type LabelAge = 'old' | 'new';

export interface Sentences {
  /** After completion: {days} days from confirming receipt, glued to a second sentence as the site does. */
  afterReceipt: string;
  /** {days} days from ordering. */
  afterOrder: string;
  lateCoupon: string;
  noDelivery: string;
  freeReturn: string;
}

interface ShopWords {
  labels: Record<LabelAge, Labels>;
  statuses: Record<ShopStatus, string>;
  sentences: Sentences;
  months: readonly string[];
  formatDate(day: number, month: string, year: number): string;
}

const WORDS: Record<ShopLanguage, ShopWords> = {
  en: {
    labels: { new: EN, old: EN_OLD },
    statuses: statuses('To pay', 'Processing', 'Awaiting delivery', 'Completed', 'Canceled', 'Expired'),
    sentences: {
      afterReceipt: 'You can apply for a return or refund within {days} days of confirming receipt.',
      afterOrder: 'You can open a dispute within {days} days after order was placed.',
      lateCoupon: 'Apply for a coupon code if delayed by {date}',
      noDelivery: 'Refund if no delivery before {date}',
      freeReturn: 'Changed your mind? Send it back within {days} days after delivery. We pay the postage.',
    },
    months: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
    formatDate: (day, month, year) => `${month} ${day}, ${year}`,
  },
  de: {
    labels: { new: DE, old: { ...DE, number: 'Bestell-ID:' } },
    statuses: statuses(
      'Zu bezahlen',
      'In Bearbeitung',
      'Wartet auf Lieferung',
      'Abgeschlossen',
      'Storniert',
      'Abgelaufen',
    ),
    sentences: {
      afterReceipt:
        'Innerhalb von {days} Tagen nach der Empfangsbestätigung können Sie eine Rückgabe oder Erstattung beantragen.',
      afterOrder: 'Innerhalb von {days} Tagen nach der Bestellung können Sie einen Streitfall eröffnen.',
      lateCoupon: 'Gutscheincode bei Verzögerung bis zum {date}',
      noDelivery: 'Rückerstattung, falls keine Lieferung vor dem {date}',
      freeReturn: 'Innerhalb von {days} Tagen nach der Lieferung kostenlos zurücksenden.',
    },
    months: 'Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez'.split(' '),
    formatDate: (day, month, year) => `${day}. ${month} ${year}`,
  },
  fr: {
    labels: { new: FR, old: { ...FR, date: 'Date de commande :' } },
    statuses: statuses(
      'À payer',
      'En traitement',
      'En attente de livraison',
      'Terminée',
      'Annulée',
      'Expirée',
    ),
    sentences: {
      afterReceipt:
        'Vous pouvez demander un retour ou un remboursement dans les {days} jours suivant la confirmation de réception.',
      afterOrder: 'Vous pouvez ouvrir un litige dans les {days} jours suivant la commande.',
      lateCoupon: 'Code promo en cas de retard au {date}',
      noDelivery: "Remboursement en l'absence de livraison avant le {date}",
      freeReturn: 'Renvoyez le produit sous {days} jours après la livraison, sans frais.',
    },
    months: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' '),
    formatDate: (day, month, year) => `${day} ${month} ${year}`,
  },
  pl: {
    labels: { new: PL, old: { ...PL, date: 'Data zamówienia:' } },
    statuses: statuses(
      'Do zapłaty',
      'W realizacji',
      'Oczekuje na dostawę',
      'Zakończone',
      'Anulowane',
      'Wygasłe',
    ),
    sentences: {
      afterReceipt: 'Możesz poprosić o zwrot w ciągu {days} dni od potwierdzenia odbioru.',
      afterOrder: 'Spór możesz otworzyć w ciągu {days} dni od złożenia zamówienia.',
      lateCoupon: 'Kupon w razie opóźnienia do {date}',
      noDelivery: 'Zwrot pieniędzy w przypadku braku dostawy przed {date}',
      freeReturn: 'Odeślij w ciągu {days} dni od dostawy, bez opłat.',
    },
    months: 'sty lut mar kwi maj cze lip sie wrz paź lis gru'.split(' '),
    formatDate: (day, month, year) => `${day} ${month} ${year}`,
  },
  pt: {
    labels: { new: PT, old: { ...PT, date: 'Data do pedido:' } },
    statuses: statuses(
      'A ser pago',
      'Processando',
      'Aguardando a entrega',
      'Concluído ',
      'Cancelado',
      'Expirado',
    ),
    sentences: {
      afterReceipt:
        'Você pode solicitar devolução ou reembolso em até {days} dias após confirmar o recebimento.',
      afterOrder: 'Você pode abrir uma disputa em até {days} dias após o pedido ser feito.',
      lateCoupon: 'Cupom em caso de atraso até {date}',
      noDelivery: 'Reembolso se não houver entrega antes de {date}',
      freeReturn: 'Devolva em até {days} dias após a entrega, sem custo.',
    },
    months: 'jan fev mar abr mai jun jul ago set out nov dez'.split(' '),
    formatDate: (day, month, year) => `${day} ${month}, ${year}`,
  },
  ko: {
    labels: { new: KO, old: { ...KO, date: '주문일:', number: '주문 ID:' } },
    statuses: statuses('결제 대기', '처리 중', '배송 대기', '완료', '취소', '만료'),
    sentences: {
      afterReceipt: '수령 확인 후 {days}일 이내에 반품 또는 환불을 신청할 수 있습니다.',
      afterOrder: '주문 후 {days}일 이내에 분쟁을 제기할 수 있습니다.',
      lateCoupon: '{date}까지 지연 시 쿠폰 제공',
      noDelivery: '{date} 이전에 배송되지 않으면 환불',
      freeReturn: '배송 후 {days}일 이내에 무료로 반품할 수 있습니다.',
    },
    months: Array.from({ length: 12 }, (_, month) => String(month + 1)),
    formatDate: (day, month, year) => `${year}년 ${month}월 ${day}일`,
  },
};

/** The shop's words in a language. */
export function shopWords(language: ShopLanguage): ShopWords {
  return WORDS[language];
}

/** A day as the shop prints it in a language. */
export function printDay(date: PlainDate, language: ShopLanguage): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const words = WORDS[language];
  return words.formatDate(day, words.months[month - 1] ?? '', year);
}

/** A day without its year, as the tracking page prints it: 'Dec. 24'. */
export function printShortDay(date: PlainDate, language: ShopLanguage): string {
  const [, month = 1, day = 1] = date.split('-').map(Number);
  if (language === 'ko') return `${month}월 ${day}일`;
  const name = (WORDS[language].months[month - 1] ?? '').replace(/\.$/, '');
  return language === 'en' ? `${name}. ${day}` : `${day} ${name}.`;
}

export function isShopLanguage(text: string): text is ShopLanguage {
  return SHOP_LANGUAGES.some((language) => language === text);
}

export function isShopCountry(text: string): text is ShopCountry {
  return SHOP_COUNTRIES.some((country) => country === text);
}

function statuses(...words: [string, string, string, string, string, string]): Record<ShopStatus, string> {
  const [toPay, processing, awaiting, completed, canceled, expired] = words;
  return {
    'to-pay': toPay,
    processing,
    'awaiting-delivery': awaiting,
    completed,
    canceled,
    expired,
  };
}
