import { describe, expect, it } from 'vitest';
import { writeContactMessage } from '../../../utils/claim/contact-message.ts';
import { claimWords } from '../../../utils/claim/languages.ts';
import { aLateSubject, aSubject, theFacts } from '../../support/claim-facts.ts';

describe('writeContactMessage', () => {
  it('tells what is wrong, what is asked for, and what follows without an answer', () => {
    const claim = { intent: 'defective', solution: 'refund', answers: { fault: 'It leaks' } } as const;
    expect(writeContactMessage(theFacts(claim, aSubject(), { attached: 2 }))).toBe(`Hello,

The item is defective.
Fault: It leaks

Order number: 8211234567890123.
Item: Garden hose 15 m. Variant: Green. Quantity: 2.

I ask for a full refund without returning the item. Amount: 24.90 USD.

Please answer within 3 days. If I do not hear from you by then, I will open a dispute on AliExpress. Thank you.`);
  });

  it('is written in Japanese without blanks between sentences', async () => {
    const words = await claimWords('ja');
    const claim = { intent: 'not-arrived', solution: 'refund' } as const;
    expect(writeContactMessage(theFacts(claim, aLateSubject(), { words, locale: 'ja' }))).toBe(`こんにちは。

荷物が届いていません。

注文番号：8211234567890123。
商品：Garden hose 15 m。種類：Green。数量：2。

全額返金を希望します。金額：24.90 USD。

3日以内にご返信をお願いいたします。それまでにご返信がない場合は、AliExpressで紛争を申し立てます。よろしくお願いいたします。`);
  });
});
