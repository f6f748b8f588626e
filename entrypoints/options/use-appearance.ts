import { useEffect, useState } from 'preact/hooks';
import type { Send } from '../../utils/messages/messages.ts';

/**
 * Puts the chosen theme on `root` and gives the language setting ('auto' until the answer is there, and when there is
 * none). The page is drawn before that answer.
 */
export function useAppearance(send: Send, root: HTMLElement): string {
  const [language, setLanguage] = useState('auto');
  useEffect(() => {
    void send('get-appearance', {}).then((answer) => {
      if (!answer.ok) return;
      root.dataset.theme = answer.value.theme;
      setLanguage(answer.value.language);
    });
  }, [send, root]);
  return language;
}
