import type { Language } from './language.ts';

export const nl: Language = {
  code: 'nl',
  certain: { months: false, labels: false, statuses: false, sentences: false, goods: false },
  months: [
    'januari',
    'februari',
    'maart mrt',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  labels: {
    ordered: ['Datum', 'Besteldatum', 'Bestelling geplaatst op', 'Besteld op'],
    paid: ['Betaald op', 'Betaling voltooid op', 'Betaaldatum'],
    shipped: ['Verzonden op', 'Verzending voltooid op', 'Verzenddatum'],
    delivered: ['Bezorgd', 'Geleverd', 'Bezorgd op', 'Afgeleverd'],
    completed: ['Bestelling voltooid op', 'Voltooid op'],
  },
  statuses: {
    'awaiting-payment': ['Te betalen', 'Wacht op betaling', 'In afwachting van betaling'],
    processing: ['In behandeling', 'Wordt verwerkt', 'Wacht op verzending'],
    'awaiting-delivery': [
      'Wacht op levering',
      'In afwachting van levering',
      'Wachten op levering',
      'Verzonden',
      'Onderweg',
    ],
    completed: ['Voltooid', 'Afgerond', 'Bestelling voltooid'],
    cancelled: ['Geannuleerd', 'Bestelling geannuleerd'],
    expired: ['Verlopen'],
  },
  sentences: {
    counted: '(?:binnen|tot) {n} dagen (?:na|vanaf|sinds) (?:de |het |je |uw )?',
    within: {
      completed: [
        `{counted}(?:bevestig(?:ing|en) van (?:de )?(?:ontvangst|levering)|ontvangstbevestiging|voltooiing van de bestelling)`,
      ],
      delivered: [
        `{counted}(?:levering|bezorging|leverdatum|ontvangst)(?! van (?:de retour|de bevest|de terug))(?!\\p{L})`,
      ],
      ordered: [
        `{counted}(?:plaatsen van (?:de |je )?bestelling|bestelling|besteldatum|aankoop)(?! (?:is |voltooid|verzonden|geleverd|bezorgd))(?!\\p{L})`,
      ],
      paid: [`{counted}(?:betaling|betaaldatum)(?!\\p{L})`],
    },
    returns: '(?:retour|retournering)[^{}.]{0,15}aanvragen|terugsturen|retourneren|stuur [^{}.]{0,40}terug',
    freeReturns: 'gratis retour\\p{L}*|gratis terugsturen|kosteloos retour',
    disputes:
      '(?:geschil|dispuut)[^{}.]{0,15}(?:openen|indienen|starten)|(?:open|start) een (?:geschil|dispuut)',
    faults: 'defect|beschadigd|niet zoals beschreven|komt niet overeen',
    nonArrival: 'niet (?:ontvangen|geleverd|bezorgd|aangekomen)|geen levering',
    until: ['(?:tot en met|uiterlijk op|uiterlijk|vóór|voor|tot) {date}'],
    notReceived: [
      '(?:terugbetaling|geld terug)[^{}.]{0,10} (?:als|indien|bij) [^{}.]{0,15}(?:niet|geen)[^{}.]{0,25} (?:vóór|voor|op) {date}',
    ],
    late: [
      '(?:vertraging|vertraagd)[^{}.]{0,15} (?:tot|na|op) {date}',
      '(?:geleverd|bezorgd|levering) na {date}',
    ],
    protection: ['bescherming[^{}.]{0,25} (?:eindigt|verloopt|loopt af|tot|geldig tot)(?: op)? {date}'],
    refundNode: ['Terugbetaling'],
    refusals:
      'niet (?:mogelijk|worden|meer|retour|geretourneerd)|geen retour|behalve|tenzij|geschatte|verwachte|verkoper (?:moet|zal)|wordt (?:verwerkt|terugbetaald|verzonden)|verlopen|werkdagen',
  },
  goods: {
    words: {
      underwear: 'ondergoed|onderbroek(?:en)?|boxershorts?|strings? dames',
      lingerie: "lingerie|beha'?s?|bh'?s?",
      swimwear: "badpak(?:ken)?|bikini'?s?|zwembroek(?:en)?|badmode|zwemkleding",
      earrings: 'oorbel(?:len)?|oorringen|oorstekers',
      wigs: 'pruik(?:en)?',
      customised: 'gepersonaliseerde?|op maat gemaakte?',
      perishable: 'bederfelijke?|verse bloemen',
      digital: 'digitale (?:code|download|cadeaukaart)|activeringscode|licentiesleutel',
      hygiene: 'tandpasta|menstruatiecups?|maandverband|tampons?',
    },
    not: 'houder|standaard|organizer|doos|kap|borstel|lijm|trimmer|tas|dispenser|poppen?|reader',
  },
};
