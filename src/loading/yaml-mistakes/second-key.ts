import { shapeText } from '../../text/shape.js';
import type { Schema } from '../schema.js';
import { type Frame, hasRoom } from './frame.js';
import type { TextLine } from './line.js';
import type { YamlMistake } from './yaml-mistake.js';

/** A second key on a line of a mapping. */
export interface Second {
  readonly key: string;
  /** Nothing stands behind it, so that what is below belongs to it. */
  readonly isOpen: boolean;
  readonly mistake: YamlMistake;
}

/**
 * The second key on a line, for which its mapping has room. Put right is the line with one of them: that the other is
 * missing then is no news.
 *
 * @param value where the value of the first begins
 */
export function secondKeyOn(line: TextLine, value: number, frame: Frame, root: Schema): Second | undefined {
  const { number, text, column, pieces } = line;
  const bare = text.replace(/\s#.*$/, '').trimEnd();
  // Between brackets and in quotes keys may stand side by side.
  const own = pieces.find(({ is, open }) => open.length === 0 && (is === 'plain' || is === 'behind'));
  if (!own) return undefined;
  for (const found of bare.slice(own.start).matchAll(/(?<=^|\s)([A-Za-z][\w-]*):(?=\s|$)/g)) {
    const [whole, key = ''] = found;
    const at = own.start + found.index;
    if (at <= value || !hasRoom(frame, key, root)) continue;
    const isOpen = at + whole.length >= bare.length;
    const edits = [{ line: number, start: isOpen ? column : at, end: isOpen ? at : text.length, becomes: '' }];
    const hides = isOpen ? [...frame.keys.keys()].at(-1) : key;
    const place = { line: number, start: at, end: at + key.length };
    const mistake: YamlMistake = {
      rule: 'two-keys-on-one-line',
      ...place,
      said: shapeText['two-keys-on-one-line'](key),
      edits,
    };
    return { key, isOpen, mistake: hides === undefined ? mistake : { ...mistake, hides } };
  }
  return undefined;
}
