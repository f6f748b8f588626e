import type { JSX } from 'preact';
import { formatDay, formatInstant } from '../utils/format/day.ts';
import type { Texts } from '../utils/i18n.ts';
import type { OrderList, UnreadablePage } from '../utils/messages/messages.ts';
import { CopyReport, type CopyState } from './copy-report.tsx';
import { Notice } from './notice.tsx';
import { OutLink } from './out-link.tsx';

export interface PopupNoticesProps {
  list: OrderList;
  texts: Texts;
  report: CopyState;
  onCopyReport: () => void;
  onDismissMissed: () => void;
}

/** Everything that is not as it should be, most important first: access, the database, unreadable pages, missed days. */
export function PopupNotices(props: PopupNoticesProps): JSX.Element {
  const { list, texts } = props;
  return (
    <>
      {!list.hasAccess && (
        <Notice tone="warning" title={texts.text('notice.noAccessTitle')}>
          <p>{texts.text('notice.noAccessText')}</p>
        </Notice>
      )}
      {list.health === 'copy' && (
        <Notice tone="warning" title={texts.text('notice.copyHealthTitle')}>
          <p>{texts.text('notice.copyHealthText')}</p>
        </Notice>
      )}
      {list.health === 'read-only' && (
        <Notice tone="warning" title={texts.text('notice.readOnlyTitle')}>
          <p>{texts.text('notice.readOnlyText')}</p>
        </Notice>
      )}
      {list.problems.map((problem) => (
        <Unreadable key={problem.page} {...props} problem={problem} />
      ))}
      <Missed {...props} />
    </>
  );
}

function Unreadable(props: PopupNoticesProps & { problem: UnreadablePage }): JSX.Element {
  const { texts, report, onCopyReport, problem } = props;
  if (problem.codes.some((code) => code.endsWith('.aliexpress-ru'))) {
    return (
      <Notice tone="info" title={texts.text('notice.russiaTitle')}>
        <p>{texts.text('notice.russiaText')}</p>
      </Notice>
    );
  }
  const when = formatInstant(texts.locale, problem.readAt);
  return (
    <Notice tone="warning" title={texts.text('notice.unreadableTitle')}>
      <p>{texts.text('notice.unreadableText', { when, page: texts.text(`page.${problem.page}`) })}</p>
      <CopyReport
        label={texts.text('notice.copyReport')}
        copied={report}
        texts={texts}
        onCopy={onCopyReport}
      />
    </Notice>
  );
}

function Missed({ list, texts, onDismissMissed }: PopupNoticesProps): JSX.Element | null {
  if (list.missed.length === 0) return null;
  return (
    <Notice tone="info" title={texts.text('notice.missedTitle', { count: list.missed.length })}>
      <ul class="missed">
        {list.missed.map(({ orderId, title, kind, actBy, url }) => (
          <li key={`${orderId} ${kind}`}>
            <OutLink href={url} texts={texts}>
              <bdi>{title ?? texts.text('order.unnamed', { orderId })}</bdi>
            </OutLink>
            {' · '}
            {texts.text(`windowKind.${kind}`)}
            {' · '}
            {texts.text('notice.missedItem', { day: formatDay(texts.locale, actBy, 'full') })}
          </li>
        ))}
      </ul>
      <button type="button" class="plain-button" onClick={onDismissMissed}>
        {texts.text('notice.dismiss')}
      </button>
    </Notice>
  );
}
