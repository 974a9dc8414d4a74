/**
 * A reader for the style of YAML that `inkoop fmt` writes: block mappings and lists, scalars on one line with or without
 * quotes, flow collections on one line, comments. It gives exactly what the library `yaml` gives, or steps aside: it
 * accepts nothing that the library would not, so that all mistakes are told from there. It knows no places.
 */
import { deepest, PlainLine } from './plain-line.js';
import { aside } from './plain-scalar.js';

/** Anything but letters, signs and spaces of European writing: tabs, carriage returns and what does not show among it. */
const strange = /[^\n\x20-\x7e\u00a1-\u00ac\u00ae-\u0600\u1e00-\u1fff\u2010-\u2027\u2030-\u205e\u20a0-\u2bff]/;

/** Anything a key may be made of; words that YAML reads as something else than text are told apart afterwards. */
const keyThere = /("?)([A-Za-z][\w'-]*(?: [A-Za-z(][\w'()-]*)*|[1-9]\d{0,8})\1:(?= |\n|$)/y;

const folded = />-\n/y;
/** Nothing more on a line but a comment. */
const noMore = / *(?:(?<= )#[^\n]*)?(?=\n|$)/y;

let isInUse = true;

/** Has this reader step aside always, or no longer: without it every answer is the same, and takes longer. */
export function usePlainReader(isWanted: boolean): void {
  isInUse = isWanted;
}

/**
 * The value of a text of the plain style.
 *
 * @returns `undefined` where the text has anything else, be it a mistake or only another style
 */
export function plainValueOf(text: string): { readonly value: unknown } | undefined {
  if (!isInUse || strange.test(text)) return undefined;
  try {
    return { value: new PlainText(text).whole() };
  } catch (error) {
    if (error === aside) return undefined;
    throw error;
  }
}

class PlainText extends PlainLine {
  /** How far in the line at hand begins; -1 behind the last one. */
  private indent = -1;

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

  private isItem(): boolean {
    return this.text.startsWith('- ', this.at);
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
