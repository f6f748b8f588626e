import { describe, expect, it } from 'vitest';
import { fillSentence, joinKnown } from '../../../utils/claim/fill-sentence.ts';

describe('fillSentence', () => {
  it('fills names in one pass: braces and dollar signs of a value stay', () => {
    expect(fillSentence('{a} and {b}.', { a: '{b}', b: '$&' })).toBe('{b} and $&.');
  });

  it.each([null, '', ' \n'])('is null when a value is %j', (value) => {
    expect(fillSentence('Item: {title}.', { title: value })).toBeNull();
  });

  it('keeps a zero', () => {
    expect(fillSentence('Days: {count}.', { count: 0 })).toBe('Days: 0.');
  });

  it('sets no second full stop', () => {
    expect(fillSentence('Дата: {day}.', { day: '1 июля 2026 г.' })).toBe('Дата: 1 июля 2026 г.');
    expect(fillSentence('商品：{title}。', { title: 'A。' })).toBe('商品：A。');
  });
});

describe('joinKnown', () => {
  it('leaves out what is not known, and is null for nothing', () => {
    expect(joinKnown(['a', null, 'b'], ' ')).toBe('a b');
    expect(joinKnown([null], ' ')).toBeNull();
  });
});
