/**
 * Pieces of regular expressions for text in lower case that hold words of every language at once, where one sentence may
 * be in any of them.
 */
export const SHARED_WORDS: Readonly<Record<'or' | 'negation' | 'negationBehind' | 'numberOfDays', string>> = {
  or: '(?:or|and|oder|und|ou|o|oppure|lub|albo|of|или|або|nebo|veya|hoặc|atau|또는|または|หรือ|או|أو)(?!\\p{L})',
  negation:
    "(?:not|\\p{L}+n't|nor|no|nicht|kein\\p{L}{0,2}|pas|non|não|nie|niet|geen|не|není|ne|tidak|không|ไม่|לא|غير|without|ohne|sans|sem|sin|senza|bez|zonder|без)",
  /** In languages that put it behind. */
  negationBehind: '\\p{L}{0,4} ?(?:않|없|아니|아닌|な[いく]|değil)',
  /** `days` is a group of it. */
  numberOfDays:
    '(?<!\\d)(?<days>\\d{1,3})[ -]?(?:calendar )?(?:days?|tage?n?|jours?|d[ií]as?|giorn[oi]|dn[iíů]|dagen|дн|день|日|일|gün|ngày|hari|วัน|ימים|يوم)(?!\\d)',
};
