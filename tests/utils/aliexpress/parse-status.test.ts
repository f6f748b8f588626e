import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLabel, parseStatus, parseStatusCode } from '../../../utils/aliexpress/parse-status.ts';

describe('statuses', () => {
  it.each([
    ['en', 'To pay', 'awaiting-payment'],
    ['en', 'Awaiting payment', 'awaiting-payment'],
    ['en', 'Processing', 'processing'],
    ['en', 'To ship', 'processing'],
    ['en', 'Awaiting shipment', 'processing'],
    ['en', 'Awaiting delivery', 'awaiting-delivery'],
    ['en', 'Completed', 'completed'],
    ['en', 'Finished', 'completed'],
    ['en', 'Canceled', 'cancelled'],
    ['en', 'Expired', 'expired'],
    ['en', 'Payment expired', 'expired'],
    ['de', 'Abgeschlossen', 'completed'],
    ['ko', '취소', 'cancelled'],
    ['pt', 'Concluído ', 'completed'],
    ['pt', 'A ser pago', 'awaiting-payment'],
    ['pt', 'Aguardando a entrega', 'awaiting-delivery'],
    ['pt', 'Compra cancelada', 'cancelled'],
    ['es', 'Esperando entrega', 'awaiting-delivery'],
    [null, 'Completed', 'completed'],
    [null, 'Concluído ', 'completed'],
    ['en', 'Abgeschlossen', 'completed'],
    ['xx', '취소', 'cancelled'],
    ['ru', 'Завершен', 'completed'],
  ])('%s: %s', (language, text, status) => {
    expect(parseStatus(text, language)).toBe(status);
  });

  it.each(['', ' ', 'Closed', 'Complete your order', 'Completed?yes', 'Something'])(
    '%s is unknown',
    (text) => {
      expect(parseStatus(text, 'en')).toBeNull();
    },
  );

  it.each([
    ['8', 'awaiting-delivery'],
    ['9', null],
    ['WAIT_BUYER_ACCEPT_GOODS', 'awaiting-delivery'],
    ['FINISH', 'completed'],
    ['PLACE_ORDER_SUCCESS', 'awaiting-payment'],
    ['IN_CANCEL', 'processing'],
    ['WAIT_SELLER_SEND_GOODS', 'processing'],
    ['SELLER_PART_SEND_GOODS', 'processing'],
    ['RISK_CONTROL', 'processing'],
    ['WAIT_SELLER_EXAMINE_MONEY', 'processing'],
    ['FUND_PROCESSING', null],
    ['toString', null],
    ['', null],
  ])('code %s', (code, status) => {
    expect(parseStatusCode(code)).toBe(status);
  });
});

describe('labels of dates', () => {
  it.each([
    ['en', 'Order placed on', 'ordered'],
    ['en', 'Date:', 'ordered'],
    ['en', 'Order date', 'ordered'],
    ['en', 'Paid on', 'paid'],
    ['en', 'Payment completed on', 'paid'],
    ['en', 'Shipment completed on', 'shipped'],
    ['en', 'Order completed on', 'completed'],
    ['en', 'Delivered', 'delivered'],
    ['de', 'Bestellung aufgegeben am', 'ordered'],
    ['de', 'Bezahlt am', 'paid'],
    ['ko', '주문일자::', 'ordered'],
    ['fr', 'Paid on', 'paid'],
    [null, 'Bezahlt am', 'paid'],
  ])('%s: %s', (language, label, milestone) => {
    expect(parseLabel(label, language)).toBe(milestone);
  });

  it.each(['Estimated delivery date:', 'Estimated delivery', 'Payment method', 'Ref. Number', ''])(
    '%s names no milestone',
    (label) => {
      expect(parseLabel(label, 'en')).toBeNull();
    },
  );

  it('any text is read without complaint', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(null, 'en', 'ar'), (text, language) => {
        expect(() => [
          parseStatus(text, language),
          parseLabel(text, language),
          parseStatusCode(text),
        ]).not.toThrow();
      }),
    );
  });
});
