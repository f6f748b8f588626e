import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { now, zone } from '../clock.ts';
import { instantOf, isPlainDate, plainDateOf } from '../model/plain-date.ts';
import { type InspectOptions, inspect } from './inspect.ts';

const USAGE =
  'usage: npm run -s inspect -- FILE --url URL [--now ISO] [--country CC] [--zone IANA]\n' +
  '  FILE       a saved page (.html) or a data answer (.json)\n' +
  '  --url      address of the page; an answer is recognised without it\n' +
  '  --now      day or moment on which the windows are judged; default: now\n' +
  '  --country  ship-to country (two letters); default: what the file says\n' +
  '  --zone     time zone of "today"; default: the zone of this machine';

/** A call that cannot be carried out; its message is for the person who typed it. */
class UsageError extends Error {}

export interface CommandResult {
  exitCode: 0 | 2;
  /** One JSON object, or nothing. */
  stdout: string;
  /** A message, or nothing. */
  stderr: string;
}

/** Carries out the command with the arguments that follow its name. Writes nothing itself and never throws. */
export async function runInspect(args: readonly string[]): Promise<CommandResult> {
  try {
    const { file, options } = parseCall(args);
    const result = await inspect(await textOf(file), options);
    if (!result.ok) return failed(`${file}: ${result.message}`);
    return { exitCode: 0, stdout: `${JSON.stringify(result.inspection, null, 2)}\n`, stderr: '' };
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  }
}

function failed(message: string): CommandResult {
  return { exitCode: 2, stdout: '', stderr: `inspect: ${message}\n` };
}

function parseCall(args: readonly string[]): { file: string; options: InspectOptions } {
  const { values, positionals } = parsedArguments(args);
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new UsageError(`name one file\n${USAGE}`);
  if (values.url !== undefined && !URL.canParse(values.url))
    throw new UsageError(`not an address: ${values.url}`);
  const country = values.country?.toUpperCase() ?? null;
  if (country !== null && !/^[A-Z]{2}$/.test(country)) {
    throw new UsageError(`not a country of two letters: ${values.country}`);
  }
  const url = values.url === undefined ? null : new URL(values.url);
  return { file, options: { url, country, ...moment(values.now, values.zone ?? zone()) } };
}

function parsedArguments(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const options = { url: text, now: text, country: text, zone: text };
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : 'unknown option'}\n${USAGE}`);
  }
}

/** Later years are a slip of the hand: no rule of today says anything of them. */
const LAST_YEAR = 2100;
const MOMENT =
  /^(\d{4}-\d{2}-\d{2})(?:[T ]((?:[01]\d|2[0-3]):[0-5]\d)(?::[0-5]\d(?:\.\d{1,9})?)?(Z|[+-](?:0\d|1[0-4]):?[0-5]\d)?)?$/;

/** A day, or a time without a zone of its own, is meant in the zone; an instant is turned into a day of the zone. */
function moment(text: string | undefined, inZone: string): Pick<InspectOptions, 'today' | 'readAt'> {
  if (text === undefined) return { today: plainDateOf(now(), inZone), readAt: now() };
  const [, day, time = '12:00', offset] = MOMENT.exec(text) ?? [];
  if (day === undefined) {
    throw new UsageError(
      `not a time: ${text}; write YYYY-MM-DD or YYYY-MM-DDTHH:MM, with Z or +HH:MM if wanted`,
    );
  }
  if (!isPlainDate(day)) throw new UsageError(`no such day: ${text}`);
  if (Number(day.slice(0, 4)) > LAST_YEAR) throw new UsageError(`too far ahead: ${text}`);
  if (offset === undefined) return { today: day, readAt: instantOf(day, time, inZone) };
  const readAt = Date.parse(text.replace(' ', 'T').replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
  return { today: plainDateOf(readAt, inZone), readAt };
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new UsageError(`cannot read ${file}`);
  }
}
