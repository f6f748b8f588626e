import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { today } from '../../utils/clock.ts';
import { productIdOf } from '../demo-shop/products/product-catalogue.ts';
import { serveShop } from '../demo-shop/serve-shop.ts';
import { launchBrowser } from '../support/browsers.ts';
import { builtExtension, LIST, SHOP } from '../support/walk.ts';
import { evaluationTime, median, selfTime } from './measure-page.ts';
import { buildYardstick } from './yardstick.ts';

/*
 * What our scripts cost the order list and a product page. Milliseconds of one machine mean little; the ratios within one run do. Browsers
 * start anew for each number and take turns; the first load warms the code cache and is not counted.
 */

const RUNS = 9;
const CARDS = [10, 100, 500];
const CARD_RUNS = 5;
/** Evaluation of all our scripts on a page: at most so many times a content script that adds one element. */
const LIMIT = 3;
const CALM = 1.3;

type Measure = typeof evaluationTime;

const shop = await serveShop(today);
const yardstick = await buildYardstick();
const ours = { dir: builtExtension('chromium'), mark: 'still-covered-badge[data-state]' };
const one = { dir: yardstick.dir, mark: 'yardstick-element' };
const onProduct = { dir: ours.dir, mark: 'still-covered-product' };
const PRODUCT = `${SHOP}/item/${productIdOf('free-return')}.html?delay=0`;

try {
  printSizes();
  const isWithinLimit = await compareEvaluation();
  await printCards();
  await printProduct();
  await printElsewhere();
  process.exitCode = isWithinLimit ? 0 : 1;
} finally {
  yardstick.remove();
  await shop.close();
}

/** One number from a fresh browser: load twice, measure the second load until the mark is there. */
async function once(extension: typeof ours, url: string, marks: number, measure: Measure): Promise<number> {
  const { browser, extensionOrigin } = await launchBrowser('chromium', {
    extensionDir: extension.dir,
    proxyPort: shop.proxyPort,
  });
  try {
    const page = await browser.newPage();
    const load = async () => {
      await page.goto(url);
      await page.waitForFunction(
        (mark, count) => document.querySelectorAll(mark).length >= count,
        { timeout: 60_000 },
        extension.mark,
        marks,
      );
    };
    await load();
    return await measure(page, extensionOrigin ?? '', load);
  } finally {
    await browser.close();
  }
}

async function compareEvaluation(): Promise<boolean> {
  const times = { one: [] as number[], again: [] as number[], ours: [] as number[], product: [] as number[] };
  for (let run = 0; run < RUNS; run += 1) {
    times.one.push(await once(one, `${LIST}?delay=0`, 1, evaluationTime));
    times.ours.push(await once(ours, `${LIST}?delay=0`, 10, evaluationTime));
    times.product.push(await once(onProduct, PRODUCT, 1, evaluationTime));
    times.again.push(await once(one, `${LIST}?delay=0`, 1, evaluationTime));
  }
  const all = [...times.one, ...times.again];
  const rows = {
    'one element (yardstick), first runs': times.one,
    'one element, second runs': times.again,
    'one element, all runs': all,
    'our scripts on the order list': times.ours,
    'our script on a product page': times.product,
  };
  const row = (values: readonly number[]) => ({
    'median ms': median(values).toFixed(2),
    ratio: (median(values) / median(all)).toFixed(2),
    'least ms': Math.min(...values).toFixed(2),
    'ratio of the least': (Math.min(...values) / Math.min(...all)).toFixed(2),
  });
  console.log(`\nEvaluating the script, ${RUNS} warm loads each`);
  console.table(Object.fromEntries(Object.entries(rows).map(([label, values]) => [label, row(values)])));
  const dearest = Math.max(median(times.ours), median(times.product));
  return judge(dearest / median(all), median(times.again) / median(times.one));
}

/** Two measurements of the same thing must agree before a limit means anything. */
function judge(ratio: number, sameAgain: number): boolean {
  if (Math.max(sameAgain, 1 / sameAgain) > CALM) {
    console.log(
      `The machine is too busy to judge: the yardstick differs from itself by ${sameAgain.toFixed(2)}.`,
    );
    return true;
  }
  console.log(ratio <= LIMIT ? `Within the limit of ${LIMIT}.` : `OVER the limit of ${LIMIT}.`);
  return ratio <= LIMIT;
}

async function printCards(): Promise<void> {
  const times = new Map<number, number>();
  for (const cards of CARDS) {
    const runs: number[] = [];
    for (let run = 0; run < CARD_RUNS; run += 1) {
      runs.push(await once(ours, `${LIST}?delay=0&cards=${cards}`, cards, selfTime));
    }
    times.set(cards, median(runs));
  }
  console.log(`\nReading and badging all cards, time in our code, median of ${CARD_RUNS} (sampled)`);
  console.table(
    Object.fromEntries(
      [...times].map(([cards, ms]) => [
        `${cards} cards`,
        { ms: ms.toFixed(1), 'ms a card': (ms / cards).toFixed(3) },
      ]),
    ),
  );
  const [few = 0, some = 0, many = 0] = CARDS.map((cards) => times.get(cards));
  console.log(
    `slope 100 to 500 against 10 to 100: ${((many - some) / 400 / ((some - few) / 90)).toFixed(2)}`,
  );
}

async function printProduct(): Promise<void> {
  const runs: number[] = [];
  for (let run = 0; run < CARD_RUNS; run += 1) runs.push(await once(onProduct, PRODUCT, 1, selfTime));
  console.log(
    `\nReading a product page and answering, time in our code, median of ${CARD_RUNS} (sampled): ${median(runs).toFixed(1)} ms`,
  );
}

/** On a page that shows neither orders nor a product no script must even start. */
async function printElsewhere(): Promise<void> {
  const elsewhere = { dir: ours.dir, mark: '.page-body' };
  const ms = await once(elsewhere, `${SHOP}/?delay=0`, 1, evaluationTime);
  console.log(`\nOn another page of the site: ${ms.toFixed(2)} ms of our scripts`);
}

function printSizes(): void {
  const files = readdirSync(ours.dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(js|css)$/.test(file))
    .map((file) => [file, { kB: (statSync(join(ours.dir, file)).size / 1000).toFixed(1) }]);
  console.log('Sizes');
  console.table(Object.fromEntries(files));
}
