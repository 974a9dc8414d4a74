/**
 * A reader for the style of YAML that `inkoop fmt` writes: block mappings and lists, scalars on one line with or without
 * quotes, flow collections on one line, comments. It gives exactly what the library `yaml` gives, or steps aside: it
 * accepts nothing that the library would not, so that all mistakes are told from there. It knows no places.
 */

/** What is not of the plain style. */
const aside = Symbol('aside');

/** Anything but letters, signs and spaces of European writing: tabs, carriage returns and what does not show among it. */
const strange = /[^\n\x20-\x7e\u00a1-\u00ac\u00ae-\u0600\u1e00-\u1fff\u2010-\u2027\u2030-\u205e\u20a0-\u2bff]/;

/** Anything a key may be made of; words that YAML reads as something else than text are told apart afterwards. */
const keyThere = /([A-Za-z][\w'-]*(?: [A-Za-z(][\w'()-]*)*|[1-9]\d{0,8}):(?= |\n|$)/y;
const keyInFlow = /([A-Za-z][\w-]*|[1-9]\d{0,8}): /y;
const notText = /^(?:null|Null|NULL|true|True|TRUE|false|False|FALSE|__proto__)$/;

const quotedTwice = /"([^"\\\n]*)"/y;
const quotedOnce = /'((?:[^'\n]|'')*)'/y;
const folded = />-\n/y;
const inFlow = /[^,[\]{}\n]*/y;
/** Nothing more on a line but a comment. */
const noMore = / *(?:(?<= )#[^\n]*)?(?=\n|$)/y;

const wholeNumber = /^(?:0|-?[1-9]\d{0,14})$/;
const decimal = /^-?(?:0|[1-9]\d{0,9})\.\d{1,5}$/;
/** Where a scalar begins so, the library may read a number, a truth value or nothing. */
const mayBeNoText = /^[-+.\d~nNtTfF]/;
const noText =
  /^(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE|0o[0-7]+|0x[\da-fA-F]+|[-+]?\d+|[-+]?(?:\.\d+|\d+\.\d*)|[-+]?(?:\.\d+|\d+(?:\.\d*)?)[eE][-+]?\d+|[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/;
/** How far in, and how many flow collections deep, anything may stand. */
const deepest = 100;
/** Signs with which no plain scalar begins, or with which one that does needs a closer look. */
const sign = /^(?:[?:,[\]{}#&*!|>'"%@`]|-(?!\d))/;

/**
 * The value of a text of the plain style.
 *
 * @returns `undefined` where the text has anything else, be it a mistake or only another style
 */
export function plainValueOf(text: string): { readonly value: unknown } | undefined {
  if (strange.test(text)) return undefined;
  try {
    return { value: new PlainText(text).whole() };
  } catch (error) {
    if (error === aside) return undefined;
    throw error;
  }
}

class PlainText {
  private readonly text: string;
  /** The next character to be read. */
  private at = 0;
  /** How far in the line at hand begins; -1 behind the last one. */
  private indent = -1;

  constructor(text: string) {
    this.text = text;
  }

  whole(): unknown {
    this.nextLine();
    if (this.indent !== 0) throw aside;
    const value = this.block(0);
    if (!this.isOver()) throw aside;
    return value;
  }

  private isOver(): boolean {
    return this.indent < 0;
  }

  private block(indent: number): unknown {
    // Deeper lies nothing that a person wrote.
    if (indent > deepest) throw aside;
    return this.isItem() ? this.list(indent) : this.mapping(indent);
  }

  private list(indent: number): unknown[] {
    const items: unknown[] = [];
    while (this.indent === indent && this.isItem()) {
      this.at += 2;
      if (this.text[this.at] === ' ') throw aside;
      // A mapping that begins behind its dash goes on below its first key.
      items.push(this.keyHere(keyThere) === undefined ? this.scalarUnder(indent) : this.itemAt(indent + 2));
    }
    if (this.indent >= indent) throw aside;
    return items;
  }

  private itemAt(indent: number): unknown {
    this.indent = indent;
    return this.mapping(indent);
  }

  private mapping(indent: number): Record<string, unknown> {
    const found: Record<string, unknown> = {};
    while (this.indent === indent) {
      const key = this.newKey(keyThere, found);
      this.at += key.length + 1;
      if (this.match(noMore) !== undefined) {
        this.nextLine();
        if (this.indent <= indent) throw aside;
        found[key] = this.block(this.indent);
      } else {
        this.skipBlank();
        found[key] = this.scalarUnder(indent);
      }
    }
    if (this.indent > indent) throw aside;
    return found;
  }

  /** What stands behind a key or a dash on the rest of its line, or is a text folded below it. */
  private scalarUnder(indent: number): unknown {
    if (this.match(folded) !== undefined) return this.foldedText(indent);
    const value = this.scalar(0);
    if (this.match(noMore) === undefined) throw aside;
    this.nextLine();
    return value;
  }

  /** Lines that are one text, all as far in as the first, which stands further in than `indent`. */
  private foldedText(indent: number): string {
    const lines: string[] = [];
    for (let wanted = 0; ; this.at = this.lineEnd() + 1) {
      const start = this.at;
      this.skipBlank();
      const [first, end] = [this.at, this.lineEnd()];
      if (start >= this.text.length || (first < end && first - start <= indent)) {
        this.at = start - 1;
        break;
      }
      if (wanted === 0) wanted = first - start;
      if (first === end || first - start !== wanted || this.text[end - 1] === ' ') throw aside;
      lines.push(this.text.slice(first, end));
    }
    if (lines.length === 0) throw aside;
    this.nextLine();
    return lines.join(' ');
  }

  /** A scalar or a flow collection, so many flow collections deep. */
  private scalar(depth: number): unknown {
    if (depth > deepest) throw aside;
    const first = this.text[this.at];
    if (first === '"') return this.quoted(quotedTwice);
    if (first === "'") return this.quoted(quotedOnce).replaceAll("''", "'");
    if (first === '[') return this.flowList(depth + 1);
    if (first === '{') return this.flowMapping(depth + 1);
    return scalarOf(depth === 0 ? this.restOfLine() : withoutEnd(this.match(inFlow)?.[0] ?? ''));
  }

  private quoted(pattern: RegExp): string {
    const found = this.match(pattern)?.[1];
    if (found === undefined) throw aside;
    return found;
  }

  private flowList(depth: number): unknown[] {
    const items: unknown[] = [];
    this.at += 1;
    this.skipBlank();
    if (this.text[this.at] === ']') {
      this.at += 1;
      return items;
    }
    do items.push(this.scalar(depth));
    while (this.goesOn(']'));
    return items;
  }

  private flowMapping(depth: number): Record<string, unknown> {
    const found: Record<string, unknown> = {};
    this.at += 1;
    this.skipBlank();
    if (this.text[this.at] === '}') {
      this.at += 1;
      return found;
    }
    do {
      const key = this.newKey(keyInFlow, found);
      this.at += key.length + 1;
      this.skipBlank();
      found[key] = this.scalar(depth);
    } while (this.goesOn('}'));
    return found;
  }

  /** Whether a comma leads to a further item of a flow collection; its end is passed where not. */
  private goesOn(closing: ']' | '}'): boolean {
    this.skipBlank();
    const next = this.text[this.at];
    if (next !== ',' && next !== closing) throw aside;
    this.at += 1;
    if (next === closing) return false;
    if (this.text[this.at] !== ' ') throw aside;
    this.skipBlank();
    return true;
  }

  /** What stands on the line up to a comment. */
  private restOfLine(): string {
    const end = this.lineEnd();
    const line = this.text.slice(this.at, end);
    const comment = line.indexOf(' #');
    this.at = end;
    return withoutEnd(comment < 0 ? line : line.slice(0, comment));
  }

  private newKey(pattern: RegExp, among: object): string {
    const key = this.keyHere(pattern);
    if (key === undefined || notText.test(key) || Object.hasOwn(among, key)) throw aside;
    return key;
  }

  private keyHere(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    return pattern.exec(this.text)?.[1];
  }

  private match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text) ?? undefined;
    if (found) this.at = pattern.lastIndex;
    return found;
  }

  private isItem(): boolean {
    return this.text.startsWith('- ', this.at);
  }

  private skipBlank(): void {
    while (this.text[this.at] === ' ') this.at += 1;
  }

  private lineEnd(): number {
    const end = this.text.indexOf('\n', this.at);
    return end < 0 ? this.text.length : end;
  }

  /** Goes to the next line on which more than a comment stands. */
  private nextLine(): void {
    for (let start = this.at === 0 ? 0 : this.lineEnd() + 1; start < this.text.length; start = this.lineEnd() + 1) {
      this.at = start;
      this.skipBlank();
      const first = this.text[this.at];
      if (first === undefined || first === '\n' || first === '#') continue;
      this.indent = this.at - start;
      return;
    }
    this.at = this.text.length;
    this.indent = -1;
  }
}

/** A scalar without quotes as YAML 1.2 reads it. */
function scalarOf(text: string): unknown {
  if (text === '' || sign.test(text) || text.endsWith(':') || text.includes(': ') || text.includes(' #')) throw aside;
  if (!mayBeNoText.test(text)) return text;
  if (wholeNumber.test(text) || decimal.test(text)) return Number(text);
  if (text === 'true') return true;
  if (text === 'false') return false;
  if (noText.test(text)) throw aside;
  return text;
}

/** Only a space is a space to YAML. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (text[end - 1] === ' ') end -= 1;
  return text.slice(0, end);
}
