import type { CopyState } from '../../components/copy-report.tsx';
import type { Send } from '../../utils/messages/messages.ts';

/**
 * Collects the report and copies it. Gives the report itself when the browser does not allow copying, or the reason
 * when there is no report. Throws nothing.
 */
export async function copyReport(send: Send, copy: (text: string) => Promise<void>): Promise<CopyState> {
  const answer = await send('collect-report', {});
  if (!answer.ok) return { state: 'failed', text: answer.message };
  try {
    await copy(answer.value.text);
    return { state: 'copied' };
  } catch {
    return { state: 'failed', text: answer.value.text };
  }
}
