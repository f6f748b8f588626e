import type { CaseState } from '../model/order.ts';

/** Numbers of the refund list, codes of the open platform, and those it had before 2018; in lower case. */
export const CASE_CODES: Readonly<Partial<Record<CaseState, string>>> = {
  'seller-response': 'wait_for_seller_response|wait_seller_confirm_refund',
  'buyer-response':
    'wait_for_buyer_response|wait_for_your_response|wait_for_your_evidence|seller_refuse_refund',
  platform: 'wait_for_ae_feedback|wait_for_final_solution|wait_ae_final_feedback|arbitrating',
  'return-address': 'wait_for_seller_set_return_address',
  'ship-back': '3|wait_for_buyer_return|wait_buyer_send_goods',
  'receipt-check':
    'wait_for_seller_confirmation|wait_for_warehouse_confirmation|wait_for_warehouse_quality_check|wait_seller_receive_goods',
  refund: 'acceptissue|wait_refund',
  refunded: 'refund_success|refund_ok',
  refused: 'refund_reject',
  cancelled: 'canceled_issue',
  // "return_success" ends refunds without a return too.
  finished: '4|finish|return_success|end_issue',
  // What follows a decision or the seller's silence depends on the solution.
  open: '1|2|processing|in_issue|wait_for_service_provider_response|ae_feedback_finish|seller_response_issue_timeout',
};
