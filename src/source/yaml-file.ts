import type { Extent } from './extent.js';
import { topPlaceOf } from './node-place.js';
import { type Path, placeAt, placesFrom, type YamlPlace } from './places.js';
import { PlainParts } from './plain-part.js';
import { plainValueOf } from './plain-yaml.js';
import { type YamlReading, yamlReadingOf } from './yaml-reading.js';

export type { Extent } from './extent.js';
export type { Path } from './places.js';

/** What is known of a text that was read before: its plain value, and the places of its values, as `placesAsText` writes them. */
export interface Known {
  readonly value: unknown;
  readonly places: string;
}

/** One YAML text, with the name people know it by. */
export class YamlFile {
  readonly name: string;
  readonly text: string;
  private readonly known: Known | undefined;
  private parsed: YamlReading | undefined;
  private read: { readonly value: unknown } | undefined;
  private plain: ReturnType<typeof plainValueOf> | 'not-tried' = 'not-tried';
  private place: YamlPlace | undefined;
  private starts: readonly number[] | undefined;
  private parts: PlainParts | undefined;
  private readInParts = 0;

  /** @param known where the text was read before: it is then not read again */
  constructor(name: string, text: string, known?: Known) {
    this.name = name;
    this.text = text;
    this.known = known;
    if (known) this.read = { value: known.value };
  }

  /** How the text reads; it is read once. */
  get reading(): YamlReading {
    this.parsed ??= yamlReadingOf(this.text);
    return this.parsed;
  }

  /** Whether the text is of the plain style, so that its value is known without the library: it has no slips in YAML. */
  get isPlain(): boolean {
    if (this.plain === 'not-tried') this.plain = plainValueOf(this.text);
    return this.plain !== undefined;
  }

  /** The plain value of the whole text; `undefined` where the text is refused. */
  get value(): unknown {
    this.read ??=
      this.isPlain && typeof this.plain === 'object' ? this.plain : { value: this.reading.document?.toJS() };
    return this.read.value;
  }

  /**
   * Where the value at `path` stands; with `'key'`, where its key stands.
   * A path that does not exist gives its deepest part that does.
   */
  extentOf(path: Path, part: 'key' | 'value'): Extent {
    const { top, way, from } = this.wayTo(path);
    const { start, end } = placeAt(top, way, part);
    return { start: from + start, end: from + end };
  }

  /** The value at `path` as it is written, where it is a scalar without quotes. */
  plainAt(path: Path): string | undefined {
    const { top, way, from } = this.wayTo(path);
    const { isPlain, start, end } = placeAt(top, way);
    return isPlain ? this.text.slice(from + start, from + end) : undefined;
  }

  /**
   * A whole in which a way leads to a place, and where it begins: of a text of the plain style that was not read yet a
   * part is enough, as long as the parts together are not much more than the whole. Parts are kept no longer than until
   * the next one: they cost less to read than the whole, of which all is kept.
   */
  private wayTo(path: Path): { readonly top: YamlPlace; readonly way: Path; readonly from: number } {
    const isUnread = !this.known && !this.place && !this.parsed;
    const isShort = isUnread && this.readInParts < this.text.length * 2 && this.isPlain;
    if (isShort) this.parts ??= new PlainParts(this.text);
    const part = isShort ? this.parts?.partOf(path) : undefined;
    if (!part) return { top: this.top, way: path, from: 0 };
    this.readInParts += part.read;
    return { top: part.top, way: part.path, from: part.start };
  }

  /** Where the whole stands; places are made when they are first asked for. */
  private get top(): YamlPlace {
    const { known } = this;
    this.place ??= known ? placesFrom(known.places, known.value) : topPlaceOf(this.reading);
    return this.place;
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
