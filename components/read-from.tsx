import type { JSX } from 'preact';
import { formatInstant } from '../utils/format/day.ts';
import type { Texts } from '../utils/i18n.ts';
import type { Provenance } from '../utils/model/order.ts';

interface ReadFromProps {
  from: Provenance | undefined;
  texts: Texts;
}

/** From which page a fact was read, and when; nothing when that is not known. */
export function ReadFrom({ from, texts }: ReadFromProps): JSX.Element | null {
  if (!from) return null;
  const when = formatInstant(texts.locale, from.readAt);
  return (
    <span class="hint">
      {texts.text('purchase.readFrom', { page: texts.text(`page.${from.page}`), when })}
    </span>
  );
}
