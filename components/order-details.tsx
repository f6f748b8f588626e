import type { JSX } from 'preact';
import { formatInstant } from '../utils/format/day.ts';
import type { OnPageKey, Texts } from '../utils/i18n.ts';
import type { ClaimWindow, WindowKind, WindowState } from '../utils/model/window.ts';
import type { OrderView } from '../utils/policy/order-view.ts';
import { describeNextStep } from './describe-verdict.ts';
import { OutLink } from './out-link.tsx';
import { WindowRow } from './window-row.tsx';

const USE: readonly WindowState[] = ['open', 'unknown', 'not-yet', 'closed'];

export interface OrderDetailsProps {
  view: OrderView;
  texts: Texts<OnPageKey>;
  onMark?: ((kind: WindowKind, done: boolean) => void) | undefined;
}

/** Everything known of one order: the next step, every window with its sources, what else AliExpress says, links. */
export function OrderDetails({ view, texts, onMark }: OrderDetailsProps): JSX.Element {
  return (
    <div class="details">
      <p class="next-step">{describeNextStep(view.verdict, texts)}</p>
      {view.windows.length === 0 ? (
        <p>{texts.text('badge.noWindows')}</p>
      ) : (
        <ul class="windows" aria-label={texts.text('badge.windows')}>
          {view.windows.toSorted(byUse).map((window) => (
            <WindowRow
              key={window.kind}
              window={window}
              isDone={view.done.includes(window.kind)}
              links={view.links}
              texts={texts}
              onMark={onMark && ((done) => onMark(window.kind, done))}
            />
          ))}
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
            <li key={exclusion}>{texts.text(`exclusion.${exclusion}`)}</li>
          ))}
        </ul>
      )}
      {view.unreadSentences.length > 0 && (
        <div class="source">
          <p>{texts.text('badge.unread')}</p>
          {view.unreadSentences.map((sentence) => (
            <blockquote key={sentence} dir="auto">
              <bdi>{sentence}</bdi>
            </blockquote>
          ))}
        </div>
      )}
      {view.problems.length > 0 && <p class="hint">{texts.text('badge.incomplete')}</p>}
    </>
  );
}
