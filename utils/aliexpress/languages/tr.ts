import type { Language } from './language.ts';

export const tr: Language = {
  code: 'tr',
  certain: { months: false, labels: false, statuses: false, sentences: false, goods: false },
  dottedDates: true,
  labels: [
    'Tarih|Sipariş tarihi',
    'Ödeme tarihi',
    'Kargoya verilme tarihi',
    'Teslim edildi|Teslim tarihi',
    'Sipariş tamamlanma tarihi',
  ],
  statuses: [
    'Ödenecek',
    'İşleniyor',
    'Teslimat bekleniyor|Teslimat bekliyor',
    'Tamamlandı|Sipariş tamamlandı',
    'İptal edildi',
    'Süresi doldu',
  ],
  sentences: {
    days: '{} ?(itibaren|sonraki|sonra) {n} gün (içinde|içerisinde)',
    within: [
      'sipariş(i? ver(il)?dikten| tarihinden|ten)',
      '(ödemeden|ödeme yapıldıktan|ödeme tarihinden)',
      '(?<!tahmini )teslim(attan| edildikten|at tarihinden| aldıktan)',
      '(teslim(at)?ı? ?(alındığını|aldığınızı)?|alındı) ?onay(ladıktan|ından|ının ardından)',
    ],
    returns: 'iade (talep|başvur|edebilir|isteyebilir|talebinde)|geri gönder(in|ebilir)|iade edin',
    free: 'ücretsiz iade',
    noReturn: 'iade edilemez|iade(si)? (yok|kabul edilmez|yapılamaz|mümkün değil)|iade alınmaz',
    disputes: '(anlaşmazlık|itiraz|şikayet) (aç|başlat|oluştur)',
    faults: 'kusurlu|hasarlı|arızalı|açıklandığı gibi değil|açıklamaya uygun değil',
    missing: 'teslim edilme|ulaşma|almadı|alınmadı',
    until: '{date} ?(tarihine kadar|tarihinden önce)',
    refund:
      '{date} ?(tarihinden|tarihine) (önce|kadar) …teslim (edilmezse|edilmemesi)…(para iadesi|geri ödeme|iade)',
    late: '{date} ?(tarihine kadar|tarihinden sonra) …(gecik|teslim edilir)…kupon',
    node: 'Para iadesi',
    not: 'edilemez|mümkün değil|yapılamaz|edilmez\\b|hariç|dışında|tahmini|satıcı(nın)? …(zorunda|gerek)|iş günü|işleme alın|sona erdi',
  },
  goods: {
    words: [
      'iç çamaşırı|külot',
      'sütyen|fantezi iç giyim',
      'mayo|bikini',
      'küpe(ler|si)?',
      'peruk',
      'kişiselleştirilmiş',
      'taze (çiçek|meyve)',
      'dijital kod',
      'diş macunu|hijyenik ped',
    ],
    not: 'standı|tutucu|kutusu?|düzenleyici|bone|fırça|yapıştırıcı|çanta|bebek|okuyucu|araba|oto',
  },
};
