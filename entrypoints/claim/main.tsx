import { render } from 'preact';
import { createSend } from '../../utils/messages/send.ts';
import { browser } from '../../utils/page-browser.ts';
import { App } from './app.tsx';

const root = document.getElementById('app');
if (root) {
  render(
    <App
      send={createSend((message) => browser.runtime.sendMessage(message))}
      orderId={new URLSearchParams(location.search).get('orderId') ?? ''}
      events={browser.runtime.onMessage}
      languages={navigator.languages}
      root={document.documentElement}
      zone={Intl.DateTimeFormat().resolvedOptions().timeZone}
      copy={(text: string) => navigator.clipboard.writeText(text)}
      print={() => globalThis.print()}
    />,
    root,
  );
}
