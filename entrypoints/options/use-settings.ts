import { useEffect, useRef, useState } from 'preact/hooks';
import type { Texts } from '../../utils/i18n.ts';
import type { Send } from '../../utils/messages/messages.ts';
import type { Settings } from '../../utils/model/settings.ts';

export interface SettingsState {
  settings: Settings | null;
  saved: { words: string; failed: boolean } | null;
  change: (settings: Settings) => void;
  reload: () => void;
}

/**
 * The settings, saved at each change, one save after the other so that the last one stands. When a save fails, what is
 * really stored is shown again with the reason.
 */
export function useSettings(send: Send, texts: Texts, onLoad: (settings: Settings) => void): SettingsState {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [saved, setSaved] = useState<SettingsState['saved']>(null);
  const queue = useRef(Promise.resolve());

  const show = (fresh: Settings): void => {
    setSettings(fresh);
    onLoad(fresh);
  };
  const load = async (): Promise<void> => {
    const answer = await send('get-settings', {});
    if (answer.ok) show(answer.value);
    else
      setSaved({
        words: texts.text('options.failed', { reason: texts.text(`failure.${answer.code}`) }),
        failed: true,
      });
  };
  const save = async (wanted: Settings): Promise<void> => {
    const answer = await send('save-settings', wanted);
    if (answer.ok) {
      setSaved({ words: texts.text('options.saved'), failed: false });
      return;
    }
    await load();
    const reason = texts.text(`failure.${answer.code}`);
    setSaved({ words: texts.text('options.saveFailed', { reason }), failed: true });
  };

  useEffect(() => void load(), [send]);
  return {
    settings,
    saved,
    change: (wanted) => {
      show(wanted);
      setSaved(null);
      queue.current = queue.current.then(() => save(wanted));
    },
    reload: () => void load(),
  };
}
