import { render } from 'preact';
import { createSend } from '../../utils/messages/send.ts';
import { browser } from '../../utils/page-browser.ts';
import { App } from './app.tsx';
import { saveFile } from './save-file.ts';

const root = document.getElementById('app');
if (root) {
  render(
    <App
      send={createSend((message) => browser.runtime.sendMessage(message))}
      languages={navigator.languages}
      root={document.documentElement}
      version={browser.runtime.getManifest().version}
      copy={(text) => navigator.clipboard.writeText(text)}
      saveFile={saveFile}
    />,
    root,
  );
}
