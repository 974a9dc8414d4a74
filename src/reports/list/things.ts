import type { Day } from '../../calendar/day.js';
import { answerTo } from '../../domain/answers/questions.js';
import { writtenIn } from '../../domain/answers/value.js';
import type { Dataset, Region } from '../../domain/dataset.js';
import { isUnknown, unknownWords } from '../../domain/entry.js';
import { contractsFor } from '../../domain/terms/current.js';
import { replacementOf } from '../../domain/terms/off.js';
import { type SegmentThing, segmentName, thingsOf, trackOf } from '../../domain/things.js';
import { labelOf, termsFor } from '../../domain/vocabulary.js';
import { reasonText } from '../../text/days.js';
import type { Text } from '../../text/language.js';
import { listText } from '../../text/list.js';
import { inAllLanguages, joined, plain } from '../../text/phrase.js';
import { isSameWord } from '../../text/same-word.js';
import { pathOf } from '../contract-path.js';
import type { Beside } from '../report.js';
import { awayBy, regionsFor, type Selection, type Unknown, unknownTrack } from '../selection.js';
import { type CodedKey, codedKeys, codesOf } from '../units.js';
import { besideFiltered, type CodeFilter, type Fate, matchOf, type Seen, sortedBy } from './filter.js';

/** Records with their headings. */
export interface List {
  /** The day from which was looked, where that matters. */
  readonly asOf?: Day;
  /** What there is besides. */
  readonly beside?: Beside;
  readonly fields: readonly string[];
  readonly columns: readonly Text[];
  readonly records: readonly Record<string, string | null>[];
  /** A record as people see it; the record itself where left out. */
  readonly rows?: readonly (readonly Text[])[];
}

/** A word that no term of its group means. */
export interface NoTerm {
  readonly key: CodedKey;
  readonly word: string;
  readonly names: readonly string[];
}

/** The codes that words stand for, by id, label or another name; an unknown word (`not-stated`) stands for itself. */
export function codeFilterFor(words: ReadonlyMap<CodedKey, string>, dataset: Dataset): CodeFilter | NoTerm {
  const found = new Map<CodedKey, readonly string[]>();
  for (const [key, word] of words) {
    const codes = codesCalled(key, word, dataset);
    const terms = dataset.vocabulary?.groups[key] ?? [];
    if (codes.length === 0)
      return { key, word, names: terms.flatMap(({ id, label }) => [id, ...inAllLanguages(label)]) };
    found.set(key, codes);
  }
  return found;
}

function codesCalled(key: CodedKey, word: string, dataset: Dataset): string[] {
  const unknown = unknownWords.find((one) =>
    [one, ...inAllLanguages(reasonText[one])].some((name) => isSameWord(name, word)),
  );
  if (unknown !== undefined) return [unknown];
  // A SAS option is told and asked for by its number.
  if (key !== 'sas-option') return termsFor(dataset, key, word).map(({ id }) => id);
  const ids = termsFor(dataset, key, /^\d+$/.test(word) ? `sas-${word}` : word).map(({ id }) => id);
  return ids.map((id) => id.replace(/^sas-/, ''));
}

/** The contracts, and shares of segments in them, that are current on a day. */
export function contractList(dataset: Dataset, selection: Selection, codes: CodeFilter, asOf: Day): List | Unknown {
  const regions = askedRegions(dataset, selection);
  if (!Array.isArray(regions)) return regions;
  const sorted = sortedBy(contractsIn(dataset, asOf), (one) => fateOf(one, selection, codes, regions));
  const all = sorted.in;
  const { contract, kind, stage, funding, source } = listText.columns;
  return {
    asOf,
    beside: besideFiltered(sorted, ({ contract: one }) => pathOf(one)),
    fields: ['region', 'track', 'segment', 'contract', 'kind', 'stage', 'funding', 'instrument', 'doubted', 'source'],
    columns: [contract, kind, stage, funding, source],
    records: all.map((one) => ({
      region: one.contract.region.id,
      track: trackOf(one.contract).id,
      segment: one.contract.segment?.id ?? null,
      contract: one.contract.id,
      kind: wordOf(one, 'kind'),
      stage: wordOf(one, 'stage'),
      funding: codesWritten(one, 'funding'),
      instrument: codesWritten(one, 'instrument'),
      doubted: doubtedIn(one).join('; ') || null,
      source: one.contract.versions[0]?.edition.source ?? null,
    })),
    rows: all.map((one) => {
      const funded = codesOf(one, 'funding').map(({ code, isDoubted }) =>
        joined([coded(dataset, 'funding', code), ...(isDoubted ? [listText.doubted] : [])], ' '),
      );
      return [
        plain(pathOf(one.contract).replaceAll('/', ' › ')),
        coded(dataset, 'contract-kind', wordOf(one, 'kind')),
        coded(dataset, 'stage', wordOf(one, 'stage')),
        joined(funded, '; '),
        plain(one.contract.versions[0]?.edition.source ?? ''),
      ];
    }),
  };
}

/** The segments known on a day; with codes, those for which a contract holds that has them. */
export function listedSegments(dataset: Dataset, selection: Selection, codes: CodeFilter, asOf: Day): List | Unknown {
  const regions = askedRegions(dataset, selection);
  if (!Array.isArray(regions)) return regions;
  const everything = dataset.regions.flatMap((region) => {
    const things = thingsOf(region, asOf);
    return [...things.segments.values()].map((segment) => ({ segment, things }));
  });
  const sorted = sortedBy(everything, ({ segment, things }): Fate => {
    const track = segment.versions[0]?.edition.track;
    const away = track && awayBy(track, selection, regions);
    if (away) return away;
    if (things.replacements.has(segment.id)) return 'replaced';
    const matches = contractsFor(segment, things).map((contract) => matchOf({ contract, things }, codes));
    if (codes.size === 0 || matches.includes('yes')) return 'in';
    return matches.includes('cannot-tell') || matches.length === 0 ? 'cannot-tell' : 'other-code';
  });
  const all = sorted.in.map(({ segment }) => segment);
  const { segment: column, name, parent, aliases } = listText.columns;
  const regionOf = ({ versions }: SegmentThing) => versions[0]?.edition.track.region.id ?? '';
  const pathTo = (one: SegmentThing) => [regionOf(one), trackIdOf(one), one.id].join('/');
  return {
    asOf,
    beside: besideFiltered(sorted, ({ segment }) => pathTo(segment)),
    fields: ['region', 'track', 'segment', 'name', 'parent', 'aliases'],
    columns: [column, name, parent, aliases],
    records: all.map((segment) => ({
      region: regionOf(segment),
      track: trackIdOf(segment),
      segment: segment.id,
      name: segmentName(segment),
      parent: segment.parent?.id ?? null,
      aliases: aliasesOf(segment).join('; ') || null,
    })),
    rows: all.map((segment) => [
      plain([regionOf(segment), trackIdOf(segment), segment.id].join(' › ')),
      plain(segmentName(segment)),
      plain(segment.parent?.id ?? ''),
      plain(aliasesOf(segment).join(', ')),
    ]),
  };
}

function askedRegions(dataset: Dataset, selection: Selection): Region[] | Unknown {
  const regions = regionsFor(selection, dataset);
  if (!Array.isArray(regions)) return regions;
  return unknownTrack(selection.track, regions) ?? regions;
}

function contractsIn(dataset: Dataset, asOf: Day): Seen[] {
  return dataset.regions.flatMap((region) => {
    const things = thingsOf(region, asOf);
    return [...things.contracts.values()].map((contract) => ({ contract, things }));
  });
}

function fateOf(one: Seen, selection: Selection, codes: CodeFilter, regions: readonly Region[]): Fate {
  const away = awayBy(trackOf(one.contract), selection, regions);
  if (away) return away;
  if (replacementOf(one.contract, one.things)) return 'replaced';
  const match = matchOf(one, codes);
  return match === 'yes' ? 'in' : match === 'no' ? 'other-code' : match;
}

function codesWritten(one: Seen, key: CodedKey): string | null {
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

function wordOf({ contract, things }: Seen, key: 'kind' | 'stage'): string | null {
  const answer = answerTo(key, contract, things);
  return answer ? writtenIn(answer.value) : null;
}

function coded(dataset: Dataset, group: string, code: string | null): Text {
  if (code === null) return plain('');
  return isUnknown(code) ? reasonText[code] : labelOf(dataset, group, code);
}

function trackIdOf({ versions }: SegmentThing): string {
  return versions[0]?.edition.track.id ?? '';
}

function aliasesOf({ versions }: SegmentThing): string[] {
  return [...new Set(versions.flatMap(({ entry }) => entry.value.aliases ?? []))];
}
