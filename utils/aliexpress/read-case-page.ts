import type { Reading } from '../model/reading.ts';
import { formPageKindOf } from './page-kind.ts';
import { readWith } from './read-with.ts';
import { findCaseStatus, readCase } from './readers/case.ts';

/**
 * What the page of a case prints: see readWith. The form for a new request has the same address as the case that it
 * becomes; a status tells them apart, and of a form nothing is read.
 */
export function readCasePage(document: Document, url: URL): Reading {
  const kind = formPageKindOf(url);
  const isCase = kind === 'dispute-form' && findCaseStatus(document) !== null;
  return readWith({ case: readCase }, isCase ? 'case' : kind, document, url);
}
