import type { NamedPlace } from '../../reports/why/places.js';
import { type Candidate, startingWith } from './candidate.js';

/** What may follow the words of a way by `/`. */
type Below = (words: readonly string[]) => readonly NamedPlace[];

/**
 * What a way may go on with, one step at a time. Where only one place is left and something lies below it, the same
 * with `/` behind it comes along: the way may end there or go on.
 */
export function waysFrom(typed: string, below: Below): Candidate[] {
  const left = stepsFrom(typed, below);
  const [only] = left;
  if (only === undefined || left.length > 1) return left;
  return below(only.word.split('/')).length > 0 ? [only, { ...only, word: `${only.word}/` }] : left;
}

/** The same where a way ends nowhere but in what `ends` gives: all else has `/` behind it. */
export function waysTo(typed: string, below: Below, ends: Below): Candidate[] {
  const onwards = stepsFrom(typed, below).map((one) => ({ ...one, word: `${one.word}/` }));
  return [...stepsFrom(typed, ends), ...onwards];
}

function stepsFrom(typed: string, below: Below): Candidate[] {
  const words = typed.split('/').slice(0, -1);
  if (words.includes('')) return [];
  const all = below(words).map(({ id, name }) => ({ word: [...words, id].join('/'), text: name }));
  return startingWith(typed, all);
}
