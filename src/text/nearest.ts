import { distance } from 'fastest-levenshtein';
import type { Text } from './language.js';

/**
 * The candidate that somebody who typed `word` most likely meant: one that differs in at most a third of its
 * characters, letter case aside, that starts with the word or has it as one of its own, or whose words begin with its letters
 * (`zhz`). `undefined` where none is near.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const typed = word.toLowerCase();
  let best: { candidate: string; away: number } | undefined;
  for (const candidate of candidates) {
    const lower = candidate.toLowerCase();
    const away =
      typed.length >= 3 && lower.startsWith(typed)
        ? 0.5
        : Math.min(distance(typed, lower), isPartOf(word, candidate) ? 1.5 : Infinity);
    if (away <= Math.max(1, Math.ceil(Math.max(typed.length, lower.length) / 3)) && (!best || away < best.away)) {
      best = { candidate, away };
    }
  }
  return best?.candidate;
}

/** Whether a word is one of those of a candidate, or their first letters. */
function isPartOf(word: string, candidate: string): boolean {
  const parts = smallWordsOf(candidate);
  const typed = smallWordsOf(word).join(' ');
  const isWord = typed.length > 4 && ` ${parts.join(' ')} `.includes(` ${typed} `);
  return isWord || (parts.length > 2 && parts.map(([first]) => first).join('') === typed);
}

/** Its words in small letters: those of `latestLastDay` are three. */
function smallWordsOf(text: string): string[] {
  return text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((one) => one !== '');
}

/** A hint with the question in front whether something else was meant. */
export function asking(meant: string, hint: Text): Text {
  return { nl: `Bedoelde u \`${meant}\`? ${hint.nl}`, en: `Did you mean \`${meant}\`? ${hint.en}` };
}
