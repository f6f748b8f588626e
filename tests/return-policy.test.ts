import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CASE_RULES } from '../utils/policy/case-rules.ts';
import { GUIDE_STEPS } from '../utils/policy/guide-steps.ts';
import { RULES } from '../utils/policy/rules.ts';

/* The tables in CONTRIBUTING.md that say where every rule and step of the return policy lives. */

const section =
  /## The return policy, rule by rule\n([\s\S]*?)\n## /.exec(readFileSync('CONTRIBUTING.md', 'utf8'))?.[1] ??
  '';
const rows = section
  .split('\n')
  .filter((line) => /^\| (?!-|the guide says|step )/.test(line))
  .map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
const named = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);

describe('the tables of the return policy', () => {
  it.each(rows.map((cells) => [cells.slice(0, 2).join(' '), cells] as const))(
    '%s: lives somewhere and is shown by a test',
    (_, cells) => {
      const [homes = '', tests = ''] = cells.slice(-2);
      expect(named(homes).length).toBeGreaterThan(0);
      expect(named(tests).length).toBeGreaterThan(0);
      for (const path of [...named(homes), ...named(tests)]) expect(existsSync(path) ? '' : path).toBe('');
      for (const path of named(homes)) expect(path).toMatch(/^(utils|components|entrypoints)\//);
      for (const path of named(tests)) expect(path).toMatch(/^tests\/.*\.test\.tsx?$/);
    },
  );

  it('have the ten steps in their order', () => {
    const steps = rows.filter(([first = '']) => /^\d+$/.test(first));
    expect(steps.map(([place]) => Number(place))).toEqual(GUIDE_STEPS.map((_, index) => index + 1));
    expect(steps.map(([, , name = '']) => named(name)[0])).toEqual([...GUIDE_STEPS]);
  });

  it('name every rule that comes from the guide, and no rule that does not exist', () => {
    const ids = [...RULES, ...CASE_RULES].map(({ id }) => id);
    const wanted = ids.filter((id) => id.startsWith('article-') && id !== 'article-seller-answer-3-days');
    expect(wanted.filter((id) => !section.includes(`\`${id}\``))).toEqual([]);
    const said = named(rows.map((cells) => cells.slice(0, -2).join(' ')).join(' '));
    const steps: readonly string[] = GUIDE_STEPS;
    expect(said.filter((name) => !ids.includes(name) && !steps.includes(name))).toEqual([]);
  });
});
