import type { Page } from 'puppeteer-core';

interface TraceEvent {
  name: string;
  ts: number;
  dur?: number;
  args: { data?: { url?: string } };
}

/**
 * Milliseconds that a load spends on running the scripts of an extension for the first time. `EvaluateScript` holds
 * compiling and running; its parts are not added, they would count twice.
 */
export async function evaluationTime(
  page: Page,
  origin: string,
  load: () => Promise<unknown>,
): Promise<number> {
  await page.tracing.start({ categories: ['devtools.timeline', 'v8'] });
  await load();
  const trace = await page.tracing.stop();
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(new TextDecoder().decode(trace));
  return (
    traceEvents
      .filter(({ name, args }) => name === 'EvaluateScript' && args.data?.url?.startsWith(origin))
      .reduce((sum, { dur = 0 }) => sum + dur, 0) / 1000
  );
}

/** Milliseconds that a load spends in the code of an extension in the page, observers and answers included (sampled). */
export async function selfTime(page: Page, origin: string, load: () => Promise<unknown>): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
  await load();
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  const ours = new Set(
    profile.nodes.filter(({ callFrame }) => callFrame.url.startsWith(origin)).map(({ id }) => id),
  );
  const deltas = profile.timeDeltas ?? [];
  return (
    (profile.samples ?? []).reduce((sum, id, place) => sum + (ours.has(id) ? (deltas[place] ?? 0) : 0), 0) /
    1000
  );
}

/** The middle one; of an even number the lower of the two. NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}
