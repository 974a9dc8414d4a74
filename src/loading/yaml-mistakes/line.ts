/** How many columns further in a mapping stands than its key, or than the dash of its list. */
export const step = 2;

/** A bracket that is open: where it stands, and the column of the key or item that it belongs to. */
export interface Bracket {
  readonly mark: '{' | '[';
  readonly line: number;
  readonly column: number;
  readonly owner: number;
}

/** A piece of a value on one line, from one column up to but not including another, counted from 0. */
export interface Piece {
  readonly is: '{' | '[' | '}' | ']' | ',' | ':' | 'plain' | 'quoted' | 'unclosed' | 'behind';
  readonly start: number;
  readonly end: number;
  /** The brackets that are open before it. */
  readonly open: readonly Bracket[];
}

/**
 * One line of a YAML text as somebody sees it who reads it by itself: it knows what is open from lines above, and
 * nothing of what an unclosed quote there would make of it.
 */
export interface TextLine {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  /** How many spaces, or what looks like them, stand in front. */
  readonly indent: number;
  /** In `flow` a bracket of a line above is open; `text` is that of a `|` or `>`. */
  readonly role: 'blank' | 'remark' | 'text' | 'flow' | 'block';
  /** The columns of its dashes. */
  readonly dashes: readonly number[];
  /** Where the key, or what stands in its place, begins: behind the dashes. */
  readonly column: number;
  /** The key in front of a colon; missing where there is none. */
  readonly key: string | undefined;
  /** Where the value begins; the end of the line where there is none. */
  readonly value: number;
  readonly pieces: readonly Piece[];
  /** What was still open when this line began anew, though it should have been closed on a line above. */
  readonly unclosed: readonly Bracket[];
}

/** Whether a line is longer than any that is written by hand: to take it to pieces would cost more than it tells. */
export function isLong({ text }: Pick<TextLine, 'text'>): boolean {
  return text.length > 1000;
}

/** Whether something of the structure stands on a line. */
export function isStructure({ role }: TextLine): boolean {
  return role === 'flow' || role === 'block';
}
