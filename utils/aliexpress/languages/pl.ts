import type { Language } from './language.ts';

export const pl: Language = {
  code: 'pl',
  certain: { months: true, labels: false, statuses: false, sentences: false, goods: false },
  months: [
    'stycznia styczeń',
    'lutego luty',
    'marca marzec',
    'kwietnia kwiecień',
    'maja maj',
    'czerwca czerwiec',
    'lipca lipiec',
    'sierpnia sierpień',
    'września wrzesień',
    'października październik',
    'listopada listopad',
    'grudnia grudzień',
  ],
  dottedDates: true,
  labels: {
    ordered: [
      'Data',
      'Data zamówienia',
      'Zamówienie złożone',
      'Zamówienie złożono',
      'Zamówienie złożone dnia',
    ],
    paid: ['Opłacono', 'Zapłacono', 'Opłacone dnia', 'Data płatności'],
    shipped: ['Wysłano', 'Wysyłka zakończona', 'Data wysyłki'],
    delivered: ['Dostarczono', 'Dostarczone', 'Doręczono'],
    completed: ['Zamówienie zakończone', 'Zamówienie zakończono', 'Zakończono'],
  },
  statuses: {
    'awaiting-payment': ['Do zapłaty', 'Oczekuje na płatność', 'Oczekiwanie na płatność'],
    processing: [
      'W realizacji',
      'Przetwarzanie',
      'W trakcie realizacji',
      'Oczekuje na wysyłkę',
      'Do wysłania',
    ],
    'awaiting-delivery': ['Oczekuje na dostawę', 'Oczekiwanie na dostawę', 'Wysłane', 'Wysłano', 'W drodze'],
    completed: ['Zakończone', 'Zakończono', 'Zrealizowane', 'Ukończone'],
    cancelled: ['Anulowane', 'Anulowano'],
    expired: ['Wygasłe', 'Wygasło'],
  },
  sentences: {
    counted: '(?:w ciągu|w terminie|do) {n} dni (?:od|po) (?:momentu |dnia |daty )?',
    within: {
      completed: [`{counted}(?:potwierdzeni[au] (?:odbioru|otrzymania|dostawy)|zakończeni[au] zamówienia)`],
      delivered: [
        `{counted}(?:dostawy|dostarczeni[au]|doręczeni[au]|otrzymani[au]|odbioru)(?! (?:zwrotu|potwierdz|zwrac))(?!\\p{L})`,
      ],
      ordered: [`{counted}(?:złożeni[au] zamówienia|zamówienia|zakupu)(?! (?:zakończ|dostarcz))`],
      paid: [`{counted}(?:zapłaty|płatności|opłaceni[au])`],
    },
    returns:
      '(?:poprosić|wnioskować|ubiegać się|wystąpić) o zwrot(?! pieniędzy)|złożyć wniosek o zwrot(?! pieniędzy)|odeślij|odesłać|zwrócić (?:produkt|towar|przedmiot|go|je|zamówienie)|zwróć',
    freeReturns: 'darmow(?:e|y) zwrot|bezpłatn(?:e|y) zwrot|odeślij za darmo',
    disputes:
      '(?:spór|sporu|spory)[^{}.]{0,20}(?:otworzyć|zgłosić|otwórz)|(?:otworzyć|zgłosić|otwórz|otwarcie) (?:spór|sporu)',
    faults: 'uszkodzon|wadliw|niezgodn|nie jest zgodn|niesprawn',
    nonArrival: 'nie (?:otrzym|dotar|został)|niedostarcz|brak dostawy',
    until: ['(?:do|przed|najpóźniej)(?: dnia| dniem)? {date}'],
    notReceived: [
      '(?:zwrot pieniędzy|zwrot środków|refundacja)[^{}.]{0,20}(?:brak|nie)[^{}.]{0,25} (?:przed|do)(?: dniem| dnia)? {date}',
    ],
    late: [
      '(?:opóźnieni\\p{L}*|spóźnion\\p{L}*|opóźni\\p{L}*)[^{}.]{0,15} (?:do|po)(?: dnia| dniu)? {date}',
      '(?:dostarczon\\p{L}+|dostaw\\p{L}+) po {date}',
    ],
    protection: ['ochrona[^{}.]{0,20} (?:kończy się|wygasa|trwa do|do)(?: dnia)? {date}'],
    refundNode: ['Zwrot pieniędzy', 'Zwrot środków'],
    refusals:
      'nie (?:można|możesz|podlega|przysługuje|jest możliw|będzie)|brak zwrot|z wyjątkiem|szacowan|przewidywan|sprzedawca (?:musi|ma)|zostanie (?:rozpatrz|zwróc|wysł|przetw)|wygasł|dni robocz',
  },
  goods: {
    words: {
      underwear: 'bielizna|majtki|bokserki|figi|stringi',
      lingerie: 'biustonosz(?:e)?|bielizna erotyczna',
      swimwear: 'strój kąpielowy|stroje kąpielowe|bikini|kąpielówki',
      earrings: 'kolczyki?',
      wigs: 'peruk[aię]',
      customised: 'spersonalizowan\\p{L}+|personalizowan\\p{L}+|na zamówienie',
      perishable: 'świeże (?:kwiaty|owoce)|łatwo psując\\p{L}+',
      digital: 'kod cyfrowy|klucz (?:aktywacyjny|licencyjny)|e-?book',
      hygiene: 'pasta do zębów|kubeczek menstruacyjny|podpaski|tampony',
    },
    not: 'stojak|uchwyt|pudełko|organizer|etui|czepek|szczotka|klej|trymer|torba|czytnik|lalk\\p{L}+|termoaktywn\\p{L}+',
  },
};
