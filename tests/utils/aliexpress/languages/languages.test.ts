import { describe, expect, it } from 'vitest';
import { type Language, labelsOf, statusesOf } from '../../../../utils/aliexpress/languages/language.ts';
import { LANGUAGES, languageOf } from '../../../../utils/aliexpress/languages/languages.ts';
import { monthNames } from '../../../../utils/aliexpress/languages/month-names.ts';
import { parseDate, parseYearlessDay } from '../../../../utils/aliexpress/parse-date.ts';
import { parseSentence } from '../../../../utils/aliexpress/parse-sentence.ts';
import { parseLabel, parseStatus } from '../../../../utils/aliexpress/parse-status.ts';
import { fold } from '../../../../utils/aliexpress/printed-text.ts';
import { sentencePatterns } from '../../../../utils/aliexpress/sentence-patterns.ts';
import { type Meaning, ORDER_STATUSES } from '../../../../utils/model/order.ts';
import { MILESTONES } from '../../../../utils/model/reading.ts';

const NUMBERED = ['ko', 'ja', 'vi'];
const statuses = (table: Language) => new Map(statusesOf(table));
const labels = (table: Language) => new Map(labelsOf(table));
const tables = LANGUAGES.map((table) => [table.code, table] as const);

/** Months as the site abbreviates them, or as the platform's own data does where the site was not seen. */
const SHORT_MONTHS: Record<string, string> = {
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
  fr: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.',
  de: 'Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez',
  pl: 'sty lut mar kwi maj cze lip sie wrz paź lis gru',
  pt: 'jan fev mar abr mai jun jul ago set out nov dez',
  es: 'ene feb mar abr may jun jul ago sept oct nov dic',
  it: 'gen feb mar apr mag giu lug ago set ott nov dic',
  nl: 'jan feb mrt apr mei jun jul aug sep okt nov dec',
  tr: 'Oca Şub Mar Nis May Haz Tem Ağu Eyl Eki Kas Ara',
  ru: 'янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек.',
  uk: 'січ. лют. бер. квіт. трав. черв. лип. серп. вер. жовт. лист. груд.',
  cs: 'led úno bře dub kvě čvn čvc srp zář říj lis pro',
  he: 'בינו׳ בפבר׳ במרץ באפר׳ במאי ביוני ביולי באוג׳ בספט׳ באוק׳ בנוב׳ בדצמ׳',
  ar: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  th: 'ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.',
  id: 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des',
};

describe.each(tables)('%s', (code, table) => {
  it('has twelve months', () => {
    expect(monthNames(table)).toHaveLength(12);
  });

  it('reads months that are numbers', () => {
    for (let month = 1; month <= 12; month += 1) {
      const day = `2026-${String(month).padStart(2, '0')}-17`;
      for (const text of [`2026년 ${month}월 17일`, `2026年${month}月17日`, `17 thg ${month}, 2026`, day]) {
        expect(parseDate(text, code)).toBe(day);
      }
    }
  });

  it('has words for every status and for the four dates of an order', () => {
    for (const status of ORDER_STATUSES.filter((each) => each !== 'unknown')) {
      expect(statuses(table).get(status)?.join('').length, status).toBeGreaterThan(0);
    }
    for (const milestone of MILESTONES) {
      expect(labels(table).get(milestone)?.join('').length, milestone).toBeGreaterThan(0);
    }
  });

  it('says one thing with one word', () => {
    for (const entries of [statuses(table), labels(table)]) {
      const words = [...entries.values()].flatMap((list) => list.map(fold));
      expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    }
  });

  it('reads its own statuses and labels, in capitals and with blanks and colons too', () => {
    for (const status of ORDER_STATUSES) {
      for (const text of statuses(table).get(status) ?? []) {
        expect(parseStatus(text, code)).toBe(status);
        expect(parseStatus(` ${text.toLocaleUpperCase(code)}  `, code)).toBe(status);
      }
    }
    for (const milestone of MILESTONES) {
      for (const text of labels(table).get(milestone) ?? [])
        expect(parseLabel(`${text}::`, code)).toBe(milestone);
    }
  });

  it('has patterns that compile, and none that matches nothing at all', () => {
    const { within, until, refund, late, protection, left, ...single } = sentencePatterns(table);
    const all = [
      ...within.map(({ phrase }) => phrase),
      ...until,
      ...refund,
      ...late,
      ...protection,
      ...left.flat(),
    ];
    expect(all.length).toBeGreaterThan(6);
    for (const { pattern } of [...all, ...Object.values(single)]) expect(''.search(pattern)).toBe(-1);
  });

  it('says for each part whether it was seen', () => {
    expect(Object.keys(table.certain).sort()).toEqual([
      'choices',
      'goods',
      'labels',
      'months',
      'sentences',
      'statuses',
    ]);
  });
});

describe.each(tables.filter(([code]) => !NUMBERED.includes(code)))('%s', (code, table) => {
  it('reads every month by its short name and each of its forms', () => {
    const short = (SHORT_MONTHS[code] ?? '').split(' ');
    expect(short).toHaveLength(12);
    monthNames(table).forEach((forms, index) => {
      const day = `2026-${String(index + 1).padStart(2, '0')}-17`;
      for (const form of [short[index] ?? '', ...forms]) {
        expect(parseDate(`17 ${form} 2026`, code), form).toBe(day);
        expect(parseYearlessDay(`17 ${form}`, code, '2026-01-01'), form).toBe(day);
      }
    });
  });
});

const daysAfter = (
  kind: 'return' | 'free-return' | 'dispute',
  anchor: (typeof MILESTONES)[number],
  days: number,
): Meaning => ({
  type: 'closes-after',
  kind,
  anchor,
  days,
});
const closes = (day: string): Meaning => ({ type: 'closes-on', kind: 'not-received', day });
const opens = (day: string): Meaning => ({ type: 'opens-on', kind: 'late-delivery', day });

/** For each language: a return after receipt, a dispute after the order, a coupon, a refund, a refused return. */
const SENTENCES: Record<string, [string, Meaning[]][]> = {
  de: [
    [
      'Innerhalb von 7 Tagen nach der Empfangsbestätigung können Sie eine Rückgabe oder Erstattung beantragen.',
      [daysAfter('return', 'completed', 7)],
    ],
    [
      'Innerhalb von 90 Tagen nach der Bestellung können Sie einen Streitfall eröffnen.',
      [daysAfter('dispute', 'ordered', 90)],
    ],
    [
      'Innerhalb von 15 Tagen nach der Lieferung kostenlos zurücksenden.',
      [daysAfter('free-return', 'delivered', 15)],
    ],
    ['Gutscheincode bei Verzögerung bis zum 3. Aug 2026', [opens('2026-08-03')]],
    ['Rückerstattung, falls keine Lieferung vor dem 4. Sep 2026', [closes('2026-09-04')]],
    ['Der Artikel kann innerhalb von 15 Tagen nach der Lieferung nicht zurückgegeben werden.', []],
  ],
  fr: [
    [
      'Vous pouvez demander un retour ou un remboursement dans les 7 jours suivant la confirmation de réception.',
      [daysAfter('return', 'completed', 7)],
    ],
    [
      'Vous pouvez ouvrir un litige dans les 90 jours suivant la commande.',
      [daysAfter('dispute', 'ordered', 90)],
    ],
    [
      'Renvoyez le produit sous 15 jours après la livraison, sans frais.',
      [daysAfter('return', 'delivered', 15)],
    ],
    ['Code promo en cas de retard au 3 août 2026', [opens('2026-08-03')]],
    ["Remboursement en l'absence de livraison avant le 4 sept. 2026", [closes('2026-09-04')]],
    ['Cet article ne peut pas être retourné dans les 15 jours suivant la livraison.', []],
  ],
  pl: [
    [
      'Możesz poprosić o zwrot w ciągu 7 dni od potwierdzenia odbioru.',
      [daysAfter('return', 'completed', 7)],
    ],
    ['Spór możesz otworzyć w ciągu 90 dni od złożenia zamówienia.', [daysAfter('dispute', 'ordered', 90)]],
    ['Odeślij w ciągu 15 dni od dostawy, bez opłat.', [daysAfter('return', 'delivered', 15)]],
    ['Kupon w razie opóźnienia do 3 sie 2026', [opens('2026-08-03')]],
    ['Zwrot pieniędzy w przypadku braku dostawy przed 4 wrz 2026', [closes('2026-09-04')]],
    ['Zwrot pieniędzy za dostawę dłuższą niż 40 dni', []],
    ['Produktu nie można zwrócić w ciągu 15 dni od dostawy.', []],
  ],
  pt: [
    [
      'Você pode solicitar devolução ou reembolso em até 7 dias após confirmar o recebimento.',
      [daysAfter('return', 'completed', 7)],
    ],
    [
      'Você pode abrir uma disputa em até 90 dias após o pedido ser feito.',
      [daysAfter('dispute', 'ordered', 90)],
    ],
    ['Devolva em até 15 dias após a entrega, sem custo.', [daysAfter('return', 'delivered', 15)]],
    ['Cupom em caso de atraso até 3 ago, 2026', [opens('2026-08-03')]],
    ['Reembolso se não houver entrega antes de 4 set, 2026', [closes('2026-09-04')]],
    ['Este item não pode ser devolvido em até 15 dias após a entrega.', []],
  ],
  ko: [
    ['수령 확인 후 7일 이내에 반품 또는 환불을 신청할 수 있습니다.', [daysAfter('return', 'completed', 7)]],
    ['주문 후 90일 이내에 분쟁을 제기할 수 있습니다.', [daysAfter('dispute', 'ordered', 90)]],
    ['배송 완료 후 15일 이내에 무료로 반품할 수 있습니다.', [daysAfter('free-return', 'delivered', 15)]],
    ['2026년 8월 3일까지 지연 시 쿠폰 제공', [opens('2026-08-03')]],
    ['2026년 9월 4일 이전에 배송되지 않으면 환불', [closes('2026-09-04')]],
    ['배송 완료 후 15일 이내에 반품할 수 없습니다.', []],
    ['배송 후 15일 이내에 반품할 수 있습니다.', []],
  ],
  es: [
    [
      'Puedes solicitar una devolución dentro de los 7 días posteriores a la confirmación de recepción.',
      [daysAfter('return', 'completed', 7)],
    ],
    ['Reembolso si no se entrega antes del 4 sept 2026', [closes('2026-09-04')]],
    ['No se puede devolver el artículo dentro de los 15 días posteriores a la entrega.', []],
  ],
  it: [
    ['Puoi richiedere un reso entro 15 giorni dalla consegna.', [daysAfter('return', 'delivered', 15)]],
    ['Rimborso in caso di mancata consegna entro il 4 set 2026', [closes('2026-09-04')]],
    ["L'articolo non può essere restituito entro 15 giorni dalla consegna.", []],
  ],
  nl: [
    ['Je kunt het artikel binnen 15 dagen na levering terugsturen.', [daysAfter('return', 'delivered', 15)]],
    ['Terugbetaling als het pakket niet is geleverd vóór 4 sep 2026', [closes('2026-09-04')]],
    ['Het artikel kan binnen 15 dagen na levering niet worden teruggestuurd.', []],
  ],
  tr: [
    [
      'Teslimattan sonraki 15 gün içinde iade talebinde bulunabilirsiniz.',
      [daysAfter('return', 'delivered', 15)],
    ],
    ['4 Eyl 2026 tarihinden önce teslim edilmezse para iadesi', [closes('2026-09-04')]],
    ['Teslimattan sonraki 15 gün içinde iade edilemez.', []],
  ],
  ru: [
    [
      'Вы можете запросить возврат в течение 15 дней после получения товара.',
      [daysAfter('return', 'delivered', 15)],
    ],
    ['Возврат средств, если заказ не доставлен до 4 сент. 2026 г.', [closes('2026-09-04')]],
    ['Товар нельзя вернуть в течение 15 дней после получения.', []],
  ],
  uk: [
    [
      'Ви можете повернути товар протягом 15 днів після отримання товару.',
      [daysAfter('return', 'delivered', 15)],
    ],
    ['Повернення коштів, якщо замовлення не доставлено до 4 вер. 2026 р.', [closes('2026-09-04')]],
    ['Товар не можна повернути протягом 15 днів після отримання.', []],
  ],
  cs: [
    [
      'Zboží můžete vrátit do 15 dnů od doručení: můžete požádat o vrácení.',
      [daysAfter('return', 'delivered', 15)],
    ],
    ['Vrácení peněz, pokud zásilka nebude doručena do 4. 9. 2026', [closes('2026-09-04')]],
    ['Zboží nelze vrátit do 15 dnů od doručení.', []],
  ],
  ja: [
    ['受取確認後15日以内に返品・返金を申請できます。', [daysAfter('return', 'completed', 15)]],
    ['2026年9月4日までに届かない場合は返金', [closes('2026-09-04')]],
    ['配達完了後15日以内に返品できません。', []],
  ],
  he: [
    ['ניתן להחזיר את הפריט תוך 15 ימים ממועד המסירה', [daysAfter('return', 'delivered', 15)]],
    ['החזר כספי אם החבילה לא תגיע עד 4 בספט׳ 2026', [closes('2026-09-04')]],
    ['לא ניתן להחזיר את הפריט תוך 15 ימים ממועד המסירה', []],
  ],
  ar: [
    ['يمكنك طلب الإرجاع خلال 15 يومًا من تاريخ التسليم', [daysAfter('return', 'delivered', 15)]],
    ['استرداد الأموال في حال عدم التسليم قبل 4 سبتمبر 2026', [closes('2026-09-04')]],
    ['لا يمكن إرجاع المنتج خلال 15 يومًا من تاريخ التسليم', []],
  ],
  th: [
    ['คุณสามารถขอคืนสินค้าภายใน 15 วันหลังจากได้รับสินค้า', [daysAfter('return', 'delivered', 15)]],
    ['คืนเงินหากไม่มีการจัดส่งก่อนวันที่ 4 ก.ย. 2569', [closes('2026-09-04')]],
    ['ไม่สามารถส่งคืนสินค้าภายใน 15 วันหลังจากได้รับสินค้า', []],
  ],
  vi: [
    [
      'Bạn có thể yêu cầu trả hàng trong vòng 15 ngày kể từ khi nhận hàng',
      [daysAfter('return', 'delivered', 15)],
    ],
    ['Hoàn tiền nếu hàng không được giao trước ngày 4 thg 9, 2026', [closes('2026-09-04')]],
    ['Không thể trả lại hàng trong vòng 15 ngày kể từ khi nhận hàng', []],
  ],
  id: [
    [
      'Anda dapat mengajukan pengembalian dalam 15 hari setelah barang diterima',
      [daysAfter('return', 'delivered', 15)],
    ],
    ['Pengembalian dana jika pesanan tidak diterima sebelum 4 Sep 2026', [closes('2026-09-04')]],
    ['Barang tidak dapat dikembalikan dalam 15 hari setelah barang diterima', []],
  ],
};

describe('sentences', () => {
  const rows = Object.entries(SENTENCES).flatMap(([code, list]) =>
    list.map(([sentence, meanings]) => ({ code, sentence, meanings })),
  );

  it.each(rows)('$code: $sentence', ({ code, sentence, meanings }) => {
    expect(parseSentence(sentence, 'service-commitment', null, code)).toEqual(meanings);
  });

  it.each(rows)('$code without its language: $sentence', ({ sentence, meanings }) => {
    expect([meanings, []]).toContainEqual(parseSentence(sentence, 'service-commitment', null, null));
  });

  it('every language but English has its own', () => {
    expect(LANGUAGES.map(({ code }) => code).filter((code) => code !== 'en' && !SENTENCES[code])).toEqual([]);
  });
});

describe('the table', () => {
  it.each([
    ['en', 'en'],
    ['pt_BR', 'pt'],
    ['PT-br', 'pt'],
  ])('finds %s', (tag, code) => {
    expect(languageOf(tag)?.code).toBe(code);
  });

  it.each([[null], [''], ['xx'], ['english']])('knows no %s', (tag) => {
    expect(languageOf(tag)).toBeNull();
  });

  it('has every language once', () => {
    const codes = LANGUAGES.map(({ code }: Language) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });
});
