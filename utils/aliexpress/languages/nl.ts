import type { Language } from './language.ts';

export const nl: Language = {
  code: 'nl',
  certain: { months: false, labels: false, statuses: false, sentences: false, goods: false },
  labels: ['Datum|Besteldatum', 'Betaald op', 'Verzonden op', 'Bezorgd|Geleverd', 'Bestelling voltooid op'],
  statuses: [
    'Te betalen',
    'In behandeling',
    'Wacht op levering|In afwachting van levering',
    'Voltooid|Afgerond',
    'Geannuleerd',
    'Verlopen',
  ],
  sentences: {
    days: '(binnen|tot) {n} dagen (na|vanaf|sinds) (de |het |je |uw )?{}',
    within: [
      '(plaatsen van (de |je )?bestelling|bestelling|besteldatum|aankoop)(?! (is |voltooid|verzonden|geleverd|bezorgd))(?!\\p{L})',
      '(betaling|betaaldatum)(?!\\p{L})',
      '(levering|bezorging|leverdatum|ontvangst)(?! van (de retour|de bevest|de terug))(?!\\p{L})',
      '(bevestig(ing|en) van (de )?(ontvangst|levering)|ontvangstbevestiging|voltooiing van de bestelling)',
    ],
    returns: '(retour|retournering)…aanvragen|terugsturen|retourneren|stuur [^{}.]{0,40}terug',
    free: 'gratis (retour|terugsturen)',
    noReturn:
      'niet (retourneerbaar|te retourneren)|geen retour~(?! (nodig|vereist))|kan niet (worden )?(geretourneerd|teruggestuurd)|retourner~ (is )?niet mogelijk',
    disputes: '(geschil|dispuut)…(openen|indienen|starten)|(open|start) een (geschil|dispuut)',
    faults: 'defect|beschadigd|niet zoals beschreven|komt niet overeen',
    missing: 'niet (ontvangen|geleverd|bezorgd|aangekomen)|geen levering',
    until: '(tot en met|uiterlijk op|uiterlijk|vóór|voor|tot) {date}',
    refund: '(terugbetaling|geld terug)… (als|indien|bij) …(niet|geen)… (vóór|voor|op) {date}',
    late: '(vertraging|vertraagd)… (tot|na|op) {date}',
    node: 'Terugbetaling',
    not: 'niet (mogelijk|worden|meer|retour|geretourneerd)|geen retour|behalve|tenzij|geschatte|verwachte|verkoper (moet|zal)|wordt (verwerkt|terugbetaald|verzonden)|verlopen|werkdagen|(krijgt?|ontvangt?) (je|u) (de |het |je |uw )?(geld|terugbetaling)|terugbetaling (vindt|wordt|volgt|gebeurt)|(als|wanneer|zodra|indien) (je|u) [^{}.]{0,40}(terugst|retour)',
  },
  goods: {
    words: [
      'ondergoed',
      "lingerie|beha'?s?",
      "badpak(ken)?|bikini'?s?",
      'oorbel(len)?|oorringen',
      'pruik(en)?',
      'gepersonaliseerde?',
      'bederfelijke?',
      'digitale (code|download|cadeaukaart)',
      'tandpasta|menstruatiecups?',
    ],
    not: 'houder|standaard|organizer|doos|kap|borstel|lijm|trimmer|tas|dispenser|poppen?|reader',
  },
};
