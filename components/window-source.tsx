import type { JSX } from 'preact';
import { formatDay } from '../utils/format/day.ts';
import type { OnPageKey, Texts } from '../utils/i18n.ts';
import type { WindowSource as Source } from '../utils/model/window.ts';

interface WindowSourceProps {
  source: Source;
  /** With several sources each names the day it gives. */
  showDay: boolean;
  texts: Texts<OnPageKey>;
}

/** Where a date comes from: the sentence that AliExpress printed, word for word, or the rule in plain words. */
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
  return (
    <div class="source">
      <p>
        {texts.text('source.sentence', { page: texts.text(`page.${source.page}`) })} {closes}
      </p>
      <blockquote dir="auto">
        <bdi>{source.sentence}</bdi>
      </blockquote>
    </div>
  );
}
