import type { Extent } from './extent.js';
import { aside, scalarOf, withoutEnd } from './plain-scalar.js';

/** A key of one line has at most 1024 characters (YAML 1.2.2, section 7.4); what comes near that is none of ours. */
export const longestKey = 1000;

const keyInFlow = /(("?)([A-Za-z][\w-]*|[1-9]\d{0,8})\2): /y;
const notText = /^(?:null|Null|NULL|true|True|TRUE|false|False|FALSE|__proto__)$/;
const quotedTwice = /"([^"\\\n]*)"/y;
const quotedOnce = /'((?:[^'\n]|'')*)'/y;
const inFlow = /[^,[\]{}\n]*/y;
/** How far in, and how many flow collections deep, anything may stand. */
export const deepest = 40;

/**
 * What is made of a text of the plain style while it is read: `One` of a value, `List` and `Mapping` of what values are put
 * into as they come.
 */
export interface Made<One, List, Mapping> {
  /** @param isBare it stands without quotes */
  scalar(value: unknown, start: number, end: number, isBare: boolean): One;
  list(): List;
  /** @param start where its dash stands, or itself between brackets */
  item(list: List, value: One, start: number): void;
  mapping(): Mapping;
  has(mapping: Mapping, key: string): boolean;
  pair(mapping: Mapping, key: PlainKey, value: One): void;
  /** @param end where it ends; what stands in lines of its own ends with the last of them */
  whole(of: List | Mapping, start: number, end: number, isFlow: boolean): One;
  /** A comment begins here. */
  comment(start: number): void;
}

export interface PlainKey extends Extent {
  readonly name: string;
  /** It is a number: YAML knows such keys, and our data has years. */
  readonly isNumber: boolean;
}

/** What stands behind a key or a dash of a text of the plain style: scalars, and flow collections, which may go on below. */
export class PlainLine<One, List, Mapping> {
  protected readonly text: string;
  protected readonly made: Made<One, List, Mapping>;
  /** The next character to be read. */
  protected at = 0;
  /** How far in the line at hand begins; -1 behind the last one. */
  protected indent = -1;

  constructor(text: string, made: Made<One, List, Mapping>) {
    this.text = text;
    this.made = made;
  }

  /** A scalar or a flow collection, so many flow collections deep. */
  protected scalar(depth: number): One {
    if (depth > deepest) throw aside;
    const { text, at: start } = this;
    const first = text[start];
    if (first === '[') return this.flowList(depth + 1);
    if (first === '{') return this.flowMapping(depth + 1);
    if (first === '"') return this.made.scalar(this.quoted(quotedTwice), start, this.at, false);
    if (first === "'") return this.made.scalar(this.quoted(quotedOnce).replaceAll("''", "'"), start, this.at, false);
    const bare = depth === 0 ? this.restOfLine() : withoutEnd(this.match(inFlow)?.[0] ?? '');
    return this.made.scalar(scalarOf(bare), start, start + bare.length, true);
  }

  private quoted(pattern: RegExp): string {
    const found = this.match(pattern)?.[1];
    if (found === undefined) throw aside;
    return found;
  }

  private flowList(depth: number): One {
    const start = this.at;
    const list = this.made.list();
    this.at += 1;
    this.skipBlank();
    if (this.text[this.at] === ']') this.at += 1;
    else {
      do {
        const first = this.at;
        this.made.item(list, this.scalar(depth), first);
      } while (this.goesOn(']'));
    }
    return this.made.whole(list, start, this.at, true);
  }

  private flowMapping(depth: number): One {
    const start = this.at;
    const mapping = this.made.mapping();
    this.at += 1;
    this.skipBlank();
    if (this.text[this.at] === '}') this.at += 1;
    else {
      do {
        const key = this.newKey(keyInFlow, mapping);
        this.skipBlank();
        this.made.pair(mapping, key, this.scalar(depth));
      } while (this.goesOn('}'));
    }
    return this.made.whole(mapping, start, this.at, true);
  }

  /** Whether a comma leads to a further item of a flow collection; its end is passed where not. */
  private goesOn(closing: ']' | '}'): boolean {
    this.skipBlank();
    const next = this.text[this.at];
    if (next !== ',' && next !== closing) throw aside;
    this.at += 1;
    if (next === closing) return false;
    if (this.text[this.at] === '\n') this.goBelow();
    else if (this.text[this.at] !== ' ') throw aside;
    this.skipBlank();
    return true;
  }

  /** Goes to the next line, on which a flow collection goes on: further in than what it stands in. */
  private goBelow(): void {
    this.at += 1;
    const start = this.at;
    this.skipBlank();
    if (this.at - start <= this.indent) throw aside;
  }

  /** What stands on the line up to a comment. */
  private restOfLine(): string {
    const line = this.text.slice(this.at, this.lineEnd());
    const comment = line.indexOf(' #');
    const rest = comment < 0 ? line : line.slice(0, comment);
    this.at += rest.length;
    return withoutEnd(rest);
  }

  /** A key that its mapping does not have yet; what follows its colon is next. */
  protected newKey(pattern: RegExp, among: Mapping): PlainKey {
    const key = this.keyHere(pattern);
    if (!key || key.name.length > longestKey || notText.test(key.name) || this.made.has(among, key.name)) throw aside;
    this.at = pattern.lastIndex;
    return key;
  }

  /** The key that stands here; those that other readers take for no text have quotes around them: `"on"`. */
  protected keyHere(pattern: RegExp): PlainKey | undefined {
    const start = this.at;
    pattern.lastIndex = start;
    const found = pattern.exec(this.text);
    if (!found) return undefined;
    const [, written = '', quote, name = ''] = found;
    return { name, isNumber: quote === '' && name < 'A', start, end: start + written.length };
  }

  protected match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text) ?? undefined;
    if (found) this.at = pattern.lastIndex;
    return found;
  }

  protected skipBlank(): void {
    while (this.text[this.at] === ' ') this.at += 1;
  }

  protected lineEnd(): number {
    const end = this.text.indexOf('\n', this.at);
    return end < 0 ? this.text.length : end;
  }
}
