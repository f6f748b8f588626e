import type { EvidenceTroubleCode } from '../../components/evidence-shown.ts';
import { EvidenceFailure } from '../../utils/evidence/evidence-failure.ts';
import { Refusal } from '../../utils/model/refusal.ts';

/** The word for why a file was not prepared or not kept; 'failed' for what nobody expected. */
export function troubleCodeOf(error: unknown): EvidenceTroubleCode {
  if (error instanceof EvidenceFailure) return error.code;
  if (error instanceof Refusal && (error.code === 'read-only' || error.code === 'unavailable'))
    return error.code;
  return error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'failed';
}
