import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isPair,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLError,
} from 'yaml';

export type Path = readonly (string | number)[];

/** A stretch of characters in a file, from `start` up to but not including `end`. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** One YAML text, with the name people know it by. */
export class YamlFile {
  readonly name: string;
  readonly text: string;
  readonly document: Document.Parsed;
  private readonly lines = new LineCounter();

  constructor(name: string, text: string) {
    this.name = name;
    this.text = text;
    this.document = parseDocument(text, { lineCounter: this.lines, prettyErrors: false, version: '1.2' });
  }

  get syntaxErrors(): readonly YAMLError[] {
    return this.document.errors;
  }

  /** The plain value of the whole text. */
  get value(): unknown {
    return this.document.toJS();
  }

  /**
   * Where the value at `path` stands; with `'key'`, where its key stands.
   * A path that does not exist gives its deepest part that does.
   */
  extentOf(path: Path, part: 'key' | 'value'): Extent {
    let node = this.document.contents as Node | null;
    let key: Node | null = null;
    for (const step of path) {
      if (!isCollection(node)) break;
      const pair = isMap(node) ? node.items.find((item) => String(item.key) === String(step)) : undefined;
      const next = pair ? pair.value : isMap(node) ? null : node.get(step, true);
      if (isPair(pair) && isNode(pair.key)) key = pair.key;
      else key = isNode(next) ? next : key;
      if (!isNode(next)) break;
      node = next;
    }
    const found = part === 'key' && key ? key : node;
    const [start, end] = found?.range ?? [0, 0];
    return { start, end };
  }

  /** Line and column of a character, both counted from 1. */
  positionOf(offset: number): { line: number; column: number } {
    const { line, col } = this.lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  }

  /** The text of one line, counted from 1. */
  lineText(line: number): string {
    return this.text.split(/\r?\n/, line)[line - 1] ?? '';
  }
}
