import type { Language } from './language.ts';

export const de: Language = {
  code: 'de',
  certain: { months: true, labels: false, statuses: false, sentences: false, goods: false, choices: false },
  moreMonths: { 1: 'jänner', 3: 'mrz' },
  dottedDates: true,
  labels: [
    'Bestellung aufgegeben am|Bestelldatum|Datum',
    'Bezahlt am|Zahlung abgeschlossen am|Zahlungsdatum',
    'Versand abgeschlossen am|Versendet am|Versandt am',
    'Geliefert|Zugestellt|Geliefert am',
    'Bestellung abgeschlossen am|Abgeschlossen am',
  ],
  statuses: [
    'Zu bezahlen|Zahlung ausstehend|Warten auf Zahlung',
    'In Bearbeitung|Wird bearbeitet|Warten auf Versand',
    'Wartet auf Lieferung|Warten auf Lieferung|Versandt',
    'Abgeschlossen|Bestellung abgeschlossen',
    'Storniert|Abgebrochen',
    'Abgelaufen',
  ],
  choices: {
    reasons: [
      '(?<!(Teil|Zubehör)~ .*)((nicht|nie) (erhalten|angekommen|geliefert|zugestellt|eingetroffen)|(noch|weiterhin) (unterwegs|auf dem (Weg|Transportweg|Versandweg))|(Sendung|Tracking)~…(kein~|nicht|ungültig)|keine (Informationen (zu|über)~ (der )?)?(Sendung|Tracking)~|verloren|verschollen|(Logistik|Lieferung|Versand|Sendung|Zustellung)( \\p{L}+){0,2} (langsam|verspätet|verzögert|hängt)|Lieferverzögerung|verspätete Lieferung|falsche~ (Adresse|Anschrift))',
      '(an den|zum) (Absender|Verkäufer|Händler)…zurück|zurück~ an (den )?(Absender|Verkäufer|Händler)|(Paket|Sendung|Tracking|Lieferung)~…zurückge~',
      '(vom|beim|im|am|wegen) Zoll(?!\\p{L})|Zoll(amt|abfertigung|behörde|problem|gebühr|kontrolle)~',
      'falsche[nrs]? (Artikel|Produkt|Ware|Modell)(?!…(bestellt|gekauft|gewählt))|andere[nrs]? (Artikel|Produkt|Ware)…(erhalten|geliefert|bekommen)|Falschlieferung',
      '(nicht (wie|der|mit)|entspr(icht|echen) nicht|stimm(t|en) nicht mit|weich(t|en)…(ab|von)|anders als|abweichend von)…(beschr|bild|foto|angegeben|angebot)~|falsche[rs]? (Größe|Farbe|Material)(?!…(bestellt|gekauft|gewählt))|(Größe|Farbe|Material)~…(falsch|anders|abweich)~(?!…(bestellt|gekauft|gewählt))',
      'defekt|fehlerhaft|(?<!(Sendung|Tracking).*)funktionier(t|en)…nicht|nicht funktion~|Qualitäts(problem|mangel|mängel)~|(schlechte|mangelhafte|minderwertige) Qualität',
      'beschädigt|Beschädigung|Transportsch(a|ä)den|zerbrochen|zerstört|kaputt',
      'fehlende[nrs]? (Teil|Zubehör|Stück|Menge)~|(Teil|Zubehör|Einzelteil)~( \\p{L}+)? (fehl~|unvollständig|nicht (erhalten|geliefert))|(es )?fehl(t|en)…(Teil|Zubehör)~|unvollständig|(Fehl|Minder)menge|(falsche|geringe~|fehlende) (Menge|Anzahl|Stückzahl)|(Menge|Stückzahl|Anzahl)…(gering|wenig|fehl|stimmt nicht|falsch|zu klein)~|zu wenig~ (Artikel|Teile|Stück)',
      'Fälschung|gefälscht~(?! (Sendung|Tracking|Adress))|Plagiat|Imitat|nicht (echt|original)|Produktfälschung|Markenfälschung',
      'anders überlegt|Meinung geändert|nicht mehr (benötig|brauch|gebrauch|gewünscht|haben)~|brauche…nicht|gefällt…nicht|versehentlich|aus Versehen|irrtümlich|falsche[nrs]? …(bestellt|gekauft)|falsch bestellt|günstiger|billiger|ohne Grund|kein Bedarf',
    ],
    solutions: [
      'nur (die )?(Rück)?erstattung|nur Geld zurück|(Rück)?erstattung ohne|^(vollständige |teilweise )?(Rück)?erstattung$|Teilerstattung|ohne Rück(sendung|gabe)|keine Rück(sendung|gabe)|(Artikel|Ware) behalten',
      'Rück(gabe|sendung)~( der Ware| des Artikels)? ?(und|&|\\+|/|mit) ?(Rück)?erstattung|(Rück)?erstattung (und|mit|nach) Rück(gabe|sendung)|(Ware|Artikel) zurück(send|geb|schick)~|zurück(senden|geben|schicken) und|Rück(gabe|sendung) (der|des) (Ware|Artikels)',
    ],
    accept: '(akzeptier|annehm|annahm|nehme… an|zustimm|stimme|einverstanden)~',
    cancel:
      '(Streitfall|Antrag|Anfrage|Fall|Reklamation|Rückgabe|Rückerstattung|Disput|Konflikt)~ (abbrechen|stornieren|zurückziehen|zurücknehmen|schließen|widerrufen)|^(zurückziehen|stornieren|abbrechen)$',
  },
  sentences: {
    days: '(innerhalb( von)?|binnen) {n} Tagen? (nach|ab|seit) (der |dem |Ihrer |deiner )?{}',
    within: [
      '(Aufgabe (der|Ihrer|deiner) )?Bestell(ung|datum|aufgabe)(?![\\p{L}-])',
      '(Bezahlung|Zahlung(seingang|sdatum)?)(?![\\p{L}-])',
      '(Lieferung|Zustellung|Lieferdatum|Erhalt( (der (Ware|Bestellung|Lieferung)|des (Artikels|Pakets)))?)(?![\\p{L}-]|,? (der|des|Ihrer) \\p{L})',
      '((Empfangs|Erhalts)bestätigung|Bestätigung (des|Ihres|deines) (Empfangs|Erhalts)|Abschluss der Bestellung|Bestellabschluss)',
    ],
    returns:
      '(Rückgabe|Rücksendung|Retoure)[^{}.]{0,40}(beantrag|anforder|anfrag|möglich|veranlass)|zurück(zu)?(senden|schicken|geben|ge(geb|send)et?n?)|(senden|schicken|geben) Sie [^{}.]{0,80}zurück',
    free: 'kostenlose (Rückgaben?|Rücksendung(en)?|Retouren?)|kostenlos zurück|gratis Rück',
    noReturn:
      'nicht zurück(ge(geb|sand|schick)|send)~|keine rück(gabe|sendung)~(?! (nötig|erforderlich|notwendig))|(rückgabe|rücksendung)~ (ist )?(nicht möglich|ausgeschlossen)|vom umtausch ausgeschlossen',
    disputes: '(Streitfall|Streitfälle|Konflikt|Disput|Reklamation)…(öffne|einreich|einleit)',
    faults: 'defekt|beschädigt|fehlerhaft|mangelhaft|nicht (der|wie) (Beschreibung|beschrieben)',
    missing: 'nicht (erhalten|geliefert|angekommen|zugestellt)|keine Lieferung',
    until: '(bis spätestens|spätestens|bis|vor)( zum| am| dem)? {date}',
    refund: [
      '(Rückerstattung|Erstattung|Geld zurück)…(falls|wenn|sofern|bei) (keine|nicht|keiner|ausbleibender)… (vor|bis)( dem| zum)? {date}',
      '(Rückerstattung|Erstattung|Geld zurück)[^{}.]{0,40}nicht (vor|bis)( dem| zum)? {date} (geliefert|zugestellt|ankommt|eintrifft)',
    ],
    late: ['(Verzögerung|Verspätung|verspätet|verzögert)… (bis|nach|über)( zum| dem| den)? {date}'],
    protection: '(Käufers|S)chutz(es)?… (endet|läuft|bis|gilt)( am| bis| bis zum| zum)* {date}',
    node: 'Rückerstattung|Erstattung',
    not: 'nicht (zurück|möglich|mehr|umtausch|erstatt)|keine (Rückgabe|Rücksendung|Retoure)|ausgeschlossen|außer|voraussichtlich|Verkäufer (muss|wird|hat)|wird …(bearbeitet|erstattet|versendet|versandt)|abgelaufen|Werktag|erhalten Sie …(Geld|Erstattung|Rückerstattung|Betrag)|erhältst du …(Geld|Erstattung|Rückerstattung)|(Rück)?erstattung (erfolgt|wird|dauert)|(wir|Verkäufer) (erstatte|überweise)|erstatten wir|(wenn|falls|sobald|nachdem) (Sie|du) [^{}.]{0,40}zurück(send|schick|gib|geb|gesen|gesch)|Lieferung (an|bei|beim) (de[nrm]|das|unser)',
  },
  goods: {
    words: [
      'Unterwäsche|Unterhosen?|(Damen|Herren|Frauen|Baumwoll|Spitzen|Tanga)[- ]?slips?|Slips? (für )?(Damen|Herren|Frauen)|Boxershorts',
      'Dessous|Büstenhalter|BHs?|Reizwäsche',
      'Badeanz[uü]ge?|Bademode|Bikinis?|Badehosen?',
      'Ohrringe?|Ohrstecker|Creolen',
      'Perücken?',
      '(personalisiert|individualisiert)~( \\p{L}+)? (Name|Foto|Text|Gravur|Bild)~|maßgefertigt~',
      'verderblich~|(Frisch|Schnitt)blumen',
      'digitale[rs]? (Download|Code|Gutschein|Schlüssel)|Aktivierungscode|Lizenzschlüssel|E-Books?',
      'Zahn(pasta|creme)|Menstruationstassen?|Tampons?|Damenbinden?',
    ],
    not: 'Halter|Ständer|Aufbewahrung|Organizer|Box|Kappe|Bürste|Kleber|Reader|Hülle|Trimmer|Tasche|Spender|Puppen?',
  },
};
