import { useEffect, useState } from 'preact/hooks';
import { claimLength } from '../../utils/claim/claim-length.ts';
import type { ClaimWords } from '../../utils/claim/claim-words.ts';
import { combineTexts } from '../../utils/claim/combine-texts.ts';
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

/** Beside the claim itself, all that its texts are written of. */
export interface TextFacts {
  subject: ClaimSubject;
  /** Pictures and films that go with the claim. */
  attached: number;
  /** The user's calendar day. */
  today: string;
  /** Of the language of the form, then of English. */
  words: readonly ClaimWords[];
}

/**
 * The claim with its descriptions written anew from what is known: in every language of `words`, but where the user wrote
 * over one. Without an intent nothing is written. Gives the same object where nothing changes.
 */
export function withTexts(claim: Claim, facts: TextFacts): Claim {
  if (facts.words.length === 0) return claim;
  const kept = Object.entries(claim.texts).filter(([code]) => claim.edited.includes(code));
  const written = facts.words
    .filter(({ code }) => claim.intent !== null && !claim.edited.includes(code))
    .map((words) => [words.code, writeClaim({ ...facts, claim, words, locale: words.code })]);
  const texts: Record<string, string> = Object.fromEntries([...kept, ...written]);
  return isSame(texts, claim.texts) ? claim : { ...claim, texts };
}

/** The message to the seller, in English: sellers read that, and their chat translates it. Null until its words are there. */
export function messageOf(claim: Claim, facts: TextFacts): string | null {
  const words = facts.words.at(-1);
  return words ? writeContactMessage({ ...facts, claim, words, locale: 'en' }) : null;
}

/** Characters that the form gets: it takes the description in its language and in English together. */
export function lengthTogether({ texts }: Claim, language: string): number {
  return claimLength(combineTexts(texts[language] ?? '', texts.en ?? ''));
}

function isSame(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}
