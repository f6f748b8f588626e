import type { ComponentChildren, JSX } from 'preact';
import type { Texts } from '../utils/i18n.ts';
import type { Guide } from '../utils/policy/guide.ts';
import { GUIDE_STEPS, type GuideStep } from '../utils/policy/guide-steps.ts';
import { GuideNow } from './guide-now.tsx';
import { Icon } from './icon.tsx';

export interface GuideStepsProps {
  guide: Guide;
  texts: Texts;
  /** What a step lets the user do, shown when it is opened. */
  tools: Partial<Record<GuideStep, ComponentChildren>>;
}

/** The ten steps of a return for one order: what is done, what is to do now and how, and what may follow. */
export function GuideSteps({ guide, texts, tools }: GuideStepsProps): JSX.Element {
  return (
    <section class="claim-part" aria-labelledby="guide-title">
      <h2 id="guide-title">{texts.text('guidePage.title')}</h2>
      <GuideNow guide={guide} texts={texts} />
      <ol class="steps">
        {GUIDE_STEPS.map((step) => {
          const state = stateOf(step, guide);
          return (
            <li key={step} class="step" data-step={step} data-now={state === 'now'}>
              <details open={state === 'now'}>
                <summary aria-current={state === 'now' ? 'step' : undefined}>
                  <span class="step-name">{texts.text(`guideStep.${step}`)}</span>
                  <span class="soft hint">
                    {state === 'passed' && <Icon name="check" />}
                    {state && texts.text(`guidePage.${state}`)}
                  </span>
                </summary>
                <p>{texts.text(`guideHow.${step}`)}</p>
                {tools[step]}
              </details>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** Null for a step before the present one that was left out. */
function stateOf(step: GuideStep, guide: Guide): 'passed' | 'now' | 'later' | null {
  if (step === guide.step) return 'now';
  if (guide.passed.includes(step)) return 'passed';
  const present = guide.step === null ? 0 : GUIDE_STEPS.indexOf(guide.step);
  return GUIDE_STEPS.indexOf(step) < present ? null : 'later';
}
