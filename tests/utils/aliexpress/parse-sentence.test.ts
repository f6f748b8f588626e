import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSentence, parseSentences, saysFreeReturn } from '../../../utils/aliexpress/parse-sentence.ts';
import { type Meaning, meaningSchema } from '../../../utils/model/order.ts';
import type { Milestone } from '../../../utils/model/reading.ts';
import type { WindowKind } from '../../../utils/model/window.ts';

const daysAfter = (kind: WindowKind, anchor: Milestone, days: number): Meaning => ({
  type: 'closes-after',
  kind,
  anchor,
  days,
});
const closes = (kind: WindowKind, day: string): Meaning => ({ type: 'closes-on', kind, day });
const opens = (kind: WindowKind, day: string): Meaning => ({ type: 'opens-on', kind, day });

const meaningsOf = (text: string, label: string | null = null, language: string | null = 'en'): Meaning[] =>
  parseSentence(text, 'status-reminder', label, language);

describe('whole texts', () => {
  it('a reminder with sentences glued together', () => {
    const reminder =
      'Order complete.If there are any problems, you can apply for a return/refund within 7 days of confirming receipt.' +
      'If the item you received is defective or not as described, you can open a dispute within 90 days after order was placed.';
    expect(parseSentences(reminder, 'status-reminder', null, 'en')).toEqual([
      { sentence: 'Order complete.', meanings: [] },
      {
        sentence:
          'If there are any problems, you can apply for a return/refund within 7 days of confirming receipt.',
        meanings: [daysAfter('return', 'completed', 7)],
      },
      {
        sentence:
          'If the item you received is defective or not as described, you can open a dispute within 90 days after order was placed.',
        meanings: [daysAfter('dispute', 'ordered', 90)],
      },
    ]);
  });

  it('pieces between middle dots', () => {
    const text =
      'Apply for R$5,00 coupon code if delayed by Aug 3, 2026 · Refund if no delivery before Sep 4, 2026 · Refund if items damaged · Refund if package lost';
    expect(parseSentences(text, 'service-commitment', 'Fast delivery', 'en')).toEqual([
      {
        sentence: 'Apply for R$5,00 coupon code if delayed by Aug 3, 2026',
        meanings: [opens('late-delivery', '2026-08-03')],
      },
      {
        sentence: 'Refund if no delivery before Sep 4, 2026',
        meanings: [closes('not-received', '2026-09-04')],
      },
      { sentence: 'Refund if items damaged', meanings: [] },
      { sentence: 'Refund if package lost', meanings: [] },
    ]);
  });

  it('tags and entities are taken away, and nothing else', () => {
    const text =
      '<img src="x"><span style="color:#2ABD05;">Refund if no delivery before&nbsp;Sep 3, 2026</span><br>Terms &amp; conditions';
    expect(parseSentences(text, 'service-commitment', null, 'en')).toEqual([
      {
        sentence: 'Refund if no delivery before Sep 3, 2026',
        meanings: [closes('not-received', '2026-09-03')],
      },
      { sentence: 'Terms & conditions', meanings: [] },
    ]);
  });

  it('a heading tells a postage-free return', () => {
    const text =
      'Not satisfied with your order? Send it back within 15 days after delivery. The first return on each order is free (up to 5 times per month).';
    const meanings = (label: string | null) =>
      parseSentences(text, 'service-commitment', label, 'en').flatMap((each) => each.meanings);
    expect(meanings('Free returns')).toEqual([daysAfter('free-return', 'delivered', 15)]);
    expect(meanings('<font color="#009966">Free returns</font>')).toEqual([
      daysAfter('free-return', 'delivered', 15),
    ]);
    expect(meanings('Devoluciones gratis')).toEqual([daysAfter('free-return', 'delivered', 15)]);
    expect(meanings(null)).toEqual([daysAfter('return', 'delivered', 15)]);
  });

  it('the refund node of a progress bar', () => {
    const node = (label: string | null, text: string) =>
      parseSentences(text, 'progress-bar', label, 'en').flatMap((each) => each.meanings);
    expect(node('Refund', 'Sep 4, 2026')).toEqual([closes('not-received', '2026-09-04')]);
    expect(node(null, 'Refund Sep 4, 2026')).toEqual([closes('not-received', '2026-09-04')]);
    expect(node('R$5', 'Aug 5, 2026')).toEqual([]);
    expect(node('Paid', 'Jul 15, 2026')).toEqual([]);
    expect(node('Refund', 'Sep 4')).toEqual([]);
  });
});

describe('sentences that promise something', () => {
  it.each<[string, Meaning[]]>([
    ['You can return it within 15 days of delivery.', [daysAfter('return', 'delivered', 15)]],
    [
      'You can request a return within 30 days after receiving the item.',
      [daysAfter('return', 'delivered', 30)],
    ],
    ['Return it within 15 days after the item is delivered', [daysAfter('return', 'delivered', 15)]],
    [
      'You may return items within 15 days from the date of delivery.',
      [daysAfter('return', 'delivered', 15)],
    ],
    ['Within 15 days after delivery, you can return the item.', [daysAfter('return', 'delivered', 15)]],
    [
      'You have 15 days after receiving the item to request a return or refund.',
      [daysAfter('return', 'delivered', 15)],
    ],
    [
      'You can apply for a return or refund within 7 days of confirming receipt.',
      [daysAfter('return', 'completed', 7)],
    ],
    [
      'Apply for a return/refund within 15 days after you confirm receipt',
      [daysAfter('return', 'completed', 15)],
    ],
    [
      'You can open a dispute within 15 days after order completion.',
      [daysAfter('dispute', 'completed', 15)],
    ],
    [
      'You can open a dispute within 15 days after the order is completed.',
      [daysAfter('dispute', 'completed', 15)],
    ],
    ['You can file a dispute within 90 days of payment.', [daysAfter('dispute', 'paid', 90)]],
    ['Send it back within 90 days after placing the order', [daysAfter('return', 'ordered', 90)]],
    ['Free returns within 15 days after delivery', [daysAfter('free-return', 'delivered', 15)]],
    [
      'If the item is defective, you can request a return within 15 days after delivery.',
      [daysAfter('dispute', 'delivered', 15)],
    ],
    [
      'If you have not received your order, you can open a dispute within 60 days after order was placed.',
      [daysAfter('not-received', 'ordered', 60)],
    ],
    [
      'You can request a return or open a dispute within 15 days of confirming receipt.',
      [daysAfter('return', 'completed', 15), daysAfter('dispute', 'completed', 15)],
    ],
    [
      'You can return it within 7 days of confirming receipt or open a dispute within 90 days after order was placed.',
      [daysAfter('return', 'completed', 7), daysAfter('dispute', 'ordered', 90)],
    ],
    ['Request a return by Sep 4, 2026', [closes('return', '2026-09-04')]],
    ['You can return this item until Sep 4, 2026.', [closes('return', '2026-09-04')]],
    ['You can open a dispute until Nov 30, 2026', [closes('dispute', '2026-11-30')]],
    ['Open a dispute before Nov 30, 2026 if something is wrong', [closes('dispute', '2026-11-30')]],
    [
      'Purchase protection ends on Oct 3, 2026',
      [closes('dispute', '2026-10-03'), closes('not-received', '2026-10-03')],
    ],
    ['Protection ends Oct 3, 2026', [closes('dispute', '2026-10-03'), closes('not-received', '2026-10-03')]],
    ['Items can be returned within 15 days of receipt.', [daysAfter('return', 'delivered', 15)]],
    ['Return by Sep 9, 2026', [closes('return', '2026-09-09')]],
    ['Return window closes on Sep 9, 2026', [closes('return', '2026-09-09')]],
    ['The last day to open a dispute is Oct 13, 2026', [closes('dispute', '2026-10-13')]],
    ['Dispute deadline: Oct 13, 2026', [closes('dispute', '2026-10-13')]],
    ['You can apply for a return/refund before Aug 4, 2026 23:59 (PST)', [closes('return', '2026-08-04')]],
    ['Refund if not delivered by Sep 4, 2026', [closes('not-received', '2026-09-04')]],
    ["Refund if your order isn't delivered by Sep 4, 2026", [closes('not-received', '2026-09-04')]],
    ["Refund if you don't receive your package before Sep 4, 2026", [closes('not-received', '2026-09-04')]],
    [
      'If delivered after Aug 3, 2026 you can collect a R$5 coupon after 48 hours of that date',
      [opens('late-delivery', '2026-08-03')],
    ],
  ])('%s', (sentence, meanings) => {
    expect(meaningsOf(sentence)).toEqual(meanings);
  });
});

describe('sentences that only look like it', () => {
  it.each([
    'Items ship within 7 days.',
    'Estimated delivery within 15 days',
    'Estimated delivery date: Aug 3, 2026',
    'Delivered within 15 days after order was placed',
    'You can return it within the order protection period.',
    'The first return on each order is free (up to 5 times per month).',
    'You can collect it within 48 hours of that date.',
    'This item cannot be returned within 15 days after delivery.',
    "You can't return this item within 15 days after delivery.",
    'The item is not eligible for a return within 15 days after delivery.',
    'You can no longer open a dispute within 15 days after delivery.',
    'Your return will be processed within 15 days after delivery.',
    'The seller must respond within 5 days after you open a dispute.',
    'Ship the item back within 10 days of receiving confirmation.',
    'You can return it within 15-30 days after delivery.',
    'You can return it within 15 business days after delivery.',
    'You can return it within 15 days after the delivery deadline.',
    'You can return it within 15 days after delivery time ends.',
    'You can return it within 15 days after the estimated delivery date.',
    'You can return it within 1.500 days after delivery.',
    'You can return it within 999 days after delivery.',
    'You can return it within 0 days after delivery.',
    'Send it back within 90 days.',
    'Free returns within 90 days',
    'Order auto-confirms in 7 days',
    'Auto-confirm in 12 days 3 hours',
    'Protection starts Sep 4, 2026',
    'Confirm receipt within 15 days after delivery',
    'Items cannot be returned after Sep 4, 2026',
    'The return period has ended on Sep 4, 2026',
    'Buyer protection: 75 days',
    'Time left to confirm: 5 days',
    'Refund if no delivery within 40 days',
    'R$5 coupon if delayed',
    'Collect R$5 for delivery issue',
    'Refund if items damaged before Sep 4, 2026',
    'Your dispute was closed on Sep 4, 2026',
    'We received your return by Sep 4, 2026',
    'You can return it between Aug 3, 2026 and before Sep 4, 2026',
    'Refund if no delivery before Sep 4',
    'Refund if no delivery before 04/09/2026',
    'By clicking Confirm, you are confirming that you have received your order.',
  ])('%s', (sentence) => {
    expect(meaningsOf(sentence)).toEqual([]);
  });
});

describe('texts read on 7 September 2026', () => {
  const allOf = (text: string, language: string): Meaning[] =>
    parseSentences(text, 'service-commitment', null, language, '2026-09-07').flatMap((each) => each.meanings);

  it.each<[string, string, Meaning[]]>([
    [
      'en',
      "You can return the item within 60 days of confirming receipt if it isn't damaged.",
      [daysAfter('return', 'completed', 60)],
    ],
    [
      'en',
      'You can return the item within 30 days of receiving it if it is not damaged.',
      [daysAfter('return', 'delivered', 30)],
    ],
    [
      'en',
      "You can return the item within 30 days of confirming receipt if it isn't broken or damaged",
      [daysAfter('return', 'completed', 30)],
    ],
    [
      'en',
      'If the item is not as described, damaged or defective, you can request a return within 15 days after delivery.',
      [daysAfter('dispute', 'delivered', 15)],
    ],
    [
      'en',
      'You can return it within 30 days of confirming receipt, no matter if it is damaged or not',
      [daysAfter('return', 'completed', 30)],
    ],
    [
      'de',
      'Sie können den Artikel innerhalb von 30 Tagen nach Lieferung zurücksenden, wenn er nicht beschädigt ist',
      [daysAfter('return', 'delivered', 30)],
    ],
    [
      'fr',
      "Vous pouvez demander un retour dans les 30 jours suivant la livraison, si l'article n'est pas endommagé",
      [daysAfter('return', 'delivered', 30)],
    ],
    [
      'pt',
      'Você pode solicitar uma devolução em até 30 dias após a entrega, se o item não estiver danificado',
      [daysAfter('return', 'delivered', 30)],
    ],
    [
      'it',
      'Puoi richiedere un reso entro 15 giorni dalla consegna se non è danneggiato',
      [daysAfter('return', 'delivered', 15)],
    ],
    [
      'es',
      'Puedes solicitar una devolución dentro de los 15 días posteriores a la entrega si no está dañado',
      [daysAfter('return', 'delivered', 15)],
    ],
    [
      'pl',
      'Możesz poprosić o zwrot w ciągu 15 dni od dostawy, jeśli produkt nie jest uszkodzony',
      [daysAfter('return', 'delivered', 15)],
    ],
    [
      'nl',
      'Je kunt het artikel binnen 15 dagen na levering terugsturen als het niet beschadigd is',
      [daysAfter('return', 'delivered', 15)],
    ],
    [
      'ko',
      '배송 완료 후 30일 이내에 파손되지 않은 상품은 반품 신청 가능합니다',
      [daysAfter('return', 'delivered', 30)],
    ],
    [
      'en',
      'You can open a dispute within 15 days after completion of the order',
      [daysAfter('dispute', 'completed', 15)],
    ],
    ['en', 'Refund guaranteed if not delivered by Sep 4, 2026', [closes('not-received', '2026-09-04')]],
    [
      'en',
      'Money back if your order is not delivered by Sep 4, 2026',
      [closes('not-received', '2026-09-04')],
    ],
    [
      'en',
      "You'll be refunded if your parcel hasn't arrived by Sep 4, 2026",
      [closes('not-received', '2026-09-04')],
    ],
    [
      'en',
      'Buyer protection will end on Aug 30, 2026',
      [closes('dispute', '2026-08-30'), closes('not-received', '2026-08-30')],
    ],
    [
      'en',
      'Purchase protection will end on Aug 30, 2026',
      [closes('dispute', '2026-08-30'), closes('not-received', '2026-08-30')],
    ],
    [
      'en',
      'Your protection was extended to Sep 4, 2026',
      [closes('dispute', '2026-09-04'), closes('not-received', '2026-09-04')],
    ],
    [
      'en',
      'You can apply for a refund within 90 days after the order was placed',
      [daysAfter('dispute', 'ordered', 90)],
    ],
    [
      'en',
      'Buyer protection ends in 2 days 3 hours',
      [closes('dispute', '2026-09-09'), closes('not-received', '2026-09-09')],
    ],
    [
      'en',
      'Buyer protection ends in 5 hours',
      [closes('dispute', '2026-09-07'), closes('not-received', '2026-09-07')],
    ],
    ['en', 'You have 5 days left to open a dispute', [closes('dispute', '2026-09-12')]],
    ['en', '5 days remaining to apply for a refund', [closes('dispute', '2026-09-12')]],
    [
      'en',
      'If the item does not arrive by Sep 4, 2026, you can apply for a refund',
      [closes('not-received', '2026-09-04')],
    ],
  ])('%s: %s', (language, text, meanings) => {
    expect(allOf(text, language)).toEqual(meanings);
  });

  it.each([
    ['en', "When you return it, we'll refund you within 30 days after receiving the item"],
    ['en', 'If you return the item, your refund is issued within 30 days of delivery'],
    ['en', "If you return the item, you'll get the refund within 15 days after delivery to the warehouse"],
    ['en', 'Return it within 15 days after delivery to the warehouse'],
    [
      'de',
      'Wenn Sie den Artikel zurücksenden, erhalten Sie das Geld innerhalb von 30 Tagen nach Erhalt des Pakets',
    ],
    [
      'fr',
      "Si vous renvoyez l'article, le remboursement est versé dans les 30 jours suivant la réception de votre retour",
    ],
    ['pt', 'Se você devolver o item, você recebe o dinheiro em até 30 dias após a entrega'],
    ['it', "Se restituisci l'articolo, il rimborso avviene entro 30 giorni dalla consegna"],
    ['es', 'Si devuelves el artículo, recibirás el reembolso en 30 días desde la entrega'],
    ['pl', 'Jeśli zwrócisz produkt, zwrot pieniędzy nastąpi w ciągu 30 dni od dostawy'],
    ['nl', 'Als je het artikel terugstuurt, krijg je het geld binnen 30 dagen na ontvangst'],
    ['ko', '반품하시면 배송 완료 후 30일 이내에 환불금이 지급됩니다. 반품 신청'],
    ['en', 'You can open a dispute within 15 days after purchase protection ends'],
    ['en', 'You can open a dispute within 15 days after payment protection ends'],
    ['en', 'You can open a dispute within 15 days after payment failed'],
    ['en', 'You can open a dispute within 15 days after payment is due'],
    ['en', 'You can open a dispute within 15 days after completion of the return'],
    ['en', 'You can open a dispute within 15 days after the order was placed on hold'],
    ['en', 'No refund if not delivered by Sep 4, 2026'],
    ['en', 'You have 5 days 3 hours left to confirm receipt'],
    [
      'en',
      'You can open a dispute within 15 days after the order is completed, or 90 days for defective items',
    ],
    ['en', 'You can return it within 30 days of delivery (15 days for Choice)'],
    ['en', 'You have 15 days from delivery to return or 30 days to open a dispute'],
    ['en', 'You can open a dispute within 15 days after the order is completed or delivered'],
    ['en', 'You can open a dispute within 15 days after completed or delivered'],
    ['en', 'Your parcel can be returned to the sender by Oct 3, 2026'],
    ['en', 'Refund initiated. Return by Oct 3, 2026'],
    ['en', 'The seller agreed to your return. Please return by Oct 3, 2026'],
    [
      'en',
      'If the seller does not respond to your return request within 5 days after receiving it, you can open a dispute',
    ],
    [
      'en',
      "The order will be completed automatically within 15 days after delivery if you don't open a dispute",
    ],
    ['en', "If the seller doesn't ship by Sep 3, 2026 you can request a refund"],
  ])('%s gives nothing: %s', (language, text) => {
    expect(allOf(text, language)).toEqual([]);
  });

  it('time left means nothing without the day of the reading', () => {
    expect(meaningsOf('You have 5 days left to open a dispute')).toEqual([]);
  });
});

describe('languages', () => {
  it('English sentences on a page in another language are understood', () => {
    expect(meaningsOf('Refund if no delivery before Sep 4, 2026', null, 'id')).toEqual([
      closes('not-received', '2026-09-04'),
    ]);
  });

  it('a page without language is understood when the languages agree', () => {
    expect(meaningsOf('Refund if no delivery before Sep 4, 2026', null, null)).toEqual([
      closes('not-received', '2026-09-04'),
    ]);
  });

  it.each([
    ['Free returns', 'en'],
    ['Free returns', 'pl'],
    ['Darmowe zwroty produktów', 'pl'],
    ['Devolución gratis', 'es'],
    ['무료 반품', null],
  ])('%s names the postage-free return', (text, language) => {
    expect(saysFreeReturn(text, language)).toBe(true);
  });

  it.each(['Fast delivery', 'Return & refund policy', 'Free shipping', ''])('%s does not', (text) => {
    expect(saysFreeReturn(text, 'en')).toBe(false);
  });
});

describe('any text', () => {
  const words = fc.array(
    fc.constantFrom(
      'return it',
      'open a dispute',
      'within',
      '15',
      '7 days',
      '90 days',
      'after',
      'delivery',
      'order was placed',
      'cannot',
      'of confirming receipt',
      'Sep 4, 2026',
      'Refund if no delivery before',
      'by',
      '.',
      '{0}',
      '{9}',
      '·',
      '<b>',
      '&amp;',
    ),
    { maxLength: 14 },
  );

  it('is kept in its words, and every meaning fits the schema', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          words.map((list) => list.join(' ')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          for (const { sentence, meanings } of parseSentences(text, 'status-reminder', null, 'en')) {
            expect(sentence.trim()).not.toBe('');
            for (const meaning of meanings) expect(meaningSchema.safeParse(meaning).success).toBe(true);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('never means more days, or a later day, than it prints', () => {
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(' ');
        for (const meaning of meaningsOf(text)) {
          if ('days' in meaning) expect(text).toContain(`${meaning.days}`);
          else expect(meaning.day).toBe('2026-09-04');
        }
      }),
      { numRuns: 400 },
    );
  });

  it('numbers of days are read as they stand', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 365 }), (days) => {
        expect(meaningsOf(`You can return it within ${days} days after delivery.`)).toEqual([
          daysAfter('return', 'delivered', days),
        ]);
      }),
    );
  });
});
