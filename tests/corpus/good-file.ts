import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
  type Pair as YamlPair,
} from 'yaml';

/** A stretch of characters, from `start` up to but not including `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A key of the good file with its value, and where both stand. */
export interface Entry {
  readonly path: readonly (string | number)[];
  readonly key: string;
  readonly keyAt: Stretch;
  readonly value: Node | null;
  readonly valueAt: Stretch;
  /** The line of the key, from 1. */
  readonly line: number;
  /** The last line of the value. */
  readonly lastLine: number;
  readonly inFlow: boolean;
  /** Its place among the keys of its mapping, and those before and after it. */
  readonly index: number;
  readonly siblings: readonly Entry[];
}

/** An item of a list of the good file. */
export interface Item {
  readonly path: readonly (string | number)[];
  readonly value: Node;
  readonly valueAt: Stretch;
  readonly line: number;
  readonly lastLine: number;
  readonly inFlow: boolean;
  readonly index: number;
  readonly count: number;
}

/** One file of the dataset as it stands, in which mistakes are made. Positions are those of the yaml library. */
export class GoodFile {
  /** As seen from the project: `data/regions/bar.yaml`. */
  readonly name: string;
  readonly text: string;
  readonly lines: readonly string[];
  readonly entries: readonly Entry[];
  readonly items: readonly Item[];
  private readonly starts: readonly number[];
  private readonly byPath: ReadonlyMap<string, Entry>;

  constructor(name: string, text: string) {
    this.name = name;
    this.text = text;
    this.lines = text.split('\n');
    let start = 0;
    this.starts = this.lines.map((line) => {
      const here = start;
      start += line.length + 1;
      return here;
    });
    const entries: Entry[] = [];
    const items: Item[] = [];
    const visit = (node: unknown, path: Entry['path'], inFlow: boolean): void => {
      if (isMap(node)) this.visitMap(node, path, inFlow || node.flow === true, entries, visit);
      if (isSeq(node)) this.visitSeq(node, path, inFlow || node.flow === true, items, visit);
    };
    visit(parseDocument(text).contents, [], false);
    this.entries = entries;
    this.items = items;
    this.byPath = new Map(entries.map((entry) => [entry.path.join('/'), entry]));
  }

  /** The entry at a path, where there is one. */
  at(path: Entry['path']): Entry | undefined {
    return this.byPath.get(path.join('/'));
  }

  get isRegion(): boolean {
    return this.name.startsWith('data/regions/');
  }

  get isCard(): boolean {
    return this.name.startsWith('seeds/');
  }

  textOf({ start, end }: Stretch): string {
    return this.text.slice(start, end);
  }

  /** The line, from 1, of a character. */
  lineOf(offset: number): number {
    let low = 0;
    for (let high = this.starts.length; high - low > 1; ) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  }

  /** Where a line begins, without and with the break behind it. */
  lineAt(line: number): Stretch {
    const start = this.starts[line - 1] ?? this.text.length;
    return { start, end: start + (this.lines[line - 1] ?? '').length };
  }

  indentOf(line: number): number {
    return /^ */.exec(this.lines[line - 1] ?? '')?.[0].length ?? 0;
  }

  private visitMap(
    map: YAMLMap,
    path: Entry['path'],
    inFlow: boolean,
    entries: Entry[],
    visit: (node: unknown, path: Entry['path'], inFlow: boolean) => void,
  ): void {
    const siblings: Entry[] = [];
    (map.items as YamlPair<Scalar, Node | null>[]).forEach((pair, index) => {
      const keyAt = stretchOf(pair.key, this.text);
      const value = isNode(pair.value) && pair.value.range?.[0] !== pair.value.range?.[1] ? pair.value : null;
      const valueAt = value ? stretchOf(value, this.text) : { start: keyAt.end + 1, end: keyAt.end + 1 };
      const entry = {
        path: [...path, String(pair.key.value)],
        key: String(pair.key.value),
        keyAt,
        value,
        valueAt,
        line: this.lineOf(keyAt.start),
        lastLine: this.lineOf(valueAt.end - 1),
        inFlow,
        index,
        siblings,
      };
      siblings.push(entry);
      entries.push(entry);
      visit(value, entry.path, inFlow);
    });
  }

  private visitSeq(
    seq: YAMLSeq,
    path: Entry['path'],
    inFlow: boolean,
    items: Item[],
    visit: (node: unknown, path: Entry['path'], inFlow: boolean) => void,
  ): void {
    seq.items.forEach((value, index) => {
      if (!isNode(value)) return;
      const valueAt = stretchOf(value, this.text);
      const [line, lastLine] = [this.lineOf(valueAt.start), this.lineOf(valueAt.end - 1)];
      items.push({ path: [...path, index], value, valueAt, line, lastLine, inFlow, index, count: seq.items.length });
      visit(value, [...path, index], inFlow);
    });
  }
}

function stretchOf(node: Node, text: string): Stretch {
  const [start, end] = node.range ?? [0, 0];
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

/** Whether a node is a word or a number on one line, and not a text over several. */
export function isWord(node: Node | null): node is Scalar {
  return isScalar(node) && (node.type === 'PLAIN' || node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
}
