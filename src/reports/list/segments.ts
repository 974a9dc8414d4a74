import { uniqueReferences } from '../../domain/citing/citation.js';
import type { Dataset, Region } from '../../domain/dataset.js';
import { lookUp } from '../../domain/look-up.js';
import { onceForEach } from '../../domain/once.js';
import type { StatementAsOf } from '../../domain/standing.js';
import { contractsFor } from '../../domain/terms/current.js';
import {
  type ContractThing,
  type SegmentThing,
  segmentName,
  type Things,
  thingsOf,
  trackOf,
} from '../../domain/things.js';
import { joined, plain } from '../../text/phrase.js';
import { aside } from '../column.js';
import { type Grouping, type List, listOf } from '../column-list.js';
import { besideSorted, type Fate, out, sortedBy, unsure } from '../fate.js';
import type { Apart } from '../report.js';
import { awayBy, regionsAsked, type Unknown } from '../selection.js';
import { wholeCalled, wholeWritten } from '../show/part.js';
import type { CodedKey } from '../units.js';
import { doubtedColumn, doubtfullyAsked } from './asked-in-doubt.js';
import { linesOfAnswers } from './codes-told.js';
import { type CodeFilter, fateByCodes } from './filter.js';
import type { ListOptions } from './listable.js';
import { askedColumn, type SeenSegment, saidOfCodes } from './segments-asked.js';
import { sourceColumns } from './told-list.js';

/** The segments known on a day; with codes, those for which a contract holds that has them. */
export function segmentsListed(dataset: Dataset, options: ListOptions): List | Unknown {
  const { selection, codes, asOf, view } = options;
  const regions = regionsAsked(selection, dataset);
  if (!Array.isArray(regions)) return regions;
  const everything = dataset.regions.flatMap((region): SeenSegment[] => {
    const things = thingsOf(region, asOf);
    return [...things.segments.values()].map((segment) => ({ segment, things }));
  });
  const sorted = sortedBy(everything, ({ segment, things }): Fate => {
    const track = segment.versions[0]?.edition.track;
    const away = track && awayBy(track, selection, regions);
    if (away) return out(away);
    if (things.replacements.has(segment.id)) return out('replaced');
    return fateOfAll(contractsFor(segment, things), things, codes);
  });
  const { cannotTell, leftOut } = besideSorted(sorted, (one) =>
    [regionIdOf(one), trackIdOf(one), one.segment.id].join('/'),
  );
  const doubted = onceForEach((one: SeenSegment) => inByDoubt(one, options));
  return listOf<SeenSegment>(
    [
      ...aside<SeenSegment>(
        { field: 'region', datum: regionIdOf, text: (one) => plain(regionNameOf(one)) },
        { field: 'track', datum: trackIdOf, text: (one) => plain(trackNameOf(one)) },
        { field: 'segment', datum: ({ segment }) => segment.id },
      ),
      {
        field: 'name',
        datum: ({ segment }) => segmentName(segment),
        text: (one) => plain(`${trackNameOf(one)} › ${segmentName(one.segment)}`),
      },
      {
        field: 'parent',
        datum: ({ segment }) => segment.parent?.id,
        text: ({ segment }) => plain(segment.parent ? segmentName(segment.parent) : ''),
      },
      {
        field: 'aliases',
        datum: ({ segment }) => aliasesOf(segment).join('; ') || null,
        text: ({ segment }) => plain(aliasesOf(segment).join(', ')),
        // What is asked for needs its room.
        isAside: codes.size > 0,
      },
      askedColumn(options, dataset),
      {
        field: 'inheritedFrom',
        datum: (one) => wholesBehind(one, options).map(wholeWritten).join('; ') || null,
        text: (one) => joined(wholesBehind(one, options).map(wholeCalled), '; '),
      },
      doubtedColumn(
        doubted,
        sorted.in.some((one) => doubted(one).length > 0),
      ),
      ...sourceColumns<SeenSegment>(
        dataset,
        (one) => uniqueReferences(saidOfCodes(one, options, (seen, key) => linesOfAnswers(seen, [key])).flat()),
        ({ segment: { versions } }) => versions[0]?.edition.source,
      ),
    ],
    sorted.in,
    {
      asOf,
      beside: {
        cannotTell,
        leftOut: [...leftOut, ...tracksWithoutSegments(regions, options)],
      },
      view,
      under: underRegion,
    },
  );
}

/** What becomes of something for which contracts hold, where only some codes are asked for: one contract that has them is enough. */
function fateOfAll(contracts: readonly ContractThing[], things: Things, codes: CodeFilter): Fate {
  const fates = contracts.map((contract) => fateByCodes({ contract, things }, codes));
  if (codes.size === 0 || fates.includes('in')) return 'in';
  const open = fates.filter((fate) => fate !== 'in' && fate.is === 'unsure');
  return (
    open.find((fate) => fate !== 'in' && fate.reason === 'other-reading') ??
    open[0] ??
    (fates.length === 0 ? unsure('code-unknown') : out('other-code'))
  );
}

/** Tracks that no source divides into segments: with codes those for which a contract has them, or may have them. */
function tracksWithoutSegments(regions: readonly Region[], options: ListOptions): Apart[] {
  const { selection, codes, asOf } = options;
  const all = regions.flatMap((region) => {
    const things = thingsOf(region, asOf);
    const divided = new Set([...things.segments.values()].map(({ versions: [newest] }) => newest?.edition.track));
    const known = region.tracks.filter(({ editions }) => editions.some((one) => (one.countsFrom ?? asOf) <= asOf));
    return known.flatMap((track): Apart[] => {
      if (divided.has(track) || awayBy(track, selection, [...regions])) return [];
      const own = (things.contractsIn.get(undefined) ?? []).filter((one) => trackOf(one) === track);
      const fate = fateOfAll(own, things, codes);
      if (fate !== 'in' && fate.is === 'out') return [];
      const isDoubted = fate === 'in' ? inDoubt(own, things, options).length > 0 : fate.reason === 'other-reading';
      const unsurely = isDoubted ? 'no-segments-doubted' : 'no-segments-code-unknown';
      return [{ what: `${region.id}/${track.id}`, reason: fate === 'in' && !isDoubted ? 'no-segments' : unsurely }];
    });
  });
  const isSure = ({ reason }: Apart) => reason === 'no-segments';
  return [...all.filter(isSure), ...all.filter((one) => !isSure(one))];
}

/** Of what wholes the codes are by which a segment is listed, where they are not its own; none where no codes are asked for. */
function wholesBehind({ segment, things }: SeenSegment, { codes }: ListOptions): NonNullable<StatementAsOf['whole']>[] {
  const by = contractsFor(segment, things).filter((contract) => fateByCodes({ contract, things }, codes) === 'in');
  const wholes = by.flatMap((contract) =>
    [...codes.keys()].map((key) => {
      const on = lookUp(contract, key === 'funding' ? key : 'procurement', things)?.on;
      if (!on) return 'region';
      return on.segment === segment ? undefined : (on.segment ?? 'track');
    }),
  );
  return [...new Set(wholes)].filter((one) => one !== undefined);
}

function inByDoubt({ segment, things }: SeenSegment, options: ListOptions): CodedKey[] {
  return inDoubt(contractsFor(segment, things), things, options);
}

/** The codes that somebody asked for and that each of the contracts that have them has only in doubt. */
function inDoubt(contracts: readonly ContractThing[], things: Things, options: ListOptions): CodedKey[] {
  const seen = contracts.map((contract) => ({ contract, things }));
  const found = seen.filter((one) => fateByCodes(one, options.codes) === 'in');
  const doubts = found.map((one) => doubtfullyAsked(one, options));
  return [...options.codes.keys()].filter((key) => doubts.length > 0 && doubts.every((one) => one.includes(key)));
}

const underRegion: Grouping<SeenSegment> = {
  idOf: regionIdOf,
  headingOf: (one) => ({ heading: plain(regionNameOf(one)), details: [] }),
  instead: ['region'],
};

function regionNameOf({ segment: { versions } }: SeenSegment): string {
  return versions[0]?.edition.track.region.name ?? '';
}

function trackNameOf({ segment: { versions } }: SeenSegment): string {
  return versions[0]?.edition.track.name ?? '';
}

function regionIdOf({ segment: { versions } }: SeenSegment): string {
  return versions[0]?.edition.track.region.id ?? '';
}

function trackIdOf({ segment: { versions } }: SeenSegment): string {
  return versions[0]?.edition.track.id ?? '';
}

function aliasesOf({ versions }: SegmentThing): string[] {
  return [...new Set(versions.flatMap(({ entry }) => entry.value.aliases ?? []))];
}
