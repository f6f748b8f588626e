import type { ProductLanguage } from './product-languages.ts';

/* What product pages print around the product. English is that of the real pages. */

export interface PageWords {
  months: readonly string[];
  soldBy: string;
  trader: string;
  reviews: string;
  sold: string;
  tax: string;
  colour: string;
  shipsFrom: string;
  quantity: string;
  available: string;
  buyNow: string;
  addToCart: string;
  findSimilar: string;
  specifications: string;
  store: string;
  similar: string;
  belongsTo: string;
  home: string;
  shipTo: string;
  brand: string;
  origin: string;
  material: string;
  gone: string;
  check: string;
}

export const PAGE_WORDS: Record<ProductLanguage, PageWords> = {
  en: {
    months: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
    soldBy: 'Sold By',
    trader: '(Trader)',
    reviews: '{count} Reviews',
    sold: '{count} sold',
    tax: 'Price includes VAT',
    colour: 'Color',
    shipsFrom: 'Ships From',
    quantity: 'Quantity',
    available: '{count} available',
    buyNow: 'Buy now',
    addToCart: 'Add to cart',
    findSimilar: 'Find similar items',
    specifications: 'Specifications',
    store: 'Store',
    similar: 'More to love',
    belongsTo: 'This product belongs to',
    home: 'Home',
    shipTo: 'Ship to',
    brand: 'Brand Name',
    origin: 'Origin',
    material: 'Material',
    gone: 'Sorry, item temporarily unavailable',
    check: 'Please slide to verify',
  },
  pl: {
    months: 'Sty Lut Mar Kwi Maj Cze Lip Sie Wrz Paź Lis Gru'.split(' '),
    soldBy: 'Sprzedawca',
    trader: '(Przedsiębiorca)',
    reviews: 'Opinie: {count}',
    sold: 'Sprzedano: {count}',
    tax: 'Cena zawiera podatek VAT',
    colour: 'Kolor',
    shipsFrom: 'Wysyłka z',
    quantity: 'Liczba',
    available: 'Dostępne: {count}',
    buyNow: 'Kup teraz',
    addToCart: 'Dodaj do koszyka',
    findSimilar: 'Zobacz podobne',
    specifications: 'Dane techniczne',
    store: 'Sklep',
    similar: 'Może Ci się spodobać',
    belongsTo: 'Ten produkt należy do',
    home: 'Strona główna',
    shipTo: 'Wyślij do',
    brand: 'Marka',
    origin: 'Pochodzenie',
    material: 'Materiał',
    gone: 'Przepraszamy, przedmiot chwilowo niedostępny',
    check: 'Przesuń, aby potwierdzić',
  },
  es: {
    months: 'ene feb mar abr may jun jul ago sept oct nov dic'.split(' '),
    soldBy: 'Vendido por',
    trader: '(Comerciante)',
    reviews: '{count} opiniones',
    sold: '{count} vendidos',
    tax: 'El precio incluye IVA',
    colour: 'Color',
    shipsFrom: 'Enviado desde',
    quantity: 'Cantidad',
    available: '{count} disponibles',
    buyNow: 'Comprar ahora',
    addToCart: 'Añadir a la cesta',
    findSimilar: 'Ver productos parecidos',
    specifications: 'Especificaciones',
    store: 'Tienda',
    similar: 'También te puede gustar',
    belongsTo: 'Este producto pertenece a',
    home: 'Inicio',
    shipTo: 'Enviar a',
    brand: 'Marca',
    origin: 'Origen',
    material: 'Material',
    gone: 'Lo sentimos, este artículo actualmente no está disponible en tu ubicación.',
    check: 'Desliza para verificar',
  },
  he: {
    months: 'ינו׳ פבר׳ מרץ אפר׳ מאי יוני יולי אוג׳ ספט׳ אוק׳ נוב׳ דצמ׳'.split(' '),
    soldBy: 'נמכר על ידי',
    trader: '(סוחר)',
    reviews: '{count} ביקורות',
    sold: '{count} נמכרו',
    tax: 'המחיר כולל מע״מ',
    colour: 'צבע',
    shipsFrom: 'נשלח מ',
    quantity: 'כמות',
    available: '{count} זמינים',
    buyNow: 'קנו עכשיו',
    addToCart: 'הוספה לסל',
    findSimilar: 'מוצרים דומים',
    specifications: 'מפרט',
    store: 'חנות',
    similar: 'עוד דברים שתאהבו',
    belongsTo: 'המוצר שייך אל',
    home: 'דף הבית',
    shipTo: 'משלוח אל',
    brand: 'מותג',
    origin: 'ארץ מקור',
    material: 'חומר',
    gone: 'מצטערים, הפריט אינו זמין כרגע',
    check: 'החליקו כדי לאמת',
  },
  id: {
    months: 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'.split(' '),
    soldBy: 'Dijual oleh',
    trader: '(Pedagang)',
    reviews: '{count} ulasan',
    sold: '{count} terjual',
    tax: 'Harga ditampilkan sebelum pajak',
    colour: 'Warna',
    shipsFrom: 'Dikirim dari',
    quantity: 'Jumlah',
    available: '{count} tersedia',
    buyNow: 'Beli sekarang',
    addToCart: 'Tambah ke troli',
    findSimilar: 'Cari produk serupa',
    specifications: 'Spesifikasi',
    store: 'Toko',
    similar: 'Mungkin Anda suka',
    belongsTo: 'Produk ini termasuk dalam',
    home: 'Beranda',
    shipTo: 'Kirim ke',
    brand: 'Merek',
    origin: 'Asal',
    material: 'Bahan',
    gone: 'Maaf, produk sementara tidak tersedia',
    check: 'Geser untuk verifikasi',
  },
};
