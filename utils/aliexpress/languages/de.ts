import type { Language } from './language.ts';

export const de: Language = {
  code: 'de',
  certain: { months: true, labels: false, statuses: false, sentences: false, goods: false },
  months: [
    'januar jänner',
    'februar',
    'märz mrz',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'dezember',
  ],
  dottedDates: true,
  labels: {
    ordered: ['Bestellung aufgegeben am', 'Bestelldatum', 'Datum', 'Bestellt am'],
    paid: ['Bezahlt am', 'Zahlung abgeschlossen am', 'Zahlungsdatum'],
    shipped: ['Versand abgeschlossen am', 'Versendet am', 'Versandt am', 'Versanddatum'],
    delivered: ['Geliefert', 'Zugestellt', 'Geliefert am', 'Zugestellt am'],
    completed: ['Bestellung abgeschlossen am', 'Abgeschlossen am'],
  },
  statuses: {
    'awaiting-payment': ['Zu bezahlen', 'Zahlung ausstehend', 'Warten auf Zahlung', 'Unbezahlt'],
    processing: ['In Bearbeitung', 'Wird bearbeitet', 'Warten auf Versand', 'Wartet auf Versand'],
    'awaiting-delivery': [
      'Wartet auf Lieferung',
      'Warten auf Lieferung',
      'Versandt',
      'Versendet',
      'Unterwegs',
    ],
    completed: ['Abgeschlossen', 'Bestellung abgeschlossen'],
    cancelled: ['Storniert', 'Abgebrochen', 'Bestellung storniert'],
    expired: ['Abgelaufen'],
  },
  sentences: {
    counted: '(?:innerhalb von|innerhalb|binnen) {n} Tagen? (?:nach|ab|seit) (?:der |dem |Ihrer |deiner )?',
    within: {
      completed: [
        `{counted}(?:Empfangsbestätigung|Erhaltsbestätigung|Bestätigung (?:des|Ihres|deines) (?:Empfangs|Erhalts)|Abschluss der Bestellung|Bestellabschluss)`,
      ],
      delivered: [
        `{counted}(?:Lieferung|Zustellung|Lieferdatum|Erhalt(?: (?:der (?:Ware|Bestellung|Lieferung)|des (?:Artikels|Pakets)))?)(?![\\p{L}-]|,? (?:der|des|Ihrer) \\p{L})`,
      ],
      ordered: [
        `{counted}(?:Aufgabe (?:der|Ihrer|deiner) )?(?:Bestellung|Bestelldatum|Bestellaufgabe)(?![\\p{L}-])`,
      ],
      paid: [`{counted}(?:Zahlung|Bezahlung|Zahlungseingang|Zahlungsdatum)(?![\\p{L}-])`],
    },
    returns:
      '(?:Rückgabe|Rücksendung|Retoure)[^{}.]{0,40}(?:beantrag|anforder|anfrag|möglich|veranlass)|zurück(?:zu)?(?:senden|schicken|geben|gegeben|gesendet)|(?:senden|schicken|geben) Sie [^{}.]{0,80}zurück',
    freeReturns: 'kostenlose (?:Rückgaben?|Rücksendung(?:en)?|Retouren?)|kostenlos zurück|gratis Rück',
    disputes: '(?:Streitfall|Streitfälle|Konflikt|Disput|Reklamation)[^{}.]{0,20}(?:öffne|einreich|einleit)',
    faults: 'defekt|beschädigt|fehlerhaft|mangelhaft|nicht (?:der|wie) (?:Beschreibung|beschrieben)',
    nonArrival: 'nicht (?:erhalten|geliefert|angekommen|zugestellt)|keine Lieferung',
    until: ['(?:bis spätestens|spätestens|bis|vor)(?: zum| am| dem)? {date}'],
    notReceived: [
      '(?:Rückerstattung|Erstattung|Geld zurück)[^{}.]{0,15}(?:falls|wenn|sofern|bei) (?:keine|nicht|keiner|ausbleibender)[^{}.]{0,25} (?:vor|bis)(?: dem| zum)? {date}',
      '(?:Rückerstattung|Erstattung|Geld zurück)[^{}.]{0,40}nicht (?:vor|bis)(?: dem| zum)? {date} (?:geliefert|zugestellt|ankommt|eintrifft)',
    ],
    late: [
      '(?:Verzögerung|Verspätung|verspätet|verzögert)[^{}.]{0,20} (?:bis|nach|über)(?: zum| dem| den)? {date}',
      'nach (?:dem )?{date} (?:geliefert|zugestellt)',
    ],
    protection: [
      '(?:Käuferschutz|Käuferschutzes|Schutz)[^{}.]{0,15} (?:endet|läuft|bis|gilt)(?: am| bis| bis zum| zum)* {date}',
    ],
    refundNode: ['Rückerstattung', 'Erstattung'],
    refusals:
      'nicht (?:zurück|möglich|mehr|umtausch|erstatt)|keine (?:Rückgabe|Rücksendung|Retoure)|ausgeschlossen|außer|voraussichtlich|Verkäufer (?:muss|wird|hat)|wird [^{}.]{0,30}(?:bearbeitet|erstattet|versendet|versandt)|abgelaufen|Werktag',
  },
  goods: {
    words: {
      underwear: 'Unterwäsche|Unterhosen?|Slips?|Boxershorts|Tangas?',
      lingerie: 'Dessous|Büstenhalter|BHs?|Reizwäsche',
      swimwear: 'Badeanzug|Badeanzüge|Bademode|Bikinis?|Badehosen?|Tankinis?',
      earrings: 'Ohrringe?|Ohrstecker|Creolen',
      wigs: 'Perücken?',
      customised: 'personalisierte?[rsn]?|individualisierte?[rsn]?|maßgefertigte?[rsn]?',
      perishable: 'verderbliche?|Frischblumen|Schnittblumen',
      digital:
        'digitale[rs]? (?:Download|Code|Gutschein|Schlüssel)|Aktivierungscode|Lizenzschlüssel|E-Books?',
      hygiene: 'Zahnpasta|Zahncreme|Menstruationstassen?|Tampons?|Damenbinden?',
    },
    not: 'Halter|Ständer|Aufbewahrung|Organizer|Box|Kappe|Bürste|Kleber|Reader|Hülle|Trimmer|Tasche|Spender|Puppen?',
  },
};
