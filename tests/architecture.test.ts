import { describe, expect, it } from 'vitest';
import { ROOMS } from './support/rooms.ts';
import { codeOf, exists, projectFiles, type SourceFile, sourceFiles } from './support/source-files.ts';

const FILES = sourceFiles();
const LONGEST_FILE = 250;

describe('corridors', () => {
  it.each(FILES.map((file) => [file.path, file] as const))(
    '%s imports only what its room may',
    (_path, file) => {
      expect(forbiddenImports(file)).toEqual([]);
    },
  );

  it('every file has a room', () => {
    expect(FILES.filter((file) => !roomOf(file.path)).map(({ path }) => path)).toEqual([]);
  });

  it('every room named in a corridor exists', () => {
    const names = new Set(ROOMS.map(({ name }) => name));
    const named = ROOMS.flatMap((room) => [...room.mayImport, ...(room.mayImportTypes ?? [])]);
    expect(named.filter((name) => !names.has(name))).toEqual([]);
  });
});

describe('rooms', () => {
  it(`no file is longer than ${LONGEST_FILE} lines: split it by purpose`, () => {
    const long = FILES.filter(({ text }) => text.trimEnd().split('\n').length > LONGEST_FILE);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('files are named in kebab-case and nothing is a drawer', () => {
    const names = FILES.map(({ path }) => path).filter(
      (path) =>
        !/(^|\/)[a-z0-9]+(-[a-z0-9]+)*(\.content)?\.(ts|tsx)$/.test(path) ||
        /(^|\/)(utils|helpers|types|constants|common|misc)\.tsx?$/.test(path),
    );
    expect(names).toEqual([]);
  });

  it('index.ts stands in entrypoints only', () => {
    const indexes = FILES.map(({ path }) => path).filter((path) => /(^|\/)index\.tsx?$/.test(path));
    expect(indexes.filter((path) => !path.startsWith('entrypoints/'))).toEqual([]);
  });

  it('every relative import names an existing file with its ending', () => {
    const broken = FILES.flatMap(({ path, imports }) =>
      imports
        .filter(({ target }) => isOurs(target) && !exists(target))
        .map(({ target }) => `${path} imports ${target}`),
    );
    expect(broken).toEqual([]);
  });
});

describe('house rules', () => {
  it.each([
    ['the time is asked for in utils/clock.ts only', /\bDate\.now\(|\bnew Date\(\)/, /^utils\/clock\.ts$/],
    [
      'page text never becomes HTML',
      /innerHTML|outerHTML\s*=|insertAdjacentHTML|document\.write\b|dangerouslySetInnerHTML/,
      /^$/,
    ],
    ['nothing asks the network', /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon/, /^$/],
    ['nothing is written to the console but by the command line', /\bconsole\./, /^utils\/inspect\/cli\.ts$/],
    ['nothing polls', /\bsetInterval\(/, /^$/],
    ['types are kept: no any, no non-null assertion', /:\s*any\b|<any>|as any\b|\w!\.|\w!\)/, /^$/],
    ['no default exports but those WXT asks for', /^export default /m, /^entrypoints\/[\w.-]+\/index\.tsx?$/],
    [
      'nothing of the site is clicked or submitted',
      /\.click\(\)|\.submit\(\)|requestSubmit\(/,
      /^(components|entrypoints\/options)\//,
    ],
  ])('%s', (_rule, forbidden, except) => {
    const broken = FILES.filter(({ path, text }) => !except.test(path) && forbidden.test(codeOf(text)));
    expect(broken.map(({ path }) => path)).toEqual([]);
  });

  it('nothing is left unfinished', () => {
    const marks = new RegExp(
      ['TO' + 'DO', 'FIX' + 'ME', 'coming' + ' soon', 'not ' + 'implemented'].join('|'),
      'i',
    );
    const skipped = /\b(it|test|describe)\.(skip|only|todo)\b/;
    const open = projectFiles().filter(
      ({ path, text }) =>
        path !== 'tests/architecture.test.ts' &&
        (marks.test(text) || (/\.test\.tsx?$/.test(path) && skipped.test(text))),
    );
    expect(open.map(({ path }) => path)).toEqual([]);
  });

  it('every source file that has logic has a test of its name or is named by one', () => {
    const tests = projectFiles().filter(({ path }) => /\.test\.tsx?$/.test(path));
    const untested = FILES.filter(({ path }) =>
      /^utils\/(policy|aliexpress|claim|reminders|database|messages|backup)\//.test(path),
    )
      .map(({ path }) => path)
      .filter((path) => !/\/languages\/|\/migrations\/|order-view\.ts|messages\/messages\.ts/.test(path))
      .filter((path) => !isTested(path, tests));
    expect(untested).toEqual([]);
  });
});

/** Tested by a file of the same name, or reached from one through a door: its test imports the door that imports it. */
function isTested(path: string, tests: { path: string; text: string }[]): boolean {
  const seen = new Set<string>();
  const reach = (target: string): boolean => {
    if (seen.has(target)) return false;
    seen.add(target);
    if (tests.some(({ text }) => text.includes(target))) return true;
    return FILES.filter(({ imports }) => imports.some((one) => one.target === target)).some((importer) =>
      reach(importer.path),
    );
  };
  return reach(path);
}

function isOurs(target: string): boolean {
  return /^(entrypoints|components|utils|locales)\//.test(target);
}

function roomOf(path: string) {
  return ROOMS.find((room) => room.files.test(path));
}

function forbiddenImports(file: SourceFile): string[] {
  const room = roomOf(file.path);
  if (!room) return [];
  return file.imports
    .filter(({ target, typeOnly }) => {
      if (/\.(css|svg)$/.test(target)) return !/^(components|entrypoints)\//.test(file.path);
      if (!isOurs(target))
        return !(room.packages ?? []).includes(target) && !(typeOnly && isKnownPackage(target));
      const there = roomOf(target)?.name;
      if (!there || there === room.name) return false;
      return !(room.mayImport.includes(there) || (typeOnly && room.mayImportTypes?.includes(there)));
    })
    .map(({ target, typeOnly }) => `${room.name} may not import ${typeOnly ? 'types of ' : ''}${target}`);
}

function isKnownPackage(target: string): boolean {
  return ROOMS.some((room) => room.packages?.includes(target));
}
