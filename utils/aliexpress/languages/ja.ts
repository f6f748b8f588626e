import type { Language } from './language.ts';

export const ja: Language = {
  code: 'ja',
  certain: { months: false, labels: false, statuses: false, sentences: false, goods: false },
  months: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
  labels: {
    ordered: ['注文日', '注文日時', 'ご注文日', '日付'],
    paid: ['支払日', 'お支払い日', '支払い完了日'],
    shipped: ['発送日', '出荷日', '発送完了日'],
    delivered: ['配達済み', '配達完了', 'お届け済み'],
    completed: ['注文完了日', '完了日', '取引完了日'],
  },
  statuses: {
    'awaiting-payment': ['支払い待ち', '未払い', 'お支払い待ち'],
    processing: ['処理中', '発送待ち', '出荷待ち'],
    'awaiting-delivery': ['配達待ち', '配送待ち', '発送済み', '配送中'],
    completed: ['完了', '注文完了', '取引完了'],
    cancelled: ['キャンセル', 'キャンセル済み', 'キャンセルされました'],
    expired: ['期限切れ'],
  },
  sentences: {
    counted: '(?:後|から|より|してから) ?{n}日(?:以内|間)',
    within: {
      completed: [`(?:受取|受け取り|受領)(?:の)?確認{counted}`, `注文(?:の)?完了{counted}`],
      delivered: [
        `(?:配達|配送|お届け)完了{counted}`,
        `(?:商品|荷物)(?:の|を)?(?:受領|受け取り|受け取って){counted}`,
      ],
      ordered: [`(?:ご)?注文(?:日)?{counted}`],
      paid: [`(?:お)?支払い?(?:完了)?{counted}`],
    },
    returns: '返品(?:・返金)?(?:を|の)?(?:申請|リクエスト|依頼|でき|可能)|返送でき|返送してください',
    freeReturns: '返品無料|無料返品|無料で返品',
    disputes: '(?:紛争|異議)(?:を|の)?(?:申し立て|開始|申請|提起)',
    faults: '不良|欠陥|破損|説明と異なる|説明と違う',
    nonArrival: '届かな|未着|受け取っていな|届いていな',
    until: ['{date} ?(?:まで|以前|より前)'],
    notReceived: [
      '{date} ?(?:まで|より前|以前)に(?:[^{}。]{0,6})(?:届かない|配達されない|配達がない)[^{}。]{0,8}返金',
    ],
    late: ['{date} ?(?:まで|以降|を過ぎ)[^{}。]{0,12}(?:遅延|遅れ|配達された|届いた)[^{}。]{0,12}クーポン'],
    protection: ['保護[^{}。]{0,10}{date}[^{}。]{0,4}(?:終了|まで)'],
    refundNode: ['返金'],
    refusals:
      'できません|不可|除く|除き|対象外|予定|見込み|販売者(?:は|が)|出品者(?:は|が)|営業日|処理されます|終了しました',
  },
  goods: {
    wordBounds: false,
    words: {
      underwear: '下着|パンティ|ボクサーパンツ|ブリーフ',
      lingerie: 'ランジェリー|ブラジャー',
      swimwear: '水着|ビキニ',
      earrings: 'イヤリング|ピアス',
      wigs: 'ウィッグ|かつら',
      customised: 'オーダーメイド|名入れ|カスタムメイド',
      perishable: '生鮮食品|生花',
      digital: 'デジタルコード|ライセンスキー|ダウンロード版',
      hygiene: '歯磨き粉|生理用品|ナプキン|タンポン|月経カップ',
    },
    not: 'スタンド|収納|ケース|ホルダー|ボックス|ブラシ|接着|人形|トリマー|キャップ|ネット',
  },
};
