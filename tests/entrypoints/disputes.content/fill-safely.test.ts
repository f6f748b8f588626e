// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { undoFill } from '../../../entrypoints/disputes.content/undo-fill.ts';
import { box, el } from '../../demo-shop/client/dom.ts';
import { dropdown, type FormLooks, showForm } from '../../support/dispute-shop.ts';
import { aDraft } from '../../support/made-up-draft.ts';
import { FILM, outcomes, PHOTO, startFilling } from '../../support/start-filling.ts';

const OTHER = new URL(
  'https://www.aliexpress.com/p/reverse-pages/start.html?tradeOrderLineId=8290000000910999',
);
const one = (selector: string) => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new RangeError(selector);
  return found;
};
const text = () => document.querySelector('textarea') ?? document.createElement('textarea');
const files = () => one('[type="file"]') as HTMLInputElement;
const left = { done: 'page-changed' };
async function filled(draft = aDraft(), looks: FormLooks = {}) {
  const shop = showForm(document, looks);
  const started = startFilling(draft);
  const rows = await started.fill();
  return { ...started, shop, rows };
}
const parts = (...nodes: Node[]) =>
  document.body.replaceChildren(box('wrap', ...nodes, el('textarea', {}), el('button', {}, 'Next')));
afterEach(() => document.body.replaceChildren());

describe('a page that changes while it is filled in', () => {
  it.each<[string, string, (at: { url: URL }, stop: () => void) => void]>([
    ['its address', 'click', (at) => (at.url = OTHER)],
    ['its address, in the first half of a press', 'mousedown', (at) => (at.url = OTHER)],
    ['its form', 'click', () => showForm(document, { hasReasons: true })],
    ['its kind', 'click', () => document.body.append(box('reminder--statusStr--1', 'Waiting'))],
    ['the script', 'click', (_at, stop) => stop()],
  ])('is left as it is from then on: %s', async (_what, event, change) => {
    const shop = showForm(document, { hasReasons: true });
    const { at, fill, stop } = startFilling(aDraft({ evidence: [PHOTO] }));
    const [, refund] = document.querySelectorAll('[role="radio"]');
    refund?.addEventListener(event, () => change(at, stop));
    const became = outcomes(await fill());
    expect(became).toEqual({ solution: left, reason: left, text: left, amount: left, 'lid.jpg': left });
    expect([text().value, files().files?.length ?? 0]).toEqual(['', 0]);
    expect(shop.presses).toEqual([]);
    if (event === 'mousedown') expect(refund?.getAttribute('aria-checked')).toBe('false');
  });

  it('and is there again is not the one of the press any more', async () => {
    showForm(document, { hasReasons: true });
    const { at, fill } = startFilling(aDraft());
    const here = at.url;
    document.querySelectorAll('[role="radio"]')[1]?.addEventListener('click', () => {
      at.url = OTHER;
      setTimeout(() => (at.url = here), 60);
    });
    expect(outcomes(await fill()).text).toEqual(left);
  });

  it('during the answer of the background gets nothing of it', async () => {
    showForm(document, { hasReasons: true });
    const { at, filling, fill } = startFilling(aDraft({ evidence: [PHOTO] }));
    const { send } = filling;
    filling.send = async (name, input) => {
      const answer = await send(name, input);
      if (name === 'get-evidence') at.url = OTHER;
      return answer;
    };
    expect(outcomes(await fill())['lid.jpg']).toEqual(left);
    expect(files().files?.length ?? 0).toBe(0);
  });
});

describe('a dropdown', () => {
  const reasons = ['Wrong item received', 'Item arrived damaged'];
  const onlyReason = aDraft({ solution: null, amount: null, texts: {}, evidence: [] });
  const reasonOf = async () => outcomes(await startFilling(onlyReason).fill()).reason;

  it('of which the page took nothing is not said to be filled in', async () => {
    parts(dropdown(document, () => reasons, null));
    document.addEventListener('click', refuse, { capture: true });
    expect(await reasonOf()).toEqual({ done: 'choose', candidates: ['Item arrived damaged'] });
    document.removeEventListener('click', refuse, { capture: true });
  });
  const refuse = (event: Event) => event.target instanceof HTMLLIElement && event.stopPropagation();

  it('has groups and choices that are out of use, which are not taken', async () => {
    const host = dropdown(document, () => [], null);
    parts(host);
    host.addEventListener('mousedown', () => {
      setTimeout(() => {
        one('.comet-v2-select-popup').append(
          el(
            'li',
            { class: 'comet-v2-menu-item-group' },
            el('span', { class: 'comet-v2-menu-item-group-title' }, 'damaged'),
            el('li', { class: 'comet-v2-menu-item', 'aria-disabled': 'true' }, 'Item damaged, out of use'),
            el('li', { class: 'comet-v2-menu-item comet-v2-menu-item-disabled' }, 'damaged by us'),
          ),
        );
      }, 20);
    });
    expect(await reasonOf()).toEqual({ done: 'no-choices' });
  });

  it('that is open already is closed first: what shows may be of another field', async () => {
    const host = dropdown(document, () => reasons, null);
    host.classList.add('comet-v2-select-open');
    parts(host);
    const other = box('popup', el('li', { class: 'comet-v2-menu-item' }, 'damaged, says another list'));
    document.body.append(other);
    document.addEventListener('mousedown', ({ target }) => {
      if (target === document.body) host.classList.remove('comet-v2-select-open');
    });
    expect(await reasonOf()).toEqual({ done: 'filled' });
    expect(host.textContent).toBe('Item arrived damaged');
  });

  it('that cannot be closed is left alone', async () => {
    const host = dropdown(document, () => reasons, null);
    host.setAttribute('aria-expanded', 'true');
    parts(host);
    document.body.append(box('popup', el('li', { class: 'comet-v2-menu-item' }, 'damaged')));
    expect(await reasonOf()).toEqual({ done: 'no-choices' });
  });

  it('opens where a press toggles it, by its second half', async () => {
    const chosen = el('span', { class: 'comet-v2-select-selection-placeholder' }, 'Select');
    const host = el('div', { class: 'comet-v2-select-show-arrow' }, chosen);
    let isDown = false;
    host.addEventListener('mousedown', () => {
      isDown = true;
    });
    host.addEventListener('click', () => {
      const open = document.querySelector('.popup');
      if (!isDown) return;
      isDown = false;
      if (open) open.remove();
      else {
        const items = reasons.map((name) => el('li', { class: 'comet-v2-menu-item' }, name));
        for (const item of items) {
          item.addEventListener('click', () => {
            chosen.className = 'comet-v2-select-selection-item';
            chosen.textContent = item.textContent;
            one('.popup').remove();
          });
        }
        document.body.append(box('popup', ...items));
      }
    });
    parts(host);
    expect(await reasonOf()).toEqual({ done: 'filled' });
  });

  it('whose only choice may mean something else, too, is left to the user', async () => {
    parts(dropdown(document, () => reasons, null));
    const { filling, fill } = startFilling(onlyReason);
    const { send } = filling;
    filling.send = async (name, input) => {
      const answer = await send(name, input);
      if (answer.ok && name === 'match-choices') Object.assign(answer.value ?? {}, { isSure: false });
      return answer;
    };
    expect(outcomes(await fill()).reason).toEqual({ done: 'choose', candidates: ['Item arrived damaged'] });
  });
});

describe('choices without labels', () => {
  const radio = (value: string) => el('input', { type: 'radio', name: 'solutionType', value });
  const checked = () =>
    [...document.querySelectorAll<HTMLInputElement>(':checked')].map(({ value }) => value);
  const solutionOf = async () => outcomes(await startFilling(aDraft({ intent: null })).fill()).solution;

  it('are told apart by their names and values', async () => {
    parts(box('row', radio('rr'), ' Return ', radio('ro'), ' Refund only '));
    expect(await solutionOf()).toEqual({ done: 'filled' });
    expect(checked()).toEqual(['ro']);
  });

  it('that cannot be told apart, or say nothing, are not taken', async () => {
    parts(box('row', radio('ro'), ' Refund only ', radio('ro'), ' Refund only '));
    expect((await solutionOf())?.done).toBe('choose');
    parts(box('row', radio('rr'), radio('ro')));
    expect((await solutionOf())?.done).not.toBe('filled');
    expect(checked()).toEqual([]);
  });
});

describe('the amount', () => {
  const amountOf = async (...nodes: (Node | string)[]) => {
    parts(el('div', {}, ...nodes));
    const started = startFilling(aDraft({ solution: null, intent: null }));
    const became = outcomes(await started.fill()).amount;
    return [became, document.querySelector('input')?.value];
  };
  const number = (attributes: Record<string, string> = {}) => el('input', { type: 'number', ...attributes });

  it.each([
    [number({ name: 'quantity' })],
    [number({ step: '1' }), 'USD'],
    [number({ 'aria-label': 'Quantity' }), 'USD'],
    [number()],
  ])('never goes into a field of how many', async (...nodes) => {
    expect(await amountOf(...nodes)).toEqual([{ done: 'missing' }, '']);
  });

  it('goes where a currency or a hint says that money is meant', async () => {
    expect((await amountOf(number(), ' US $'))[0]).toEqual({ done: 'filled' });
    expect((await amountOf(number({ placeholder: '0.00' })))[0]).toEqual({ done: 'filled' });
  });

  it.each([
    ['€', 'EUR'],
    ['R$', 'BRL'],
    ['zł', 'PLN'],
    ['₪', 'ILS'],
    ['¥', '¥'],
    ['GBP', 'GBP'],
  ])('is not written where %s stands anywhere in its part', async (sign, found) => {
    const field = el('input', { type: 'text', name: 'amount' });
    expect(await amountOf(box('prefix', sign), box('inner', box('innermost', field)))).toEqual([
      { done: 'currency', found },
      '',
    ]);
  });

  it('is not written where that cannot be asked', async () => {
    parts(box('part', 'USD', el('input', { name: 'amount' })));
    const { filling, fill } = startFilling(aDraft({ solution: null, intent: null }));
    filling.send = async () => ({ ok: false, code: 'no-answer', message: '' });
    expect(outcomes(await fill()).amount).toEqual({ done: 'currency', found: '?' });
  });
});

describe('filling in again', () => {
  it('leaves what the user changed, and fills what he emptied', async () => {
    const { fill, shop } = await filled();
    text().value = 'My own words.';
    (one('[inputmode]') as HTMLInputElement).value = '';
    const became = outcomes(await fill());
    expect([became.text, became.amount]).toEqual([{ done: 'changed' }, { done: 'filled' }]);
    expect(shop.state()).toMatchObject({ text: 'My own words.', amount: '12.50' });
  });

  it('leaves what the user changed in a field that had it already', async () => {
    const { fill } = await filled(aDraft(), { text: 'The lid is bent.' });
    text().value = 'It is bent, and wet.';
    expect(outcomes(await fill()).text).toEqual({ done: 'changed' });
  });

  it('leaves the solution and the reason that the user chose since', async () => {
    const { fill, shop } = await filled();
    document.querySelectorAll<HTMLElement>('[role="radio"]')[0]?.click();
    one('.comet-v2-select-selection-item').textContent = 'Suspected counterfeit';
    const became = outcomes(await fill());
    expect([became.solution, became.reason]).toEqual([{ done: 'changed' }, { done: 'changed' }]);
    expect(shop.state().reason).toBe('Suspected counterfeit');
  });

  it('takes the claim as it is by then', async () => {
    const { fill, filling, shop } = await filled();
    filling.draft = aDraft({ texts: { en: 'The lid is bent, see the film.' } });
    expect(outcomes(await fill()).text).toEqual({ done: 'filled' });
    expect(shop.state().text).toBe('The lid is bent, see the film.');
  });
});

describe('files', () => {
  const both = aDraft({ evidence: [PHOTO, FILM] });

  it('are whole', async () => {
    await filled(aDraft({ evidence: [PHOTO] }));
    expect(await files().files?.[0]?.text()).toBe('abc');
  });

  it('that the user took out again are given again', async () => {
    const { fill, shop } = await filled(both, { takesFiles: true });
    one('[title="lid.jpg"]').remove();
    const became = outcomes(await fill());
    expect([became['lid.jpg'], became['unboxing.mp4']]).toEqual([{ done: 'filled' }, { done: 'same' }]);
    expect(shop.files).toEqual(['lid.jpg', 'unboxing.mp4', 'lid.jpg']);
  });

  it('whose picture never comes are not said to be filled in, nor to be there the next time', async () => {
    vi.useFakeTimers();
    const shop = showForm(document, { takesFiles: true, neverUploads: true });
    const { fill, filling } = startFilling(aDraft({ evidence: [PHOTO] }));
    const [rows] = await Promise.all([fill(), vi.advanceTimersByTimeAsync(30_000)]);
    vi.useRealTimers();
    expect(outcomes(rows)['lid.jpg']).toEqual({ done: 'unseen' });
    expect(outcomes(await fill())['lid.jpg']).toEqual({ done: 'unseen' });
    expect(shop.files).toEqual(['lid.jpg']);
    expect(filling.given.size).toBe(1);
  });

  it('are not seen in pictures elsewhere on the page', async () => {
    const shop = showForm(document);
    files().addEventListener('change', () => {
      files().files = new DataTransfer().files;
      document.body.append(
        el(
          'div',
          { class: 'imageContainer--1' },
          el('div', { class: 'imageThumb--1', style: 'background-image: url("data:,")' }),
        ),
      );
    });
    const rows = await startFilling(aDraft({ evidence: [PHOTO] })).fill();
    expect(outcomes(rows)['lid.jpg']).toEqual({ done: 'unseen' });
    expect(shop.presses).toEqual([]);
  });

  it('that are too large for a message are named, and not asked for', async () => {
    const huge = { ...FILM, size: 41 * 1024 * 1024 };
    const { asked, rows } = await filled(aDraft({ evidence: [huge] }));
    expect(outcomes(rows)['unboxing.mp4']).toEqual({ done: 'too-large' });
    expect(asked.map(([name]) => name)).not.toContain('get-evidence');
  });

  it('of another claim that are still there are named', async () => {
    showForm(document, { takesFiles: true });
    const { filling, fill } = startFilling(aDraft({ evidence: [PHOTO] }), { kept: [PHOTO, FILM] });
    await fill();
    filling.draft = aDraft({ claimId: 'claim-2', evidence: [FILM] });
    expect(outcomes(await fill())).toMatchObject({
      'lid.jpg': { done: 'left-over' },
      'unboxing.mp4': { done: 'filled' },
    });
  });

  it('that the user put into the field are not taken out of it', async () => {
    const { filling, rows } = await filled(aDraft({ evidence: [PHOTO] }));
    const held = new DataTransfer();
    for (const file of files().files ?? []) held.items.add(file);
    held.items.add(new File(['mine'], 'mine.jpg', { type: 'image/jpeg' }));
    files().files = held.files;
    filling.begin();
    expect(outcomes(await undoFill(filling, rows))['lid.jpg']).toEqual({ done: 'undone' });
    expect([...(files().files ?? [])].map(({ name }) => name)).toEqual(['mine.jpg']);
  });
});

describe('undo', () => {
  it('puts back what went with the solution', async () => {
    const looks = { hasReasons: true, amount: '3.00', reason: 'Suspected counterfeit' };
    const shop = showForm(document, looks);
    const [back, refund] = document.querySelectorAll<HTMLElement>('[role="radio"]');
    back?.click();
    const amount = one('[inputmode]') as HTMLInputElement;
    for (const block of [back, refund]) {
      block?.addEventListener('click', () => {
        amount.value = '';
      });
    }
    const { filling, fill } = startFilling(aDraft());
    const rows = await fill();
    expect(shop.state().amount).toBe('12.50');
    filling.begin();
    const became = outcomes(await undoFill(filling, rows));
    expect(shop.state()).toMatchObject({
      solution: 'Return and refundMore of it',
      amount: '3.00',
      reason: 'Suspected counterfeit',
    });
    expect([became.solution, became.amount, became.reason]).toEqual(Array(3).fill({ done: 'undone' }));
  });

  it('does not say of a choice that the page draws again that it was put back', async () => {
    const radio = el('input', { type: 'radio', name: 'solutionType', value: 'ro' }) as HTMLInputElement;
    parts(el('label', {}, radio, 'Refund only'));
    // What holds its choices itself draws them with the next change of anything.
    let isTaken = false;
    radio.addEventListener('click', () => {
      isTaken = true;
    });
    text().addEventListener('input', () => {
      radio.checked = isTaken;
    });
    const { filling, fill } = startFilling(aDraft({ intent: null, amount: null }));
    const rows = await fill();
    filling.begin();
    expect(outcomes(await undoFill(filling, rows)).solution).toEqual({ done: 'not-undone' });
  });

  it('stops where the page changes', async () => {
    const { at, filling, rows } = await filled();
    filling.begin();
    at.url = OTHER;
    expect(outcomes(await undoFill(filling, rows)).text).toEqual(left);
    expect(text().value).toBe('The lid is bent.');
  });
});
