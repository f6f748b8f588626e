import type { ComponentChildren, JSX } from 'preact';
import { formatDay } from '../utils/format/day.ts';
import type { OrderDetailsKey, Texts } from '../utils/i18n.ts';
import type { CaseView } from '../utils/policy/order-view.ts';
import { Icon } from './icon.tsx';
import { OutLink } from './out-link.tsx';

interface CaseRecordProps {
  about: CaseView;
  texts: Texts<OrderDetailsKey>;
  /** Its windows: what happens next and until when. */
  children: ComponentChildren;
}

/** One dispute: where it stands, in our words and in AliExpress's own, what it is about, and its windows. */
export function CaseRecord({ about, texts, children }: CaseRecordProps): JSX.Element {
  const { lineTitle, state, statusText, open, openedOn, amount, solution, url, sentences } = about;
  const look = open ? 'in-case' : open === null ? 'unknown' : 'closed';
  const facts = [
    openedOn && texts.text('caseRecord.opened', { day: formatDay(texts.locale, openedOn, 'full') }),
    solution && texts.text(`caseRecord.${solution}`),
    amount && [amount.amount, amount.currency].join(' '),
  ].filter((fact) => fact !== null);
  return (
    <li class="window" data-case={state}>
      <div class="window-head">
        <span class="window-kind">
          {texts.text('caseRecord.title')}
          {lineTitle && ': '}
          {lineTitle && <bdi>{lineTitle}</bdi>}
        </span>
        <span class="state" data-state={look}>
          <Icon name={look} />
          {texts.text(`caseState.${state}`)}
        </span>
      </div>
      {statusText && <p dir="auto">{statusText}</p>}
      {facts.length > 0 && <p class="soft">{facts.join(' · ')}</p>}
      {sentences.map((sentence) => (
        <p key={sentence} class="hint" dir="auto">
          {sentence}
        </p>
      ))}
      {about.windows.length > 0 && <ul class="windows">{children}</ul>}
      {url && (
        <OutLink href={url} texts={texts}>
          {texts.text('caseRecord.openCase')}
        </OutLink>
      )}
    </li>
  );
}
