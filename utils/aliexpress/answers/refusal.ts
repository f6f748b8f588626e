import { type JsonRecord, textIn, textsIn } from './json-values.ts';

/** The code of an answer that is none ('FAIL_SYS_SESSION_EXPIRED'); null when it says success or says nothing. */
export function refusalOf(answer: JsonRecord): string | null {
  const first = textsIn(answer.ret)[0] ?? textIn(answer.ret);
  if (first === null || first.startsWith('SUCCESS')) return null;
  return first.split('::')[0] ?? first;
}
