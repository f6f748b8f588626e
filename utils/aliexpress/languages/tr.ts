import type { Language } from './language.ts';

export const tr: Language = {
  code: 'tr',
  certain: { months: false, labels: false, statuses: false, sentences: false, goods: false, choices: false },
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
  choices: {
    reasons: [
      '(?<!(parça|aksesuar).*)(teslim (edilme|almad|alınma)|ulaşmadı|gelmedi|elime geçmedi|(hâlâ|hala|halen) (yolda|kargoda|taşı)|takip…(yok|bulunamı|göster[mi]|güncellenm|geçersiz)|kaybol(?! (parça|aksesuar))|kayıp(?! (parça|aksesuar))|yanlış adres)',
      '(gönderici|gönderen|satıcı)(ye|e|ya) (geri|iade)|(paket|kargo|takip|gönderi)…(iade edil|geri (dön|gönderil))',
      'gümrü',
      'yanlış (ürün|eşya|model)(?!…(sipariş (et|ver)|satın al))|(farklı|başka) (bir )?ürün (gel|gönder|teslim|aldım)',
      '(açıklama|tanım|görsel|fotoğraf|resim|ilan)[\\p{L} ]{0,20}(uymu|uyma|uygun değil|uyuşm|eşleşm|gibi değil|farklı|aykırı)|(beden|boyut|renk|malzeme)…(yanlış|farklı|uymu|uygun değil)(?!…(sipariş (et|ver)|satın al))|(yanlış|farklı) (beden|boyut|renk|malzeme)(?!…(sipariş (et|ver)|satın al))|(tarif edildiği|açıklandığı|anlatıldığı) gibi değil',
      'arızalı|kusurlu|(?<!takip.*)çalışm(ıyor|ayan|ama)|bozuk|defolu|kalite (sorun|problem)|kalitesiz|(kötü|düşük) kalite|ayıplı',
      'hasar(?!sız)|kırık|kırıl|zarar gör|ezilm',
      'eksik (parça|aksesuar|ürün|adet|miktar|içerik)|(parça|aksesuar|adet|miktar)(lar)?(ı|sı)? (eksik|noksan|yetersiz)|(parça|aksesuar)…(teslim edilme|gelmedi|ulaşma|eksik)|kayıp (parça|aksesuar)',
      'sahte(?! ?(takip|kargo|adres))|taklit|replika|imitasyon|(orijinal|gerçek) (ürün )?değil|çakma',
      'fikrimi değiş|fikir değiş|fikrim değiş|(?<!satıcı )vazgeç|artık (ihtiya|istem|gerek)|ihtiyacım (yok|kalmadı)|istemiyorum|yanlışlıkla (sipariş|satın|aldı)|yanlış…(sipariş (et|ver)|satın al)|daha ucuz|daha iyi fiyat|beğenmedim|sebepsiz|nedensiz',
    ],
    solutions: [
      '(sadece|yalnızca) (para iadesi|geri ödeme|iade ödemesi)|(ürün iadesi|iade) (olmadan|etmeden)|iadesiz|^(tam |kısmi )?(para iadesi|geri ödeme)$|kısmi (para iadesi|geri ödeme|iade)',
      '(iade|ürün iadesi|ürünü iade) ?(ve|\\+|&|/|ile) ?(para iadesi|geri ödeme|ödeme)|ürün(ü|leri) (iade|geri gönder)|iade et(me)? ve|ürün iadesi',
    ],
    accept: 'kabul (et(?!m)|ediyorum|edin)|kabul etmek|katılıyorum|onaylıyorum',
    cancel:
      '(talep|talebi|anlaşmazlı|itiraz|iade|başvuru|vaka|şikayet)\\p{L}* (iptal|geri (çek|al)|kapat)|^(iptal et|iptal|geri çek)$',
  },
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
