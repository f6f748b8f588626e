import type { JSX } from 'preact';
import { formatInstant } from '../utils/format/day.ts';
import type { OrderDetailsKey, Texts } from '../utils/i18n.ts';
import type { ClaimWindow, WindowKind, WindowState } from '../utils/model/window.ts';
import type { OrderView } from '../utils/policy/order-view.ts';
import { CaseRecord } from './case-record.tsx';
import { GuideNow } from './guide-now.tsx';
import { OutLink } from './out-link.tsx';
import { WindowRow } from './window-row.tsx';

const USE: readonly WindowState[] = ['open', 'unknown', 'not-yet', 'closed'];

export interface OrderDetailsProps {
  view: OrderView;
  texts: Texts<OrderDetailsKey>;
  onMark?: ((kind: WindowKind, done: boolean) => void) | undefined;
  /** Opens the page about the order. Without it there is no such button. */
  onGuide?: (() => void) | undefined;
}

/**
 * Everything known of one order: what to do now, its cases, every window with its sources, what else AliExpress says,
 * links. The windows of a case stand with it; the others are what is left if it is cancelled.
 */
export function OrderDetails({ view, texts, onMark, onGuide }: OrderDetailsProps): JSX.Element {
  const ofCases = new Set(view.cases.flatMap(({ windows }) => windows.map(({ kind }) => kind)));
  // A message to the seller is the user's own; the guide above tells of it.
  const others = view.windows.filter(({ kind }) => !ofCases.has(kind) && kind !== 'contact-seller');
  const rows = (windows: readonly ClaimWindow[]) =>
    windows
      .toSorted(byUse)
      .map((window) => (
        <WindowRow
          key={window.kind}
          window={window}
          isDone={view.done.includes(window.kind)}
          links={view.links}
          texts={texts}
          onMark={onMark && ((done) => onMark(window.kind, done))}
        />
      ));
  return (
    <div class="details">
      <GuideNow guide={view.guide} texts={texts} onGuide={onGuide} />
      {view.cases.length > 0 && (
        <ul class="windows">
          {view.cases.map((about, index) => (
            <CaseRecord key={index} about={about} texts={texts}>
              {rows(about.windows)}
            </CaseRecord>
          ))}
        </ul>
      )}
      {view.cases.some(({ open }) => open) && others.length > 0 && <p>{texts.text('caseRecord.left')}</p>}
      {view.windows.length === 0 && <p>{texts.text('badge.noWindows')}</p>}
      {others.length > 0 && (
        <ul class="windows" aria-label={texts.text('badge.windows')}>
          {rows(others)}
        </ul>
      )}
      <Remarks view={view} texts={texts} />
      <div class="links">
        <OutLink href={view.links.order} texts={texts}>
          {texts.text('badge.openOrder')}
        </OutLink>
        <OutLink href={view.links.tracking} texts={texts}>
          {texts.text('badge.openTracking')}
        </OutLink>
        <OutLink href={view.links.returns} texts={texts}>
          {texts.text('badge.openReturns')}
        </OutLink>
      </div>
      <p class="soft hint">
        {texts.text('badge.readAt', { when: formatInstant(texts.locale, view.readAt) })}
      </p>
    </div>
  );
}

/** What can be claimed first, what is over last; the order within stays. */
function byUse(a: ClaimWindow, b: ClaimWindow): number {
  return USE.indexOf(a.state) - USE.indexOf(b.state);
}

function Remarks({ view, texts }: Pick<OrderDetailsProps, 'view' | 'texts'>): JSX.Element {
  const exclusions = new Set(view.lines.flatMap(({ exclusion }) => (exclusion ? [exclusion] : [])));
  return (
    <>
      {exclusions.size > 0 && (
        <ul class="windows hint">
          {[...exclusions].map((exclusion) => (
            <li key={exclusion}>
              {texts.text('badge.onlyIfFaulty', { goods: texts.text(`exclusion.${exclusion}`) })}
            </li>
          ))}
        </ul>
      )}
      {view.unreadSentences.length > 0 && (
        <div class="source">
          <p>{texts.text('badge.unread')}</p>
          {view.unreadSentences.map((sentence) => (
            <blockquote key={sentence} dir="auto">
              {sentence}
            </blockquote>
          ))}
        </div>
      )}
      {view.problems.length > 0 && <p class="hint">{texts.text('badge.incomplete')}</p>}
    </>
  );
}
