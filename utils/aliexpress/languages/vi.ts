import type { Language } from './language.ts';

export const vi: Language = {
  code: 'vi',
  certain: { months: false, labels: false, statuses: false, sentences: false, goods: false },
  // Months are numbers: '3 thg 8, 2026' is a shape of its own.
  months: ['thg1', 'thg2', 'thg3', 'thg4', 'thg5', 'thg6', 'thg7', 'thg8', 'thg9', 'thg10', 'thg11', 'thg12'],
  labels: {
    ordered: ['Ngày', 'Ngày đặt hàng', 'Đặt hàng vào'],
    paid: ['Ngày thanh toán', 'Thanh toán vào'],
    shipped: ['Ngày gửi hàng', 'Gửi hàng vào'],
    delivered: ['Đã giao', 'Đã giao hàng'],
    completed: ['Đơn hàng hoàn tất vào', 'Ngày hoàn tất'],
  },
  statuses: {
    'awaiting-payment': ['Chờ thanh toán', 'Đang chờ thanh toán'],
    processing: ['Đang xử lý', 'Chờ gửi hàng', 'Chờ vận chuyển'],
    'awaiting-delivery': ['Chờ giao hàng', 'Đang chờ giao hàng', 'Đang giao hàng', 'Đã gửi'],
    completed: ['Hoàn tất', 'Đã hoàn tất', 'Hoàn thành', 'Đã hoàn thành'],
    cancelled: ['Đã hủy'],
    expired: ['Hết hạn', 'Đã hết hạn'],
  },
  sentences: {
    counted: '(?:trong vòng|trong) {n} ngày (?:kể từ|từ|sau)(?: khi| ngày)* (?:bạn )?',
    within: {
      completed: [`{counted}xác nhận (?:đã )?(?:nhận|giao) hàng`],
      delivered: [`{counted}(?:giao hàng|nhận hàng|nhận được (?:hàng|sản phẩm|đơn hàng))`],
      ordered: [`{counted}(?:đặt hàng|đặt đơn hàng)`],
      paid: [`{counted}thanh toán`],
    },
    returns: 'yêu cầu (?:trả hàng|hoàn trả)|trả lại (?:hàng|sản phẩm)|gửi trả lại|có thể trả hàng',
    freeReturns: 'trả hàng miễn phí|hoàn trả miễn phí|miễn phí trả hàng',
    disputes: 'mở (?:tranh chấp|khiếu nại)',
    faults: 'bị lỗi|hư hỏng|không đúng (?:như )?mô tả|khiếm khuyết',
    nonArrival: 'không nhận được|chưa nhận được|không được giao|chưa giao',
    until: ['(?:trước ngày|trước|đến ngày|cho đến) {date}'],
    notReceived: ['hoàn tiền nếu [^{}.]{0,12}(?:không|chưa) [^{}.]{0,20} trước(?: ngày)? {date}'],
    late: ['(?:chậm trễ|trễ|trì hoãn)[^{}.]{0,12} (?:đến|sau|quá)(?: ngày)? {date}'],
    protection: ['bảo vệ[^{}.]{0,20} (?:kết thúc|hết hạn|đến)(?: vào)?(?: ngày)? {date}'],
    refundNode: ['Hoàn tiền'],
    refusals:
      'không thể|không được (?:trả|hoàn|chấp)|không áp dụng|ngoại trừ|trừ khi|dự kiến|ước tính|người bán (?:phải|sẽ)|ngày làm việc|sẽ được|hết hạn',
  },
  goods: {
    words: {
      underwear: 'quần lót|đồ lót',
      lingerie: 'áo ngực|nội y',
      swimwear: 'đồ bơi|bikini|áo tắm',
      earrings: 'bông tai|hoa tai|khuyên tai',
      wigs: 'tóc giả',
      customised: 'làm theo yêu cầu|khắc tên',
      hygiene: 'kem đánh răng|băng vệ sinh|cốc nguyệt san',
    },
    not: 'giá|hộp|kệ|lược|keo|túi|búp bê|máy',
  },
};
