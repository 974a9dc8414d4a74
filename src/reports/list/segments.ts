import type { Dataset } from '../../domain/dataset.js';
import { onceForEach } from '../../domain/once.js';
import { contractsFor } from '../../domain/terms/current.js';
import { type SegmentThing, segmentName, type Things, thingsOf } from '../../domain/things.js';
import { plain } from '../../text/phrase.js';
import { aside } from '../column.js';
import { type Grouping, type List, listOf } from '../column-list.js';
import { besideSorted, type Fate, out, sortedBy, unsure } from '../fate.js';
import { awayBy, regionsAsked, type Unknown } from '../selection.js';
import type { CodedKey } from '../units.js';
import { doubtedColumn, doubtfullyAsked } from './asked-in-doubt.js';
import { fateByCodes } from './filter.js';
import type { ListOptions } from './listable.js';

interface SeenSegment {
  readonly segment: SegmentThing;
  readonly things: Things;
}

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
    const fates = contractsFor(segment, things).map((contract) => fateByCodes({ contract, things }, codes));
    if (codes.size === 0 || fates.includes('in')) return 'in';
    const open = fates.filter((fate) => fate !== 'in' && fate.is === 'unsure');
    return (
      open.find((fate) => fate !== 'in' && fate.reason === 'other-reading') ??
      open[0] ??
      (fates.length === 0 ? unsure('code-unknown') : out('other-code'))
    );
  });
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
      },
      doubtedColumn(
        doubted,
        sorted.in.some((one) => doubted(one).length > 0),
      ),
    ],
    sorted.in,
    {
      asOf,
      beside: besideSorted(sorted, (one) => [regionIdOf(one), trackIdOf(one), one.segment.id].join('/')),
      view,
      under: underRegion,
    },
  );
}

/** The codes that somebody asked for and that each contract by which the segment is listed has only in doubt. */
function inByDoubt({ segment, things }: SeenSegment, options: ListOptions): CodedKey[] {
  const seen = contractsFor(segment, things).map((contract) => ({ contract, things }));
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
