import type { Comment } from './comments.js';
import type { YamlPlace, YamlStep } from './places.js';
import type { Made, PlainKey } from './plain-line.js';
import { plainlyRead } from './plain-yaml.js';

/** A text of the plain style with the places of all that stands in it. */
export interface PlainPlaces {
  readonly top: PlainPlace;
  readonly comments: readonly Comment[];
}

/** A value where it stands. */
export interface PlainPlace extends YamlPlace {
  /** What a scalar says. */
  readonly value: unknown;
  /** What stands in a list or mapping, as the text has it; `undefined` for a scalar. */
  readonly entries: readonly PlainEntry[] | undefined;
  readonly isMapping: boolean;
  /** It stands between braces or brackets. */
  readonly isFlow: boolean;
}

export interface PlainEntry {
  /** Missing in a list. */
  readonly key: PlainKey | undefined;
  readonly value: PlainPlace;
  /** Where it begins: its key or dash. */
  readonly start: number;
}

/**
 * The places in a text of the plain style, as the library tells them.
 *
 * @returns `undefined` where the text has anything else
 */
export function plainPlacesOf(text: string): PlainPlaces | undefined {
  const starts: number[] = [];
  const read = plainlyRead(text, new AsPlaces(starts));
  return read && { top: read.whole, comments: starts.map((start) => commentAt(start, text)) };
}

function commentAt(start: number, text: string): Comment {
  const end = text.indexOf('\n', start);
  return { start, text: end < 0 ? text.slice(start) : text.slice(start, end) };
}

class AsPlaces implements Made<PlainPlace, Entries, Entries> {
  private readonly comments: number[];

  constructor(comments: number[]) {
    this.comments = comments;
  }

  scalar(value: unknown, start: number, end: number, isBare: boolean): PlainPlace {
    return new ScalarPlace(value, start, end, isBare);
  }

  list(): Entries {
    return new Entries(false);
  }

  item({ all }: Entries, value: PlainPlace, start: number): void {
    all.push({ key: undefined, value, start });
  }

  mapping(): Entries {
    return new Entries(true);
  }

  has({ steps }: Entries, key: string): boolean {
    return steps?.has(key) ?? false;
  }

  pair({ all, steps }: Entries, key: PlainKey, value: PlainPlace): void {
    const entry = { key, value, start: key.start };
    all.push(entry);
    steps?.set(key.name, entry);
  }

  whole(of: Entries, start: number, end: number, isFlow: boolean): PlainPlace {
    return new CollectionPlace(of, start, end, isFlow);
  }

  comment(start: number): void {
    this.comments.push(start);
  }
}

class Entries {
  readonly all: PlainEntry[] = [];
  readonly steps: Map<string, PlainEntry> | undefined;

  constructor(isMapping: boolean) {
    this.steps = isMapping ? new Map() : undefined;
  }
}

class ScalarPlace implements PlainPlace {
  readonly value: unknown;
  readonly start: number;
  readonly end: number;
  readonly isPlain: boolean;
  readonly entries = undefined;
  readonly isMapping = false;
  readonly isFlow = false;

  constructor(value: unknown, start: number, end: number, isBare: boolean) {
    this.value = value;
    this.start = start;
    this.end = end;
    this.isPlain = isBare;
  }

  step(): undefined {
    return undefined;
  }
}

class CollectionPlace implements PlainPlace {
  readonly value = undefined;
  readonly start: number;
  readonly end: number;
  readonly isPlain = false;
  readonly isFlow: boolean;
  private readonly of: Entries;

  constructor(of: Entries, start: number, end: number, isFlow: boolean) {
    this.of = of;
    this.start = start;
    this.end = end;
    this.isFlow = isFlow;
  }

  get entries(): readonly PlainEntry[] {
    return this.of.all;
  }

  get isMapping(): boolean {
    return this.of.steps !== undefined;
  }

  step(to: string | number): YamlStep | undefined {
    const { all, steps } = this.of;
    if (steps) return steps.get(`${to}`);
    return all[Number(to)];
  }
}
