/* Words beside the data on the shop's pages. English is that of the real pages. */

export interface Labels {
  orders: string;
  date: string;
  number: string;
  details: string;
  copy: string;
  total: string;
  more: string;
  track: string;
  confirm: string;
  returns: string;
  addToCart: string;
  remove: string;
  orderedOn: string;
  paidOn: string;
  shippedOn: string;
  completedOn: string;
  payment: string;
  estimated: string;
  delivered: string;
  freeReturns: string;
  commitment: string;
}

export const EN: Labels = {
  orders: 'Orders',
  date: 'Date:',
  number: 'Ref. Number:',
  details: 'Details',
  copy: 'Copy',
  total: 'Total:',
  more: 'View orders',
  track: 'Track status',
  confirm: 'Confirm received',
  returns: 'Returns/refunds',
  addToCart: 'Add to cart',
  remove: 'Remove',
  orderedOn: 'Order placed on',
  paidOn: 'Paid on',
  shippedOn: 'Shipment completed on',
  completedOn: 'Order completed on',
  payment: 'Payment method',
  estimated: 'Estimated delivery:',
  delivered: 'Delivered：',
  freeReturns: 'Free returns',
  commitment: 'Service Commitment',
};
export const EN_OLD: Labels = {
  ...EN,
  date: 'Order date:',
  number: 'Order ID:',
  details: 'Order details',
  track: 'Track order',
  paidOn: 'Payment completed on',
};
export const DE: Labels = {
  ...EN,
  orders: 'Bestellungen',
  date: 'Bestelldatum:',
  number: 'Bestellnummer:',
  copy: 'Kopieren',
  total: 'Gesamt:',
  more: 'Bestellungen anzeigen',
  orderedOn: 'Bestellung aufgegeben am',
  paidOn: 'Bezahlt am',
  shippedOn: 'Versand abgeschlossen am',
  completedOn: 'Bestellung abgeschlossen am',
  payment: 'Zahlungsmethode',
};
export const FR: Labels = {
  ...EN,
  orders: 'Commandes',
  date: 'Date :',
  number: 'Numéro :',
  copy: 'Copier',
  more: 'Voir les commandes',
  orderedOn: 'Commande passée le',
  paidOn: 'Payée le',
  shippedOn: 'Expédiée le',
  completedOn: 'Commande terminée le',
};
export const PL: Labels = {
  ...EN,
  orders: 'Zamówienia',
  date: 'Data:',
  number: 'Numer:',
  copy: 'Kopiuj',
  more: 'Zobacz zamówienia',
  orderedOn: 'Zamówienie złożone',
  paidOn: 'Opłacono',
  shippedOn: 'Wysłano',
  completedOn: 'Zamówienie zakończone',
};
export const PT: Labels = {
  ...EN,
  orders: 'Pedidos',
  date: 'Data:',
  number: 'Número:',
  copy: 'Copiar',
  more: 'Ver pedidos',
  orderedOn: 'Pedido feito em',
  paidOn: 'Pago em',
  shippedOn: 'Enviado em',
  completedOn: 'Pedido concluído em',
};
export const KO: Labels = {
  ...EN,
  orders: '주문',
  date: '주문일자::',
  number: '주문번호::',
  copy: '복사',
  more: '주문 보기',
  orderedOn: '주문일',
  paidOn: '결제일',
  shippedOn: '발송일',
  completedOn: '주문 완료일',
  delivered: '배송 완료：',
};
