import type { Language } from './language.ts';

export const id: Language = {
  code: 'id',
  certain: { months: false, labels: false, statuses: false, sentences: false, goods: false },
  months: [
    'januari',
    'februari',
    'maret',
    'april',
    'mei',
    'juni',
    'juli',
    'agustus agt',
    'september',
    'oktober',
    'november',
    'desember',
  ],
  labels: {
    ordered: ['Tanggal', 'Tanggal pesanan', 'Tanggal pemesanan', 'Dipesan pada'],
    paid: ['Dibayar pada', 'Tanggal pembayaran'],
    shipped: ['Dikirim pada', 'Tanggal pengiriman'],
    delivered: ['Terkirim', 'Diterima'],
    completed: ['Pesanan selesai pada', 'Selesai pada'],
  },
  statuses: {
    'awaiting-payment': ['Menunggu pembayaran', 'Belum dibayar'],
    processing: ['Diproses', 'Sedang diproses', 'Menunggu pengiriman'],
    'awaiting-delivery': ['Dalam pengiriman', 'Menunggu diterima', 'Dikirim'],
    completed: ['Selesai', 'Pesanan selesai'],
    cancelled: ['Dibatalkan', 'Pesanan dibatalkan'],
    expired: ['Kedaluwarsa', 'Kadaluarsa'],
  },
  sentences: {
    counted: '(?:dalam(?: waktu)?|hingga) {n} hari (?:setelah|sejak|dari) (?:tanggal )?',
    within: {
      completed: [`{counted}(?:konfirmasi penerimaan|mengonfirmasi penerimaan|pesanan selesai)`],
      delivered: [
        `{counted}(?:barang|paket|pesanan|produk)? ?(?:diterima|penerimaan|terkirim)(?! (?:kembali|oleh penjual))`,
      ],
      ordered: [`{counted}(?:pesanan dibuat|pemesanan|pesanan ditempatkan)`],
      paid: [`{counted}pembayaran`],
    },
    returns:
      '(?:meminta|mengajukan|minta|ajukan) pengembalian(?! dana)|kembalikan (?:barang|produk)|mengembalikan|kirim kembali',
    freeReturns: 'pengembalian (?:barang )?gratis|gratis pengembalian|retur gratis',
    disputes: '(?:membuka|buka|mengajukan) (?:sengketa|perselisihan)',
    faults: 'rusak|cacat|tidak sesuai',
    nonArrival: 'tidak (?:diterima|sampai|terkirim)|belum (?:diterima|sampai)',
    until: ['(?:sebelum|hingga|sampai|paling lambat)(?: tanggal)? {date}'],
    notReceived: [
      'pengembalian dana jika [^{}.]{0,12}(?:tidak|belum) [^{}.]{0,20} (?:sebelum|hingga) {date}',
    ],
    late: ['(?:terlambat|tertunda|keterlambatan)[^{}.]{0,12} (?:hingga|setelah|sampai|melewati) {date}'],
    protection: ['perlindungan[^{}.]{0,20} (?:berakhir|berlaku hingga|hingga)(?: pada)? {date}'],
    refundNode: ['Pengembalian dana'],
    refusals:
      'tidak (?:dapat|bisa|boleh|berlaku|menerima)|kecuali|perkiraan|estimasi|diperkirakan|penjual (?:harus|akan)|hari kerja|akan (?:diproses|dikembalikan)|kedaluwarsa',
  },
  goods: {
    words: {
      underwear: 'pakaian dalam|celana dalam',
      lingerie: 'lingerie|bra|beha',
      swimwear: 'baju renang|bikini|pakaian renang',
      earrings: 'anting(?:-anting)?',
      wigs: 'wig|rambut palsu',
      customised: 'kustom nama|sesuai pesanan',
      hygiene: 'pasta gigi|pembalut|menstrual cup',
    },
    not: 'rak|kotak|penyimpanan|dudukan|gantungan|sisir|lem|tas|boneka|alat|mesin|sikat',
  },
};
