import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../utils/aliexpress/read-page.ts';
import { parseDocument } from '../../../../utils/inspect/parse-document.ts';
import { readingSchema } from '../../../../utils/model/reading.ts';

const URL_OF_CASE = new URL(
  'https://www.aliexpress.com/p/reverse-pages/start.html?reverseOrderLineId=6290000000910081',
);

async function read(body: string) {
  const status = '<div class="reminder--statusStr--3FMxRSU">Waiting for your response</div>';
  const document = await parseDocument(`<html lang="en"><body>${status}${body}</body></html>`, URL_OF_CASE);
  const reading = await readPage(document, URL_OF_CASE);
  expect(readingSchema.safeParse(reading).error).toBeUndefined();
  const [about] = reading.orders[0]?.cases ?? [];
  return { proposals: about?.proposals, buttons: about?.buttons };
}

describe('proposals and buttons of a case', () => {
  it('are left out where the page shows none', async () => {
    expect(await read('<p>Nothing here</p>')).toEqual({ proposals: undefined, buttons: undefined });
  });

  it('an option is a proposal by its role too', async () => {
    const { proposals } = await read(
      '<div class="cco--list--1a"><div><div role="radio">Refund only €3.00</div><div role="radio">Return</div></div></div>',
    );
    expect(proposals?.map(({ lines }) => lines)).toEqual([['Refund only €3.00'], ['Return']]);
  });

  it('one that stands alone is one', async () => {
    const { proposals } = await read(
      '<div class="cco--one--1a"><p>Refund only</p><p>€3.00</p><button>Accept</button></div>',
    );
    expect(proposals).toEqual([{ lines: ['Refund only', '€3.00'], buttons: ['Accept'] }]);
  });

  it('in a dialog are read, and other buttons of a dialog are not', async () => {
    const { proposals, buttons } = await read(
      '<button>Cancel request</button><div role="dialog"><div class="cco--one--1a"><p>€3.00</p><button>Accept</button></div><button>Cancel</button></div>',
    );
    expect(proposals).toEqual([{ lines: ['€3.00'], buttons: ['Accept'] }]);
    expect(buttons).toEqual(['Cancel request']);
  });

  it('below an offer in a dialog what takes it is read, and what closes the dialog is not', async () => {
    const { buttons } = await read(
      '<div class="modal"><div class="modal-body"><div class="cco--one--1a"><p>€3.00</p></div></div><div class="modal-footer"><button>Cancel</button><button class="btn-primary">Accept</button></div></div>',
    );
    expect(buttons).toEqual(['Accept']);
  });

  it('buttons of the head of the shop are none', async () => {
    const { buttons } = await read(
      '<header><button>Accept</button></header><button>  Cancel   request </button>',
    );
    expect(buttons).toEqual(['Cancel request']);
  });

  it('stay bounded on a page with far too much', async () => {
    const items = Array.from({ length: 300 }, (_, place) => `<li>Offer ${place} ${'x'.repeat(900)}</li>`);
    const presses = Array.from({ length: 300 }, (_, place) => `<button>Press ${place}</button>`);
    const { proposals, buttons } = await read(
      `<ul class="cco--list--1a">${items.join('')}</ul>${presses.join('')}`,
    );
    expect(proposals).toHaveLength(10);
    expect(proposals?.[0]?.lines[0]).toHaveLength(200);
    expect(buttons).toHaveLength(40);
    expect((await read(`<button>${'y'.repeat(500)}</button>`)).buttons).toBeUndefined();
  });
});
