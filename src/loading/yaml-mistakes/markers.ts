import { shapeText } from '../../text/shape.js';
import { missingSpace } from './head.js';
import type { LexedText, LineEdit } from './lexed-text.js';
import { isStructure, type TextLine } from './line.js';
import type { YamlMistake } from './yaml-mistake.js';

/**
 * What git leaves where it could not merge. Two versions with their marks are one mistake, and one left over is another;
 * without them stands the version above.
 */
export function* mergeConflictsIn({ lines }: LexedText): Generator<YamlMistake> {
  let from = 0;
  for (const line of lines) {
    const mark = mergeMarkOf(line);
    if (!mark || line.number <= from) continue;
    const end = mark === '<' ? lines.find((one) => one.number > line.number && mergeMarkOf(one) === '>') : undefined;
    const whole = end ? lines.slice(line.number - 1, end.number) : [line];
    const middle = whole.find((one) => mergeMarkOf(one) === '=' || mergeMarkOf(one) === '|');
    const gone = whole.filter((one) => mergeMarkOf(one) || (middle && one.number > middle.number));
    from = end?.number ?? line.number;
    const said = shapeText['merge-conflict'](line.text.trimEnd());
    const place = { line: line.number, start: 0, end: line.text.length };
    yield { rule: 'merge-conflict', ...place, said, edits: gone.map(emptied) };
  }
}

/** Dashes of a list that what follows is stuck to. */
export function* stuckDashesIn({ lines }: LexedText): Generator<YamlMistake> {
  for (const line of lines) {
    const at = line.indent + 1;
    const isStuck = line.role === 'block' && /^-["'{[A-Za-z]/.test(line.text.slice(line.indent));
    if (isStuck) yield missingSpace(line, line.indent, at);
  }
}

/** Lines that part one document from the next: all is one without them. */
export function* secondDocumentsIn({ lines }: LexedText): Generator<YamlMistake> {
  const [first, last] = [lines.find(isStructure)?.number ?? 0, lines.findLast(isStructure)?.number ?? 0];
  for (const line of lines) {
    const found = /^(---|\.\.\.)(?=\s|$)/.exec(line.text);
    // Above all that stands there, and an end behind it, are as good as nothing.
    if (!found || line.number <= first || (found[1] === '...' && line.number >= last)) continue;
    const said = shapeText['second-document'](found[0]);
    yield { rule: 'second-document', line: line.number, start: 0, end: 3, said, edits: [emptied(line)] };
  }
}

function mergeMarkOf({ text }: TextLine): string | undefined {
  return /^(?:([<>|])\1{6}(?:\s|$)|(=)={6}\s*$)/.exec(text)?.slice(1).find(Boolean);
}

function emptied({ number, text }: TextLine): LineEdit {
  return { line: number, start: 0, end: text.length, becomes: '' };
}
