import type { JSX } from 'preact';
import { formatDay } from '../utils/format/day.ts';
import type { Texts } from '../utils/i18n.ts';
import type { OrderView } from '../utils/policy/order-view.ts';

/** Of the article; the number is the same in every language. */
const PHONE = '+86 571-88126600';

export interface GuideRightsProps {
  view: OrderView;
  /** The order has a free return. */
  freeReturn: boolean;
  texts: Texts;
}

/** What ends the right to claim and what does not, who pays the way back, what a return needs, and where else to ask. */
export function GuideRights({ view, freeReturn, texts }: GuideRightsProps): JSX.Element {
  const day = (of: string): string => formatDay(texts.locale, of, 'full');
  const dispute = view.windows.find(({ kind, state }) => kind === 'dispute' && state === 'open');
  const paypal = view.windows.find(({ kind, state }) => kind === 'paypal' && state === 'open');
  const isExcluded = view.lines.some(({ exclusion }) => exclusion !== null);
  const confirmed =
    view.status === 'completed' && dispute?.actBy
      ? texts.text('rights.keepConfirmed', { day: day(dispute.actBy) })
      : texts.text('rights.keepConfirm');
  return (
    <section class="claim-part rights">
      <Rights
        title={texts.text('rights.endTitle')}
        items={[
          texts.text('rights.endWindow'),
          texts.text('rights.endAccept'),
          texts.text('rights.endDecision'),
          texts.text('rights.endCancel'),
          texts.text('rights.endShip'),
        ]}
      />
      <Rights
        title={texts.text('rights.keepTitle')}
        items={[
          confirmed,
          texts.text('rights.keepCancel'),
          texts.text('rights.keepContact'),
          view.status === 'awaiting-delivery' && texts.text('rights.keepExtend'),
        ]}
      />
      <Rights
        title={texts.text('rights.payTitle')}
        items={[
          texts.text('rights.payFault'),
          texts.text('rights.payMind'),
          freeReturn && texts.text('rights.payFree'),
        ]}
      />
      <Rights
        title={texts.text('rights.kindTitle')}
        items={[texts.text('rights.kindRefund'), texts.text('rights.kindReturn')]}
      />
      <Rights
        title={texts.text('rights.conditionTitle')}
        items={[
          texts.text('rights.conditionUnused'),
          texts.text('rights.conditionParts'),
          texts.text('rights.conditionBox'),
          texts.text('rights.conditionProof'),
          isExcluded && texts.text('rights.conditionExcluded'),
        ]}
      />
      <Rights
        title={texts.text('rights.outsideTitle')}
        isStrong={view.guide.isOutsideOnly}
        items={[
          paypal?.actBy
            ? texts.text('rights.outsidePaypalBy', { day: day(paypal.actBy) })
            : texts.text('rights.outsidePaypal'),
          texts.text('rights.outsideCard'),
          texts.text('rights.outsideLaw'),
        ]}
      />
      <div class="right">
        <h3>{texts.text('rights.helpTitle')}</h3>
        <ul>
          <li>{texts.text('rights.helpChat')}</li>
          <li>
            <a href={`tel:${PHONE.replace(/[^+\d]/g, '')}`}>
              {texts.text('rights.helpPhone', { phone: `\u2066${PHONE}\u2069` })}
            </a>
          </li>
        </ul>
      </div>
    </section>
  );
}

interface RightsProps {
  title: string;
  items: readonly (string | false)[];
  isStrong?: boolean;
}

function Rights({ title, items, isStrong = false }: RightsProps): JSX.Element {
  return (
    <div class="right" data-strong={isStrong}>
      <h3>{title}</h3>
      <ul>{items.map((item) => item && <li key={item}>{item}</li>)}</ul>
    </div>
  );
}
