import type { Value } from '../domain/walk.js';
import type { Text } from '../text/language.js';
import { listText } from '../text/list.js';
import { joined, plain } from '../text/phrase.js';

/** A text with a mark where the value behind it is doubted. */
export function markedText(text: Text, one: Pick<Value, 'mapping' | 'key'>): Text {
  return isDoubted(one) ? joined([text, plain(listText.doubtMark)], '') : text;
}

/** Whether its file doubts a value. */
export function isDoubted({ mapping, key }: Pick<Value, 'mapping' | 'key'>): boolean {
  return mapping.entry.value.doubt?.[key] !== undefined;
}
