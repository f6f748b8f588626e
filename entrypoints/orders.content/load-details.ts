import type { Send } from '../../utils/messages/messages.ts';
import { type DetailsPart, detailsPart } from './details-part.ts';

export type LoadDetails = () => Promise<DetailsPart | null>;

/**
 * Gives the function that has the part which draws details put into the page, and gives it; null when that fails. Badges
 * that wait for it at the same time ask once; after a failure the next one asks again.
 */
export function createLoadDetails(send: Send): LoadDetails {
  let asked: Promise<DetailsPart | null> | null = null;
  const ask = async () => {
    const answer = await send('load-details', {});
    asked = null;
    return answer.ok ? detailsPart() : null;
  };
  return () => {
    asked ??= ask();
    return asked;
  };
}
