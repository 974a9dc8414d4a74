import type { Text } from '../../text/language.js';
import { wordsIn } from '../../text/phrase.js';
import type { Json } from './without-gaps.js';

/**
 * Words under a key of a release: in Dutch, which is the language of the release, and in English beside it, as OCDS has
 * translations (`title`, `title_en`). Nothing where there are no words.
 */
export function inLanguages(key: string, text: Text | undefined): Json {
  if (text === undefined || wordsIn('nl', text) === '') return {};
  return { [key]: wordsIn('nl', text), [`${key}_en`]: wordsIn('en', text) };
}
