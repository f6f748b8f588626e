/** The ten steps of the article's return guide, in its order. */
export const GUIDE_STEPS = [
  'log-in',
  'contact-seller',
  'open-dispute',
  'fill-form',
  'engage',
  'agree',
  'ship-back',
  'escalate',
  'decide',
  'refund',
] as const;
export type GuideStep = (typeof GUIDE_STEPS)[number];
