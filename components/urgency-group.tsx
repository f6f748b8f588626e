import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Texts } from '../utils/i18n.ts';
import type { UrgencyGroup as GroupName, OrderView } from '../utils/policy/order-view.ts';
import { Icon } from './icon.tsx';

export interface UrgencyGroupProps {
  name: GroupName;
  /** How many orders the group has; `views` may be its first part. */
  count: number;
  views: readonly OrderView[];
  texts: Texts;
  startsOpen: boolean;
  /** How many more a press of the button shows. */
  step: number;
  onMore: () => void;
  renderOrder: (view: OrderView) => JSX.Element;
}

/** Orders of one urgency under a heading that opens and closes them; a button shows the next part. */
export function UrgencyGroup(props: UrgencyGroupProps): JSX.Element {
  const { name, count, views, texts, startsOpen, step, onMore, renderOrder } = props;
  const [isOpen, setOpen] = useState(startsOpen);
  const panelId = useId();
  const remaining = Math.min(step, count - views.length);
  return (
    <section class="group" data-group={name}>
      <h2>
        <button
          type="button"
          class="group-button"
          aria-expanded={isOpen}
          aria-controls={panelId}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name="chevron" class="chevron" />
          {texts.text(`group.${name}`)}
          <span class="count">{count}</span>
        </button>
      </h2>
      <div id={panelId} hidden={!isOpen}>
        {isOpen && views.map(renderOrder)}
        {isOpen && remaining > 0 && (
          <button type="button" class="plain-button more-button" onClick={onMore}>
            {texts.text('popup.loadMore', { count: remaining })}
          </button>
        )}
      </div>
    </section>
  );
}
