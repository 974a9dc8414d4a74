import type { Day } from '../calendar/day.js';
import type { Dataset, Track } from '../domain/dataset.js';
import { isUnknown } from '../domain/entry.js';
import { contractsFor } from '../domain/terms/current.js';
import { isOff, replacementOf } from '../domain/terms/off.js';
import {
  type ContractThing,
  lookUp,
  nameOf,
  replacedIn,
  type SegmentThing,
  type Things,
  thingsOf,
  trackOf,
} from '../domain/things.js';
import { labelOf, termsFor } from '../domain/vocabulary.js';
import { reasonText } from '../text/days.js';
import type { InBoth } from '../text/language.js';
import { listText } from '../text/list.js';
import { pathOf } from './contract-path.js';
import { joined, same } from './report.js';
import { regionsFor, type Selection, tracksFor, type Unknown, unknownPart } from './selection.js';
import { type CodedKey, codedKeys, codesOf } from './units.js';

/** Records with their headings. */
export interface List {
  /** The day from which was looked, where that matters. */
  readonly asOf?: Day;
  readonly fields: readonly string[];
  readonly columns: readonly InBoth[];
  readonly records: readonly Record<string, string | null>[];
  /** A record as people see it; the record itself where left out. */
  readonly rows?: readonly (readonly InBoth[])[];
}

/** What things must have to be listed: one of the codes under each key. */
export type CodeFilter = ReadonlyMap<CodedKey, readonly string[]>;

/** A word that no term of its group means. */
export interface NoTerm {
  readonly key: CodedKey;
  readonly word: string;
  readonly names: readonly string[];
}

interface Seen {
  readonly contract: ContractThing;
  readonly things: Things;
}

/** The codes that words stand for, by id, label or another name; an unknown word (`not-stated`) stands for itself. */
export function codeFilterFor(words: ReadonlyMap<CodedKey, string>, dataset: Dataset): CodeFilter | NoTerm {
  const found = new Map<CodedKey, readonly string[]>();
  for (const [key, word] of words) {
    const codes = isUnknown(word) || key === 'sas-option' ? [word] : termsFor(dataset, key, word).map(({ id }) => id);
    const terms = dataset.vocabulary?.groups[key] ?? [];
    if (codes.length === 0) return { key, word, names: terms.flatMap(({ id, label }) => [id, label.nl, label.en]) };
    found.set(key, codes);
  }
  return found;
}

/** The contracts, and shares of segments in them, that are current on a day. */
export function contractList(dataset: Dataset, selection: Selection, codes: CodeFilter, asOf: Day): List | Unknown {
  const views = viewsOf(dataset, selection, asOf);
  if (!Array.isArray(views)) return views;
  const all = views.flatMap((things) => currentIn(things, selection)).filter((one) => hasCodes(one, codes));
  const { contract, kind, stage, funding, source } = listText.columns;
  return {
    asOf,
    fields: ['region', 'track', 'segment', 'contract', 'kind', 'stage', 'funding', 'instrument', 'doubted', 'source'],
    columns: [contract, kind, stage, funding, source],
    records: all.map((one) => ({
      region: one.contract.region.id,
      track: trackOf(one.contract).id,
      segment: one.contract.segment?.id ?? null,
      contract: one.contract.id,
      kind: wordOf(one, 'kind'),
      stage: wordOf(one, 'stage'),
      funding: writtenIn(one, 'funding'),
      instrument: writtenIn(one, 'instrument'),
      doubted: doubtedIn(one).join('; ') || null,
      source: one.contract.versions[0]?.edition.source ?? null,
    })),
    rows: all.map((one) => {
      const funded = codesOf(one, 'funding').map(({ code, isDoubted }) =>
        joined([coded(dataset, 'funding', code), ...(isDoubted ? [listText.doubted] : [])], ' '),
      );
      return [
        same(pathOf(one.contract).replaceAll('/', ' › ')),
        coded(dataset, 'contract-kind', wordOf(one, 'kind')),
        coded(dataset, 'stage', wordOf(one, 'stage')),
        joined(funded, '; '),
        same(one.contract.versions[0]?.edition.source ?? ''),
      ];
    }),
  };
}

/** The segments known on a day; with codes, those for which a contract holds that has them. */
export function segmentList(dataset: Dataset, selection: Selection, codes: CodeFilter, asOf: Day): List | Unknown {
  const views = viewsOf(dataset, selection, asOf);
  if (!Array.isArray(views)) return views;
  const all = views.flatMap((things) => {
    const gone = replacedIn(things);
    const isFunded = (segment: SegmentThing) =>
      codes.size === 0 || contractsFor(segment, things).some((contract) => hasCodes({ contract, things }, codes));
    return [...things.segments.values()].filter(
      (segment) => !gone.has(segment.id) && isAsked(segment.versions[0]?.edition.track, selection) && isFunded(segment),
    );
  });
  const { segment: column, name, parent, aliases } = listText.columns;
  const regionOf = ({ versions }: SegmentThing) => versions[0]?.edition.track.region.id ?? '';
  return {
    asOf,
    fields: ['region', 'track', 'segment', 'name', 'parent', 'aliases'],
    columns: [column, name, parent, aliases],
    records: all.map((segment) => ({
      region: regionOf(segment),
      track: trackIdOf(segment),
      segment: segment.id,
      name: nameOf(segment),
      parent: segment.parent?.id ?? null,
      aliases: aliasesOf(segment).join('; ') || null,
    })),
    rows: all.map((segment) => [
      same([regionOf(segment), trackIdOf(segment), segment.id].join(' › ')),
      same(nameOf(segment)),
      same(segment.parent?.id ?? ''),
      same(aliasesOf(segment).join(', ')),
    ]),
  };
}

function viewsOf(dataset: Dataset, selection: Selection, asOf: Day): Things[] | Unknown {
  const regions = regionsFor(selection, dataset);
  if (!Array.isArray(regions)) return regions;
  const unknown = unknownPart({ ...selection, segment: undefined }, regions, []);
  return unknown ?? regions.map((region) => thingsOf(region, asOf));
}

function currentIn(things: Things, selection: Selection): Seen[] {
  return [...things.contracts.values()]
    .filter((one) => !replacementOf(one, things) && isAsked(trackOf(one), selection))
    .map((contract) => ({ contract, things }));
}

function hasCodes(one: Seen, codes: CodeFilter): boolean {
  if (codes.size > 0 && isOff(one.contract, one.things)) return false;
  return [...codes].every(([key, wanted]) => codesOf(one, key).some(({ code }) => wanted.includes(code)));
}

function writtenIn(one: Seen, key: CodedKey): string | null {
  return (
    codesOf(one, key)
      .map(({ code }) => code)
      .join('; ') || null
  );
}

/** Which of the values that are listed or filtered by are doubted. */
function doubtedIn(one: Seen): CodedKey[] {
  return codedKeys.filter((key) => codesOf(one, key).some(({ isDoubted }) => isDoubted));
}

function isAsked(track: Track | undefined, selection: Selection): boolean {
  return track !== undefined && tracksFor(track.region, selection.track).includes(track);
}

function wordOf({ contract, things }: Seen, key: 'kind' | 'stage'): string | null {
  return lookUp(contract, key, things)?.located.value ?? null;
}

function coded(dataset: Dataset, group: string, code: string | null): InBoth {
  if (code === null) return same('');
  return isUnknown(code) ? reasonText[code] : labelOf(dataset, group, code);
}

function trackIdOf({ versions }: SegmentThing): string {
  return versions[0]?.edition.track.id ?? '';
}

function aliasesOf({ versions }: SegmentThing): string[] {
  return [...new Set(versions.flatMap(({ entry }) => entry.value.aliases ?? []))];
}
