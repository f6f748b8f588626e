import type { Language } from './language.ts';

export const id: Language = {
  code: 'id',
  certain: { months: false, labels: false, statuses: false, sentences: false, goods: false },
  moreMonths: { 8: 'agt' },
  labels: [
    'Tanggal|Tanggal pesanan',
    'Dibayar pada',
    'Dikirim pada',
    'Terkirim|Diterima',
    'Pesanan selesai pada',
  ],
  statuses: [
    'Menunggu pembayaran',
    'Diproses',
    'Dalam pengiriman|Menunggu diterima',
    'Selesai|Pesanan selesai',
    'Dibatalkan',
    'Kedaluwarsa',
  ],
  sentences: {
    days: '(dalam( waktu)?|hingga) {n} hari (setelah|sejak|dari) (tanggal )?{}',
    within: [
      '(pesanan dibuat|pemesanan|pesanan ditempatkan)',
      'pembayaran',
      '(barang|paket|pesanan|produk)? ?(diterima|penerimaan|terkirim)(?! (kembali|oleh penjual))',
      '((k|meng)onfirmasi penerimaan|pesanan selesai)',
    ],
    returns:
      '(meminta|mengajukan|minta|ajukan) pengembalian(?! dana)|kembalikan (barang|produk)|mengembalikan|kirim kembali',
    free: 'pengembalian (barang )?gratis|gratis pengembalian',
    noReturn:
      'tidak (dapat|bisa) dikembalikan|tidak (menerima|mendukung) pengembalian|pengembalian tidak (tersedia|diterima|didukung)',
    disputes: '(membuka|buka|mengajukan) (sengketa|perselisihan)',
    faults: 'rusak|cacat|tidak sesuai',
    missing: 'tidak (diterima|sampai|terkirim)|belum (diterima|sampai)',
    until: '(sebelum|hingga|sampai|paling lambat)( tanggal)? {date}',
    refund: 'pengembalian dana jika …(tidak|belum) … (sebelum|hingga) {date}',
    late: '(terlambat|tertunda|keterlambatan)… (hingga|setelah|sampai|melewati) {date}',
    node: 'Pengembalian dana',
    not: 'tidak (dapat|bisa|boleh|berlaku|menerima)|kecuali|perkiraan|estimasi|diperkirakan|penjual (harus|akan)|hari kerja|akan (diproses|dikembalikan)|kedaluwarsa',
  },
  goods: {
    words: [
      'pakaian dalam|celana dalam',
      'lingerie|bra',
      'baju renang|bikini',
      'anting(-anting)?',
      'wig|rambut palsu',
      'kustom nama|sesuai pesanan',
      '',
      '',
      'pasta gigi|pembalut',
    ],
    not: 'rak|kotak|penyimpanan|dudukan|gantungan|sisir|lem|tas|boneka|alat|mesin|sikat',
  },
};
