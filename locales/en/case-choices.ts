/* English texts beside the buttons of a case's page. */

export const caseChoices = {
  acceptTitle: 'Before you accept',
  acceptCloses: 'Accepting closes this case for good. There is no second one for this item.',
  less: 'You asked for {asked}, this offers {offered}.',
  asMuch: 'This offers {offered}: as much as you asked for.',
  lessThanClaim: 'Your claim asks for {asked}, this offers {offered}.',
  onlyOffered: 'This offers {offered}. Compare it with what you asked for.',
  onlyAsked: 'You asked for {asked}. Read on the page how much this offers.',
  onlyClaimed: 'Your claim asks for {asked}. Read on the page how much this offers.',
  noAmount: 'Read on the page how much this offers, and compare it with what you asked for.',
  offer: 'Offer {place}:',
  sendBack: 'You have to send the item back for it.',
  refuse: 'If you refuse, AliExpress decides. That costs nothing.',
  outside:
    'Do not close the case for a promise to pay or resend outside AliExpress. Nobody can hold the seller to it.',
  cancelTitle: 'Before you cancel',
  reopenYes: 'If you cancel, you can open a dispute again until {day}.',
  reopenNo: 'If you cancel, you cannot open it again: the window is closed.',
  reopenUnknown: 'It is not known whether you can open it again. Do not cancel unless you have your money.',
} as const;
