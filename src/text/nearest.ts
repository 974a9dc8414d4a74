import { distance } from 'fastest-levenshtein';
import type { Text } from './language.js';

/**
 * The candidate that somebody who typed `word` most likely meant: one that differs in at most a third of its
 * characters, letter case aside, or that starts with the word. `undefined` where none is near.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const typed = word.toLowerCase();
  let best: { candidate: string; away: number } | undefined;
  for (const candidate of candidates) {
    const lower = candidate.toLowerCase();
    const away = typed.length >= 3 && lower.startsWith(typed) ? 0.5 : distance(typed, lower);
    if (away <= Math.max(1, Math.ceil(Math.max(typed.length, lower.length) / 3)) && (!best || away < best.away)) {
      best = { candidate, away };
    }
  }
  return best?.candidate;
}

/** A hint with the question in front whether something else was meant. */
export function asking(meant: string, hint: Text): Text {
  return { nl: `Bedoelde u \`${meant}\`? ${hint.nl}`, en: `Did you mean \`${meant}\`? ${hint.en}` };
}
