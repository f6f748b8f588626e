import type { Language } from './language.ts';

export const nl: Language = {
  code: 'nl',
  certain: { months: false, labels: false, statuses: false, sentences: false, goods: false, choices: false },
  labels: ['Datum|Besteldatum', 'Betaald op', 'Verzonden op', 'Bezorgd|Geleverd', 'Bestelling voltooid op'],
  statuses: [
    'Te betalen',
    'In behandeling',
    'Wacht op levering|In afwachting van levering',
    'Voltooid|Afgerond',
    'Geannuleerd',
    'Verlopen',
  ],
  choices: {
    reasons: [
      '(?<!(onderde|accessoire)~ .*)((niet|nooit) (ontvangen|aangekomen|geleverd|bezorgd)|(pakket|bestelling|zending) (is )?(nog )?(steeds )?onderweg|nog (steeds )?onderweg|(tracking|volg|track)~( \\p{L}+)* (geen|niet|niets|ongeldig)(?!\\p{L})|geen (tracking|volg|track)~|(levering|logistiek|verzending|bezorging|zending)( \\p{L}+){0,2} (traag|langzaam|vertraagd|vast)(?!\\p{L})|vertraagde levering|verloren|kwijtgeraakt|zoekgeraakt|(verkeerd|onjuist)e? adres)',
      '(geretourneerd|teruggestuurd|teruggezonden|retour) (naar|aan) (de )?(afzender|verkoper)|retour afzender|(pakket|zending|tracking)…(geretourneerd|teruggestuurd|teruggezonden)',
      'douane~',
      '(?<!(besteld|gekocht|gekozen) )(verkeerd|onjuist|fout)e? (artikel|product|item|model)(?!…(besteld|gekocht|gekozen))|ander (artikel|product|item)…(ontvangen|geleverd|gekregen)',
      'niet (zoals|volgens|conform|in overeenstemming|hetzelfde)…(beschr|omschr|foto|afbeelding|afgebeeld)~|(komt|komen) niet overeen…(beschrijving|omschrijving|foto|afbeelding)~|anders dan…(beschr|omschr|foto|afgebeeld)~|wijkt af van|(verkeerde|andere|onjuiste) (maat|kleur|materiaal)(?!…(besteld|gekocht|gekozen))|(maat|kleur|materiaal)…(anders|klopt niet|onjuist|wijkt)',
      'defect~|(?<!track~.*)werk(t|en)…niet|niet (werkend|functioneel)|doet het niet|kwaliteitsproble~|(slechte|lage|matige) kwaliteit|gebrek(kig|en)~|mankement~',
      'beschadig~|kapot~|gebroken|transportschade|schade(?!\\p{L})',
      'ontbrekende (onderde|accessoire|delen|stuk|artikelen)~|(onderde|accessoire|delen|stuk)~( \\p{L}+)? (ontbre|niet (ontvangen|geleverd|inbegrepen))~|onvolledig~|incompleet|(te weinig|minder|onjuiste?|verkeerde?|onvoldoende) (aantal|hoeveelheid|stuks|artikelen|producten)|(aantal|hoeveelheid)…(te laag|klopt niet|onjuist|minder)|tekort',
      'namaak~|vervals~|nep(?!\\p{L}| ?(track|adres))|nep(product|artikel)~|imitatie|replica|niet (echt|origineel|authentiek)',
      'van gedachten veranderd|bedacht|niet (meer|langer)( \\p{L}+)? (nodig|gewenst)|wil…niet (meer|langer|hebben)|(per ongeluk|per vergissing|onbedoeld) (besteld|gekocht)|(besteld|gekocht) per (ongeluk|vergissing)|(verkeerd|onjuist)~…(besteld|gekocht|gekozen)|goedkoper|betere prijs|(geen|zonder) reden|bevalt niet',
    ],
    solutions: [
      '(alleen|enkel) (terugbetaling|restitutie|geld terug)|(terugbetaling|restitutie) (zonder|alleen)|zonder (retour|terug(stu|zend))~|^(volledige |gedeeltelijke )?(terugbetaling|restitutie)$|gedeeltelijke (terugbetaling|restitutie)|(artikel|product) (be)?houden',
      '(retour|retourneren|retourzending|terugsturen|terugzenden) ?(en|/|\\+|&|met) ?(terugbetaling|restitutie|geld terug|terugbetalen)|(artikel|product|goederen|items?) (retourneren|terugsturen|terugzenden)|(terugbetaling|restitutie) (en|met|na) retour',
    ],
    accept: '(accept|akkoord|ga akkoord|instemmen|eens)~',
    cancel:
      '(verzoek|geschil|aanvraag|zaak|retour|claim|klacht|terugbetaling)~ (annuleren|intrekken|sluiten)|(annuleer|sluit) (het |de |mijn )?(verzoek|geschil|aanvraag|zaak|retour|claim)|^(annuleren|intrekken)$',
  },
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
