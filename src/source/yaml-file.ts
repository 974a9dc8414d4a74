import type { Extent } from './extent.js';
import { topPlaceOf } from './node-place.js';
import { type Path, placeAt, placesFrom, type YamlPlace } from './places.js';
import { plainPlacesOf } from './plain-places.js';
import { plainValueOf } from './plain-value.js';
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
  private whole: string | (() => string);
  private readonly known: Known | undefined;
  private parsed: YamlReading | undefined;
  private read: { readonly value: unknown } | undefined;
  private plain: ReturnType<typeof plainValueOf> | 'not-tried' = 'not-tried';
  private place: YamlPlace | undefined;
  private starts: readonly number[] | undefined;

  /**
   * @param text or what makes it when it is first asked for
   * @param known where the text was read before: it is then not read again
   */
  constructor(name: string, text: string | (() => string), known?: Known) {
    this.name = name;
    this.whole = text;
    this.known = known;
    if (known) this.read = { value: known.value };
  }

  get text(): string {
    if (typeof this.whole !== 'string') this.whole = this.whole();
    return this.whole;
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
    const { start, end } = placeAt(this.top, path, part);
    return { start, end };
  }

  /** The value at `path` as it is written, where it is a scalar without quotes. */
  plainAt(path: Path): string | undefined {
    const { isPlain, start, end } = placeAt(this.top, path);
    return isPlain ? this.text.slice(start, end) : undefined;
  }

  /** Where the whole stands; places are made when they are first asked for. */
  private get top(): YamlPlace {
    const { known } = this;
    this.place ??= known
      ? placesFrom(known.places, known.value)
      : ((this.isPlain ? plainPlacesOf(this.text)?.top : undefined) ?? topPlaceOf(this.reading));
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
