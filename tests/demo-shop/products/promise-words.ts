import type { ProductLanguage } from './product-languages.ts';

/* What the rows beside the buttons print. Where nobody has seen the site's own words these are ours. */

export interface PromiseWords {
  freeReturns: string;
  freeReturnsUndated: string;
  freeReturnsShort: string | null;
  policy: string;
  nonReturnable: string;
  freeShipping: string;
  delivery: string;
  unreachable: string;
  fastDelivery: string;
  fastDeliveryPopup: string;
  lateCoupon: string;
  lost: string;
  damaged: string;
  noDelivery: string;
  privacy: string;
  privacySub: string;
  privacyLines: readonly string[];
  sustainability: string;
  /** The line of AliExpress's own choice; it stays English. */
  commitment: string;
  /** Of the pages from 2020 to 2025. */
  services: string;
  freeReturn: string;
  freeReturnFifteen: string;
  deliveryCommitment: string;
  protection: string;
  protectionBrief: string;
  localReturn: string;
  localReturnBrief: string;
}

const COMMITMENT = 'AliExpress commitment';

export const PROMISE_WORDS: Record<ProductLanguage, PromiseWords> = {
  en: {
    freeReturns: 'Free returns within {days} days',
    freeReturnsUndated: 'Free returns',
    freeReturnsShort: 'Free returns',
    policy: 'Return & refund policy',
    nonReturnable: 'Non-returnable',
    freeShipping: 'Free shipping',
    delivery: 'Delivery:',
    unreachable: "This product can't be shipped to your address.",
    fastDelivery: 'Fast delivery',
    fastDeliveryPopup: 'Fast delivery & get refunds for any issues',
    lateCoupon: '{amount} coupon code if delayed',
    lost: 'Refund if package lost',
    damaged: 'Refund if items damaged',
    noDelivery: 'Refund if no delivery in {days} days',
    privacy: 'Security & Privacy',
    privacySub: 'secure personal details',
    privacyLines: ['Safe payments: nobody else gets your details.', 'Your data stay with the shop.'],
    sustainability: 'Sustainability',
    commitment: COMMITMENT,
    services: 'Service',
    freeReturn: 'Free returns',
    freeReturnFifteen: 'You have 15 days from the date of delivery to send it back, free and for any reason.',
    deliveryCommitment: 'Delivery commitment',
    protection: '{days}-Day Buyer Protection',
    protectionBrief: 'Money back guarantee',
    localReturn: 'Local Return',
    localReturnBrief: 'within 15 days',
  },
  pl: {
    freeReturns: 'Darmowe zwroty w ciągu {days} dni',
    freeReturnsUndated: 'Darmowe zwroty',
    freeReturnsShort: 'Darmowe zwroty produktów',
    policy: 'Zasady zwrotów i refundacji',
    nonReturnable: 'Bez możliwości zwrotu',
    freeShipping: 'Darmowa dostawa',
    delivery: 'Dostawa:',
    unreachable: 'Ten produkt nie może zostać wysłany na Twój adres.',
    fastDelivery: 'Szybka dostawa',
    fastDeliveryPopup: 'Szybka dostawa i zwrot pieniędzy w razie problemów',
    lateCoupon: 'Kod kuponu {amount} za spóźnioną dostawę',
    lost: 'Zwrot pieniędzy za zagubioną przesyłkę',
    damaged: 'Zwrot pieniędzy za uszkodzone produkty',
    noDelivery: 'Zwrot pieniędzy za dostawę dłuższą niż {days} dni',
    privacy: 'Bezpieczeństwo i ochrona prywatności',
    privacySub: 'chroń dane osobowe',
    privacyLines: ['Płatność zostaje między nami.', 'Dane są dobrze strzeżone.'],
    sustainability: 'Zrównoważony rozwój',
    commitment: COMMITMENT,
    services: 'Usługi',
    freeReturn: 'Darmowy zwrot',
    freeReturnFifteen: 'Masz 15 dni od daty dostawy, aby odesłać produkt bezpłatnie i bez podania powodu.',
    deliveryCommitment: 'Gwarancja dostawy',
    protection: '{days} dni ochrony kupującego',
    protectionBrief: 'Gwarancja zwrotu pieniędzy',
    localReturn: 'Zwrot lokalny',
    localReturnBrief: 'w ciągu 15 dni',
  },
  es: {
    freeReturns: 'Devoluciones gratis en {days} días',
    freeReturnsUndated: 'Devoluciones gratis',
    freeReturnsShort: 'Devoluciones gratis',
    policy: 'Política de devoluciones y reembolsos',
    nonReturnable: 'No admite devolución',
    freeShipping: 'Envío gratis',
    delivery: 'Entrega:',
    unreachable: 'No podemos enviar este producto a tu dirección.',
    fastDelivery: 'Entrega rápida',
    fastDeliveryPopup: 'Entrega rápida y reembolso si algo va mal',
    lateCoupon: 'Cupón de {amount} si se retrasa',
    lost: 'Reembolso si se pierde el paquete',
    damaged: 'Reembolso si llega dañado',
    noDelivery: 'Reembolso si no se entrega en {days} días',
    privacy: 'Seguridad & Privacidad',
    privacySub: 'datos personales protegidos',
    privacyLines: ['Nadie más ve cómo pagas.', 'Tus datos se guardan bien.'],
    sustainability: 'Sostenibilidad',
    commitment: 'Compromiso de AliExpress',
    services: 'Servicio',
    freeReturn: 'Devolución gratis',
    freeReturnFifteen:
      'Tienes 15 días a partir de la fecha de entrega para devolver el artículo de forma gratuita y por cualquier motivo',
    deliveryCommitment: 'Compromiso de entrega',
    protection: '{days} días de protección al comprador',
    protectionBrief: 'Garantía de reembolso',
    localReturn: 'Devolución local',
    localReturnBrief: 'en 15 días',
  },
  he: {
    freeReturns: 'החזרות בחינם תוך {days} ימים',
    freeReturnsUndated: 'החזרות בחינם',
    freeReturnsShort: null,
    policy: 'מדיניות החזרות והחזר כספי',
    nonReturnable: 'לא ניתן להחזרה',
    freeShipping: 'משלוח חינם',
    delivery: 'אספקה:',
    unreachable: 'לא ניתן לשלוח את המוצר לכתובת שלך.',
    fastDelivery: 'משלוח מהיר',
    fastDeliveryPopup: 'משלוח מהיר והחזר כספי על כל בעיה',
    lateCoupon: 'קופון של {amount} על איחור',
    lost: 'החזר כספי אם החבילה אבדה',
    damaged: 'החזר כספי על פריט פגום',
    noDelivery: 'החזר כספי אם אין אספקה תוך {days} ימים',
    privacy: 'אבטחה ופרטיות',
    privacySub: 'פרטים אישיים מוגנים',
    privacyLines: ['התשלום נשאר בינינו.', 'הפרטים שלך נשמרים היטב.'],
    sustainability: 'קיימות',
    commitment: COMMITMENT,
    services: 'שירות',
    freeReturn: 'החזרה בחינם',
    freeReturnFifteen: 'ניתן להחזיר את הפריט בחינם ומכל סיבה תוך 15 ימים ממועד המסירה.',
    deliveryCommitment: 'התחייבות לאספקה',
    protection: 'הגנת קונה ל-{days} ימים',
    protectionBrief: 'הכסף מוחזר',
    localReturn: 'החזר מקומי',
    localReturnBrief: 'תוך 15 ימים',
  },
  id: {
    freeReturns: 'Pengembalian gratis dalam {days} hari',
    freeReturnsUndated: 'Pengembalian gratis',
    freeReturnsShort: null,
    policy: 'Return & refund policy',
    nonReturnable: 'Tidak dapat dikembalikan',
    freeShipping: 'Bebas ongkos kirim',
    delivery: 'Pengiriman:',
    unreachable: 'Produk ini tidak dapat dikirimkan ke alamat Anda.',
    fastDelivery: 'Pengiriman cepat',
    fastDeliveryPopup: 'Pengiriman cepat dan uang kembali bila ada masalah',
    lateCoupon: 'Kode kupon {amount} jika terlambat',
    lost: 'Uang kembali jika paket hilang',
    damaged: 'Uang kembali jika barang rusak',
    noDelivery: 'Uang kembali jika tidak sampai dalam {days} hari',
    privacy: 'Keamanan & privasi',
    privacySub: 'data pribadi aman',
    privacyLines: ['Pembayaran tetap di antara kita.', 'Data Anda dijaga baik.'],
    sustainability: 'Keberlanjutan',
    commitment: COMMITMENT,
    services: 'Layanan',
    freeReturn: 'Pengembalian gratis',
    freeReturnFifteen: 'Anda punya 15 hari sejak tanggal pengantaran untuk mengembalikan barang, gratis.',
    deliveryCommitment: 'Komitmen pengiriman',
    protection: 'Perlindungan pembeli {days} hari',
    protectionBrief: 'Jaminan uang kembali',
    localReturn: 'Pengembalian lokal',
    localReturnBrief: 'dalam 15 hari',
  },
};

/** A text with its {days}, {amount} or {count} filled in. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
