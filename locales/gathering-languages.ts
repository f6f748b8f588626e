import { failure } from './en/failures.ts';
import { duration, gathering, gatheringHelp, gatheringStop, gatheringTitle } from './en/gathering.ts';

/** Every language with the texts of the line above the order list, which bundles this and no more. */
export const GATHERING_LANGUAGES = {
  en: { gathering, gatheringTitle, gatheringStop, gatheringHelp, duration, failure },
};
