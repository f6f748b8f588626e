import { describe, expect, it } from 'vitest';
import { claimWords } from '../../../utils/claim/languages.ts';
import { writeClaim } from '../../../utils/claim/write-claim.ts';
import { INTENTS } from '../../../utils/model/claim.ts';
import { aLateSubject, aSubject, theFacts } from '../../support/claim-facts.ts';

const ORDER = `Order number: 8211234567890123.
Item: Garden hose 15 m. Variant: Green. Quantity: 2.`;
const DAYS = 'Ordered: July 15, 2026. Paid: July 15, 2026. Shipped: July 17, 2026.';
const PRICE = 'Price paid for the item: 24.90 USD.';
const ON_THE_WAY = `${ORDER}\n${DAYS}\n${PRICE}`;
const ARRIVED = `${ORDER}\n${DAYS} Delivered: August 2, 2026.\n${PRICE}`;
const PROMISE =
  'Delivery promised by: August 5, 2026. The order page says: “Refund if no delivery before Aug 05”';

describe('something that never came', () => {
  it('has not arrived: promise, days late and on the way, what the carrier says', () => {
    const claim = {
      intent: 'not-arrived',
      solution: 'refund',
      answers: { tracking: 'No scan since Aug 1' },
    } as const;
    expect(writeClaim(theFacts(claim, aLateSubject()))).toBe(`My parcel has not arrived.

${ON_THE_WAY}

${PROMISE}
Days late by September 7, 2026: 33. Days on the way by September 7, 2026: 52.

Tracking or carrier: No scan since Aug 1

I ask for a full refund. Amount: 24.90 USD.`);
  });

  it('has not arrived though the site calls it delivered: no days are counted up to that delivery', () => {
    const subject = aLateSubject({ days: aSubject().days, daysLate: 3, daysOnTheWay: 16 });
    expect(
      writeClaim(theFacts({ intent: 'not-arrived', solution: 'refund' }, subject)),
    ).toBe(`My parcel has not arrived.

${ON_THE_WAY}

${PROMISE}
Marked as delivered: August 2, 2026. I have not received it.

I ask for a full refund. Amount: 24.90 USD.`);
  });

  it('went back to the sender: it is on no way', () => {
    const claim = {
      intent: 'returned-to-sender',
      solution: 'refund',
      answers: { tracking: 'Returned' },
    } as const;
    expect(writeClaim(theFacts(claim, aLateSubject({ promisedDelivery: null, daysLate: null })))).toBe(
      `The parcel went back to the sender. I have not received it.

${ON_THE_WAY}

Tracking or carrier: Returned

I ask for a full refund. Amount: 24.90 USD.`,
    );
  });

  it('is held by customs', () => {
    const claim = {
      intent: 'customs',
      solution: 'refund',
      answers: { tracking: 'Held by customs' },
    } as const;
    expect(writeClaim(theFacts(claim, aLateSubject(), { attached: 1 }))).toBe(
      `The parcel is held at customs. I have not received it.

${ON_THE_WAY}

${PROMISE}
Days late by September 7, 2026: 33.

Tracking or carrier: Held by customs

Pictures and videos attached: 1.

I ask for a full refund. Amount: 24.90 USD.`,
    );
  });
});

describe('something that came', () => {
  it('wrong item, kept, all of the money', () => {
    const answers = { came: 'A blue hose, 10 m', parcel: 'Undamaged' };
    const claim = { intent: 'wrong-item', solution: 'refund', answers } as const;
    expect(writeClaim(theFacts(claim, aSubject(), { attached: 3 }))).toBe(
      `I received something other than what I ordered.

${ARRIVED}

What came: A blue hose, 10 m
How the parcel looked: Undamaged

Pictures and videos attached: 3.

I ask for a full refund without returning the item. Amount: 24.90 USD.`,
    );
  });

  it('not as described: the sentence of the listing is quoted with the day it was read', () => {
    const promises = [{ sentence: 'Length: 15 m', readOn: '2026-07-14' }];
    const answers = { came: 'It is 10 m long', promised: 'Length: 15 m' };
    const claim = { intent: 'not-as-described', solution: 'return-and-refund', answers } as const;
    expect(writeClaim(theFacts(claim, aSubject({ promises })))).toBe(`The item is not as described.

${ARRIVED}

What came: It is 10 m long
The listing said on July 14, 2026: “Length: 15 m”

I ask to return the item for a full refund. Amount: 24.90 USD.`);
  });

  it('defective, a part of the money with its reason', () => {
    const claim = {
      intent: 'defective',
      solution: 'refund',
      amount: { amount: '8.5', currency: 'USD' },
      amountReason: 'One of two hoses leaks.',
      answers: { fault: 'Water comes out at the tap when it is opened.', promised: 'No leaks' },
    } as const;
    expect(writeClaim(theFacts(claim, aSubject(), { attached: 2 }))).toBe(`The item is defective.

${ARRIVED}

Fault: Water comes out at the tap when it is opened.
The listing said: No leaks

Pictures and videos attached: 2.

I ask for a partial refund. Amount: 8.5 USD.
Reason for this amount: One of two hoses leaks.`);
  });

  it.each([
    ['damaged', { damage: 'The reel is broken' }, 'The item arrived damaged.', 'Damage: The reel is broken'],
    [
      'missing-parts',
      { missing: '1 nozzle' },
      'Something is missing from what I ordered.',
      'Missing: 1 nozzle',
    ],
    [
      'counterfeit',
      { signs: 'No serial number' },
      'I believe that the item is a counterfeit.',
      'Signs of a counterfeit: No serial number',
    ],
  ] as const)('%s', (intent, answers, problem, told) => {
    expect(writeClaim(theFacts({ intent, solution: 'refund', answers }))).toBe(
      `${problem}

${ARRIVED}

${told}

I ask for a full refund without returning the item. Amount: 24.90 USD.`,
    );
  });

  it('changed mind: unused, and it goes back', () => {
    const answers = { unused: 'Yes, in its closed box' };
    const claim = { intent: 'changed-mind', solution: 'return-and-refund', answers } as const;
    expect(writeClaim(theFacts(claim))).toBe(`I have changed my mind and would like to return the item.

${ARRIVED}

Unused and complete: Yes, in its closed box

I ask to return the item for a full refund. Amount: 24.90 USD.`);
  });

  it('is written in German', async () => {
    const claim = {
      intent: 'wrong-item',
      solution: 'refund',
      answers: { came: 'Ein blauer Schlauch' },
    } as const;
    const words = await claimWords('de');
    expect(writeClaim(theFacts(claim, aSubject(), { words, locale: 'de-AT', attached: 3 }))).toBe(
      `Ich habe etwas anderes erhalten, als ich bestellt habe.

Bestellnummer: 8211234567890123.
Artikel: Garden hose 15 m. Ausführung: Green. Menge: 2.
Bestellt: 15. Juli 2026. Bezahlt: 15. Juli 2026. Versandt: 17. Juli 2026. Zugestellt: 2. August 2026.
Für den Artikel bezahlt: 24.90 USD.

Erhalten habe ich: Ein blauer Schlauch

Beigefügte Fotos und Videos: 3.

Ich bitte um volle Erstattung ohne Rücksendung. Betrag: 24.90 USD.`,
    );
  });
});

describe('what is not known is not told', () => {
  it.each(INTENTS)('%s claims nothing while a required answer is missing', async (intent) => {
    const { problem } = await claimWords('en');
    const answers = intent === 'not-as-described' ? { came: 'It is shorter', promised: ' \n' } : {};
    const text = writeClaim(theFacts({ intent, answers }));
    expect(text.includes(problem[intent])).toBe(intent === 'not-arrived');
  });

  it('tells only answers that belong to the intent', () => {
    const answers = { damage: 'Broken', fault: 'Leaks' };
    expect(writeClaim(theFacts({ intent: 'damaged', answers }))).not.toContain('Leaks');
  });

  it('is empty for nothing', () => {
    const nothing = { ordered: null, paid: null, shipped: null, delivered: null, completed: null };
    const subject = aSubject({
      orderId: '',
      line: { lineId: null, productId: null, title: null, variant: null },
      quantity: null,
      paid: null,
      orderTotal: null,
      days: nothing,
    });
    expect(writeClaim(theFacts({}, subject))).toBe('');
  });

  it('asks for nothing that does not fit the intent', () => {
    const claim = { intent: 'not-arrived', solution: 'return-and-refund' } as const;
    expect(writeClaim(theFacts(claim, aLateSubject()))).not.toContain('I ask');
  });
});

describe('amounts', () => {
  const asked = (amount: string, currency: string | null, paid = aSubject().paid) =>
    writeClaim(
      theFacts(
        { intent: 'defective', solution: 'refund', amount: { amount, currency }, amountReason: 'Half' },
        aSubject({ paid }),
      ),
    )
      .split('\n\n')
      .at(-1);

  it.each([
    ['all of it', '24.9', 'USD', 'I ask for a full refund without returning the item. Amount: 24.9 USD.'],
    ['a part', '12', 'USD', 'I ask for a partial refund. Amount: 12 USD.\nReason for this amount: Half'],
    ['more', '25', 'USD', 'I ask for a refund.'],
    ['another currency', '5', 'EUR', 'I ask for a refund.'],
    ['no currency', '5', null, 'I ask for a refund.'],
    ['nothing', '0.00', 'USD', 'I ask for a refund.'],
    ['less than nothing', '-1', 'USD', 'I ask for a refund.'],
  ])('%s', (_name, amount, currency, text) => {
    expect(asked(amount, currency)).toBe(text);
  });

  it('is never called a part of an unknown price', () => {
    expect(asked('5', 'USD', null)).toBe('I ask for a refund. Amount: 5 USD.\nReason for this amount: Half');
  });

  it('names the price of the order when that of the item is not known, and no amount for all of it', () => {
    const text = writeClaim(
      theFacts({ intent: 'not-arrived', solution: 'refund' }, aLateSubject({ paid: null })),
    );
    expect(text).toContain('Price paid for the whole order: 31.40 USD.');
    expect(text).toMatch(/I ask for a full refund\.$/);
  });
});
