import { shapeText } from '../../text/shape.js';
import type { TextLine } from './line.js';
import { shownLine, type YamlMistake } from './yaml-mistake.js';

/** What a line begins with, and what is amiss with it. */
export interface Head {
  readonly key: string | undefined;
  /** Where its value begins; the end of the line where it has none. */
  readonly value: number;
  readonly mistakes: readonly YamlMistake[];
}

const word = '[A-Za-z0-9][\\w-]*';

/** The ways to read the head of a line, as it stands first. */
export function* headsOf(line: TextLine): Generator<Head> {
  const { key, value, text, column } = line;
  yield { key, value, mistakes: [] };
  const rest = text.slice(column);
  const isOdd = key === undefined || /[\s;=]/.test(key);
  const stuck = new RegExp(`^(${word}):(?=\\S)`).exec(rest);
  if (stuck?.[1] !== undefined && isOdd) {
    const at = column + stuck[0].length;
    yield { key: stuck[1], value: at, mistakes: [missingSpace(line, column, at)] };
  }
  const bare = isOdd ? keyWithoutColon(rest) : undefined;
  if (bare) {
    const spaces = /^\s*/.exec(rest.slice(bare.length))?.[0].length ?? 0;
    const mistake = missingColon(line, column, text.length, bare);
    yield { key: bare.key, value: column + bare.length + spaces, mistakes: [mistake] };
  }
}

export interface Bare {
  readonly key: string;
  /** Up to where the key and what stands for the colon run. */
  readonly length: number;
}

/** A key with no colon behind it, or another mark in its place. */
export function keyWithoutColon(text: string): Bare | undefined {
  const found = new RegExp(`^(${word})(\\s*[=;：](?=\\s|$)|(?=\\s|$))`, 'u').exec(text);
  return found?.[1] === undefined ? undefined : { key: found[1], length: found[0].length };
}

/** @param end where the value ends that the key was to have */
export function missingColon(
  { number, text }: TextLine,
  start: number,
  end: number,
  { key, length }: Bare,
): YamlMistake {
  const edit = { line: number, start, end: start + length, becomes: `${key}:` };
  const said = shapeText['missing-colon'](key, shownLine(`${key}:${text.slice(start + length, end)}`));
  return { ...edit, rule: 'missing-colon', said, end: start + key.length, edits: [edit] };
}

/** A key or a dash from `start` up to `at` that what follows is stuck to. */
export function missingSpace({ number, text }: TextLine, start: number, at: number): YamlMistake {
  const mark = text.slice(start, at);
  const said = shapeText['missing-space'](mark, shownLine(`${mark} ${text.slice(at)}`));
  const edits = [{ line: number, start: at, end: at, becomes: ' ' }];
  return { rule: 'missing-space', line: number, start, end: at, said, edits };
}
