import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { OnDisputeKey, Texts } from '../utils/i18n.ts';
import type { Draft } from '../utils/messages/messages.ts';
import { CaseWarnings, type CaseWarningsProps } from './case-warnings.tsx';
import { type Copy, FillReport } from './fill-report.tsx';
import type { Shown } from './fill-shown.ts';
import { CHEVRON, Drawing } from './icon.tsx';

export interface DisputePanelProps {
  /** Null where only a case is warned of. */
  shown: Shown | null;
  warned: Pick<CaseWarningsProps, 'about' | 'emphasis'> | null;
  /** True on the page of a case, where the parcel that goes back is filled in. */
  isCase: boolean;
  texts: Texts<OnDisputeKey>;
  onPrepare: () => void;
  onPick: (draft: Draft) => void;
  /** The user says that another claim is meant. */
  onAnother: () => void;
  onOpenClaim: (draft: Draft) => void;
  onFill: () => void;
  onUndo: () => void;
  copy: Copy;
  /** Open it would cover what the page has to be used with; the user may still open it. */
  isTight: boolean;
}

/** What is prepared for the form on the page, and what became of each field of it. */
export function DisputePanel(props: DisputePanelProps): JSX.Element {
  const { isTight, shown, warned, texts } = props;
  const [wantsOpen, setOpen] = useState<boolean | null>(null);
  const isOpen = wantsOpen ?? !isTight;
  const bodyId = useId();
  const isQuiet = shown?.state === 'no-draft' && !warned;
  return (
    <section
      class={isQuiet ? 'dispute quiet' : 'dispute'}
      dir={texts.direction}
      lang={texts.locale}
      aria-label={texts.text('dispute.name')}
    >
      {isQuiet ? (
        <NoDraft {...props} canPrepare={shown.canPrepare} />
      ) : (
        <>
          <button
            type="button"
            class="line"
            aria-expanded={isOpen}
            aria-controls={bodyId}
            onClick={() => setOpen(!isOpen)}
          >
            <span class="brand">{texts.text('dispute.name')}</span>
            <span class="main">{texts.text(titleOf(props))}</span>
            <Drawing shape={CHEVRON} class="chevron" />
          </button>
          <div id={bodyId} class="body" hidden={!isOpen}>
            {warned && <CaseWarnings about={warned.about} emphasis={warned.emphasis} texts={texts} />}
            {shown?.state === 'choose' && <Choose {...props} shown={shown} />}
            {shown && 'draft' in shown && <Prepared {...props} shown={shown} />}
          </div>
        </>
      )}
    </section>
  );
}

function Plain(props: JSX.IntrinsicElements['button']): JSX.Element {
  return <button type="button" class="plain-button" {...props} />;
}

function titleOf({
  shown,
  warned,
}: DisputePanelProps): 'dispute.warned' | 'dispute.which' | 'dispute.prepared' {
  if (warned) return 'dispute.warned';
  return shown?.state === 'choose' ? 'dispute.which' : 'dispute.prepared';
}

function NoDraft({
  canPrepare,
  texts,
  onPrepare,
}: Pick<DisputePanelProps, 'texts' | 'onPrepare'> & { canPrepare: boolean }): JSX.Element {
  return (
    <p class="soft">
      <span class="brand">{texts.text('dispute.name')}</span> {texts.text('dispute.noDraft')}{' '}
      {canPrepare ? (
        <Plain onClick={onPrepare}>{texts.text('dispute.prepare')}</Plain>
      ) : (
        texts.text('dispute.fromOrder')
      )}
    </p>
  );
}

function Choose({
  shown,
  texts,
  onPick,
  onPrepare,
}: Omit<DisputePanelProps, 'shown'> & { shown: Extract<Shown, { state: 'choose' }> }): JSX.Element {
  return (
    <>
      <ul class="drafts">
        {shown.drafts.map((draft) => (
          <li key={draft.claimId}>
            <button type="button" class="plain-button draft" onClick={() => onPick(draft)}>
              <Item draft={draft} texts={texts} />
            </button>
          </li>
        ))}
      </ul>
      {shown.canPrepare && (
        <p class="actions">
          <Plain onClick={onPrepare}>{texts.text('dispute.prepare')}</Plain>
        </p>
      )}
    </>
  );
}

type Chosen = Extract<Shown, { draft: Draft }>;

function Prepared(props: Omit<DisputePanelProps, 'shown'> & { shown: Chosen }): JSX.Element {
  const { shown, isCase, texts } = props;
  const { draft, isBusy, report } = shown;
  const isKnown = shown.state !== 'unknown-form';
  return (
    <>
      <p class="about">
        <Item draft={draft} texts={texts} />
      </p>
      {!isKnown && <p>{texts.text('dispute.unknownForm')}</p>}
      {isKnown && (
        <p class="actions">
          <button type="button" class="main-button" aria-disabled={isBusy} onClick={props.onFill}>
            {texts.text(report === null ? 'dispute.fill' : 'dispute.again')}
          </button>
          {report !== null && !shown.isUndone && (
            <button type="button" class="plain-button undo" aria-disabled={isBusy} onClick={props.onUndo}>
              {texts.text('dispute.undo')}
            </button>
          )}
        </p>
      )}
      <p class="status" role="status">
        {statusOf(shown, texts)}
      </p>
      {report !== null && (
        <p class="reminder">{texts.text(isCase ? 'dispute.parcelReminder' : 'dispute.reminder')}</p>
      )}
      <FillReport rows={report ?? shown.wanted} areOpen={!isKnown} texts={texts} copy={props.copy} />
      <p class="actions">
        <Plain onClick={() => props.onOpenClaim(draft)}>{texts.text('dispute.openClaim')}</Plain>
        {shown.hasOthers && (
          <Plain aria-disabled={isBusy} onClick={props.onAnother}>
            {texts.text('dispute.another')}
          </Plain>
        )}
      </p>
    </>
  );
}

function Item({ draft, texts }: { draft: Draft; texts: Texts<OnDisputeKey> }): JSX.Element {
  const { intent, orderId, title, variant } = draft;
  return (
    <>
      <bdi class="item">{title ?? texts.text('dispute.unnamed')}</bdi>
      {variant !== null && <bdi class="soft">{variant}</bdi>}
      <span class="soft">
        {intent !== null && `${texts.text(`intent.${intent}`)} · `}
        {texts.text('dispute.order', { orderId })}
      </span>
    </>
  );
}

function statusOf({ isBusy, isUndone, report }: Chosen, texts: Texts<OnDisputeKey>): string {
  if (isBusy) return texts.text('dispute.busy');
  if (report === null) return '';
  if (isUndone) return texts.text('dispute.undone');
  const done = report.filter(({ outcome }) => outcome.done === 'filled' || outcome.done === 'same').length;
  return texts.text('dispute.filled', { done, all: report.length });
}
