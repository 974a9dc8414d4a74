import { isDoubted } from '../domain/doubted.js';
import type { Value } from '../domain/walk.js';
import type { Text } from '../text/language.js';
import { listText } from '../text/list.js';
import { joined, plain } from '../text/phrase.js';

/** A text with what says that the value behind it is doubted. */
export type Marking = (text: Text, one: Pick<Value, 'mapping' | 'key'>) => Text;

/** The same with a mark. */
export const markedText: Marking = (text, { mapping, key }) =>
  isDoubted(mapping.entry, key) ? joined([text, plain(listText.doubtMark)], '') : text;

/** The same in words, where no footnote explains a mark. */
export const spelledOut: Marking = (text, { mapping, key }) =>
  isDoubted(mapping.entry, key) ? joined([text, listText.doubted], ' ') : text;
