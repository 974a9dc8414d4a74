import type { Said } from '../../text/said.js';
import type { ShapeRule } from '../../text/shape.js';
import type { LineEdit } from './lexed-text.js';

/** One way in which a text went wrong, as it shows on a line, and what puts it right. */
export interface YamlMistake {
  readonly rule: ShapeRule;
  readonly line: number;
  /** From which column, counted from 0, up to but not including which. */
  readonly start: number;
  readonly end: number;
  readonly said: Said;
  /** What the text would be without it. No line comes or goes. */
  readonly edits: readonly LineEdit[];
  /** A key that only seems to be missing once the mistake is put right. */
  readonly hides?: string;
}

/** A line as it should be, in a few words and without its remark. */
export function shownLine(text: string): string {
  const bare = text.replace(/\s#.*$/, '').trim();
  return bare.length > 60 ? `${bare.slice(0, 59)}…` : bare;
}

/** A text in quotes that keep what stands in it. */
export function inQuotes(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
