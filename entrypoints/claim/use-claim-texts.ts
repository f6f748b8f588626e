import { useEffect, useState } from 'preact/hooks';
import type { ClaimWords } from '../../utils/claim/claim-words.ts';
import { writeContactMessage } from '../../utils/claim/contact-message.ts';
import { claimWords } from '../../utils/claim/languages.ts';
import { writeClaim } from '../../utils/claim/write-claim.ts';
import type { Claim } from '../../utils/model/claim.ts';
import type { ClaimSubject } from '../../utils/policy/claim-subject.ts';

const NO_WORDS: readonly ClaimWords[] = [];

/** The words of some languages, in their order; empty until they are loaded. */
export function useClaimWords(codes: readonly string[]): readonly ClaimWords[] {
  const wanted = codes.join(' ');
  const [loaded, setLoaded] = useState({ wanted: '', words: NO_WORDS });
  useEffect(() => {
    let isWanted = true;
    void Promise.all(wanted.split(' ').map(claimWords)).then((words) => {
      if (isWanted) setLoaded({ wanted, words });
    });
    return () => {
      isWanted = false;
    };
  }, [wanted]);
  return loaded.wanted === wanted ? loaded.words : NO_WORDS;
}

/**
 * The claim with its descriptions written anew from what is known: in every language of `words`, but where the user wrote
 * over one. Without an intent nothing is written. Gives the same object where nothing changes.
 */
export function withTexts(
  claim: Claim,
  subject: ClaimSubject,
  words: readonly ClaimWords[],
  attached: number,
): Claim {
  if (words.length === 0) return claim;
  const kept = Object.entries(claim.texts).filter(([code]) => claim.edited.includes(code));
  const written = words
    .filter(({ code }) => claim.intent !== null && !claim.edited.includes(code))
    .map((own) => [own.code, textOf(claim, subject, own, attached)]);
  const texts: Record<string, string> = Object.fromEntries([...kept, ...written]);
  return isSame(texts, claim.texts) ? claim : { ...claim, texts };
}

/** The message to the seller, in English: sellers read that, and their chat translates it. Null until its words are there. */
export function messageOf(claim: Claim, subject: ClaimSubject, words: readonly ClaimWords[]): string | null {
  const english = words.at(-1);
  return english ? writeContactMessage({ claim, subject, attached: 0, words: english, locale: 'en' }) : null;
}

function isSame(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}

function textOf(claim: Claim, subject: ClaimSubject, words: ClaimWords, attached: number): string {
  return writeClaim({ claim, subject, attached, words, locale: words.code });
}
