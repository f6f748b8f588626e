import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { CopyState } from '../../components/copy-report.tsx';
import { PopupView } from '../../components/popup-view.tsx';
import { LANGUAGES } from '../../locales/languages.ts';
import { formatInstant } from '../../utils/format/day.ts';
import { createTexts, wantedLanguages } from '../../utils/i18n.ts';
import type { Send } from '../../utils/messages/messages.ts';
import type { WindowKind } from '../../utils/model/window.ts';
import { copyReport } from '../options/copy-report.ts';
import { useAppearance } from '../options/use-appearance.ts';
import { useGathering } from './use-gathering.ts';
import { type MessageEvents, useOrders } from './use-orders.ts';

export interface AppProps {
  send: Send;
  openSettings: () => void;
  events: MessageEvents;
  languages: readonly string[];
  /** The element that carries theme, language and direction. */
  root: HTMLElement;
  /** Writes to the clipboard; rejects when the browser does not allow it. */
  copy: (text: string) => Promise<void>;
}

/** The popup: asks the background, gives the answers to the view, and sends what the user does. */
export function App(props: AppProps): JSX.Element {
  const { send } = props;
  const language = useAppearance(send, props.root);
  const texts = useMemo(
    () => createTexts(wantedLanguages(language, props.languages), LANGUAGES),
    [language, props.languages],
  );
  const orders = useOrders(send, props.events);
  const gathering = useGathering(send, props.events);
  const [report, setReport] = useState<CopyState>({ state: 'idle' });
  const [outcomes, setOutcomes] = useState<Readonly<Record<string, string>>>({});
  const tell = (orderId: string, words: string): void =>
    setOutcomes((before) => ({ ...before, [orderId]: words }));

  const mark = async (orderId: string, kind: WindowKind, done: boolean): Promise<void> => {
    const answer = await send('mark-window', { orderId, kind, done });
    tell(
      orderId,
      answer.ok ? '' : texts.text('options.failed', { reason: texts.text(`failure.${answer.code}`) }),
    );
    orders.reload();
  };
  const snooze = async (orderId: string, kind: WindowKind): Promise<void> => {
    const answer = await send('snooze-window', { orderId, kind });
    if (!answer.ok) {
      tell(orderId, texts.text('options.failed', { reason: texts.text(`failure.${answer.code}`) }));
    } else if (answer.value.dueAt === null) {
      tell(orderId, texts.text('popup.notSnoozed'));
    } else {
      tell(orderId, texts.text('popup.snoozed', { when: formatInstant(texts.locale, answer.value.dueAt) }));
    }
  };

  return (
    <PopupView
      list={orders.list}
      failed={orders.failed}
      filter={orders.filter}
      texts={texts}
      report={report}
      outcomes={outcomes}
      gathering={gathering.shown}
      onGathering={gathering.act}
      onImport={gathering.importHistory}
      onFilter={orders.setFilter}
      onMore={orders.showMore}
      onMark={mark}
      onSnooze={snooze}
      onGuide={(orderId) => void send('open-claim', { orderId })}
      onRetry={orders.reload}
      onOpenSettings={props.openSettings}
      onCopyReport={async () => setReport(await copyReport(send, props.copy))}
      onDismissMissed={async () => {
        await send('dismiss-missed', {});
        orders.reload();
      }}
    />
  );
}
