import type { Dataset } from '../../domain/dataset.js';
import { contractsFor } from '../../domain/terms/current.js';
import { type SegmentThing, segmentName, type Things, thingsOf } from '../../domain/things.js';
import { plain } from '../../text/phrase.js';
import { aside } from '../column.js';
import { type Grouping, type List, listOf } from '../column-list.js';
import { besideSorted, type Fate, out, sortedBy, unsure } from '../fate.js';
import { awayBy, regionsAsked, type Unknown } from '../selection.js';
import { fateByCodes } from './filter.js';
import type { ListOptions } from './listable.js';

interface SeenSegment {
  readonly segment: SegmentThing;
  readonly things: Things;
}

/** The segments known on a day; with codes, those for which a contract holds that has them. */
export function segmentsListed(dataset: Dataset, { selection, codes, asOf, view }: ListOptions): List | Unknown {
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
    const mayBe = fates.length === 0 || fates.some((fate) => fate !== 'in' && fate.is === 'unsure');
    return mayBe ? unsure('code-unknown') : out('other-code');
  });
  return listOf<SeenSegment>(
    [
      ...aside<SeenSegment>(
        { field: 'region', datum: regionIdOf },
        { field: 'track', datum: trackIdOf },
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

const underRegion: Grouping<SeenSegment> = {
  idOf: regionIdOf,
  headingOf: ({ segment: { versions } }) => ({
    heading: plain(versions[0]?.edition.track.region.name ?? ''),
    details: [],
  }),
  instead: ['region'],
};

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
