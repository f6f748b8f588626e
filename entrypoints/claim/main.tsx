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
      copy={(text) => navigator.clipboard.writeText(text)}
    />,
    root,
  );
}
