/**
 * A reader for the style of YAML that `inkoop fmt` writes: block mappings and lists, scalars on one line with or without
 * quotes, flow collections whose lines end after a comma, comments. It gives exactly what the library `yaml` gives, or steps aside: it
 * accepts nothing that the library would not, so that all mistakes are told from there.
 */
import { deepest, type Made, PlainLine } from './plain-line.js';
import { aside } from './plain-scalar.js';

/** Anything but letters, signs and spaces of European writing: tabs, carriage returns and what does not show among it. */
const strange = /[^\n\x20-\x7e\u00a1-\u00ac\u00ae-\u0600\u1e00-\u1fff\u2010-\u2027\u2030-\u205e\u20a0-\u2bff]/;

/** Anything a key may be made of; words that YAML reads as something else than text are told apart afterwards. */
const keyThere = /(("?)([A-Za-z][\w'-]*(?: [A-Za-z(][\w'()-]*)*|[1-9]\d{0,8})\2):(?= |\n|$)/y;

const folded = />-\n/y;
/** Nothing more on a line but a comment. */
const noMore = / *(?:(?<= )#[^\n]*)?(?=\n|$)/y;

let isInUse = true;

/** Has this reader step aside always, or no longer: without it every answer is the same, and takes longer. */
export function usePlainReader(isWanted: boolean): void {
  isInUse = isWanted;
}

/**
 * What is made of a text of the plain style.
 *
 * @returns `undefined` where the text has anything else, be it a mistake or only another style
 */
export function plainlyRead<One, List, Mapping>(
  text: string,
  made: Made<One, List, Mapping>,
): { readonly whole: One } | undefined {
  if (!isInUse || strange.test(text)) return undefined;
  try {
    return { whole: new PlainText(text, made).whole() };
  } catch (error) {
    if (error === aside) return undefined;
    throw error;
  }
}

class PlainText<One, List, Mapping> extends PlainLine<One, List, Mapping> {
  /** Where the last line ended on which more than a comment stands. */
  private end = 0;

  whole(): One {
    this.nextLine(this.text.length);
    if (this.indent !== 0) throw aside;
    const value = this.block(0, -1);
    if (!this.isOver()) throw aside;
    return value;
  }

  private isOver(): boolean {
    return this.indent < 0;
  }

  /** @param above how far in stands what the block belongs to */
  private block(indent: number, above: number): One {
    // Deeper lies nothing that a person wrote.
    if (indent > deepest) throw aside;
    // A list may stand as far in as the key that it is below.
    if (this.isItem() && indent >= above) return this.list(indent, above);
    if (indent <= above) throw aside;
    return this.mapping(indent);
  }

  private list(indent: number, above: number): One {
    const start = this.at;
    const list = this.made.list();
    while (this.indent === indent && this.isItem()) {
      const dash = this.at;
      this.at += 2;
      if (this.text[this.at] === ' ') throw aside;
      // A mapping that begins behind its dash goes on below its first key.
      const value = this.keyHere(keyThere) === undefined ? this.scalarUnder(indent) : this.itemAt(indent + 2);
      this.made.item(list, value, dash);
    }
    if (this.indent > above) throw aside;
    return this.made.whole(list, start, this.end, false);
  }

  private itemAt(indent: number): One {
    this.indent = indent;
    return this.mapping(indent);
  }

  private mapping(indent: number): One {
    const start = this.at;
    const mapping = this.made.mapping();
    while (this.indent === indent) {
      const key = this.newKey(keyThere, mapping);
      if (this.isAtEnd()) {
        this.nextLine(this.text.length);
        this.made.pair(mapping, key, this.block(this.indent, indent));
      } else {
        this.skipBlank();
        this.made.pair(mapping, key, this.scalarUnder(indent));
      }
    }
    if (this.indent > indent) throw aside;
    return this.made.whole(mapping, start, this.end, false);
  }

  /** What stands behind a key or a dash on the rest of its line, or is a text folded below it. */
  private scalarUnder(indent: number): One {
    const start = this.at;
    if (this.match(folded) !== undefined) {
      const value = this.foldedText(indent);
      return this.made.scalar(value, start, this.end, false);
    }
    const value = this.scalar(0);
    if (!this.isAtEnd()) throw aside;
    this.nextLine(this.indent);
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
    this.nextLine(this.indent);
    return lines.join(' ');
  }

  private isItem(): boolean {
    return this.text.startsWith('- ', this.at);
  }

  /** Whether nothing but a comment is left on the line; it is passed where so. */
  private isAtEnd(): boolean {
    const found = this.match(noMore)?.[0];
    const comment = found?.indexOf('#') ?? -1;
    if (found !== undefined && comment >= 0) this.made.comment(this.at - found.length + comment);
    return found !== undefined;
  }

  /**
   * Goes to the next line on which more than a comment stands.
   *
   * @param mostIn how far in a comment may stand: the library counts one that stands further in to the value above it
   */
  private nextLine(mostIn: number): void {
    const { text } = this;
    this.end = Math.min(this.lineEnd() + 1, text.length);
    let furthest = 0;
    for (let start = this.at === 0 ? 0 : this.end; start < text.length; start = this.lineEnd() + 1) {
      this.at = start;
      this.skipBlank();
      const first = text[this.at];
      if (first === '#') {
        furthest = Math.max(furthest, this.at - start);
        if (furthest > mostIn) throw aside;
        this.made.comment(this.at);
      }
      if (first === undefined || first === '\n' || first === '#') continue;
      this.indent = this.at - start;
      return;
    }
    // It counts one to what is above it as well that ends the text further in, or without an end of its line.
    if (furthest > 0 || (text[this.at] === '#' && !text.endsWith('\n'))) throw aside;
    this.at = text.length;
    this.indent = -1;
  }
}
