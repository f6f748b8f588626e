import type { Language } from './language.ts';

export const cs: Language = {
  code: 'cs',
  certain: { months: false, labels: false, statuses: false, sentences: false, goods: false },
  dottedDates: true,
  labels: [
    'Datum|Datum objednávky',
    'Zaplaceno',
    'Odesláno',
    'Doručeno|Doručeno dne',
    'Objednávka dokončena',
  ],
  statuses: [
    'K zaplacení',
    'Zpracovává se',
    'Čeká na doručení|Čeká se na doručení',
    'Dokončeno|Objednávka dokončena',
    'Zrušeno',
    'Vypršelo',
  ],
  sentences: {
    counted: '(do|během|ve lhůtě) {n} dn[ůíy] (od|po) (data )?{}',
    within: [
      '(zadání objednávky|objednání|objednávky|nákupu)(?!\\p{L})',
      '(zaplacení|platby)',
      '(doručení|převzetí|obdržení)(?! (vrác|potvrz|odpov))(?!\\p{L})',
      '(potvrzení (převzetí|přijetí|doručení)|dokončení objednávky)',
    ],
    returns: '(požádat|zažádat) o vrácení(?! peněz)|vrátit (zboží|produkt|jej|položku)|zašlete …zpět|vraťte',
    freeReturns: 'vrácení zdarma|bezplatné vrácení',
    disputes: '(otevřít|zahájit) spor',
    faults: 'poškozen|vadn|neodpovídá popisu|není podle popisu',
    nonArrival: 'ne(obdržel|dorazil|doručen|byl[ao]? doručen)',
    until: '(do|před|nejpozději) {date}',
    notReceived: 'vrácení peněz,? (pokud|když) …(ne|není)… do {date}',
    late: '(zpoždění|zpožděn~)… (do|po) {date}',
    refundNode: 'Vrácení peněz',
    refusals:
      'nelze|není možné|nemůže|nevztahuje|s výjimkou|kromě|odhadovan|předpokládan|prodejce (musí|má)|bude (zpracov|vrácen|odeslán)|vypršel|pracovních dn',
  },
  goods: {
    words: [
      'spodní prádlo|kalhotky',
      'podprsenk[ay]',
      'plavky|bikiny',
      'náušnice',
      'paruk[ay]',
      'personalizovan~',
      'čerstvé květiny',
      'digitální kód',
      'zubní pasta',
    ],
    not: 'stojan|držák|organizér|krabička|čepice|kartáč|lepidlo|zastřihovač|taška|panenk~',
  },
};
