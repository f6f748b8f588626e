import type { Language } from './language.ts';

export const vi: Language = {
  code: 'vi',
  certain: { months: false, labels: false, statuses: false, sentences: false, goods: false },
  labels: [
    'Ngày|Ngày đặt hàng',
    'Ngày thanh toán',
    'Ngày gửi hàng',
    'Đã giao|Đã giao hàng',
    'Đơn hàng hoàn tất vào',
  ],
  statuses: [
    'Chờ thanh toán',
    'Đang xử lý',
    'Chờ giao hàng|Đang chờ giao hàng',
    'Hoàn tất|Đã hoàn tất',
    'Đã hủy',
    'Hết hạn',
  ],
  sentences: {
    days: '(trong vòng|trong) {n} ngày (kể từ|từ|sau)( khi| ngày)* (bạn )?{}',
    within: [
      'đặt (đơn )?hàng',
      'thanh toán',
      '((giao|nhận) hàng|nhận được (hàng|sản phẩm|đơn hàng))',
      'xác nhận (đã )?(nhận|giao) hàng',
    ],
    returns: 'yêu cầu (trả hàng|hoàn trả)|trả lại (hàng|sản phẩm)|gửi trả lại|có thể trả hàng',
    free: 'trả hàng miễn phí|hoàn trả miễn phí',
    disputes: 'mở (tranh chấp|khiếu nại)',
    faults: 'bị lỗi|hư hỏng|không đúng (như )?mô tả|khiếm khuyết',
    missing: '(không|chưa) nhận được|không được giao|chưa giao',
    until: '(trước ngày|trước|đến ngày|cho đến) {date}',
    refund: 'hoàn tiền nếu …(không|chưa) … trước( ngày)? {date}',
    late: '(chậm trễ|trễ|trì hoãn)… (đến|sau|quá)( ngày)? {date}',
    node: 'Hoàn tiền',
    not: 'không thể|không được (trả|hoàn|chấp)|không áp dụng|ngoại trừ|trừ khi|dự kiến|ước tính|người bán (phải|sẽ)|ngày làm việc|sẽ được|hết hạn',
  },
  goods: {
    words: [
      'quần lót|đồ lót',
      'áo ngực|nội y',
      'đồ bơi|bikini',
      'bông tai|hoa tai',
      'tóc giả',
      'làm theo yêu cầu',
      '',
      '',
      'kem đánh răng',
    ],
    not: 'giá|hộp|kệ|lược|keo|túi|búp bê|máy',
  },
};
