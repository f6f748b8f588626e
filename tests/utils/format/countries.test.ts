import { expect, it } from 'vitest';
import { countryNames } from '../../../utils/format/countries.ts';

it('names every country once, sorted in the language', () => {
  const countries = countryNames('de');
  const names = countries.map(({ name }) => name);
  expect(new Set(countries.map(({ code }) => code)).size).toBe(countries.length);
  expect(countries.find(({ code }) => code === 'BR')?.name).toBe('Brasilien');
  expect(names).toEqual([...names].sort(new Intl.Collator('de').compare));
  expect(countries.filter(({ code, name }) => code === name)).toEqual([]);
});
