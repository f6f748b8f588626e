import { describe, expect, it } from 'vitest';
import { checkStates, openAll, POPUP_WIDTH, useGallery, withPage } from './check-gallery.ts';

/* Badges, lines, panels and our pages in every state in a real browser: accessibility, overflow, keyboard, hostile text. */

useGallery();

checkStates([
  'show=badges',
  'show=lines',
  'show=products',
  'show=products&state=policy-with-caution',
  ...['full', 'import', 'odd', 'off'].map((state) => `show=options&state=${state}`),
  ...['begun', 'ship-back', 'outside'].map((state) => `show=claim&state=${state}`),
]);

describe('keyboard', () => {
  it('opens and closes a badge with Enter and Space, and shows where the focus is', async () => {
    await withPage('show=badges', 900, async (page) => {
      const expanded = () =>
        page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute('aria-expanded'));
      await page.keyboard.press('Tab');
      expect(await expanded()).toBe('false');
      const outline = await page.evaluate(() => {
        const focused = document.activeElement?.shadowRoot?.activeElement;
        return focused ? getComputedStyle(focused).outlineStyle : null;
      });
      expect(outline).toBe('solid');
      await page.keyboard.press('Enter');
      expect(await expanded()).toBe('true');
      await page.keyboard.press('Space');
      expect(await expanded()).toBe('false');
    });
  });

  it('reaches every control of the popup, in reading order', async () => {
    await withPage('show=popup&state=full', POPUP_WIDTH, async (page) => {
      const controls = await page.$$eval('a, button, input, select', (all) => all.length);
      const tops: number[] = [];
      for (let index = 0; index < controls; index += 1) {
        await page.keyboard.press('Tab');
        tops.push(
          await page.evaluate(() => {
            const box = document.activeElement?.getBoundingClientRect();
            return Math.round((box?.top ?? 0) + scrollY);
          }),
        );
      }
      const reached = await page.evaluate(() => document.activeElement?.textContent);
      expect(reached).toContain('Closed');
      expect(new Set(tops).size).toBeGreaterThan(10);
    });
  });
});

describe('the page around a badge', () => {
  it('cannot change its look, and is not changed by it', async () => {
    await withPage('show=badges', 900, async (page) => {
      const looks = () =>
        page.evaluate(() => {
          const shadow = document.querySelector('[data-theme]:not(html)')?.shadowRoot;
          const button = shadow?.querySelector('button');
          return button
            ? [
                getComputedStyle(button).fontSize,
                getComputedStyle(button).color,
                getComputedStyle(button).textTransform,
              ]
            : [];
        });
      const before = await looks();
      const heading = () => page.$eval('h1', (element) => getComputedStyle(element).color);
      const headingBefore = await heading();
      await page.addStyleTag({
        content:
          '* { font: 40px serif !important; color: red; text-transform: uppercase } html { font-size: 100px }',
      });
      expect(await looks()).toEqual(before);
      expect(await heading()).not.toBe(headingBefore);
    });
  });
});

it('runs nothing that stands in titles and sentences', async () => {
  for (const state of [
    'show=badges',
    'show=popup&state=troubled',
    'show=options&state=import',
    'show=claim&state=begun',
  ]) {
    await withPage(state, 900, async (page) => {
      await openAll(page);
      expect(await page.title()).toBe('Gallery');
    });
  }
});
