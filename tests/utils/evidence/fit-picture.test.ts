import { describe, expect, it } from 'vitest';
import { drawnSize, fitPicture } from '../../../utils/evidence/fit-picture.ts';

describe('the size at which a picture is drawn', () => {
  it.each([
    ['a photo of 12 megapixels', [4000, 3000], [2560, 1920]],
    ['an upright photo', [3000, 4000], [1920, 2560]],
    ['a small picture, which never grows', [800, 600], [800, 600]],
    ['a long screenshot, which keeps its width', [1080, 12_000], [1080, 12_000]],
    ['a longer one of more pixels', [1080, 30_000], [576, 16_000]],
    ['a line', [100_000, 1], [16_000, 1]],
    ['one pixel', [1, 1], [1, 1]],
  ])('of %s', (_name, [width = 0, height = 0], [drawnWidth, drawnHeight]) => {
    expect(drawnSize({ width, height })).toEqual({ width: drawnWidth, height: drawnHeight });
  });
});

describe('a picture is encoded', () => {
  const size = { width: 2000, height: 1000 };
  /** A picture that takes so many bytes a pixel at quality 1. */
  const encoder = (weight: number) => {
    const tried: [number, number][] = [];
    const encode = async ({ width, height }: typeof size, quality: number) => {
      tried.push([width, quality]);
      return new Blob([new Uint8Array(Math.round(width * height * weight * quality))]);
    };
    return { encode, tried };
  };

  it('once when that is small enough', async () => {
    const { encode, tried } = encoder(0.5);
    expect((await fitPicture(size, 1_000_000, encode))?.size).toBe(900_000);
    expect(tried).toEqual([[2000, 0.9]]);
  });

  it('with less quality before it gets smaller', async () => {
    const { encode, tried } = encoder(1);
    const fitting = await fitPicture(size, 1_000_000, encode);
    expect(fitting?.size).toBeLessThan(1_000_000);
    expect(tried).toEqual([
      [2000, 0.9],
      [2000, 0.8],
      [2000, 0.7],
      [2000, 0.6],
      [1500, 0.8],
    ]);
  });

  it('below the limit and never at it', async () => {
    const { encode } = encoder(0.5);
    expect((await fitPicture(size, 900_000, encode))?.size).toBe(800_000);
  });

  it('never, when nothing is small enough', async () => {
    const { encode, tried } = encoder(1);
    expect(await fitPicture({ width: 300, height: 300 }, 1, encode)).toBeNull();
    expect(tried.length).toBeLessThan(20);
  });

  it('once even when it is tiny', async () => {
    const { encode, tried } = encoder(1);
    expect(await fitPicture({ width: 1, height: 1 }, 10, encode)).not.toBeNull();
    expect(tried).toEqual([[1, 0.9]]);
  });
});
