// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { ReportRow } from '../../../components/fill-shown.ts';
import type { Filling } from '../../../entrypoints/disputes.content/filling.ts';
import { undoFill } from '../../../entrypoints/disputes.content/undo-fill.ts';
import type { Draft } from '../../../utils/messages/messages.ts';
import { box, el } from '../../demo-shop/client/dom.ts';
import { dropdown, type FormLooks, showForm } from '../../support/dispute-shop.ts';
import { documentOf, fixtureNamed } from '../../support/load-fixture.ts';
import { aDraft } from '../../support/made-up-draft.ts';
import { FILM, outcomes, PHOTO, startFilling as start } from '../../support/start-filling.ts';

const OLD = new URL(
  'https://trade.aliexpress.com/issue/fastissue/createIssueStep1.htm?orderId=8290000000910111',
);
async function run(draft: Draft, looks: FormLooks = {}, options: Parameters<typeof start>[1] = {}) {
  const shop = showForm(document, looks);
  const { asked, filling, fill } = start(draft, options);
  const rows = await fill();
  expect(shop.presses).toEqual([]);
  return { shop, rows, asked, filling, fill, outcomes: outcomes(rows) };
}
afterEach(() => document.body.replaceChildren());

describe('a form', () => {
  it('gets everything, the solution first, since the reasons depend on it', async () => {
    const { shop, outcomes: became } = await run(aDraft());
    expect(shop.state()).toEqual({
      solution: 'Refund onlyMore of it',
      reason: 'Item arrived damaged',
      text: 'The lid is bent.',
      amount: '12.50',
    });
    expect(new Set(Object.values(became).map(({ done }) => done))).toEqual(new Set(['filled']));
  });

  it('that holds everything already is left alone', async () => {
    const { shop, fill } = await run(aDraft());
    const before = shop.form.outerHTML;
    expect(new Set((await fill()).map(({ outcome }) => outcome.done))).toEqual(new Set(['same']));
    expect(shop.form.outerHTML).toBe(before);
  });

  it('without the fields says so, field by field', async () => {
    document.body.replaceChildren(box('wrap', el('textarea', {}), el('button', {}, 'Next')));
    const { fill } = start(aDraft({ evidence: [PHOTO] }));
    expect(outcomes(await fill())).toEqual({
      solution: { done: 'missing' },
      reason: { done: 'missing' },
      text: { done: 'filled' },
      amount: { done: 'missing' },
      'lid.jpg': { done: 'missing' },
    });
  });
});

describe('the reason', () => {
  it.each([
    ['several fit', /received|damaged/, ['Wrong item received', 'Item arrived damaged']],
    ['none fits', /nothing/, ['Wrong item received', 'Item arrived damaged', 'Suspected counterfeit']],
  ])('is left to the user when %s, and the list is closed again', async (_when, words, candidates) => {
    const { shop, outcomes: became } = await run(aDraft(), {}, { words });
    expect(became.reason).toEqual({ done: 'choose', candidates });
    expect(shop.state().reason).toBeNull();
    expect(document.querySelector('.comet-v2-select-popup')).toBeNull();
  });

  it('that the user chose among several stays', async () => {
    const looks = { reason: 'Wrong item received' };
    const { shop, outcomes: became } = await run(aDraft(), looks, { words: /received|damaged/ });
    expect(became.reason).toEqual({ done: 'same' });
    expect(shop.state().reason).toBe('Wrong item received');
  });

  it('has nothing to choose from before a solution is taken', async () => {
    const { outcomes: became } = await run(aDraft({ solution: null }));
    expect(became.reason).toEqual({ done: 'no-choices' });
    expect(became.solution).toBeUndefined();
  });

  it('and the solution are told with the language of the page', async () => {
    const { asked } = await run(aDraft(), {}, { language: 'pt' });
    const questions = asked.filter(([name]) => name === 'match-choices').map(([, input]) => input);
    expect(questions.slice(0, 2)).toMatchObject([
      {
        language: 'pt',
        intent: 'damaged',
        solution: 'refund',
        solutions: ['Return and refund', 'Refund only'],
      },
      {
        language: 'pt',
        intent: 'damaged',
        reasons: ['Wrong item received', 'Item arrived damaged', 'Suspected counterfeit'],
      },
    ]);
  });
});

describe('the text', () => {
  const both = 'Der Deckel ist verbogen.\n\nEnglish:\nThe lid is bent.';
  it.each([
    ['both languages where they have room', 'de', undefined, both],
    ['the page’s language alone where they have not', 'de', 40, 'Der Deckel ist verbogen.'],
    ['English where the page’s language was not written', 'pl', undefined, 'The lid is bent.'],
    ['English where the page names no language', null, undefined, 'The lid is bent.'],
  ])('is %s', async (_what, language, longest, text) => {
    const { shop } = await run(aDraft(), longest ? { longest } : {}, { language });
    expect(shop.state().text).toBe(text);
  });

  it('is never cut: what is too long is left out and said', async () => {
    const { shop, outcomes: became } = await run(aDraft(), { longest: 10, text: 'mine' });
    expect(shop.state().text).toBe('mine');
    expect(became.text).toEqual({ done: 'too-long', most: 10 });
  });
});

describe('the amount', () => {
  it.each([
    [{ placeholder: '0,00' }, '12,50'],
    [{ amount: '3,00' }, '12,50'],
    [{ placeholder: '0.00' }, '12.50'],
    [{}, '12.50'],
  ])('is written as the field writes decimals: %j', async (looks, amount) => {
    expect((await run(aDraft(), looks)).shop.state().amount).toBe(amount);
  });

  it('that the page caps is reported with what stands there and what the page says', async () => {
    const { outcomes: became } = await run(aDraft(), { most: 9 });
    expect(became.amount).toEqual({ done: 'refused', now: '9', said: 'Too much' });
  });

  it('is not written where the field takes less, or counts in another currency', async () => {
    const shop = showForm(document);
    const { fill } = start(aDraft({ amount: { amount: '12.50', currency: 'EUR' } }));
    expect(outcomes(await fill()).amount).toEqual({ done: 'currency', found: 'USD' });
    document.querySelector('[inputmode]')?.setAttribute('max', '10');
    expect(outcomes(await start(aDraft()).fill()).amount).toEqual({ done: 'too-high', most: '10' });
    expect(shop.state().amount).toBe('');
  });
});

describe('the files', () => {
  const draft = aDraft({ evidence: [PHOTO, FILM] });
  const names = () =>
    [...(document.querySelector<HTMLInputElement>('[type="file"]')?.files ?? [])].map(({ name }) => name);

  it('lie in a field that keeps them', async () => {
    const { outcomes: became } = await run(draft);
    expect(names()).toEqual(['lid.jpg', 'unboxing.mp4']);
    expect([became['lid.jpg'], became['unboxing.mp4']]).toEqual([{ done: 'filled' }, { done: 'filled' }]);
  });

  it('are taken by a page that shows them late, and not given to it twice', async () => {
    const { shop, outcomes: became, fill } = await run(draft, { takesFiles: true });
    expect(became['lid.jpg']).toEqual({ done: 'filled' });
    expect(outcomes(await fill())['lid.jpg']).toEqual({ done: 'same' });
    expect(shop.files).toEqual(['lid.jpg', 'unboxing.mp4']);
  });

  it('are given one by one where the field takes one', async () => {
    expect((await run(draft, { takesFiles: true, multiple: false })).shop.files).toEqual([
      'lid.jpg',
      'unboxing.mp4',
    ]);
    const { outcomes: became } = await run(draft, { multiple: false });
    expect([names(), became['unboxing.mp4']]).toEqual([['lid.jpg'], { done: 'one-only' }]);
  });

  it('of other kinds than the page takes, or that are gone, are named', async () => {
    const lost = aDraft({ evidence: [PHOTO, FILM] });
    const { outcomes: became } = await run(lost, { accept: 'image/*,.pdf' });
    expect(became['unboxing.mp4']).toEqual({ done: 'not-accepted' });
    const { fill } = start(aDraft({ evidence: [PHOTO] }), { kept: [] });
    expect(outcomes(await fill())['lid.jpg']).toEqual({ done: 'not-kept' });
  });
});

describe('undo', () => {
  const undo = async (filling: Filling, rows: ReportRow[]) => {
    filling.begin();
    return outcomes(await undoFill(filling, rows));
  };

  it('puts back what was there, and says what it cannot put back', async () => {
    const looks = { text: 'my own words', amount: '3.00', reason: 'Suspected counterfeit', hasReasons: true };
    const { shop, filling, rows, fill } = await run(aDraft({ evidence: [PHOTO] }), looks);
    expect(shop.state().reason).toBe('Item arrived damaged');
    expect(rows).toHaveLength(5);
    // Filled in a second time, it is still undone to what was there before the first.
    const became = await undo(filling, await fill());
    expect(shop.state()).toEqual({
      solution: 'Refund onlyMore of it',
      reason: 'Suspected counterfeit',
      text: 'my own words',
      amount: '3.00',
    });
    expect(became.solution).toEqual({ done: 'not-undone' });
    expect([became.text, became.amount, became.reason, became['lid.jpg']]).toEqual(
      Array(4).fill({ done: 'undone' }),
    );
    expect(document.querySelector<HTMLInputElement>('[type="file"]')?.files?.length).toBe(0);
    expect(shop.presses).toEqual([]);
  });

  it('takes another solution back', async () => {
    const { shop, filling, rows } = await run(aDraft());
    filling.remembered.set('solution', { before: 'Return and refund', put: 'Refund only' });
    expect((await undo(filling, rows)).solution).toEqual({ done: 'undone' });
    expect(shop.state().solution).toContain('Return');
  });

  it('leaves what the user changed since', async () => {
    const { shop, filling, rows } = await run(aDraft());
    const text = document.querySelector('textarea');
    if (text) text.value += ' And the tea is out.';
    expect((await undo(filling, rows)).text).toEqual({ done: 'changed' });
    expect(shop.state().text).toContain('And the tea');
  });

  it('says of files that the page took to itself that they stay', async () => {
    const { filling, rows } = await run(aDraft({ evidence: [PHOTO] }), { takesFiles: true });
    expect((await undo(filling, rows))['lid.jpg']).toEqual({ done: 'not-undone' });
  });
});

it('the form of 2019 is filled in and emptied again', async () => {
  const page = await documentOf(fixtureNamed('case/2019-06-en-old-form'));
  document.body.innerHTML = page.body.innerHTML;
  const { fill, filling } = start(aDraft({ evidence: [PHOTO] }), { url: OLD });
  const rows = await fill();
  expect(new Set(rows.map(({ outcome }) => outcome.done))).toEqual(new Set(['filled']));
  const form = document.querySelector('form');
  const sent = () => Object.fromEntries(new FormData(form ?? undefined));
  expect(sent()).toMatchObject({
    solutionType: 'ro',
    reasonId: '205',
    amount: '12.50',
    requestDetail: 'The lid is bent.',
  });
  filling.begin();
  const became = outcomes(await undoFill(filling, rows));
  expect(new Set(Object.values(became).map(({ done }) => done))).toEqual(new Set(['undone']));
  expect(sent()).toMatchObject({ reasonId: '', amount: '', requestDetail: '' });
  expect(sent().solutionType).toBeUndefined();
});

describe('the parcel of a case', () => {
  const CASE = new URL(
    'https://www.aliexpress.com/p/reverse-pages/start.html?reverseOrderLineId=6290000000910116',
  );
  const wayBack = { carrier: 'dhl', trackingNumber: 'JJD000390007', sentOn: null };
  it.each([
    [['UPS', 'DHL', 'DHL Express'], { done: 'filled' }],
    [['UPS', 'DHL Paket', 'DHL Express'], { done: 'choose', candidates: ['DHL Paket', 'DHL Express'] }],
  ])('gets the carrier and the number: %j', async (carriers, became) => {
    document.body.replaceChildren(
      box('reminder--statusStr--1', 'Send it back'),
      box(
        'return-parcel',
        dropdown(document, () => carriers, null),
        el('input', { type: 'text' }),
        el('button', {}, 'Submit'),
      ),
    );
    const { fill } = start(aDraft({ wayBack }), { url: CASE });
    expect(outcomes(await fill())).toEqual({ carrier: became, tracking: { done: 'filled' } });
    expect(document.querySelector('input')?.value).toBe('JJD000390007');
  });
});
