import '../../support/fake-browser.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { readProductState } from '../../../utils/aliexpress/read-product-state.ts';
import { pickState } from '../../../utils/product-state/pick-state.ts';
import { readState } from '../../../utils/product-state/read-state.ts';
import { STATE_FIELDS } from '../../../utils/product-state/state-fields.ts';
import { fakeBrowser, freshBrowser, type Injection } from '../../support/fake-browser.ts';
import { modulesOf, PRODUCT_ID } from '../../support/product.ts';

const TAB = 1;
const TOLD = JSON.stringify(modulesOf(PRODUCT_ID));

beforeEach(() => {
  freshBrowser().openTabs.set(TAB, { id: TAB, url: `https://www.aliexpress.com/item/${PRODUCT_ID}.html` });
});
const answering = (result: unknown) => {
  fakeBrowser().inject = async () => result;
};

describe('what a page keeps of itself', () => {
  it('is asked for once, in the world of the page, by a function that is given all it needs', async () => {
    const injections: Injection[] = [];
    fakeBrowser().inject = async (injection) => {
      injections.push(injection);
      return TOLD;
    };
    await readState(TAB);
    expect(injections).toHaveLength(1);
    const [{ target, world, func, files, args } = { target: null }] = injections;
    expect([target, world, func, files]).toEqual([{ tabId: TAB }, 'MAIN', pickState, undefined]);
    expect(args).toEqual([STATE_FIELDS]);
    expect(structuredClone(args)).toEqual(args);
  });

  it('is given on as it came, and read as data of the product', async () => {
    answering(TOLD);
    const text = await readState(TAB);
    expect(text).toBe(TOLD);
    const reading = readProductState(text);
    expect(reading).toMatchObject({ page: 'product', source: 'data', language: 'en', country: 'US' });
    expect(reading?.product).toMatchObject({ productId: PRODUCT_ID, title: 'Tea tin with a lid' });
    expect(reading?.product?.promises).toEqual([
      expect.objectContaining({ promiseId: '27', daysText: '90', startCode: 'after_placed' }),
    ]);
  });
});

describe('nothing is read', () => {
  it.each<[string, unknown]>([
    ['from a page without data', ''],
    ['from no text', { GLOBAL_DATA: {} }],
    ['from nothing', undefined],
    ['from a text that is too long', TOLD + ' '.repeat(STATE_FIELDS.mostChars)],
  ])('%s', async (_what, result) => {
    answering(result);
    expect(await readState(TAB)).toBe('');
  });

  it.each<[string, string]>([
    ['from a text that is no JSON', `${TOLD}}`],
    ['from a list', '[]'],
    ['from modules of another kind', '{"TRADE":{"orderId":"1"}}'],
    ['from a product without a number', '{"PRODUCT_TITLE":{"text":"Tea tin"}}'],
    ['from a product that is gone', '{"GLOBAL_DATA":{"globalData":{"errorCode":"ITEM_NOT_FOUND"}}}'],
  ])('%s', (_what, text) => {
    expect(readProductState(text)?.product ?? null).toBeNull();
  });

  it('where the browser does not let us', async () => {
    fakeBrowser().inject = async () => {
      throw new Error('Cannot access contents of the page.');
    };
    expect(await readState(TAB)).toBe('');
    fakeBrowser().failing.add('scripting.executeScript');
    expect(await readState(TAB)).toBe('');
  });

  it('from a tab that is closed', async () => {
    answering(TOLD);
    expect(await readState(TAB + 1)).toBe('');
  });
});
