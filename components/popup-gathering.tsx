import type { JSX } from 'preact';
import type { Texts } from '../utils/i18n.ts';
import type { Period } from '../utils/model/gathering.ts';
import { MY_ORDERS_URL } from './empty-state.tsx';
import { GatheringDetails } from './gathering-details.tsx';
import { type GatheringAction, GatheringPanel } from './gathering-panel.tsx';
import type { GatheringShown } from './gathering-shown.ts';
import { ImportOffer } from './import-offer.tsx';
import { KeepFocus } from './keep-focus.tsx';
import { OutLink } from './out-link.tsx';

export interface PopupGatheringProps {
  gathering: GatheringShown;
  /** No order is kept yet. */
  isEmpty: boolean;
  texts: Texts;
  onGathering: (action: GatheringAction) => void;
  onImport: (period: Period) => void;
}

/** "Check my orders" and "Import my history" in the popup; nothing while it is not known how they stand. */
export function PopupGathering(props: PopupGatheringProps): JSX.Element | null {
  const { gathering, isEmpty, texts, onGathering, onImport } = props;
  const { status, failure, isWaiting } = gathering;
  if (!status) return null;
  return (
    <KeepFocus>
      <GatheringPanel
        status={status}
        failure={failure}
        isWaiting={isWaiting}
        texts={texts}
        offer={isEmpty && texts.text('gatheringDetails.noneYet')}
        myOrders={
          <OutLink href={MY_ORDERS_URL} texts={texts}>
            {texts.text('popup.myOrders')}
          </OutLink>
        }
        details={status.gathering && <GatheringDetails gathering={status.gathering} texts={texts} />}
        onAction={onGathering}
      >
        <ImportOffer texts={texts} onImport={onImport} />
      </GatheringPanel>
    </KeepFocus>
  );
}
