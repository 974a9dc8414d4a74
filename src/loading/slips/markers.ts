import { shapeText } from '../../text/shape.js';
import type { Edit, LexedText } from './lexed-text.js';
import { isStructure, type Line } from './line.js';
import type { Slip } from './slip.js';

/**
 * What git leaves where it could not merge. Two versions with their marks are one slip, and one left over is another;
 * without them stands the version above.
 */
export function* conflictsIn({ lines }: LexedText): Generator<Slip> {
  let from = 0;
  for (const line of lines) {
    const mark = markOf(line);
    if (!mark || line.number <= from) continue;
    const end = mark === '<' ? lines.find((one) => one.number > line.number && markOf(one) === '>') : undefined;
    const whole = end ? lines.slice(line.number - 1, end.number) : [line];
    const middle = whole.find((one) => markOf(one) === '=' || markOf(one) === '|');
    const gone = whole.filter((one) => markOf(one) || (middle && one.number > middle.number));
    from = end?.number ?? line.number;
    const said = shapeText['merge-conflict'](line.text.trimEnd());
    const place = { line: line.number, start: 0, end: line.text.length };
    yield { rule: 'merge-conflict', ...place, said, edits: gone.map(emptied) };
  }
}

/** Lines in front of the document that say how to read it. */
export function* directivesIn({ lines }: LexedText): Generator<Slip> {
  for (const line of lines) {
    if (line.text.startsWith('---') || (isStructure(line) && !line.text.startsWith('%'))) return;
    if (!line.text.startsWith('%')) continue;
    const end = line.text.replace(/\s+#.*/, '').trimEnd().length;
    const said = shapeText['yaml-directive'](line.text.slice(0, end));
    yield { rule: 'yaml-directive', line: line.number, start: 0, end, said, edits: [emptied(line)] };
  }
}

/** Lines that part one document from the next: the ways to go on are without the line, and without all below it. */
export function* secondDocumentsIn({ lines }: LexedText): Generator<[Slip, Slip]> {
  for (const line of lines) {
    const found = /^(---|\.\.\.)(?=\s|$)/.exec(line.text);
    if (!found) continue;
    const hasMore = found[1] === '---' || lines.some((one) => one.number > line.number && isStructure(one));
    if (!hasMore || !lines.some((one) => one.number < line.number && isStructure(one))) continue;
    const said = shapeText['second-document'](found[0]);
    const slip = { rule: 'second-document', line: line.number, start: 0, end: 3, said } as const;
    const below = lines.filter(({ number }) => number >= line.number);
    yield [
      { ...slip, edits: [emptied(line)] },
      { ...slip, edits: below.map(emptied) },
    ];
  }
}

function markOf({ text }: Line): string | undefined {
  return /^(?:([<>|])\1{6}(?:\s|$)|(=)={6}\s*$)/.exec(text)?.slice(1).find(Boolean);
}

function emptied({ number, text }: Line): Edit {
  return { line: number, start: 0, end: text.length, becomes: '' };
}
