import { describe, expect, it } from 'vitest';
import { countryCode, pageContext, primaryTag } from '../../../utils/aliexpress/page-language.ts';

const WWW = new URL('https://www.aliexpress.com/p/order/index.html');

/** As much of a document as tells its language and country. */
function page(lang: string | null, cookie: string | (() => string)): Document {
  const stub: unknown = {
    documentElement: { getAttribute: () => lang },
    get cookie() {
      return typeof cookie === 'string' ? cookie : cookie();
    },
  };
  return stub as Document;
}

describe('language and country of a page', () => {
  it('prefers the page, then the settings cookie, then the sub-domain', () => {
    const cookie = 'x=1; aep_usuc_f=site=glo&c_tp=BRL&region=BR&b_locale=pt_BR; y=2';
    expect(pageContext(page('en-US', cookie), WWW)).toEqual({ language: 'en', country: 'BR' });
    expect(pageContext(page(null, cookie), WWW)).toEqual({ language: 'pt', country: 'BR' });
    expect(pageContext(page(null, ''), new URL('https://ko.aliexpress.com/p/order/index.html'))).toEqual({
      language: 'ko',
      country: null,
    });
    expect(pageContext(page(null, ''), WWW)).toEqual({ language: null, country: null });
  });

  it('reads the cookie also when it is encoded, and no other cookie', () => {
    expect(pageContext(page(null, 'aep_usuc_f=site%3Dglo%26region%3DDE%26b_locale%3Dde_DE'), WWW)).toEqual({
      language: 'de',
      country: 'DE',
    });
    expect(pageContext(page(null, 'xaep_usuc_f=region=DE; region=FR'), WWW)).toEqual({
      language: null,
      country: null,
    });
    expect(pageContext(page(null, 'aep_usuc_f=%E0%A4%A'), WWW)).toEqual({ language: null, country: null });
  });

  it('survives a document that refuses its cookies', () => {
    const refusing = page('fr', () => {
      throw new Error('no origin');
    });
    expect(pageContext(refusing, WWW)).toEqual({ language: 'fr', country: null });
  });

  it.each([
    ['pt_BR', 'pt'],
    ['EN', 'en'],
    ['iw_IL', 'he'],
    ['in_ID', 'id'],
    ['', null],
    ['english', null],
    [null, null],
  ])('tag %s', (tag, expected) => {
    expect(primaryTag(tag)).toBe(expected);
  });

  it('takes two letters for a country and nothing else', () => {
    expect(countryCode(' br ')).toBe('BR');
    expect(countryCode('BRA')).toBeNull();
    expect(countryCode(null)).toBeNull();
  });
});
