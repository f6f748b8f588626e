import { eraAData } from './era-a-data.ts';
import { eraBData } from './era-b-data.ts';
import { frameData } from './frame-data.ts';
import { viewingOf } from './print-product.ts';
import { productOf } from './product-catalogue.ts';
import { globalId } from './product-ids.ts';
import type { Onlooker, Viewing } from './viewing.ts';

/** How the address asks for the page: which years it is from, and what is wrong with it. */
export interface AskedPage extends Onlooker {
  id: string;
  era: string;
  mode: string;
}

/** In these modes the source of an old page says nothing of the product, whatever the page draws. */
const WITHOUT_DATA = ['skeleton', 'gone', 'captcha', 'no-data', 'redesign'];

/**
 * The source of a product page: the frame of every page with what this one has in its head. The page of an unknown
 * product is the frame alone.
 */
export function productHtml(frame: string, asked: AskedPage): string {
  const spec = productOf(globalId(asked.id));
  if (!spec) return frame;
  const viewing = viewingOf(spec, asked.id, asked);
  // A replacement text would give '$' a meaning: prices are full of them.
  return frame.replace(/ *<title>.*<\/title>\n/, () => `${metaTags(viewing)}${inlineScript(viewing, asked)}`);
}

function metaTags({ host, productId, spec }: Viewing): string {
  const [root] = spec.category;
  const tags = [
    `<meta property="og:url" content="//${host}/item/${productId}.html?src=demo&amp;af=" />`,
    `<meta property="og:title" content="${escaped(spec.title)} - AliExpress ${root}" />`,
    '<meta property="og:type" content="product" />',
    `<meta property="al:android:url" content="aliexpress://product/detail?productId=${productId}&amp;src=demo" />`,
    '<title></title>',
    '<meta name="description" content="" />',
    '<meta name="keywords" content="" />',
  ];
  return `${tags.map((tag) => `    ${tag}\n`).join('')}`;
}

function inlineScript(viewing: Viewing, { era, mode }: AskedPage): string {
  if (era === 'a' || era === 'b') {
    if (WITHOUT_DATA.includes(mode)) return script('window.runParams = {};');
    const data = era === 'b' ? eraBData(viewing) : eraAData(viewing);
    return script(`window.runParams = {\n        data: ${inScript(data)}\n      };`);
  }
  return script(
    [
      'window.runParams = {};',
      'window._d_c_ = window._d_c_ || {};',
      "window._d_c_.viewName = 'newDetail';",
      'window._d_c_.isCSR = true;',
      `window._d_c_.DCData = ${inScript(frameData(viewing))};`,
    ].join('\n      '),
  );
}

function script(text: string): string {
  return `    <script>\n      ${text}\n    </script>\n`;
}

/** JSON that cannot end its script. */
function inScript(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
