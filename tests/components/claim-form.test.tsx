// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { ClaimForm } from '../../components/claim-form.tsx';
import { ClaimState } from '../../components/claim-state.tsx';
import type { Claim } from '../../utils/model/claim.ts';
import type { ClaimSubject } from '../../utils/policy/claim-subject.ts';
import { aGuide, aView } from '../gallery/made-up-orders.ts';
import { aSubject } from '../support/claim-facts.ts';
import { aClaim } from '../support/claims.ts';
import { draw, pressable, settle, TEXTS, wordsOf } from '../support/render-component.ts';

function drawForm(claim: Partial<Claim> = {}, subject: Partial<ClaimSubject> = {}) {
  const told: Partial<Claim>[] = [];
  const root = draw(
    <ClaimForm
      claim={aClaim(claim)}
      subject={aSubject({ paid: { amount: '24.90', currency: 'USD' }, ...subject })}
      texts={TEXTS}
      onChange={(change) => told.push(change)}
    />,
  );
  return { root, told };
}
function choose(root: HTMLElement, value: string): void {
  const select = root.querySelector('select');
  if (!select) throw new Error('no select');
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}
function labelled(root: HTMLElement, label: string): HTMLInputElement | HTMLTextAreaElement {
  const found = [...root.querySelectorAll('label')].find((one) => wordsOf(one).startsWith(label));
  const field = found?.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
  if (!field) throw new Error(`no field ${label}`);
  return field;
}
function type(field: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

describe('ClaimForm', () => {
  it('asks first what is wrong, and nothing else', () => {
    const { root, told } = drawForm();
    expect(root.querySelectorAll('textarea, input')).toHaveLength(0);
    choose(root, 'defective');
    expect(told).toEqual([{ intent: 'defective', solution: null }]);
  });

  it('chooses the solution where there is only one, and keeps one that still fits', () => {
    const { root, told } = drawForm({ intent: 'defective', solution: 'refund' });
    choose(root, 'changed-mind');
    choose(root, 'damaged');
    choose(root, 'not-arrived');
    choose(root, '');
    expect(told).toEqual([
      { intent: 'changed-mind', solution: 'return-and-refund' },
      { intent: 'damaged', solution: 'refund' },
      { intent: 'not-arrived', solution: 'refund' },
      { intent: null },
    ]);
  });

  it('asks what only the user knows, and keeps the other answers', () => {
    const { root, told } = drawForm({ intent: 'missing-parts', answers: { parcel: 'Torn' } });
    const field = labelled(root, 'What is missing');
    expect(field.required).toBe(true);
    type(field, 'Two screws');
    expect(told).toEqual([{ answers: { parcel: 'Torn', missing: 'Two screws' } }]);
  });

  it('offers what the listing said, as text', () => {
    const promises = [{ sentence: '<b>15 m</b> long', readOn: '2026-08-01' }];
    const { root, told } = drawForm({ intent: 'not-as-described' }, { promises });
    expect(root.querySelector('b')).toBeNull();
    pressable(root, '<b>15 m</b> long').click();
    expect(told).toEqual([{ answers: { promised: '<b>15 m</b> long' } }]);
  });

  it('takes a part exactly as typed, and says what the most is', async () => {
    const { root, told } = drawForm({ intent: 'defective', solution: 'refund' });
    labelled(root, 'A part').click();
    await settle();
    expect(wordsOf(root)).toContain('At most $24.90, what you paid.');
    type(labelled(root, 'Amount'), '8,50');
    type(labelled(root, 'Amount'), 'much');
    labelled(root, 'All of it: $24.90').click();
    expect(told).toEqual([
      { amount: { amount: '0', currency: 'USD' } },
      { amount: { amount: '8.50', currency: 'USD' } },
      { amount: { amount: '0', currency: 'USD' } },
      { amount: null },
    ]);
  });

  it('asks again for an amount with a sign for thousands, and marks one above what was paid', async () => {
    const { root, told } = drawForm({
      intent: 'defective',
      solution: 'refund',
      amount: { amount: '500', currency: 'USD' },
    });
    const field = labelled(root, 'Amount');
    expect([field.value, field.getAttribute('aria-invalid')]).toEqual(['500', 'true']);
    type(field, '1,234');
    await settle();
    expect(told).toEqual([{ amount: { amount: '0', currency: 'USD' } }]);
    expect(wordsOf(root)).toContain('Write it without a thousands sign, for example 1234.50.');
  });

  it('follows an amount that another page about the order saved, and not its own', async () => {
    const part = (amount: string) => ({ amount: { amount, currency: 'USD' } });
    const form = (claim: Partial<Claim>) => (
      <ClaimForm
        claim={aClaim({ intent: 'defective', solution: 'refund', ...claim })}
        subject={aSubject()}
        texts={TEXTS}
        onChange={() => undefined}
      />
    );
    const root = draw(form(part('5')));
    await settle();
    type(labelled(root, 'Amount'), '8,50');
    render(form(part('8.50')), root);
    await settle();
    expect(labelled(root, 'Amount').value).toBe('8,50');
    render(form(part('9')), root);
    await settle();
    expect(labelled(root, 'Amount').value).toBe('9');
  });

  it('shows no amount for one that was never clear', () => {
    const amount = { amount: '0', currency: 'USD' };
    const { root } = drawForm({ intent: 'defective', solution: 'refund', amount });
    expect(labelled(root, 'Amount').value).toBe('');
  });

  it('a return is for all of the money', () => {
    const { root } = drawForm({ intent: 'defective', solution: 'return-and-refund' });
    expect(wordsOf(root)).toContain('All of it: $24.90');
    expect([...root.querySelectorAll('legend')].map(wordsOf)).toEqual(['What do you want?']);
    expect(wordsOf(drawForm({ intent: 'not-arrived', solution: 'refund' }, { paid: null }).root)).toContain(
      'All that you paid',
    );
  });
});

describe('ClaimState', () => {
  it('names what is missing, or leads to the order', () => {
    const view = aView();
    const lacking = draw(<ClaimState gaps={['fault', 'solution']} view={view} texts={TEXTS} />);
    expect(wordsOf(lacking)).toContain('Still missing: what does not work and what you want');
    expect(lacking.querySelector('a')).toBeNull();
    const ready = draw(<ClaimState gaps={[]} view={view} texts={TEXTS} />);
    expect(ready.querySelector('a')?.href).toBe(view.links.returns);
  });

  it('says of a complete claim that it is too early or too late', () => {
    const over = aView({ guide: aGuide({ step: null, advice: 'claim-over' }) });
    const root = draw(<ClaimState gaps={[]} view={over} texts={TEXTS} />);
    expect(wordsOf(root)).toContain('The time for this claim is over.');
    expect(wordsOf(root)).not.toContain('Ready.');
  });
});
