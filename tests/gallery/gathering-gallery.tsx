import type { JSX } from 'preact';
import { PopupGathering } from '../../components/popup-gathering.tsx';
import type { Texts } from '../../utils/i18n.ts';
import type { FailureCode, GatheringStatus } from '../../utils/messages/messages.ts';
import { aStatus, GATHERINGS } from './made-up-gatherings.ts';

/** The popup's part about a gathering, in every state, one below the other. */
export function GatheringGallery({ texts }: { texts: Texts }): JSX.Element {
  const shown = (
    name: string,
    status: GatheringStatus,
    parts: { isEmpty?: boolean; failure?: FailureCode } = {},
  ): JSX.Element => (
    <PopupGathering
      key={name}
      gathering={{ status, failure: parts.failure ?? null, isWaiting: name === 'starting' }}
      isEmpty={parts.isEmpty ?? false}
      texts={texts}
      onGathering={() => undefined}
      onImport={() => undefined}
    />
  );
  return (
    <div class="popup" dir={texts.direction} lang={texts.locale}>
      <main>
        <h1>Gatherings</h1>
        {Object.entries(GATHERINGS).map(([name, status]) => shown(name, status))}
        {shown('empty', aStatus(null), { isEmpty: true })}
        {shown('failed', aStatus(null, 3), { failure: 'backup-without-readings' })}
      </main>
    </div>
  );
}
