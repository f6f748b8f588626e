import type { GatheringStop } from '../model/gathering.ts';

/** Codes of answers in which the site wants something first. Their spelling ("EXOIRED") is the site's. */
const STOPS: readonly [RegExp, GatheringStop][] = [
  [/USER_VALIDATE|RGV587|ACCESS_DENIED/, 'site-check'],
  [/SESSION|LOGIN|SID_INVALID/, 'signed-out'],
  [/TRAFFIC|FLOW_?LIMIT/, 'traffic-limit'],
  [/TOKEN|ILLEGAL_ACCESS/, 'token-expired'],
];

/** Why to stop after an answer that was refused with this code; null when only this question was refused. */
export function stopOf(code: string): GatheringStop | null {
  return STOPS.find(([codes]) => codes.test(code))?.[1] ?? null;
}
