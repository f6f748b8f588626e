import { describe, expect, it } from 'vitest';
import { isFilm, isPicture, kindOfFile } from '../../../utils/evidence/file-kind.ts';

/** Each letter is one byte. */
const bytes = (letters: string) => Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
const box = (brand: string) => bytes(`\0\0\0\x18ftyp${brand}\0\0\0\0`);

describe('a file is, by its first bytes,', () => {
  it.each([
    ['jpeg', bytes('\xff\xd8\xff\xe1\0\0Exif')],
    ['png', bytes('\x89PNG\r\n\x1a\n\0\0')],
    ['gif', bytes('GIF89a')],
    ['gif', bytes('GIF87a')],
    ['webp', bytes('RIFF\x10\0\0\0WEBPVP8 ')],
    ['bmp', bytes('BM\x10\x20\0\0\0\0\0\0\x36')],
    ['avif', box('avif')],
    ['heic', box('heic')],
    ['heic', box('mif1')],
    ['mp4', box('isom')],
    ['mp4', box('mp42')],
    ['mov', box('qt  ')],
    ['mov', bytes('\0\0\0\x08wide\0\0\0\x10mdat')],
    ['webm', bytes('\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01\x42\x82\x84webm')],
    ['other-film', bytes('\x1a\x45\xdf\xa3\x9f\x42\x82\x88matroska')],
    ['other-film', bytes('RIFF\x10\0\0\0AVI LIST')],
    ['other-film', box('3gp4')],
    [null, bytes('BMW manual, page 1 of 30')],
    [null, bytes('%PDF-1.7')],
    [null, bytes('<svg xmlns="http://www.w3.org/2000/svg">')],
    [null, bytes('RIFF\x10\0\0\0WAVEfmt ')],
    [null, box('M4A ')],
    [null, box('crx ')],
    [null, new Uint8Array()],
  ])('%s', (kind, start) => {
    expect(kindOfFile(start)).toBe(kind);
  });
});

it('pictures and films are told apart', () => {
  expect([isPicture('png'), isPicture('mp4'), isPicture('other-film')]).toEqual([true, false, false]);
  expect([isFilm('png'), isFilm('mp4'), isFilm('other-film')]).toEqual([false, true, false]);
});
