import type { Text } from '../../text/language.js';

/** A word that may stand at the cursor, with what shells that can show beside it. */
export interface Candidate {
  readonly word: string;
  readonly text?: Text | undefined;
}

/** Those that begin with what is typed, capitals aside; each word once. */
export function startingWith(typed: string, candidates: readonly Candidate[]): Candidate[] {
  const asked = typed.toLowerCase();
  const found = candidates.filter(({ word }) => word.toLowerCase().startsWith(asked));
  return [...new Map(found.map((one) => [one.word, one])).values()];
}
