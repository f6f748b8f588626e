import type { Language } from './language.ts';

const COUNTED = '(?:do|během|ve lhůtě) {n} dn[ůíy] (?:od|po) (?:data )?';

export const cs: Language = {
  code: 'cs',
  certain: { months: false, labels: false, statuses: false, sentences: false, goods: false },
  months: [
    'ledna leden led',
    'února únor úno',
    'března březen bře',
    'dubna duben dub',
    'května květen kvě',
    'června červen čvn',
    'července červenec čvc',
    'srpna srpen srp',
    'září zář',
    'října říjen říj',
    'listopadu listopad lis',
    'prosince prosinec pro',
  ],
  dottedDates: true,
  labels: {
    ordered: ['Datum', 'Datum objednávky', 'Objednáno', 'Objednávka zadána'],
    paid: ['Zaplaceno', 'Datum platby'],
    shipped: ['Odesláno', 'Datum odeslání'],
    delivered: ['Doručeno', 'Doručeno dne'],
    completed: ['Objednávka dokončena', 'Dokončeno dne'],
  },
  statuses: {
    'awaiting-payment': ['K zaplacení', 'Čeká na platbu', 'Čeká se na platbu'],
    processing: ['Zpracovává se', 'Čeká na odeslání', 'Čeká se na odeslání'],
    'awaiting-delivery': ['Čeká na doručení', 'Čeká se na doručení', 'Odesláno', 'Na cestě'],
    completed: ['Dokončeno', 'Objednávka dokončena'],
    cancelled: ['Zrušeno', 'Objednávka zrušena'],
    expired: ['Vypršelo'],
  },
  sentences: {
    within: {
      completed: [`${COUNTED}(?:potvrzení (?:převzetí|přijetí|doručení)|dokončení objednávky)`],
      delivered: [`${COUNTED}(?:doručení|převzetí|obdržení)(?! (?:vrác|potvrz|odpov))(?!\\p{L})`],
      ordered: [`${COUNTED}(?:zadání objednávky|objednání|objednávky|nákupu)(?!\\p{L})`],
      paid: [`${COUNTED}(?:zaplacení|platby)`],
    },
    returns:
      '(?:požádat|zažádat) o vrácení(?! peněz)|vrátit (?:zboží|produkt|jej|položku)|zašlete [^{}.]{0,20}zpět|vraťte',
    freeReturns: 'vrácení zdarma|bezplatné vrácení',
    disputes: '(?:otevřít|zahájit) spor',
    faults: 'poškozen|vadn|neodpovídá popisu|není podle popisu',
    nonArrival: 'ne(?:obdržel|dorazil|doručen|byl[ao]? doručen)',
    until: ['(?:do|před|nejpozději) {date}'],
    notReceived: ['vrácení peněz,? (?:pokud|když) [^{}.]{0,25}(?:ne|není)[^{}.]{0,20} do {date}'],
    late: ['(?:zpoždění|zpožděn\\p{L}*)[^{}.]{0,15} (?:do|po) {date}', '(?:doručen\\p{L}*) po {date}'],
    protection: ['ochran\\p{L}*[^{}.]{0,25} (?:končí|vyprší|platí do|do) {date}'],
    refundNode: ['Vrácení peněz'],
    refusals:
      'nelze|není možné|nemůže|nevztahuje|s výjimkou|kromě|odhadovan|předpokládan|prodejce (?:musí|má)|bude (?:zpracov|vrácen|odeslán)|vypršel|pracovních dn',
  },
  goods: {
    words: {
      underwear: 'spodní prádlo|kalhotky|boxerky|tanga',
      lingerie: 'podprsenk[ay]|erotické prádlo',
      swimwear: 'plavky|bikiny',
      earrings: 'náušnice',
      wigs: 'paruk[ay]',
      customised: 'personalizovan\\p{L}+|na míru|na zakázku',
      perishable: 'čerstvé květiny',
      digital: 'digitální kód|aktivační klíč|licenční klíč',
      hygiene: 'zubní pasta|menstruační kalíšek|hygienické vložky|tampony',
    },
    not: 'stojan|držák|organizér|krabička|čepice|kartáč|lepidlo|zastřihovač|taška|panenk\\p{L}+',
  },
};
