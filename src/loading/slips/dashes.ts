import { shapeText } from '../../text/shape.js';
import { around, type Suspicion, shown } from './slip.js';

/** An item of a list without its dash, be the rest of it in its place or moved up to where the dash should be. */
export const missingDashes: Suspicion = function* (text, trouble) {
  if (!trouble.isStructural) return;
  for (const { number, text: line, indent, role, dashes } of around(text, trouble)) {
    if (role !== 'block' || dashes.length > 0) continue;
    // A text processor makes something nicer of a dash.
    const other = /^[–—−•·*]\s+/u.exec(line.slice(indent))?.[0] ?? '';
    const rest = line.slice(indent + other.length);
    const said = shapeText['missing-dash'](shown(`- ${rest}`));
    const place = { rule: 'missing-dash', line: number, start: indent, end: indent + 1, said } as const;
    if (other) {
      yield { ...place, edits: [{ line: number, start: indent, end: indent + other.length, becomes: '- ' }] };
      continue;
    }
    if (indent >= 2) yield { ...place, edits: [{ line: number, start: indent - 2, end: indent, becomes: '- ' }] };
    yield { ...place, edits: [{ line: number, start: indent, end: indent, becomes: '- ' }] };
  }
};
