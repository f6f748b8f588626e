import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const SOURCE_FOLDERS = ['entrypoints', 'components', 'utils', 'locales'];

export interface SourceFile {
  /** Path from the project's root, with forward slashes. */
  path: string;
  text: string;
  /** What it imports or re-exports: project files as paths from the root, packages by name. */
  imports: { target: string; typeOnly: boolean }[];
}

/** Every TypeScript file that ships in the extension. */
export function sourceFiles(): SourceFile[] {
  return SOURCE_FOLDERS.flatMap((folder) => filesBelow(join(ROOT, folder)))
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => readSource(path));
}

/** Every file that belongs to the project itself: source, tests, documents and configuration. */
export function projectFiles(): { path: string; text: string }[] {
  const top = readdirSync(ROOT).filter(
    (name) => /\.(ts|json|md)$/.test(name) && name !== 'package-lock.json',
  );
  const below = [...SOURCE_FOLDERS, 'tests', '.ci'].flatMap((folder) => filesBelow(join(ROOT, folder)));
  return [...top.map((name) => join(ROOT, name)), ...below]
    .filter((path) => /\.(tsx?|css|html|md|json|run)$|run$/.test(path))
    .map((path) => ({ path: fromRoot(path), text: readFileSync(path, 'utf8') }));
}

/** True when the project holds this file or folder. */
export function exists(path: string): boolean {
  return statSync(join(ROOT, path), { throwIfNoEntry: false }) !== undefined;
}

/** Text without comments, so that a rule about code does not stumble over prose. */
export function codeOf(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1');
}

function readSource(path: string): SourceFile {
  const text = readFileSync(path, 'utf8');
  const statements = [...text.matchAll(/^(?:import|export)\s+(type\s+)?[^'";]*?from\s+'([^']+)'/gms)];
  const bare = [...text.matchAll(/^import\s+'([^']+)'/gm)].map(([, target = '']) => ({
    target,
    typeOnly: false,
  }));
  const dynamic = [...text.matchAll(/\bimport\('([^']+)'\)/g)].map(([, target = '']) => ({
    target,
    typeOnly: false,
  }));
  const imports = [
    ...statements.map(([, type, target = '']) => ({ target, typeOnly: type !== undefined })),
    ...bare,
    ...dynamic,
  ].map(({ target, typeOnly }) => ({
    target: target.startsWith('.')
      ? fromRoot(normalize(join(dirname(path), target.replace(/\?.*$/, ''))))
      : target,
    typeOnly,
  }));
  return { path: fromRoot(path), text, imports };
}

function filesBelow(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function fromRoot(path: string): string {
  return relative(ROOT, path).replaceAll('\\', '/');
}
