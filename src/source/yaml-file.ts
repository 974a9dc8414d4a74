import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
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
  private readonly lines = new LineCounter();
  private parsed: Document.Parsed | undefined;
  private read: { readonly value: unknown } | undefined;

  /** @param known the plain value of the text, where it is known already: it is then parsed only when a place is asked for */
  constructor(name: string, text: string, known?: unknown) {
    this.name = name;
    this.text = text;
    if (known !== undefined) this.read = { value: known };
  }

  get document(): Document.Parsed {
    // Else the library warns on the terminal of what is told as a finding.
    const quietly = { prettyErrors: false, logLevel: 'error' } as const;
    this.parsed ??= parseDocument(this.text, { lineCounter: this.lines, version: '1.2', ...quietly });
    return this.parsed;
  }

  /** Where the text cannot be read, or only by leaving something out. */
  get syntaxErrors(): readonly YAMLError[] {
    return [...this.document.errors, ...this.document.warnings];
  }

  /** The plain value of the whole text. */
  get value(): unknown {
    this.read ??= { value: this.document.toJS() };
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
    let node = this.document.contents as Node | null;
    let key: Node | null = null;
    for (const step of path) {
      const next = stepInto(node, step);
      if (!next) break;
      key = next.key ?? next.value ?? key;
      if (!next.value) break;
      node = next.value;
    }
    return part === 'key' && key ? key : node;
  }

  /** Line and column of a character, both counted from 1. */
  positionOf(offset: number): { line: number; column: number } {
    // The lines are counted when the text is parsed.
    if (this.document.contents === undefined) return { line: 1, column: 1 };
    const { line, col } = this.lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  }

  /** Where a line begins, counted from 1. */
  startOf(line: number): number {
    return this.document.contents === undefined ? 0 : (this.lines.lineStarts[line - 1] ?? this.text.length);
  }

  /** The text of one line, counted from 1. */
  lineText(line: number): string {
    return this.text.split(/\r?\n/, line)[line - 1] ?? '';
  }
}

/** The value under a key or an index, and where it has one its key; `undefined` where there is no such thing. */
function stepInto(node: Node | null, step: string | number): { key: Node | null; value: Node | null } | undefined {
  if (isMap(node)) {
    const pair = node.items.find((item) => String(item.key) === String(step));
    return pair && { key: isNode(pair.key) ? pair.key : null, value: isNode(pair.value) ? pair.value : null };
  }
  const value = isCollection(node) ? node.get(step, true) : undefined;
  return isNode(value) ? { key: null, value } : undefined;
}
