import { describe, expect, it } from 'vitest';
import { prepareEvidence } from '../../../utils/evidence/prepare-evidence.ts';
import { LARGEST_FILM, prepareVideo } from '../../../utils/evidence/prepare-video.ts';
import { aFilm, box, lettersOf, PLACE } from '../../support/films.ts';

const WEBM = Uint8Array.from('\x1a\x45\xdf\xa3\x9f\x42\x82\x84webm', (letter) => letter.charCodeAt(0));
const lettersIn = async (blob: Blob) => lettersOf(new Uint8Array(await blob.arrayBuffer()));
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: { code?: string }) => error.code,
  );

describe('a film', () => {
  it('keeps its bytes but those of its place, and gets its type from them', async () => {
    const film = aFilm(box('udta', box('\xa9xyz', PLACE)));
    const prepared = await prepareVideo(new Blob([film], { type: 'application/octet-stream' }));
    expect(prepared.type).toBe('video/mp4');
    expect(prepared.size).toBe(film.length);
    expect(await lettersIn(prepared)).not.toContain(PLACE);
    expect(await lettersIn(prepared)).toContain('pictures');
    expect(lettersOf(film)).toContain(PLACE);
  });

  it('may be WebM', async () => {
    const prepared = await prepareVideo(new Blob([WEBM]));
    expect([prepared.type, prepared.size]).toEqual(['video/webm', WEBM.length]);
  });

  it('may be of 50 MB and no more', async () => {
    const rest = LARGEST_FILM - WEBM.length;
    expect((await prepareVideo(new Blob([WEBM, new Uint8Array(rest)]))).size).toBe(LARGEST_FILM);
    expect(await codeOf(prepareVideo(new Blob([WEBM, new Uint8Array(rest + 1)])))).toBe('film-too-large');
  });

  it('of another type is refused', async () => {
    expect(await codeOf(prepareEvidence(new Blob(['RIFF\x10\0\0\0AVI LIST']), false))).toBe('film-type');
  });
});

describe('a file', () => {
  it.each([
    ['empty', new Blob([])],
    ['no-picture', new Blob(['Dear seller, the item is broken.'], { type: 'image/jpeg' })],
  ])('is refused as %s', async (code, file) => {
    expect(await codeOf(prepareEvidence(file, true))).toBe(code);
  });

  it('that cannot be read is refused', async () => {
    const gone = new Blob(['x']);
    gone.slice = () => gone;
    gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    expect(await codeOf(prepareEvidence(gone, false))).toBe('unreadable');
  });
});

it('the untouched file is kept on wish, with its place and the type that it has', async () => {
  const film = new File([aFilm(box('udta', PLACE))], 'C:\\Maria\\me.mp4', { type: '' });
  expect((await prepareEvidence(film, false)).original).toBeNull();
  const { original } = await prepareEvidence(film, true);
  expect(original?.type).toBe('video/mp4');
  expect(original).not.toBeInstanceOf(File);
  expect(await lettersIn(original ?? new Blob())).toContain(PLACE);
});
