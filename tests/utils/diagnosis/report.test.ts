import '../../support/fake-browser.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { logError, readErrors } from '../../../utils/diagnosis/error-log.ts';
import { redact } from '../../../utils/diagnosis/redact.ts';
import { report } from '../../../utils/diagnosis/report.ts';
import { DEFAULT_SETTINGS } from '../../../utils/model/settings.ts';
import { fakeBrowser, freshBrowser } from '../../support/fake-browser.ts';

beforeEach(() => {
  freshBrowser();
});

describe('redact', () => {
  it.each([
    ['order 8200000000000001 failed', 'order [number] failed'],
    ['order ８２０００００００００００００１', 'order [number]'],
    ['at https://www.aliexpress.com/p/order/detail.html?orderId=1 (x)', 'at [address] (x)'],
    ['chrome-extension://abc/background.js:1', '[address]'],
    ['mail to jane.doe@example.com now', 'mail to [address] now'],
    ['no element "Garden hose 15 m"', 'no element [text]'],
    ['layout 2026-06, version 0.1.0', 'layout 2026-06, version 0.1.0'],
  ])('%s', (text, clean) => {
    expect(redact(text)).toBe(clean);
  });

  it('keeps a line short', () => {
    expect(redact('a '.repeat(1000))).toHaveLength(400);
  });
});

describe('the error log', () => {
  it('keeps the last 32, redacted, even when they come at once', async () => {
    await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        logError(`step ${index}`, new Error(`for 82000000000${index}`)),
      ),
    );
    const errors = await readErrors();
    expect(errors).toHaveLength(32);
    expect(new Set(errors.map(({ where }) => where)).size).toBe(32);
    expect(errors.every(({ message }) => message === 'Error: for [number]')).toBe(true);
  });

  it('never fails itself, and forgives what else lies there', async () => {
    fakeBrowser().failing.add('storage.session');
    await expect(logError('x', 'boom')).resolves.toBeUndefined();
    expect(await readErrors()).toEqual([]);
    fakeBrowser().failing.clear();
    await fakeBrowser().session.set({ errors: 'nonsense' });
    await logError('x', 'boom');
    expect(await readErrors()).toMatchObject([{ where: 'x', message: 'boom' }]);
  });
});

describe('report', () => {
  it('names only settings that differ, and counts problems', () => {
    const text = report({
      version: '1.2.3',
      userAgent: 'Browser/156.0',
      health: 'ok',
      hasAccess: false,
      pages: [],
      problems: [
        { code: 'understand.date', detail: 'secret' },
        { code: 'understand.date', detail: 'other secret' },
      ],
      counts: { orders: 2 },
      settings: { ...DEFAULT_SETTINGS, theme: 'dark' },
      errors: [],
    });
    expect(text).toContain('1.2.3');
    expect(text).toContain('allowed on AliExpress: no');
    expect(text).toContain('understand.date (2)');
    expect(text).not.toContain('secret');
    expect(text).toContain('theme: "dark"');
    expect(text).not.toContain('language:');
    expect(text).toContain('## Errors\nnone');
  });
});
