import type { Language } from './language.ts';

export const pl: Language = {
  code: 'pl',
  certain: { months: true, labels: false, statuses: false, sentences: false, goods: false, choices: false },
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
  choices: {
    reasons: [
      '(?<!(częś|element|akcesori)~ .*)(nie (otrzyma|dotar|dostarcz|dosta|dosz|przysz|odebra)~(?!…(częś|akcesori|wszystk))|(nadal|wciąż|jeszcze|ciągle) (jest )?w (drodze|transporcie|tranzycie)|(paczka|przesyłka) (jest )?w (drodze|tranzycie)|śledzeni~( \\p{L}+)* (nie|brak|nic)(?!\\p{L})|brak informacji o (śledzeniu|przesyłce)|(dostawa|logistyka|wysyłka|przesyłka|transport)( \\p{L}+){0,2} (powoln|opóźni|utknę)~|opóźni(ona|enie) dostaw~|(zagin|zagubi|zgubi|utracon)~|(zły|błędny|niewłaściwy) adres)',
      '(zwróc|odesł|zawróc|wróci)~…(nadawc|sprzedawc|sprzedając)~|(paczk|przesył|śledzeni)~…(zwróc|odesł|zawróc)on~',
      'celn(y|ej|ego|a|ą|ych)(?!\\p{L})|cł[oa](?!\\p{L})|cle(?!\\p{L})|celników',
      '(?<!(zamówi|kupi|wybra)~ )(zły|złego|błędn~|niewłaściw~|nieprawidłow~) (produkt|towar|przedmiot|artykuł|model)~(?!…(zamówi|kupi))|(inny|innego) (produkt|towar|przedmiot|artykuł)~…(otrzyma|niż zam|wysłan)~|(otrzyma|wysła)~ inny (produkt|towar|przedmiot|artykuł)',
      'niezgodn~ z…(opis|zdjęci|ofert)~|nie (jest )?(zgodn~ z|odpowiada~|pasuje do|taki jak)…(opis|zdjęci|ofert)~|inn~ niż …(opis|zdjęci)~|(?<!(zamówi|kupi|wybra)~ )(zły|niewłaściw~|błędn~|nieprawidłow~|inny) (rozmiar|kolor|materiał)(?!…(zamówi|kupi))|(rozmiar|kolor|materiał)…(niezgodn|inny|nieprawidłow|niewłaściw)~',
      'wadliw~|(?<!(śledzeni|numer).*)nie (działa|funkcjonuje|włącza)~|problem~ z jakością|wady?(?!\\p{L})|(niska|zła|słaba|kiepska) jakość|usterk~|zepsut~|niesprawn~',
      'uszkodz~|zniszcz~|połam~|pęknięt~|rozbit~|potłucz~',
      'brak~ (częś|element|akcesori|sztuk|przedmiotów|produktów)~|brakując~ (częś|element|akcesori|sztuk|ilość)~|(częś|element|akcesori)~( \\p{L}+)? (brak|nie (otrzyma|dotar|dostarcz))~|niekompletn~|(mniejsza|niepełna|niewłaściwa|za mała|zła|błędna|nieprawidłowa) (ilość|liczba)|(ilość|liczba)…(mniejsz|nie zgadza|niezgodn)~|za mało (sztuk|produktów)|niedobór',
      'podrób~|podrabian~|podrobion~|fałszyw~(?! (numer|adres|śledz))|falsyfikat|imitacj~|replik~|nie(oryginaln| oryginaln|autentyczn| jest oryginaln)~',
      'zmieni~ zdanie|zmian~ (zdania|decyzji)|rozmyśli~|(?<!sprzedawca )nie (jest )?(już )?(mi )?(potrzeb|chcę)~|zamówi~…(przez pomyłkę|pomyłkow|omyłkow|przypadk)~|(omyłkow|przypadkow|pomyłkow)[oey] zamówi~|(zamówi|kupi)~ (zły|niewłaściw|błędn)~|taniej|tańsz~|niższ~ cen~|bez (podania )?(przyczyny|powodu)|nie podoba',
    ],
    solutions: [
      '(tylko|sam|samo) zwrot (pieniędzy|środków|kosztów)|zwrot (pieniędzy|środków) bez|bez (zwrotu|odsyłania) (towaru|produktu|przedmiotu|artykułu)|^(pełny |częściowy )?zwrot (pieniędzy|środków)$|częściowy zwrot|zatrzym~ (towar|produkt|przedmiot)',
      'zwrot (towaru|produktu|przedmiotu|artykułu)|(odesłanie|zwróć|odeślij) (towar|produkt|przedmiot|artykuł)~|zwrot (i|oraz|\\+|&) (zwrot|refund)~|zwrot pieniędzy (i|oraz|po) (zwro|odesłani)~',
    ],
    accept: '(akceptuj|zaakceptuj|zgadzam|zgoda|przyjmij|przyjmuj|wyrażam zgodę)~',
    cancel:
      '(anuluj|wycofaj|zamknij|odwołaj|anulowanie|wycofanie|anulować|wycofać) (ten |mój )?(wniosek|wniosku|spór|sporu|sprawę|zwrot|zgłoszeni|żądani|reklamacj|prośb)~|^(anuluj|wycofaj)$',
  },
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
