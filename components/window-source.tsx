import type { JSX } from 'preact';
import { formatDay } from '../utils/format/day.ts';
import type { OrderDetailsKey, Texts } from '../utils/i18n.ts';
import type { WindowSource as Source } from '../utils/model/window.ts';

interface WindowSourceProps {
  source: Source;
  /** With several sources each names the day it gives. */
  showDay: boolean;
  texts: Texts<OrderDetailsKey>;
}

/** Where a date comes from: what AliExpress printed for the order or promised for the thing, word for word, or the rule. */
export function WindowSource({ source, showDay, texts }: WindowSourceProps): JSX.Element {
  const closes =
    showDay && source.closesOn
      ? texts.text('source.closes', { day: formatDay(texts.locale, source.closesOn, 'full') })
      : null;
  if (source.type === 'rule') {
    const words = texts.find('rule', source.ruleId) ?? texts.text('source.unknownRule');
    return (
      <p class="source">
        {words} {closes}
      </p>
    );
  }
  const heading =
    source.type === 'promise'
      ? `${source.title ? `${source.title}: ` : ''}${texts.text('source.promised', { day: formatDay(texts.locale, source.readOn, 'full') })}`
      : texts.text('source.sentence', { page: texts.text(`page.${source.page}`) });
  return (
    <div class="source">
      <p>
        {heading} {closes}
      </p>
      <blockquote dir="auto">{source.sentence}</blockquote>
    </div>
  );
}
