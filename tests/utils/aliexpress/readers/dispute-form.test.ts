import { describe, expect, it } from 'vitest';
import {
  chosenText,
  isChosen,
  readDisputeForm,
  shownOptions,
} from '../../../../utils/aliexpress/readers/dispute-form.ts';
import { errorAt } from '../../../../utils/aliexpress/readers/field-surroundings.ts';
import { parseDocument } from '../../../../utils/inspect/parse-document.ts';
import { documentOf, fixtureNamed } from '../../../support/load-fixture.ts';

const FORM = 'https://www.aliexpress.com/p/reverse-pages/start.html?tradeOrderLineId=8290000000910113';

async function formOf(name: string) {
  const fixture = fixtureNamed(name);
  const document = await documentOf(fixture);
  const before = document.documentElement.outerHTML;
  const form = readDisputeForm(document, new URL(fixture.expected.url));
  expect(document.documentElement.outerHTML).toBe(before);
  return { document, form };
}
const read = async (body: string, address = FORM) =>
  readDisputeForm(await parseDocument(`<body>${body}</body>`, new URL(address)), new URL(address));
/** Which fields were found. */
const found = (form: ReturnType<typeof readDisputeForm>) =>
  (['reason', 'text', 'amount', 'files', 'carrier', 'tracking'] as const).filter(
    (name) => form[name] !== null,
  );

describe('the fields of a form', () => {
  it('are found where they were in December 2024', async () => {
    const { form } = await formOf('dispute-form/2024-12-en-reasons');
    expect(form.kind).toBe('form');
    expect(found(form)).toEqual(['reason', 'text', 'files']);
    expect(form.container?.localName).toBe('main');
  });

  it('are found in blocks, beside the fields of the page’s head', async () => {
    const { document, form } = await formOf('dispute-form/2026-11-en-blocks');
    expect(form.choices.map(({ text }) => text)).toEqual(['Yes', 'No', 'Return and refund', 'Refund only']);
    expect(form.choices.map(({ element }) => isChosen(element))).toEqual([true, false, false, false]);
    expect(found(form)).toEqual(['reason', 'text', 'amount', 'files']);
    expect(form.amount?.getAttribute('inputmode')).toBe('decimal');
    expect(form.files?.getAttribute('accept')).toBe('image/*,video/*');
    expect(form.container?.id).toBe('form');
    expect(form.reason && chosenText(form.reason)).toBeNull();
    expect(shownOptions(document).map(({ textContent }) => textContent)).toEqual([
      'Wrong item received',
      'Item arrived damaged',
    ]);
    expect(form.amount && errorAt(form.amount)).toBe('The amount cannot be higher than what you paid');
    expect(form.text && errorAt(form.text)).toBeNull();
  });

  it('are found by their roles and kinds alone', async () => {
    const { form } = await formOf('dispute-form/2026-11-en-plain-fields');
    expect(form.choices.map(({ text }) => text)).toEqual(['Refund only', 'Return and refund']);
    expect(found(form)).toEqual(['reason', 'text', 'amount', 'files', 'tracking']);
  });

  it('are found in the form of 2019, with what its codes mean', async () => {
    const { form } = await formOf('case/2019-06-en-old-form');
    expect(form.kind).toBe('form');
    expect(form.choices.map(({ text, solution }) => [text, solution])).toEqual([
      ['Refund only', 'refund'],
      ['Return goods', 'return-and-refund'],
    ]);
    expect(found(form)).toEqual(['reason', 'text', 'amount', 'files']);
    expect(form.container?.localName).toBe('form');
  });

  it('of a case are those of the parcel', async () => {
    const { form } = await formOf('case/2026-11-en-return-parcel');
    expect(form.kind).toBe('case');
    expect(found(form)).toEqual(['carrier', 'tracking']);
    expect(form.carrier && chosenText(form.carrier)).toBe('DHL');
  });
});

describe('fields that are none of the form', () => {
  const body = (inside: string) =>
    `<main><textarea></textarea>${inside}<button class="btn-primary">Next</button></main>`;

  it.each([
    '<input type="number" name="quantity">',
    '<p>USD <input type="number" step="1"></p>',
    '<p>Pieces <input inputmode="decimal"></p>',
    '<div class="amount--count"><input class="quantity"></div>',
  ])('how many is no amount: %s', async (field) => {
    expect((await read(body(field))).amount).toBeNull();
  });

  it.each([
    '<p>Refund <input inputmode="decimal"> €</p>',
    '<p>BRL <input type="number"></p>',
    '<input type="number" placeholder="0.00">',
    '<input type="number" name="refundAmount">',
  ])('money is: %s', async (field) => {
    expect((await read(body(field))).amount).not.toBeNull();
  });

  it('files for a search, a chat or a profile are not those of the description', async () => {
    const form = await read(
      body(
        '<div class="top-Search"><input type="file" id="a"></div><div class="im-chat"><input type="file" id="b"></div><p><input type="file" id="c"></p>',
      ),
    );
    expect(form.files?.id).toBe('c');
    expect((await read(body('<div class="user-avatar"><input type="file"></div>'))).files).toBeNull();
    expect((await read('<input type="file"><textarea></textarea>')).files).toBeNull();
  });

  it('a list with a filter is no form, where the address names nothing', async () => {
    const list = 'https://www.aliexpress.com/p/reverse-pages/list.html';
    const filter = '<main><div role="combobox">All</div><input type="radio"><button>Search</button></main>';
    expect((await read(filter, list)).kind).toBe('other');
    expect((await read(filter)).kind).toBe('form');
    expect((await read(body(''), list)).kind).toBe('form');
    expect((await read('<main><textarea></textarea><button>Search</button></main>', list)).kind).toBe(
      'other',
    );
  });
});

describe('what is no form that is known', () => {
  it.each([
    ['summary', 'dispute-form/2024-12-en-summary'],
    ['case', 'case/2024-12-en-your-response'],
    ['unknown', 'dispute-form/2026-09-en-recognised'],
  ])('is told apart: %s', async (kind, name) => {
    expect((await formOf(name)).form.kind).toBe(kind);
  });

  it.each([
    ['https://www.aliexpress.com/p/reverse-pages/list.html', 'other'],
    ['https://www.aliexpress.com/p/reverse-pages/start.html?reverseOrderLineId=6290000000910116', 'other'],
    [FORM, 'unknown'],
    [FORM.replace('www.aliexpress.com', 'www.aliexpress.com.example'), 'other'],
    ['https://www.aliexpress.com/p/order/index.html', 'other'],
  ])('%s without a field is %s', async (address, kind) => {
    expect((await read('<header><input type="file"></header><p>Hello</p>', address)).kind).toBe(kind);
  });

  it('has no fields in its head or its search', async () => {
    const form = await read(
      '<header><textarea></textarea><input type="number"></header><form action="/search"><div role="combobox"></div></form>',
    );
    expect(form.kind).toBe('unknown');
  });
});
