import type { Language } from './language.ts';

export const id: Language = {
  code: 'id',
  certain: { months: false, labels: false, statuses: false, sentences: false, goods: false, choices: false },
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
  choices: {
    reasons: [
      '(?<!(bagian|aksesori|komponen|suku cadang).*)((belum|tidak|tidak pernah) (pernah )?(di)?(terima|menerima|sampai|tiba|datang|antar)~(?!…(bagian|aksesori|lengkap|suku|semua|sesuai))|masih (dalam|di) (perjalanan|pengiriman|transit)|(pelacakan|resi)( \\p{L}+)* (tidak|belum|kosong)(?!\\p{L})|tidak ada informasi (pelacakan|pengiriman|resi)|hilang(?! (bagian|aksesori|suku))|alamat (yang )?salah|salah alamat)',
      '(dikembalikan|kembali|diretur) (ke|kepada) (pengirim|penjual)|(paket|pelacakan|resi)…(dikembalikan|diretur)',
      'bea cukai|pabean',
      '(?<!(pesan|beli|pilih) )(?<!me(mesan|mbeli|milih) )(barang|produk|item) (yang )?(salah|keliru|berbeda(?! d))(?! (ukuran|warna))|(salah|keliru) kirim|(menerima|terima) (barang|produk) lain',
      '(tidak|kurang) (sesuai|cocok|sama)( dengan)?…(deskripsi|gambar|foto|iklan|keterangan)|(berbeda|beda) (dari|dengan)…(deskripsi|gambar|foto)|(ukuran|warna|bahan|material)…(salah|berbeda|tidak sesuai|beda)|(?<!(pesan|pilih|beli) )salah (ukuran|warna)',
      'cacat|(?<!(pelacakan|resi).*)tidak (berfungsi|bekerja|menyala|hidup|bisa digunakan)|masalah kualitas|kualitas(nya)? (buruk|jelek|rendah)|malfungsi',
      'rusak|pecah|penyok|kerusakan|patah',
      '(bagian|aksesori|komponen|suku cadang)( \\p{L}+)? (hilang|kurang|tidak (lengkap|ada|cukup|disertakan|diterima))|(jumlah|kuantitas)( \\p{L}+)? (kurang|salah|tidak (lengkap|cukup|sesuai))|kekurangan (barang|jumlah|bagian|kuantitas)|(tidak|kurang) lengkap|kurang (jumlah|barang|bagian|aksesori)|hilang (bagian|aksesori|suku)',
      '(?<!(resi|pelacakan|alamat) )palsu|tiruan|imitasi|replika|bajakan|(tidak|bukan) (barang |produk )?(asli|original|otentik)',
      'berubah pikiran|(?<!penjual )tidak (lagi )?(butuh|membutuhkan|memerlukan|perlu|ingin|mau|diperlukan|dibutuhkan)|(salah|keliru|tidak sengaja) (pesan|memesan|beli|membeli)|(pesan|beli)~…(tidak sengaja|salah|keliru)|me(mesan|mbeli)…(tidak sengaja|salah|keliru)|lebih murah|harga (yang )?lebih (baik|rendah)|tanpa alasan|tidak suka',
    ],
    solutions: [
      '(hanya|cuma) (pengembalian dana|refund)|(pengembalian dana|refund) (saja|tanpa|sebagian)|tanpa (retur|pengembalian barang|mengembalikan)|^(pengembalian dana|refund)( penuh| sebagian)?$|menyimpan barang',
      '(retur|pengembalian)( barang| produk)? ?(dan|&|\\+|/) ?(pengembalian dana|refund|dana)|(kembalikan|mengembalikan) (barang|produk)|pengembalian barang|(pengembalian dana|refund) (dan|dengan|setelah) (retur|pengembalian)',
    ],
    accept: '(terima|menerima)(?! kasih)(?!\\p{L})|(setuju|menyetujui)~',
    cancel:
      '(batalkan|tarik|tutup|cabut|membatalkan) (permintaan|sengketa|permohonan|kasus|pengajuan|retur|komplain|klaim|pengembalian)~|^(batalkan|batal)$',
  },
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
