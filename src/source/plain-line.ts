import { aside, scalarOf, withoutEnd } from './plain-scalar.js';

/** A key of one line has at most 1024 characters (YAML 1.2.2, section 7.4); what comes near that is none of ours. */
const longestKey = 1000;

const keyInFlow = /("?)([A-Za-z][\w-]*|[1-9]\d{0,8})\1: /y;
const notText = /^(?:null|Null|NULL|true|True|TRUE|false|False|FALSE|__proto__)$/;
const quotedTwice = /"([^"\\\n]*)"/y;
const quotedOnce = /'((?:[^'\n]|'')*)'/y;
const inFlow = /[^,[\]{}\n]*/y;
/** How far in, and how many flow collections deep, anything may stand. */
export const deepest = 40;

/** What stands on one line of a text of the plain style: scalars and flow collections. */
export class PlainLine {
  protected readonly text: string;
  /** The next character to be read. */
  protected at = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** A scalar or a flow collection, so many flow collections deep. */
  protected scalar(depth: number): unknown {
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

  /** A key that its mapping does not have yet; what follows its colon is next. */
  protected newKey(pattern: RegExp, among: object): string {
    const key = this.keyHere(pattern);
    if (key === undefined || key.length > longestKey || notText.test(key) || Object.hasOwn(among, key)) throw aside;
    this.at = pattern.lastIndex;
    return key;
  }

  /** The key that stands here, without the quotes that those have which other readers take for no text: `"on"`. */
  protected keyHere(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    return pattern.exec(this.text)?.[2];
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
