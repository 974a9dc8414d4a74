import { stemmer } from '@orama/stemmers/dutch';

/** The words of a text, in small letters and without accents: `3%` and `10.379` are each one. */
export function searchWordsOf(text: string): string[] {
  return inPlainLetters(text).match(/(?:[\p{L}\p{N}\p{S}%]|(?<=\p{N})[.,](?=\p{N}))+/gu) ?? [];
}

/** Words that signs hold together, as they are typed: `all-in`, `en/of`. */
export function joinedWordsOf(text: string): string[] {
  const typed = inPlainLetters(text).match(/[\p{L}\p{N}\p{S}%](?:\S*[\p{L}\p{N}\p{S}%])?/gu) ?? [];
  return typed.filter((word) => searchWordsOf(word).length > 1);
}

/** Whether a text has something as it is typed, but for case and accents. */
export function hasAsTyped(text: string, typed: string): boolean {
  return inPlainLetters(text).includes(typed);
}

/** What is left of a word where Dutch does not bend it. */
export function stemOf(word: string): string {
  return stemmer(word);
}

/** What is left of a word without the signs on its sides: `100` of `€100`. */
export function withoutSigns(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** How much of a word has to be typed to be found: at its beginning, and anywhere in it. */
const least = { atStart: 3, anywhere: 4 };

/**
 * Whether a word has a part: a short one at its beginning, a longer one anywhere, as in `doorverwijzing`. No number is a
 * part of another one: `3%` is none of `13%` or `3.025`.
 */
export function hasPart(word: string, part: string): boolean {
  if (word === part) return true;
  const isOfLetters = /^\p{L}+$/u.test(part);
  for (let at = word.indexOf(part); at >= 0; at = word.indexOf(part, at + 1)) {
    const isLong = !isOfLetters || part.length >= (at === 0 ? least.atStart : least.anywhere);
    if (isLong && !isCutNumber(word.slice(0, at), part, word.slice(at + part.length))) return true;
  }
  return false;
}

/** Whether a number goes on before a part of a word, or behind it. */
function isCutNumber(before: string, part: string, after: string): boolean {
  return (/^\p{N}/u.test(part) && /\p{N}[.,]?$/u.test(before)) || (/\p{N}$/u.test(part) && /^[.,]?\p{N}/u.test(after));
}

function inPlainLetters(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
