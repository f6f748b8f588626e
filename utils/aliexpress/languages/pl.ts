import type { Language } from './language.ts';

export const pl: Language = {
  code: 'pl',
  certain: { months: true, labels: false, statuses: false, sentences: false, goods: false },
  dottedDates: true,
  labels: [
    'Data|Data zamówienia|Zamówienie złożone|Zamówienie złożono',
    'Opłacono|Zapłacono|Opłacone dnia',
    'Wysłano|Wysyłka zakończona|Data wysyłki',
    'Dostarczono|Dostarczone|Doręczono',
    'Zamówienie zakończone|Zamówienie zakończono|Zakończono',
  ],
  statuses: [
    'Do zapłaty|Oczekuje na płatność|Oczekiwanie na płatność',
    'W realizacji|Przetwarzanie|W trakcie realizacji',
    'Oczekuje na dostawę|Oczekiwanie na dostawę|Wysłane',
    'Zakończone|Zakończono|Zrealizowane',
    'Anulowane|Anulowano',
    'Wygasłe|Wygasło',
  ],
  sentences: {
    days: '(w ciągu|w terminie|do) {n} dni (od|po) (momentu |dnia |daty )?{}',
    within: [
      '(złożeni[au] zamówienia|zamówienia|zakupu)(?! (zakończ|dostarcz))',
      '(zapłaty|płatności|opłaceni[au])',
      '(dostawy|dostarczeni[au]|doręczeni[au]|otrzymani[au]|odbioru)(?! (zwrotu|potwierdz|zwrac))(?!\\p{L})',
      '(potwierdzeni[au] (odbioru|otrzymania|dostawy)|zakończeni[au] zamówienia)',
    ],
    returns:
      '(poprosić|wnioskować|ubiegać się|wystąpić|złożyć wniosek) o zwrot(?! pieniędzy)|odeślij|odesłać|zwrócić (produkt|towar|przedmiot|go|je|zamówienie)|zwróć',
    free: '(darmow|bezpłatn)[ey] zwrot|odeślij za darmo',
    noReturn:
      'nie (podlega|można) zwr|bez (możliwości|prawa) zwrotu|zwrot~ (nie jest możliwy|niemożliwy)|niezwracaln',
    disputes: 'sp[óo]r[uy]?…(otworzyć|zgłosić|otwórz)|(otworzyć|zgłosić|otwórz|otwarcie) sp[óo]ru?',
    faults: 'uszkodzon|wadliw|niezgodn|nie jest zgodn|niesprawn',
    missing: 'nie (otrzym|dotar|został)|niedostarcz|brak dostawy',
    until: '(do|przed|najpóźniej)( dnia| dniem)? {date}',
    refund: '(zwrot (pieniędzy|środków)|refundacja)…(brak|nie)… (przed|do)( dniem| dnia)? {date}',
    late: ['(opóźni|spóźnion)~… (do|po)( dnia| dniu)? {date}', '(dostarczon~|dostaw~) po {date}'],
    protection: 'ochrona… (kończy się|wygasa|trwa do|do)( dnia)? {date}',
    node: 'Zwrot pieniędzy|Zwrot środków',
    not: 'nie (można|możesz|podlega|przysługuje|jest możliw|będzie)|brak zwrot|z wyjątkiem|szacowan|przewidywan|sprzedawca (musi|ma)|zostanie (rozpatrz|zwróc|wysł|przetw)|wygasł|dni robocz|zwrot (pieniędzy|środków) (nastąpi|następuje|jest|otrzym|wypłac|zostanie)|otrzymasz (zwrot|pieniądze)|(jeśli|jeżeli|gdy|kiedy|po) (zwróc|odeśl)',
  },
  goods: {
    words: [
      'bielizna|majtki|bokserki|figi|stringi',
      'biustonosz(e)?|bielizna erotyczna',
      'strój kąpielowy|stroje kąpielowe|bikini|kąpielówki',
      'kolczyki?',
      'peruk[aię]',
      's?personalizowan~|na zamówienie',
      'świeże (kwiaty|owoce)|łatwo psując~',
      'kod cyfrowy|klucz (aktywacyjny|licencyjny)|e-?book',
      'pasta do zębów|kubeczek menstruacyjny|podpaski|tampony',
    ],
    not: 'stojak|uchwyt|pudełko|organizer|etui|czepek|szczotka|klej|trymer|torba|czytnik|lalk~|termoaktywn~',
  },
};
