import type { EvidenceInfo } from '../../utils/model/evidence.ts';
import type { Filling } from './filling.ts';

/** A message carries 64 MB, and base64 is a third longer than the file. */
export const LARGEST = 40 * 1024 * 1024;

/** One file of the claim, or null when it is not kept. */
export async function fileOf({ draft, send }: Filling, { evidenceId }: EvidenceInfo): Promise<File | null> {
  const answer = await send('get-evidence', { orderId: draft.orderId, claimId: draft.claimId, evidenceId });
  if (!answer.ok) return null;
  const { data, name, type } = answer.value;
  return new File([bytesOf(data)], name, { type });
}

/** By its index: a callback for each byte of a film stops the page for seconds. */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let place = 0; place < text.length; place += 1) bytes[place] = text.charCodeAt(place);
  return bytes;
}
