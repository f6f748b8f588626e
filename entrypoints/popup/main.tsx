import { render } from 'preact';
import { browser } from 'wxt/browser';
import { createSend } from '../../utils/messages/send.ts';
import { App } from './app.tsx';

const root = document.getElementById('app');
if (root) {
  render(
    <App
      send={createSend((message) => browser.runtime.sendMessage(message))}
      openSettings={() => browser.runtime.openOptionsPage()}
      events={browser.runtime.onMessage}
      languages={navigator.languages}
      root={document.documentElement}
      copy={(text) => navigator.clipboard.writeText(text)}
    />,
    root,
  );
}
