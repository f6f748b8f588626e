import type { Language } from './language.ts';

export const tr: Language = {
  code: 'tr',
  certain: { months: false, labels: false, statuses: false, sentences: false, goods: false },
  months: [
    'ocak',
    'şubat',
    'mart',
    'nisan',
    'mayıs',
    'haziran',
    'temmuz',
    'ağustos',
    'eylül',
    'ekim',
    'kasım',
    'aralık',
  ],
  dottedDates: true,
  labels: {
    ordered: ['Tarih', 'Sipariş tarihi', 'Siparişin verildiği tarih'],
    paid: ['Ödeme tarihi', 'Ödendi'],
    shipped: ['Kargoya verilme tarihi', 'Gönderim tarihi', 'Kargo tarihi'],
    delivered: ['Teslim edildi', 'Teslim tarihi'],
    completed: ['Sipariş tamamlanma tarihi', 'Tamamlanma tarihi'],
  },
  statuses: {
    'awaiting-payment': ['Ödenecek', 'Ödeme bekleniyor'],
    processing: ['İşleniyor', 'Hazırlanıyor', 'Gönderim bekleniyor'],
    'awaiting-delivery': ['Teslimat bekleniyor', 'Teslimat bekliyor', 'Gönderildi', 'Kargoda'],
    completed: ['Tamamlandı', 'Sipariş tamamlandı'],
    cancelled: ['İptal edildi', 'Sipariş iptal edildi'],
    expired: ['Süresi doldu'],
  },
  sentences: {
    counted: ' ?(?:itibaren|sonraki|sonra) {n} gün (?:içinde|içerisinde)',
    within: {
      completed: [
        `(?:teslim(?:at)?ı? ?(?:alındığını|aldığınızı)?|alındı) ?onay(?:ladıktan|ından|ının ardından){counted}`,
      ],
      delivered: [
        `(?<!tahmini )(?:teslimattan|teslim edildikten|teslimat tarihinden|teslim aldıktan){counted}`,
      ],
      ordered: [`(?:sipariş(?:i)? verildikten|sipariş verdikten|sipariş tarihinden|siparişten){counted}`],
      paid: [`(?:ödemeden|ödeme yapıldıktan|ödeme tarihinden){counted}`],
    },
    returns: 'iade (?:talep|başvur|edebilir|isteyebilir|talebinde)|geri gönder(?:in|ebilir)|iade edin',
    freeReturns: 'ücretsiz iade',
    disputes: '(?:anlaşmazlık|itiraz|şikayet) (?:aç|başlat|oluştur)',
    faults: 'kusurlu|hasarlı|arızalı|açıklandığı gibi değil|açıklamaya uygun değil',
    nonArrival: 'teslim edilme|ulaşma|almadı|alınmadı',
    until: ['{date} ?(?:tarihine kadar|tarihinden önce)'],
    notReceived: [
      '{date} ?(?:tarihinden|tarihine) (?:önce|kadar) [^{}.]{0,10}teslim (?:edilmezse|edilmemesi)[^{}.]{0,15}(?:para iadesi|geri ödeme|iade)',
    ],
    late: [
      '{date} ?(?:tarihine kadar|tarihinden sonra) [^{}.]{0,10}(?:gecik|teslim edilir)[^{}.]{0,30}kupon',
    ],
    protection: ['koruma[^{}.]{0,20}{date} ?(?:tarihinde|tarihine kadar) (?:sona er|bit|geçerli)'],
    refundNode: ['Para iadesi', 'Geri ödeme'],
    refusals:
      'edilemez|mümkün değil|yapılamaz|edilmez\\b|hariç|dışında|tahmini|satıcı(?:nın)? [^{}.]{0,20}(?:zorunda|gerek)|iş günü|işleme alın|sona erdi',
  },
  goods: {
    words: {
      underwear: 'iç çamaşırı|külot|boxer külot',
      lingerie: 'sütyen|fantezi iç giyim|gecelik takımı',
      swimwear: 'mayo|bikini|deniz şortu',
      earrings: 'küpe(?:ler|si)?',
      wigs: 'peruk',
      customised: 'kişiselleştirilmiş|kişiye özel|isme özel',
      perishable: 'taze (?:çiçek|meyve)',
      digital: 'dijital kod|aktivasyon kodu|lisans anahtarı',
      hygiene: 'diş macunu|hijyenik ped|tampon',
    },
    not: 'standı|tutucu|kutusu?|düzenleyici|bone|fırça|yapıştırıcı|çanta|bebek|okuyucu|araba|oto',
  },
};
