import type { Gathering } from '../model/gathering.ts';
import { performTask, type Workplace } from './perform-task.ts';
import { afterTask, nextTask } from './steps.ts';

/** `leaving`: another page is being opened, in this tab or in another one, and the work goes on there. */
export type WorkEnd = 'over' | 'leaving';

/**
 * Works on the gathering until it is over or paused, or the page is left: one task after the other, each kept by the
 * background before the next begins. Whoever is stopped is continued by the next one: at worst a question is asked
 * twice.
 */
export async function workOnGathering(here: Workplace): Promise<WorkEnd> {
  const { driver, send } = here;
  const begun = await send('work-on-gathering', { driver });
  let gathering = begun.ok ? begun.value : null;
  while (gathering) {
    const next = await afterNextTask(gathering, here);
    if (next === 'leaving') return 'leaving';
    const kept = next && (await send('keep-gathering', { driver, gathering: next }));
    gathering = kept?.ok ? kept.value : null;
  }
  return 'over';
}

async function afterNextTask(gathering: Gathering, here: Workplace): Promise<Gathering | 'leaving' | null> {
  // The background chooses the orders when this step is told to it.
  if (gathering.step === 'orders' && !gathering.chosen) return gathering;
  const task = nextTask(gathering);
  if (task === null) return { ...gathering, state: 'done' };
  const outcome = await performTask(gathering, task, here);
  return outcome === null || outcome === 'leaving' ? outcome : afterTask(gathering, task, outcome);
}
