/** @jsxImportSource react */
import { createRoot } from 'react-dom/client';
import type { DisputeWords } from '../disputes/dispute-words.ts';
import { RequestPage } from './request-page.tsx';
import type { ReportedState, Request, RequestProps } from './request-state.ts';
import { ReturnParcel } from './return-parcel.tsx';

/* The door of the bundle: what the shop's pages, which know nothing of React, may put into a box. */

type Report = (state: ReportedState) => void;

/** Put the form of a request into a box. The returned function takes it out again. */
export function mountRequest(
  box: Element,
  props: RequestProps,
  on: { report: Report; filed: (request: Request) => void },
): () => void {
  const root = createRoot(box);
  root.render(<RequestPage props={props} report={on.report} onFiled={on.filed} />);
  return () => root.unmount();
}

/** Put the form for the way back into a box, in place of what is in it. */
export function mountReturnParcel(box: Element, words: DisputeWords, on: { report: Report }): () => void {
  const root = createRoot(box);
  root.render(<ReturnParcel words={words} report={on.report} />);
  return () => root.unmount();
}
