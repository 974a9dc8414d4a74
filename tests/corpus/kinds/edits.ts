import type { Entry, GoodFile, Item, Stretch } from '../good-file.js';
import type { Edit, Slip } from '../mistake.js';

/** A slip made by writing something else in one place. */
export function instead(file: GoodFile, at: Stretch, becomes: string, more: Partial<Slip> = {}): Slip {
  const was = file.textOf(at);
  const what = `\`${short(was)}\` becomes \`${short(becomes)}\``;
  return { what, line: file.lineOf(at.start), edits: [{ ...at, becomes }], ...more };
}

/** A slip made by writing another value behind a key, where both stand on one line. */
export function valueInstead(file: GoodFile, entry: Entry, becomes: string, more: Partial<Slip> = {}): Slip {
  const slip = instead(file, entry.valueAt, becomes, more);
  return { ...slip, what: `${entry.key}: ${slip.what}`, line: more.line ?? entry.line };
}

/** New spaces before each of these lines; never fewer than none. */
export function shifted(file: GoodFile, from: number, to: number, by: number): Edit[] {
  return linesFrom(from, to).map((line) => {
    const { start } = file.lineAt(line);
    const indent = file.indentOf(line);
    const isBlank = file.lines[line - 1] === '';
    return { start, end: start + indent, becomes: isBlank ? '' : ' '.repeat(Math.max(0, indent + by)) };
  });
}

/** Takes whole lines out, with their breaks. */
export function without(file: GoodFile, from: number, to: number): Edit {
  return { start: file.lineAt(from).start, end: file.lineAt(to).end + 1, becomes: '' };
}

/** Puts lines in front of a line. */
export function before(file: GoodFile, line: number, text: string): Edit {
  const { start } = file.lineAt(line);
  return { start, end: start, becomes: `${text}\n` };
}

export function linesFrom(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** Whether a key stands in the citations or doubts of a mapping, and not among its values. */
export function isBeside(entry: Entry | Item): boolean {
  return isCitation(entry) || entry.path.includes('doubt');
}

/** Whether something is a citation, or a part of one: in `cite`, or behind a theme under a kind of points. */
export function isCitation({ path }: Entry | Item): boolean {
  const points = path.indexOf('points');
  return path.includes('cite') || (points >= 0 && path.length > points + 2);
}

/** Whether key and value stand on one line. */
export function isOneLine({ line, lastLine, value }: Entry): boolean {
  return value !== null && line === lastLine;
}

function short(text: string): string {
  const line = text.replaceAll('\n', '⏎');
  return line.length > 50 ? `${line.slice(0, 49)}…` : line;
}
