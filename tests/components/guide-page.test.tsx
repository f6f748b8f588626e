// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { ContactSeller } from '../../components/contact-seller.tsx';
import { CopyText } from '../../components/copy-text.tsx';
import { GuideRights } from '../../components/guide-rights.tsx';
import { GuideSteps } from '../../components/guide-steps.tsx';
import { RefundDue } from '../../components/refund-due.tsx';
import { ShipBackForm } from '../../components/ship-back-form.tsx';
import type { WayBack } from '../../utils/model/claim.ts';
import { aDispute, aGuide, aView, aWindow } from '../gallery/made-up-orders.ts';
import { draw, pressable, settle, TEXTS, wordsOf } from '../support/render-component.ts';

const noCopy = async () => undefined;

describe('GuideSteps', () => {
  it('lists all ten with the present one open', () => {
    const guide = aGuide({ step: 'ship-back', passed: ['log-in', 'open-dispute'] });
    const root = draw(<GuideSteps guide={guide} texts={TEXTS} tools={{ 'ship-back': <b>tool</b> }} />);
    const steps = [...root.querySelectorAll('.step')];
    expect(steps).toHaveLength(10);
    expect(
      steps
        .filter((step) => step.querySelector('details')?.open)
        .map((step) => step.getAttribute('data-step')),
    ).toEqual(['ship-back']);
    expect(root.querySelectorAll('[aria-current="step"]')).toHaveLength(1);
    expect(steps[0] && wordsOf(steps[0])).toContain('done');
    expect(steps[1] && wordsOf(steps[1])).not.toMatch(/done|later/);
    expect(steps[9] && wordsOf(steps[9])).toContain('later');
    expect(root.querySelector('[data-step="ship-back"] b')).not.toBeNull();
  });
});

describe('GuideRights', () => {
  it('says what ends the right, what does not, who pays, and how to reach AliExpress', () => {
    const words = wordsOf(draw(<GuideRights view={aView()} freeReturn={false} texts={TEXTS} />));
    expect(words).toContain('You accept an offer, however small.');
    expect(words).toContain('That the receipt was confirmed. You can open a dispute until Oct 17, 2026.');
    expect(words).toContain('You changed your mind: you.');
    expect(words).not.toContain('Free return: nobody.');
    expect(words).toContain('+86 571-88126600');
    expect(words).toContain('PayPal: 180 days from the payment.');
  });

  it('fits the order: on its way, free return, excluded goods, PayPal with its day', () => {
    const view = aView({
      status: 'awaiting-delivery',
      lines: [{ title: 'Earrings', quantity: 1, exclusion: 'earrings' }],
      windows: [aDispute(), aWindow({ kind: 'paypal', actBy: '2027-01-10' })],
    });
    const root = draw(<GuideRights view={view} freeReturn texts={TEXTS} />);
    const words = wordsOf(root);
    expect(words).toContain('Never do it before you have the parcel.');
    expect(words).toContain('Extending the protection');
    expect(words).toContain('Free return: nobody.');
    expect(words).toContain('still covered by a dispute');
    expect(words).toContain('PayPal: open a claim by Jan 10, 2027.');
    expect(root.querySelector('a')?.getAttribute('href')).toBe('tel:+8657188126600');
  });
});

describe('ContactSeller', () => {
  const drawContact = (
    contactedOn: string | null,
    waiting = contactedOn !== null,
    item: string | null = null,
  ) => {
    const told: boolean[] = [];
    const root = draw(
      <ContactSeller
        item={item}
        onAsk={null}
        message="Hello"
        contactedOn={contactedOn}
        until={waiting ? '2026-08-30' : null}
        texts={TEXTS}
        copy={noCopy}
        onContact={(wrote) => told.push(wrote)}
      />,
    );
    return { root, told };
  };

  it('starts the seller’s time, and takes it back', () => {
    const before = drawContact(null);
    pressable(before.root, 'I wrote to the seller today').click();
    expect(before.told).toEqual([true]);
    const after = drawContact('2026-08-27');
    expect(wordsOf(after.root)).toContain('You wrote on Aug 27, 2026. The seller has until Aug 30, 2026.');
    pressable(after.root, 'I did not write').click();
    expect(after.told).toEqual([false]);
    expect(wordsOf(drawContact('2026-08-20', false).root)).toContain('The 3 days are over.');
    expect(wordsOf(before.root)).not.toContain('For this item');
    expect(wordsOf(drawContact(null, false, 'Tap').root)).toContain('Tap');
  });

  it('leads to what has to be chosen before there is a message', () => {
    let asked = 0;
    const root = draw(
      <ContactSeller
        item={null}
        onAsk={() => {
          asked += 1;
        }}
        message={null}
        contactedOn={null}
        until={null}
        texts={TEXTS}
        copy={noCopy}
        onContact={() => undefined}
      />,
    );
    expect(wordsOf(root)).toContain('once it is known what is wrong');
    pressable(root, 'Choose what is wrong').click();
    expect(asked).toBe(1);
  });
});

describe('ShipBackForm', () => {
  const drawForm = (wayBack: WayBack | null = null, item: string | null = null) => {
    const told: (WayBack | null)[] = [];
    const form = (saved: { words: string; failed: boolean } | null) => (
      <ShipBackForm
        item={item}
        saved={saved}
        orderId="8200000000000001"
        wayBack={wayBack}
        today="2026-08-27"
        texts={TEXTS}
        onSave={(kept) => told.push(kept)}
      />
    );
    const root = draw(form(null));
    const answer = async (saved: { words: string; failed: boolean }) => {
      render(form(saved), root);
      await settle();
    };
    const [carrier, number, sentOn] = root.querySelectorAll('input');
    const fill = async (...values: string[]) => {
      for (const [index, field] of [carrier, number, sentOn].entries()) {
        if (!field) continue;
        field.value = values[index] ?? '';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
      await settle();
      root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
      await settle();
    };
    return { root, told, fill, answer };
  };

  it('keeps a tidied number, and a parcel without one yet', async () => {
    const { told, fill } = drawForm();
    await fill('Post', 'rr 1234 5678 5 cn', '2026-08-26');
    await fill('Post', '', '2026-08-26');
    await fill('', '', '');
    expect(told).toEqual([
      { carrier: 'Post', trackingNumber: 'RR123456785CN', sentOn: '2026-08-26', reported: false },
      { carrier: 'Post', trackingNumber: null, sentOn: '2026-08-26', reported: false },
      null,
    ]);
  });

  it('refuses what no carrier has, and days to come', async () => {
    const { root, told, fill } = drawForm();
    await fill('Post', 'RR123456789CN', '2026-08-26');
    expect(wordsOf(root)).toContain('the check digit does not fit');
    expect(root.querySelectorAll('[aria-invalid="true"]')).toHaveLength(1);
    await fill('Post', '8200000000000001', '2026-08-26');
    expect(wordsOf(root)).toContain('This is the order number.');
    await fill('Post', 'RR123456785CN', '2026-08-28');
    expect(wordsOf(root)).toContain('This day has not come yet.');
    expect(told).toEqual([]);
  });

  it('says "Saved." only once it is, and why it is not', async () => {
    const { root, fill, answer } = drawForm();
    await answer({ words: 'Saved on this computer.', failed: false });
    expect(wordsOf(root)).not.toContain('Saved.');
    await fill('Post', 'RR123456785CN', '2026-08-26');
    expect(wordsOf(root)).toContain('Saved.');
    await answer({ words: 'Not saved: no room.', failed: true });
    expect(wordsOf(root)).toContain('Not saved: no room.');
    expect(wordsOf(root)).not.toContain('Saved.');
    const asked = drawForm(null, 'Garden hose');
    await asked.fill('Post', 'RR123456785CN', '2026-08-26');
    expect(wordsOf(asked.root)).not.toContain('Saved.');
    expect(wordsOf(asked.root)).toContain('Garden hose');
  });

  it('says that the number is still wanted', () => {
    expect(wordsOf(drawForm({ carrier: 'Post', trackingNumber: null, sentOn: null }).root)).toContain(
      'You will be reminded until AliExpress has the number.',
    );
  });
});

describe('RefundDue', () => {
  it('names way, days and the latest day', () => {
    const refund = {
      payment: 'card',
      printed: 'Visa •••• 4242',
      businessDays: 20,
      latestOn: '2026-10-02',
    } as const;
    expect(wordsOf(draw(<RefundDue refund={refund} texts={TEXTS} />))).toContain(
      'Visa •••• 4242: up to 20 business days. Expected by Oct 2, 2026.',
    );
    expect(
      wordsOf(draw(<RefundDue refund={{ ...refund, printed: null, latestOn: null }} texts={TEXTS} />)),
    ).toContain('Card: up to 20 business days.');
    expect(wordsOf(draw(<RefundDue refund={null} texts={TEXTS} />))).toContain('within 15 days');
  });
});

describe('CopyText', () => {
  it('copies, or selects where the browser does not allow it', async () => {
    const copied: string[] = [];
    const drawText = (copy: (text: string) => Promise<void>) =>
      draw(<CopyText label="English" text="It leaks." language="en" rows={3} texts={TEXTS} copy={copy} />);
    const root = drawText(async (text) => void copied.push(text));
    pressable(root, 'Copy: English').click();
    await settle();
    expect(copied).toEqual(['It leaks.']);
    expect(wordsOf(root)).toContain('Copied.');
    expect(wordsOf(root)).toContain('9 characters');
    expect(root.querySelector('textarea')?.readOnly).toBe(true);
    const refused = drawText(() => Promise.reject(new Error('not allowed')));
    pressable(refused, 'Copy: English').click();
    await settle();
    expect(wordsOf(refused)).toContain('copy it by hand');
  });

  it('takes no more than can be kept', () => {
    const field = draw(
      <CopyText
        label="English"
        text="It leaks."
        language="en"
        rows={3}
        texts={TEXTS}
        copy={noCopy}
        onChange={() => undefined}
      />,
    ).querySelector('textarea');
    expect(field?.maxLength).toBe(10_000);
  });
});
