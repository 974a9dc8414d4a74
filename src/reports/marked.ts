import { isDoubted } from '../domain/doubted.js';
import type { Value } from '../domain/walk.js';
import type { Text } from '../text/language.js';
import { listText } from '../text/list.js';
import { joined, plain } from '../text/phrase.js';

/** A text with a mark where the value behind it is doubted. */
export function markedText(text: Text, { mapping, key }: Pick<Value, 'mapping' | 'key'>): Text {
  return isDoubted(mapping.entry, key) ? joined([text, plain(listText.doubtMark)], '') : text;
}
