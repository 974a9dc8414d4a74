import { shapeText } from '../../text/shape.js';
import { around, type Suspicion } from './slip.js';

/** Two keys on one line of a block. Mended is the line with either of them; that the other is missing then is no news. */
export const joinedLines: Suspicion = function* (text, trouble) {
  for (const { number, text: line, role, key, column, pieces } of around(text, trouble)) {
    // Within brackets keys may stand side by side.
    const own = pieces.find(({ is, open }) => open.length === 0 && (is === 'plain' || is === 'behind'));
    if (role !== 'block' || key === undefined || !own) continue;
    for (const found of line.slice(own.start, own.end).matchAll(/(?<=^|\s)([A-Za-z][\w-]*):(?=\s|$)/g)) {
      const [second = '', name = ''] = found;
      if (!trouble.keys.has(name)) continue;
      const start = own.start + found.index;
      const place = { rule: 'two-keys', line: number, start, end: start + second.length - 1 } as const;
      const slip = { ...place, said: shapeText['two-keys'](name) };
      yield { ...slip, edits: [{ line: number, start, end: line.length, becomes: '' }] };
      yield { ...slip, edits: [{ line: number, start: column, end: start, becomes: '' }] };
    }
  }
};
