import type { Data } from '../answers/question.ts';
import { CURRENCIES, localAmount, printMoney } from '../shop-money.ts';
import { isSentTo } from './product-spec.ts';
import { fill, PROMISE_WORDS } from './promise-words.ts';
import { type ReturnsPromise, returnsPromise } from './returns-promise.ts';
import { iconInData, type RowKind } from './row-icons.ts';
import type { Viewing } from './viewing.ts';

/** A block of promises as the page's data has it, from which the page also draws a row. */
export interface ServiceBlock extends Data {
  promiseId: number;
  title: string;
  subTitle?: string;
  subContents?: { content: string }[];
}

export type ServiceBlocks = Partial<Record<Exclude<RowKind, 'shipping'>, ServiceBlock>>;

const DELIVERY = 33;
const PRIVACY = 36;
const SUSTAINABILITY = 38;
/** Nobody knows what it promises: it is in the parameters only. */
const WITHOUT_ROW = 39;
/** What a late parcel is worth. */
const COUPON_CENTS = 100;

/** The blocks of promises of a product, each with the parameters of all of them. */
export function serviceBlocks(viewing: Viewing): ServiceBlocks {
  const { spec, country, language } = viewing;
  const words = PROMISE_WORDS[language];
  const returns = returnsPromise(viewing);
  const guaranteeDays = isSentTo(spec, country) ? spec.guaranteeDays : null;
  const extParams = allParams(viewing, guaranteeDays, returns);
  const block = (kind: RowKind, promiseId: number, title: string, popupTitle = title) => ({
    icon: iconInData(kind),
    params: { sceneType: sceneOf(viewing), promiseIds: String(promiseId), extParams, scene: 'popup' },
    popupTitle,
    promiseId,
    title,
    titleBold: true,
    titleColor: '#000000',
  });
  return {
    ...(guaranteeDays === null
      ? {}
      : {
          delivery: {
            ...block('delivery', DELIVERY, words.fastDelivery, words.fastDeliveryPopup),
            hideDeliveryGuaranteeService: false,
            shortTitle: words.fastDelivery,
            subContents: deliveryLines(viewing, guaranteeDays).map((content) => ({ content })),
          },
        }),
    ...(returns === null
      ? {}
      : {
          returns: {
            ...block('returns', returns.promiseId, returns.title),
            ...(returns.shortTitle === null ? {} : { shortTitle: returns.shortTitle }),
          },
        }),
    privacy: {
      ...block('privacy', PRIVACY, words.privacy),
      subTitle: words.privacySub,
      subContents: words.privacyLines.map((content) => ({ content })),
    },
    ...(spec.isChoice
      ? { sustainability: block('sustainability', SUSTAINABILITY, words.sustainability) }
      : {}),
  };
}

function deliveryLines({ country, language }: Viewing, days: number): string[] {
  const words = PROMISE_WORDS[language];
  const amount = printMoney(COUPON_CENTS, country);
  return [fill(words.lateCoupon, { amount }), words.lost, words.damaged, fill(words.noDelivery, { days })];
}

/** The parameters of every promise in one text. The site leaves the quotation marks off the keys that are numbers. */
function allParams(viewing: Viewing, guaranteeDays: number | null, returns: ReturnsPromise | null): string {
  const { country, spec } = viewing;
  const common = (promiseId: number): Data => ({
    promiseIds: String(promiseId),
    platformType: 'DESKTOP',
    extendPlatform: 'PC',
    crowdValueList: '',
    userId: 1_000,
    countryTo: country,
    scene: 'detail',
    local_p_buy: spec.isChoice ? '1' : '0',
    sceneType: sceneOf(viewing),
    currency: CURRENCIES[country],
    sellerRegion: 'CN',
    status: '0',
    shipTo: country,
  });
  const blocks: [number, Data][] = [[PRIVACY, common(PRIVACY)]];
  if (guaranteeDays !== null) {
    blocks.unshift([
      DELIVERY,
      {
        amount: String(localAmount(COUPON_CENTS, country)),
        mode: 'passive',
        contentShowType: 'dynamic',
        deliveryDays: guaranteeDays,
        ruleVersion: 'V4',
        displayVersion: 'fourPoint',
        moneyFormat: printMoney(COUPON_CENTS, country),
        ...common(DELIVERY),
      },
    ]);
  }
  if (spec.isChoice) {
    blocks.push([SUSTAINABILITY, common(SUSTAINABILITY)], [WITHOUT_ROW, common(WITHOUT_ROW)]);
  }
  if (returns !== null)
    blocks.push([returns.promiseId, { ...termsOf(returns), ...common(returns.promiseId) }]);
  return `{${blocks.map(([id, fields]) => `${id}:${JSON.stringify(fields)}`).join(',')}}`;
}

function termsOf({ days, node }: ReturnsPromise): Data {
  return {
    ...(days === null ? {} : { freeReturnsDisplayDays: 'withDays', displayDays: days }),
    ...(node === null ? {} : { displayNode: node }),
  };
}

function sceneOf({ spec }: Viewing): string {
  return spec.isChoice ? 'ONLY_CHOICE' : 'ONLY_POP';
}
