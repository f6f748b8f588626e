import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { OptionsView } from '../../components/options-view.tsx';
import type { Texts } from '../../utils/i18n.ts';
import type { Settings } from '../../utils/model/settings.ts';
import { READ_AT } from './made-up-orders.ts';

const SETTINGS: Settings = {
  remindersOn: true,
  leadDays: [7, 3, 1, 0],
  remindKinds: ['return', 'free-return', 'dispute', 'not-received'],
  wakingFrom: '09:00',
  wakingTo: '21:00',
  country: 'BR',
  language: 'auto',
  theme: 'auto',
  badgesOn: true,
};

/** The settings page: as usual, with a backup waiting for a word, or with choices that need explaining. */
export function OptionsGallery({ texts, state }: { texts: Texts; state: string }): JSX.Element {
  const odd: Settings = {
    ...SETTINGS,
    leadDays: [],
    remindKinds: [],
    wakingFrom: '22:00',
    wakingTo: '06:00',
  };
  const [settings, setSettings] = useState(
    state === 'odd' ? odd : { ...SETTINGS, remindersOn: state !== 'off' },
  );
  const nothing = (): void => undefined;
  const preview = {
    exportedAt: new Date(READ_AT).toISOString(),
    orders: 214,
    newOrders: 200,
    newerOrders: 1,
    reminders: 12,
    problems: [{ code: 'backup.order', detail: '<b>orders[3]</b>: no number' }],
  };
  return (
    <OptionsView
      settings={settings}
      saved={{ words: texts.text('options.saved'), failed: false }}
      languages={['en']}
      version="0.1.0"
      texts={texts}
      testOutcome={texts.text('options.testShown')}
      outcome={
        state === 'off'
          ? texts.text('options.importFailed', { reason: texts.text('failure.backup-newer') })
          : null
      }
      preview={state === 'import' ? preview : null}
      report={{ state: 'idle' }}
      onChange={setSettings}
      onTest={nothing}
      onExport={nothing}
      onChooseFile={nothing}
      onImport={nothing}
      onCancelImport={nothing}
      onCopyReport={nothing}
      onErase={nothing}
    />
  );
}
