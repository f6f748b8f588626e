import type { ComponentChildren, JSX } from 'preact';
import type { OnListKey, Texts } from '../utils/i18n.ts';
import type { GatheringStatus, GatheringView, MessageInput } from '../utils/messages/messages.ts';
import { describeCheck, describeGathering, type GatheringState, stateOf } from './describe-gathering.ts';
import type { GatheringShown } from './gathering-shown.ts';

/** What a button of the panel asks for. */
export type GatheringAction = 'check' | MessageInput<'steer-gathering'>['action'];

export interface GatheringPanelProps extends Pick<GatheringShown, 'failure' | 'isWaiting'> {
  status: GatheringStatus;
  texts: Texts<OnListKey>;
  onAction: (action: GatheringAction) => void;
  /** Says whether a press is the user's own. Without it every press is. */
  isReal?: ((press: Event) => boolean) | undefined;
  /** Who speaks, on a page that is not ours. */
  speaker?: ComponentChildren;
  /** The way to My orders, shown where the user has something to do there. */
  myOrders: JSX.Element;
  /** Said while there is no gathering, in place of how many orders need a check: then none can be checked. */
  offer?: string | false | undefined;
  /** Something that is to be known besides, one sentence. */
  note?: string | false | undefined;
  /** More about a gathering, where there is room for it. */
  details?: ComponentChildren;
  /** What is offered besides while there is no gathering. */
  children?: ComponentChildren;
}

const ACTIONS: Record<GatheringState, readonly [GatheringAction, GatheringAction?]> = {
  idle: ['check'],
  running: ['pause', 'cancel'],
  paused: ['resume', 'cancel'],
  done: ['dismiss'],
  cancelled: ['dismiss'],
};
/** Stops that the user ends on the site itself. */
const ENDED_ON_SITE = ['signed-out', 'site-check', 'token-expired'];

/**
 * "Check my orders" from values: the offer, the progress, why it stands still, what came of it. Words, body and buttons
 * keep their places, so that a focused button stays focused while it comes to mean the next thing.
 */
export function GatheringPanel(props: GatheringPanelProps): JSX.Element {
  const { status, failure, texts } = props;
  const { gathering } = status;
  const state = stateOf(status);
  const offer = !gathering && props.offer;
  const { title, help, facts } = describeGathering(status, texts);
  const [first, second] = ACTIONS[state];
  const isOnSite = state === 'paused' && ENDED_ON_SITE.includes(gathering?.stop ?? '');
  return (
    <section class="gathering" dir={texts.direction} lang={texts.locale}>
      <div class="gathering-main">
        <div class="gathering-words" role="status">
          <p class="gathering-title">
            {props.speaker}
            {offer || title}
          </p>
          {help && <p class="soft">{help}</p>}
          {props.note && <p class="gathering-gap">{props.note}</p>}
          {failure && (
            <p class="gathering-gap">
              {texts.text('gathering.notDone', {
                reason: texts.find('failure', failure) ?? texts.text('failure.failed'),
              })}
            </p>
          )}
        </div>
        <div class="gathering-body">
          {gathering && <Progress gathering={gathering} label={title} words={facts} />}
          {props.details}
        </div>
        <p class="gathering-facts soft">
          {facts}
          {isOnSite && [facts && ' · ', props.myOrders]}
        </p>
      </div>
      <div class="gathering-buttons">
        {!offer && <Press {...props} action={first} />}
        {second && <Press {...props} action={second} />}
      </div>
      {!gathering && props.children}
    </section>
  );
}

interface ProgressProps {
  gathering: GatheringView;
  label: string;
  words: string;
}

/** Without a known end the bar has no value, and only says that work goes on. */
function Progress({ gathering, label, words }: ProgressProps): JSX.Element | null {
  const { state, asked, toAsk } = gathering;
  if (state !== 'running' && !(state === 'paused' && toAsk)) return null;
  return (
    <progress
      key={toAsk > 0}
      {...(toAsk ? { max: toAsk, value: asked } : {})}
      aria-label={label}
      aria-valuetext={words || undefined}
    >
      {words}
    </progress>
  );
}

/** The second press of a double one never counts: by then the button may mean something else. */
function Press(props: GatheringPanelProps & { action: GatheringAction }): JSX.Element {
  const { action, status, isWaiting, texts, isReal, onAction } = props;
  return (
    <button
      type="button"
      class="plain-button"
      title={action === 'check' ? describeCheck(status.toCheck, texts) : undefined}
      aria-disabled={isWaiting}
      onClick={(press) => {
        if (!(press.detail > 1) && (!isReal || isReal(press))) onAction(action);
      }}
    >
      {texts.text(`gathering.${action}`)}
    </button>
  );
}
