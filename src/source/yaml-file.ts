import { isCollection, isMap, isNode, isScalar, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Extent } from './extent.js';
import { type YamlReading, yamlReadingOf } from './yaml-reading.js';

export type { Extent } from './extent.js';
export type Path = readonly (string | number)[];

/** One YAML text, with the name people know it by. */
export class YamlFile {
  readonly name: string;
  readonly text: string;
  private readonly pairs = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();
  private parsed: YamlReading | undefined;
  private read: { readonly value: unknown } | undefined;
  private starts: readonly number[] | undefined;

  /** @param known the plain value of the text, where it is known already: it is then parsed only when a place is asked for */
  constructor(name: string, text: string, known?: unknown) {
    this.name = name;
    this.text = text;
    if (known !== undefined) this.read = { value: known };
  }

  /** How the text reads; it is read once. */
  get reading(): YamlReading {
    this.parsed ??= yamlReadingOf(this.text);
    return this.parsed;
  }

  /** The plain value of the whole text; `undefined` where the text is refused. */
  get value(): unknown {
    this.read ??= { value: this.reading.document?.toJS() };
    return this.read.value;
  }

  /**
   * Where the value at `path` stands; with `'key'`, where its key stands.
   * A path that does not exist gives its deepest part that does.
   */
  extentOf(path: Path, part: 'key' | 'value'): Extent {
    const [start, end] = this.nodeAt(path, part)?.range ?? [0, 0];
    return { start, end };
  }

  /** The value at `path` as it is written, where it is a scalar without quotes. */
  plainAt(path: Path): string | undefined {
    const node = this.nodeAt(path, 'value');
    return isScalar(node) && node.type === 'PLAIN' ? node.source : undefined;
  }

  private nodeAt(path: Path, part: 'key' | 'value'): Node | null {
    let node = (this.reading.document?.contents ?? null) as Node | null;
    let key: Node | null = null;
    for (const step of path) {
      const next = this.stepInto(node, step);
      if (!next) break;
      key = next.key ?? next.value ?? key;
      if (!next.value) break;
      node = next.value;
    }
    return part === 'key' && key ? key : node;
  }

  /** The value under a key or an index, and where it has one its key; `undefined` where there is no such thing. */
  private stepInto(node: Node | null, step: string | number): { key: Node | null; value: Node | null } | undefined {
    if (isMap(node)) {
      const pair = this.pairsOf(node).get(String(step));
      return pair && { key: isNode(pair.key) ? pair.key : null, value: isNode(pair.value) ? pair.value : null };
    }
    const value = isCollection(node) ? node.get(step, true) : undefined;
    return isNode(value) ? { key: null, value } : undefined;
  }

  /** Of a key that is there twice the first. */
  private pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
    const known = this.pairs.get(map);
    if (known) return known;
    const pairs = new Map([...map.items].reverse().map((pair) => [String(pair.key), pair]));
    this.pairs.set(map, pairs);
    return pairs;
  }

  /** Line and column of a character, both counted from 1. */
  positionOf(offset: number): { line: number; column: number } {
    const { lineStarts } = this;
    let low = 0;
    for (let high = lineStarts.length; high - low > 1; ) {
      const middle = (low + high) >> 1;
      if ((lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: Math.max(offset - (lineStarts[low] ?? 0) + 1, 1) };
  }

  /** Where a line begins, counted from 1; behind the last one the end of the text. */
  startOf(line: number): number {
    return this.lineStarts[line - 1] ?? this.text.length;
  }

  /** The text of one line, counted from 1. */
  lineText(line: number): string {
    const end = this.lineStarts[line] ?? this.text.length + 1;
    return this.text.slice(this.startOf(line), end - 1).replace(/\r$/, '');
  }

  private get lineStarts(): readonly number[] {
    if (this.starts) return this.starts;
    const starts = [0];
    for (let at = this.text.indexOf('\n'); at >= 0; at = this.text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.starts = starts;
    return starts;
  }
}
