import { describe, expect, it } from 'vitest';
import { hidePlace } from '../../../utils/evidence/hide-place.ts';
import { aFilm, box, lettersOf, PLACE } from '../../support/films.ts';

describe('a film with its place', () => {
  it.each([
    ['as Android writes it', box('udta', box('\xa9xyz', PLACE))],
    ['as 3GPP writes it', box('udta', box('loci', PLACE))],
    [
      'as iPhones write it',
      box('meta', box('keys', 'com.apple.quicktime.location.ISO6709'), box('ilst', PLACE)),
    ],
    ['in the data of one track', box('trak', box('tkhd', 'x'), box('udta', box('name', PLACE)))],
  ])('loses it, %s, and nothing else moves', (_name, telling) => {
    const film = aFilm(telling);
    const before = lettersOf(film);
    expect(before).toContain(PLACE);
    expect(hidePlace(film)).toBe(1);
    const after = lettersOf(film);
    expect(after).not.toContain(PLACE);
    expect(after).not.toContain('location');
    expect(film).toHaveLength(before.length);
    expect(after.indexOf('mdat')).toBe(before.indexOf('mdat'));
    expect(after.slice(after.indexOf('mdat'))).toBe(before.slice(before.indexOf('mdat')));
    expect(after).toContain('free');
    expect(after).toContain('mvhd');
  });

  it('loses it after a box with a long length, and in a last box without one', () => {
    const ftyp = box('ftyp', 'qt  ');
    const longBox = `\0\0\0\x01mdat\0\0\0\0\0\0\0\x14abcd`;
    const moov = box('moov', box('udta', PLACE)).replace(/^.{4}/s, '\0\0\0\0');
    const film = Uint8Array.from(ftyp + longBox + moov, (letter) => letter.charCodeAt(0));
    expect(hidePlace(film)).toBe(1);
    expect(lettersOf(film)).not.toContain(PLACE);
    expect(lettersOf(film)).toContain('abcd');
  });

  it('loses what Adobe writes at the top', () => {
    const id = '\xbe\x7a\xcf\xcb\x97\xa9\x42\xe8\x9c\x71\x99\x94\x91\xe3\xaf\xac';
    const film = aFilm('', box('uuid', `${id}<x:xmpmeta>${PLACE}`), box('uuid', `${'z'.repeat(16)}other`));
    expect(hidePlace(film)).toBe(1);
    expect(lettersOf(film)).not.toContain(PLACE);
    expect(lettersOf(film)).toContain('other');
  });
});

describe('a film', () => {
  it('without a place stays as it is', () => {
    const film = aFilm('');
    const before = lettersOf(film);
    expect(hidePlace(film)).toBe(0);
    expect(lettersOf(film)).toBe(before);
  });

  it('whose pictures look like a place stays as it is', () => {
    const film = aFilm('', box('mdat', box('udta', PLACE)));
    expect(hidePlace(film)).toBe(0);
    expect(lettersOf(film)).toContain(PLACE);
  });

  it.each([
    ['a length beyond the end', '\0\0\xff\xffmoov'],
    ['a length that is too short', '\0\0\0\x04moovudta'],
    ['a long length that is cut off', '\0\0\0\x01moov\0\0'],
    ['nothing', ''],
  ])('that is broken by %s ends the search', (_name, letters) => {
    expect(hidePlace(Uint8Array.from(letters, (letter) => letter.charCodeAt(0)))).toBe(0);
  });
});
