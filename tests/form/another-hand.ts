/**
 * Writes values as YAML in a hand that is not ours: keys in any order, any quotes, any indentation, braces or not,
 * lines of any length, comments wherever they may stand; and remembers of each comment where it was put.
 */
import { parse } from 'yaml';

export type Path = readonly (string | number)[];

/** A comment: at the top, above an entry, on the line of one, or behind the last of a mapping or list and indented as that is. */
export interface Put {
  readonly text: string;
  readonly where: 'head' | 'above' | 'beside' | 'foot';
  readonly path: Path;
}

export interface Written {
  readonly text: string;
  readonly comments: readonly Put[];
}

/** Numbers that look random and are the same for the same seed (mulberry32). */
export function drawsFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @param often how often a comment stands where one can, from 0 to 1 */
export function writtenByAnother(value: object, seed: number, often: number): Written {
  return new Hand(drawsFrom(seed), often).write(value);
}

type Filled = object & { readonly length?: number };

class Hand {
  private readonly draw: () => number;
  private readonly often: number;
  private readonly comments: Put[] = [];

  constructor(draw: () => number, often: number) {
    this.draw = draw;
    this.often = often;
  }

  write(value: object): Written {
    const mark = this.chance(0.2) ? '\uFEFF' : '';
    const start = this.pick(['', '', '# yaml-language-server: $schema=x.json\n', '---\n', '\n\n# head\n']);
    const foot = this.foot([], 0);
    const body = this.block(value, [], 0, 'none').concat(foot);
    const end = this.pick(['', '\n', '\n\n\n']);
    const text = start + body.join('\n') + end;
    const head = /#.*/.exec(start)?.[0];
    if (head) this.comments.push({ text: head, where: 'head', path: [] });
    return { text: mark + (this.chance(0.2) ? text.replaceAll('\n', '\r\n') : text), comments: this.comments };
  }

  /** The lines of a mapping or list; `first` says whether anything may stand above its first entry. */
  private block(value: object, path: Path, indent: number, first: 'none' | 'any'): string[] {
    return this.entriesOf(value).flatMap(([key, inner], index) => {
      const at = [...path, key];
      const above = index > 0 || first === 'any' ? [...this.blanks(), ...this.above(at, indent), ...this.blanks()] : [];
      return [...above, ...this.entry(key, inner, at, indent)];
    });
  }

  private entry(key: string | number, value: unknown, at: Path, indent: number): string[] {
    const head = ' '.repeat(indent) + (typeof key === 'number' ? '-' : `${this.key(key, false)}:`);
    if (!isFilled(value)) return this.leaf(head, value, at, indent);
    const deeper = indent + 1 + this.upTo(3);
    if (this.chance(0.4)) {
      const text = this.flow(value, at, deeper) + this.beside(at);
      return this.chance(0.2)
        ? `${head}${this.beside(at)}\n${' '.repeat(deeper)}${text}`.split('\n')
        : `${head} ${text}`.split('\n');
    }
    if (typeof key === 'number' && this.chance(0.7)) {
      const lines = this.block(value, at, deeper + 1, 'none');
      const lead = `${head}${' '.repeat(deeper - indent)}`;
      return [`${lead}${lines[0]?.trimStart()}`, ...lines.slice(1), ...this.foot(at, deeper + 1)];
    }
    const isLevel = typeof key === 'string' && Array.isArray(value) && this.chance(0.3);
    const inner = isLevel ? indent : deeper;
    const lines = this.block(value, at, inner, 'any');
    return [`${head}${this.beside(at)}`, ...lines, ...(isLevel ? [] : this.foot(at, inner))];
  }

  private leaf(head: string, value: unknown, at: Path, indent: number): string[] {
    const pad = ' '.repeat(indent + 1 + this.upTo(3));
    const block = typeof value === 'string' && this.chance(0.3) ? this.blockScalar(value, pad) : undefined;
    if (block) return [`${head} ${block.mark}${this.beside(at)}`, ...block.lines];
    const text = this.scalar(value, false, pad);
    if (text === '' || this.chance(0.8)) return `${head}${text && ' '}${text}${this.beside(at)}`.split('\n');
    // The library misreads a comment on a line of its own above a text without quotes.
    const above = text.startsWith('"') ? this.above(at, pad.length) : [];
    return [`${head}${this.beside(at)}`, ...above, ...`${pad}${text}${this.beside(at)}`.split('\n')];
  }

  /** Between braces or brackets, on one line or more. */
  private flow(value: object, path: Path, indent: number): string {
    const entries = this.entriesOf(value);
    const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
    const isOne = this.chance(0.5);
    const pad = ' '.repeat(indent);
    const items = entries.map(([key, inner], index) => {
      const at = [...path, key];
      const above = isOne ? '' : [...this.blanks(), ...this.above(at, indent), ''].join('\n');
      const last = index === entries.length - 1;
      const text = `${above}${isOne ? '' : pad}${this.item(key, inner, at, indent, isOne)}${last ? this.pick(['', ',']) : ','}`;
      return isOne ? text : `${text}${this.beside(at)}\n`;
    });
    if (isOne) return `${open}${items.join(' ')}${this.pick(['', ' '])}${close}`;
    const foot = this.foot(path, indent)
      .map((line) => `${line}\n`)
      .join('');
    return `${open}${this.beside(path)}\n${items.join('')}${foot}${pad}${close}`;
  }

  private item(key: string | number, value: unknown, at: Path, indent: number, isOne: boolean): string {
    const pad = ' '.repeat(indent + 1);
    const head = typeof key === 'number' ? '' : `${this.key(key, true)}: `;
    if (!isFilled(value)) return head + (this.scalar(value, true, isOne ? '' : pad) || 'null');
    if (isOne) {
      const texts = this.entriesOf(value).map(([one, inner]) => this.item(one, inner, [...at, one], indent, true));
      return Array.isArray(value) ? `${head}[${texts.join(',')}]` : `${head}{ ${texts.join(', ')} }`;
    }
    return `${head}${this.flow(value, at, indent + 1)}`;
  }

  private scalar(value: unknown, inFlow: boolean, pad: string): string {
    if (value === null) return this.pick(['', '~', 'null']);
    if (typeof value === 'boolean') return this.pick([String(value), String(value).toUpperCase()]);
    if (typeof value === 'object') return Array.isArray(value) ? '[]' : '{}';
    if (typeof value !== 'string') return String(value);
    const styles = [JSON.stringify(value)];
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those that a text in single quotes cannot hold
    if (!/[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]/.test(value)) styles.push(`'${value.replaceAll("'", "''")}'`);
    if (isPlain(value, inFlow)) styles.push(value, value, value);
    const style = this.pick(styles);
    const isWords = /^[a-z]+( [a-z]+)+$/i.test(value);
    return isWords && pad && this.chance(0.2) ? style.replace(' ', `\n${pad}`) : style;
  }

  private blockScalar(value: string, pad: string): { mark: string; lines: string[] } | undefined {
    if (/^\S+( \S+)+$/.test(value)) {
      const text = this.chance(0.5) ? value.replace(' ', `\n${pad}`) : value;
      return { mark: this.pick(['>-', '|-']) === '>-' ? '>-' : '>-', lines: `${pad}${text}`.split('\n') };
    }
    if (!/^\S+([ \n]\S+)+\n?$/.test(value)) return undefined;
    return {
      mark: value.endsWith('\n') ? '|' : '|-',
      lines: value
        .trimEnd()
        .split('\n')
        .map((line) => pad + line),
    };
  }

  private key(key: string, inFlow: boolean): string {
    const styles = [JSON.stringify(key), ...(isPlain(key, true) && isPlain(key, inFlow) ? [key, key, key, key] : [])];
    return this.pick(styles);
  }

  private above(path: Path, indent: number): string[] {
    if (!this.chance(this.often)) return [];
    const pad = ' '.repeat(this.pick([0, indent, indent, indent]));
    return Array.from({ length: 1 + this.upTo(1) }, () => `${pad}${this.comment('above', path)}`);
  }

  private beside(path: Path): string {
    return this.chance(this.often) ? `${this.pick([' ', '   '])}${this.comment('beside', path)}` : '';
  }

  private foot(path: Path, indent: number): string[] {
    if (!this.chance(this.often)) return [];
    return [...this.blanks(), ' '.repeat(indent) + this.comment('foot', path)];
  }

  private comment(where: Put['where'], path: Path): string {
    const text = `#${this.pick([' ', '', '  '])}${this.comments.length} ${this.pick(['why', 'a: b', '- c', '"', '{', '# twice', '>-'])}`;
    this.comments.push({ text, where, path });
    return text;
  }

  private blanks(): string[] {
    return this.pick([[], [], [], [], [''], ['', ' ', '']]);
  }

  private entriesOf(value: object): (readonly [string | number, unknown])[] {
    if (Array.isArray(value)) return value.map((item, index) => [index, item] as const);
    const entries = Object.entries(value);
    for (let at = entries.length - 1; at > 0; at -= 1) {
      const other = this.upTo(at);
      [entries[at], entries[other]] = [entries[other] as [string, unknown], entries[at] as [string, unknown]];
    }
    return entries;
  }

  private chance(part: number): boolean {
    return this.draw() < part;
  }

  /** A whole number from 0 up to and with `most`. */
  private upTo(most: number): number {
    return Math.floor(this.draw() * (most + 1));
  }

  private pick<T>(choices: readonly T[]): T {
    return choices[this.upTo(choices.length - 1)] as T;
  }
}

function isFilled(value: unknown): value is Filled {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}

/** Whether a text means itself without quotes, as a reader has it. */
function isPlain(text: string, inFlow: boolean): boolean {
  if (!/^[\p{L}\d~.(][^\n\t#]*$/u.test(text) || text !== text.trim()) return false;
  try {
    return inFlow ? parse(`{ k: ${text}, l: 1 }`).k === text && !/[,[\]{}]/.test(text) : parse(`k: ${text}`).k === text;
  } catch {
    return false;
  }
}
