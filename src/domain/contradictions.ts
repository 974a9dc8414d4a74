import type { Located } from '../source/located.js';
import type { Reference } from './citing/citation.js';
import { referencesTo } from './citing/inputs.js';
import type { Dataset, Region } from './dataset.js';
import type { Entry } from './entry.js';
import { model } from './model.js';
import { allOf, saidUnder, walked } from './walk.js';

/** What a contradiction is about: a region, a track, a segment or a contract, and perhaps a key of it. */
export interface AboutWhat {
  readonly track: string | undefined;
  readonly segment: string | undefined;
  readonly contract: string | undefined;
  readonly key: string | undefined;
}

/** What one paper says, where another one, or another place, says otherwise. */
export interface ContradictionReading {
  readonly says: string;
  readonly references: readonly Reference[];
}

/** Two or more readings that do not agree in what they mean. */
export interface RecordedContradiction {
  readonly region: Region;
  readonly entry: Located<Entry<'contradiction'>>;
  readonly id: string;
  readonly about: string;
  /** `undefined` where nothing in the region is called so. */
  readonly what: AboutWhat | undefined;
  readonly readings: readonly ContradictionReading[];
  /** The reading that the data follow, from 0; `undefined` where they follow none. */
  readonly followed: number | undefined;
  readonly means: Entry<'contradiction'>['means'];
}

/** The contradictions that a region records, in the order of the file. */
export function contradictionsIn(region: Region): RecordedContradiction[] {
  if (!region.entry.value.contradictions) return [];
  const all = walked(region);
  const names = (kind: 'track' | 'segment' | 'contract') =>
    new Set(allOf(all, kind).map(({ entry }) => entry.value.id));
  const known = { track: names('track'), segment: names('segment'), contract: names('contract') };
  return allOf(all, 'contradiction').map((mapping) => {
    const { entry } = mapping;
    const { id, about = '', followed, means } = entry.value;
    const readings = saidUnder(mapping, 'readings').map((one) => ({
      says: String(one.located.value),
      references: referencesTo(one),
    }));
    const number = Number(followed);
    return {
      ...{ region, entry, id, about, readings, means },
      what: whatIsMeant(about, known),
      followed: readings[number - 1] ? number - 1 : undefined,
    };
  });
}

type KnownThings = Readonly<Record<'track' | 'segment' | 'contract', ReadonlySet<string>>>;

const knownKeys: ReadonlySet<string> = new Set(Object.values(model).flatMap((keys) => Object.keys(keys)));

/** `[track[/segment][/contract]][/key]`, as `inkoop cite` takes it behind the region; `undefined` where a step names nothing. */
function whatIsMeant(about: string, known: KnownThings): AboutWhat | undefined {
  const steps = about.split('/');
  const take = (ids: ReadonlySet<string>) => (ids.has(steps[0] ?? '') ? steps.shift() : undefined);
  const track = take(known.track);
  const segment = track === undefined ? undefined : take(known.segment);
  const contract = track === undefined ? undefined : take(known.contract);
  const key = take(knownKeys);
  const isWhole = steps.length === 0 && (track ?? key) !== undefined;
  return isWhole ? { track, segment, contract, key } : undefined;
}

/**
 * The contradictions about one thing: a region where no track is named, a track, a segment or a contract; for a segment's share
 * those about its whole, too.
 */
export function contradictionsAbout(
  of: {
    readonly track: string | undefined;
    readonly segment: string | undefined;
    readonly contract: string | undefined;
  },
  all: readonly RecordedContradiction[],
): RecordedContradiction[] {
  return all.filter(({ what }) => {
    if (!what || what.contract !== of.contract) return false;
    const isOfWhole = of.contract !== undefined && what.segment === undefined;
    return isOfWhole ? what.track === of.track : what.track === of.track && what.segment === of.segment;
  });
}

/** Whether the sources of a contradiction were known on a day. */
export function isContradictionKnown({ readings }: RecordedContradiction, { cards }: Dataset, asOf: string): boolean {
  return readings
    .flatMap(({ references }) => references)
    .every(({ source }) => (cards.get(source)?.dates?.latest ?? '') <= asOf);
}
