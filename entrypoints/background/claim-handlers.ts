import type { Handlers } from '../../utils/messages/listen.ts';
import { forgetClaim, getClaims, openClaim, saveClaim } from './claims.ts';
import { findDrafts, getEvidence, matchChoices } from './drafts.ts';

type Wrap = <Input, Output>(work: (input: Input) => Promise<Output>) => (input: Input) => Promise<Output>;
type ClaimMessage =
  | 'open-claim'
  | 'get-claims'
  | 'save-claim'
  | 'forget-claim'
  | 'find-drafts'
  | 'match-choices'
  | 'get-evidence';

/** Which message about claims leads where. `read` and `change` wait for the start; after a change the rest follows. */
export function claimHandlers(read: Wrap, change: Wrap): Pick<Handlers, ClaimMessage> {
  return {
    'open-claim': openClaim,
    'get-claims': read(getClaims),
    'save-claim': change(saveClaim),
    'forget-claim': change(forgetClaim),
    'find-drafts': (asked, tabId) => read(() => findDrafts(asked, tabId))(asked),
    'match-choices': matchChoices,
    'get-evidence': read(getEvidence),
  };
}
