import { keyText, lineWidth, scalarText } from './scalar.js';
import type { Collection, Leaf } from './tree.js';

/** Over how many lines goes at most what stays between braces or brackets. */
const mostLines = 4;

/** How many characters stand before what begins a line, and before what goes on below. */
interface Columns {
  readonly first: number;
  readonly below: number;
}

/**
 * What was written between braces or brackets, as lines of it: one if it fits, else up to four, which end after a comma. What
 * is inside stays whole where it fits on a line of its own.
 *
 * @param isOne it goes on one line, however long that is
 * @returns `undefined` for what has to be written with a line for each entry: it was, holds a comment, or takes more lines
 */
export function flowLinesOf(branch: Collection, columns: Columns, isOne: boolean): readonly string[] | undefined {
  const whole = flowText(branch);
  if (whole === undefined) return undefined;
  if (isOne || branch.entries.length === 0 || fits(whole, columns.first)) return [whole];
  const lines = new FilledLines(columns);
  return lines.take(branch, '', '') && lines.all.length <= mostLines ? lines.all : undefined;
}

/** Lines that are filled with parts of a flow collection, one after another. */
class FilledLines {
  readonly all: string[] = [''];
  readonly #columns: Columns;

  constructor(columns: Columns) {
    this.#columns = columns;
  }

  /** Adds a value between what stands before and behind it; whether that can be. */
  take(value: Leaf | Collection, before: string, behind: string): boolean {
    const text = flowText(value);
    if (text !== undefined && this.#put(before + text + behind)) return true;
    if (value.kind === 'leaf' || value.entries.length === 0) return false;
    const [opening, closing] = value.isMapping ? ['{ ', ' }'] : ['[', ']'];
    const last = value.entries.length - 1;
    return value.entries.every(({ key, value: inner }, index) => {
      const own = key ? `${keyText(key, true)}: ` : '';
      const start = index === 0 ? before + opening : '';
      return this.take(inner, start + own, index === last ? closing + behind : ',');
    });
  }

  /** Adds a text to the line at hand, or begins one with it; whether it fits. */
  #put(text: string): boolean {
    const at = this.all.length - 1;
    const line = this.all[at] ?? '';
    const longer = line === '' ? text : `${line} ${text}`;
    if (fits(longer, at === 0 ? this.#columns.first : this.#columns.below)) {
      this.all[at] = longer;
      return true;
    }
    if (line === '' || !fits(text, this.#columns.below)) return false;
    this.all.push(text);
    return true;
  }
}

/** A value as it stands between braces or brackets, on one line; `undefined` where it cannot. */
function flowText(value: Leaf | Collection): string | undefined {
  if (value.kind === 'leaf') {
    const isOne = value.scalar && value.scalar.value !== null && !String(value.scalar.value).includes('\n');
    return isOne ? scalarText(value.scalar, true) : undefined;
  }
  const { isFlow, isMapping, entries, foot } = value;
  if (!isFlow || foot.length > 0) return undefined;
  const texts: string[] = [];
  for (const { key, value: inner, before, beside } of entries) {
    const text = before.length + beside.length === 0 ? flowText(inner) : undefined;
    if (text === undefined) return undefined;
    texts.push(key ? `${keyText(key, true)}: ${text}` : text);
  }
  if (!isMapping) return `[${texts.join(', ')}]`;
  return texts.length > 0 ? `{ ${texts.join(', ')} }` : '{}';
}

/** Whether a text behind so many characters ends within the width of a line. */
export function fits(text: string, column: number): boolean {
  return column + text.length <= lineWidth || column + [...text].length <= lineWidth;
}
