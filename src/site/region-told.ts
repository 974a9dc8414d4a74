import type { Day } from '../calendar/day.js';
import type { Dataset, Region, Track } from '../domain/dataset.js';
import { type SegmentThing, segmentName, thingsOf } from '../domain/things.js';
import { compareReport } from '../reports/compare/compare.js';
import type { Report } from '../reports/report.js';
import { showReport } from '../reports/show/show.js';
import { daysKnown } from './timeline-rows.js';

/** All that is known of a region, its tracks and its segments. */
export interface RegionTold {
  readonly region: Report | undefined;
  readonly tracks: readonly TrackTold[];
}

export interface TrackTold {
  readonly track: Track;
  readonly report: Report | undefined;
  /** Missing where there is one edition only. */
  readonly editions: Report | undefined;
  readonly segments: readonly { readonly id: string; readonly name: string; readonly report: Report | undefined }[];
}

export function regionTold(region: Region, dataset: Dataset, asOf: Day): RegionTold {
  const segments = [...thingsOf(region, asOf).segments.values()];
  const toldOf = (...path: string[]) => found(showReport(dataset, [region.id, ...path].join('/'), asOf));
  const isIn = (track: Track) => (segment: SegmentThing) => segment.versions[0]?.edition.track === track;
  return {
    region: toldOf(),
    tracks: region.tracks.map((track) => ({
      track,
      report: toldOf(track.id),
      editions: editionsCompared({ ...region, tracks: [track] }, dataset, asOf, track.id),
      segments: segments
        .filter(isIn(track))
        .map((one) => ({ id: one.id, name: segmentName(one), report: toldOf(track.id, one.id) })),
    })),
  };
}

function editionsCompared(region: Region, dataset: Dataset, asOf: Day, track: string): Report | undefined {
  const days = daysKnown(region, asOf);
  if (days.length < 2) return undefined;
  const sides = new Map(days.map((day) => [`${region.id}@${day}`, day]));
  const options = { track, on: [], differences: false, all: false, by: 'track' } as const;
  return found(compareReport(dataset, [...sides.keys()], asOf, sides, options));
}

/** A report, where what was asked for is there. */
function found(report: Report | { readonly known: unknown }): Report | undefined {
  return 'known' in report ? undefined : report;
}
