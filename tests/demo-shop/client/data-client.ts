import { box, button } from './dom.ts';
import type { TabSettings } from './shop-settings.ts';

/** What a page may say in a question; more is not looked at. */
interface AskedOfClient {
  api: string;
  v?: string;
  data?: unknown;
}

/** The shape of the site's answers: `ret` begins with 'SUCCESS' or with a code of what went wrong. */
interface ClientAnswer {
  api: string;
  v: string;
  ret: string[];
  data: unknown;
}

type Request = (asked: AskedOfClient) => Promise<ClientAnswer>;

/** The client is there a moment after the page, like the site's. */
const APPEARS_AFTER = 250;
/** The site shows a slider with this answer, and says nothing until it was moved. */
const IS_CHECK = /^FAIL_SYS_USER_VALIDATE/;

/** Put the page's data client where the site has it: `window.lib.mtop`. */
export function installDataClient(settings: TabSettings): void {
  if (settings.client === 'missing') return;
  setTimeout(() => {
    Object.assign(window, { lib: { mtop: { request: dataClient(settings) } } });
  }, APPEARS_AFTER);
}

/**
 * The client of a page. It promises the whole answer, and refuses with the whole answer when that is no success. It
 * fails as the tab's settings say; good answers are counted from here on.
 */
export function dataClient(settings: TabSettings): Request {
  let good = 0;
  return ({ api, v = '1.0', data = {} }) => {
    if (settings.client === 'throwing') throw new TypeError('the data client of this page is broken');
    const fault = good >= settings.after ? settings.fault : 'none';
    const answered = askServer({ api, v, data, tab: { ...settings, fault } });
    if (settings.client === 'silent') return new Promise(() => undefined);
    return answered.then((answer) => {
      const [code = ''] = answer.ret;
      if (code.startsWith('SUCCESS')) {
        good += 1;
        return answer;
      }
      if (!IS_CHECK.test(code)) throw answer;
      showCheck();
      return new Promise<ClientAnswer>(() => undefined);
    });
  };
}

async function askServer(body: unknown): Promise<ClientAnswer> {
  const response = await fetch('/shop/data', { method: 'POST', body: JSON.stringify(body) });
  return response.json();
}

/** The site's own dialog: is a person there? */
function showCheck(): void {
  const dialog = box(
    'baxia-dialog',
    box(
      'baxia-dialog-content',
      'Please slide to verify',
      button('', 'I am here', () => dialog.remove()),
    ),
  );
  document.body.append(dialog);
}
