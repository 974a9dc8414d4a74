import { Document, Pair, Scalar, type ToStringOptions, YAMLMap } from 'yaml';
import type { WrittenScalar } from './tree.js';

/** How wide a line may be, as far as its words allow. */
export const lineWidth = 120;

/**
 * A value on one line: text plain where readers of YAML 1.2 and 1.1 take it for that text, else in double quotes, or
 * in single ones where it has double quotes itself. A number stays as it is written; nothing is written for nothing.
 *
 * @param inFlow it stands between braces or brackets, where more has to be quoted
 */
export function scalarText({ value, source }: WrittenScalar, inFlow: boolean): string {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'string') return typeof value === 'number' && source ? source : String(value);
  if (isDay(value)) return value;
  return drawn(value, { key: 'k', inFlow, width: 0 }).slice('k: '.length);
}

/** A key, written as a value would be. */
export function keyText(key: WrittenScalar, inFlow: boolean): string {
  const { value } = key;
  if (typeof value !== 'string' || isDay(value)) return scalarText(key, inFlow);
  const known = inFlow ? keysDrawn.inFlow : keysDrawn.inBlock;
  const text = known.get(value) ?? drawn('v', { key: value, inFlow, width: 0 }).slice(0, -': v'.length);
  known.set(value, text);
  return text;
}

/** Few keys stand in a text, each often. */
const keysDrawn = { inFlow: new Map<string, string>(), inBlock: new Map<string, string>() };

/**
 * A text over more lines, the first of which goes behind a key or dash: as its lines are, where it has some, folded at
 * the width else. `undefined` for what has to be written on one line.
 *
 * @param indent that of the key or dash
 */
export function blockLines(text: string, indent: number): string[] | undefined {
  const room = lineWidth - indent;
  const isLong = text.split('\n').some((line) => line.length + 2 > room);
  if (!text.includes('\n') && !/^\S+( \S+)+$/.test(text)) return undefined;
  const type = isLong || !text.includes('\n') ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
  const [first = '', ...rest] = drawn(text, { key: 'k', inFlow: false, width: room, type })
    .slice('k: '.length)
    .split('\n');
  // Empty lines at the end would have to be kept, and could not be told from those between entries.
  if (!/^[|>]\d?-?$/.test(first)) return undefined;
  return [first, ...rest.map((line) => (line === '' ? '' : ' '.repeat(indent) + line))];
}

/** Whole days stay plain: a reader of YAML 1.1 makes a date of them, which is the same day. */
function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

interface Manner {
  readonly key: string;
  readonly inFlow: boolean;
  /** 0 for no end. */
  readonly width: number;
  readonly type?: Scalar.Type;
}

const pairs = new YAMLMap();
const drawing = new Document(pairs, { version: '1.2', compat: 'yaml-1.1' });

/** What the library makes of one key and its value. */
function drawn(value: string, { key, inFlow, width, type }: Manner): string {
  pairs.items = [new Pair(yamlScalarOf(key), yamlScalarOf(value, type))];
  pairs.flow = inFlow;
  const options: ToStringOptions = {
    lineWidth: width,
    flowCollectionPadding: false,
    doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY,
  };
  const text = drawing.toString(options).slice(0, -1);
  return inFlow ? text.slice(1, -1) : text;
}

/** Line ends, marks that some readers drop or take for one, and `=` alone stand in quotes, where the library would not put them. */
function yamlScalarOf(text: string, type?: Scalar.Type): Scalar {
  const scalar = new Scalar(text);
  if (type) scalar.type = type;
  else if (/[\n\u2028\u2029\ufeff]|^=$/.test(text)) scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}
