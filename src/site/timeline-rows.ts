import type { Day } from '../calendar/day.js';
import type { Dataset, Region } from '../domain/dataset.js';
import { linesFor } from '../reports/lines.js';
import { distinctLanes } from '../reports/picture/draw.js';
import { lanesOf } from '../reports/picture/lanes.js';
import type { Lane } from '../reports/picture/picture.js';

/** A contract as it was known from one day on, up to the day before another one. */
export interface LaneVersion {
  readonly region: Region;
  readonly lane: Lane;
  readonly isDated: boolean;
  readonly since: Day;
  /** `undefined`: so it is known now. */
  readonly until: Day | undefined;
}

/** The days on which a source of a region begins to count, oldest first. */
export function daysKnown({ tracks }: Region, asOf: Day): Day[] {
  const days = tracks.flatMap(({ editions }) => editions.flatMap(({ countsFrom }) => countsFrom ?? []));
  return [...new Set(days)].filter((day) => day <= asOf).sort();
}

/** Every contract of a region in all the versions in which it was known, up to a day. What did not change is one version. */
export function laneVersions(region: Region, dataset: Dataset, asOf: Day): LaneVersion[] {
  const days = daysKnown(region, asOf);
  const versions: LaneVersion[] = [];
  for (const [index, day] of days.entries()) {
    const next = days[index + 1];
    // The last version is seen from today.
    for (const { lane, isDated } of lanesOn(region, dataset, next === undefined ? asOf : day)) {
      const before = versions.findIndex((one) => one.until === day && isSame(one.lane, lane));
      if (before >= 0) versions.splice(before, 1, { ...(versions[before] as LaneVersion), lane, until: next });
      else versions.push({ region, lane, isDated, since: day, until: next });
    }
  }
  return versions;
}

function lanesOn(region: Region, dataset: Dataset, day: Day): { lane: Lane; isDated: boolean }[] {
  // Of other regions nothing is asked, nor what is left out.
  const alone = { ...dataset, regions: [region] };
  const found = linesFor(alone, { region: undefined, track: undefined, segment: undefined }, day);
  if ('known' in found) return [];
  const own = [...found.lines, ...found.replacedAtOnce].filter(({ schedule }) => schedule.contract.region === region);
  const lanes = own.flatMap(lanesOf);
  const named = distinctLanes(lanes.map(({ lane }) => lane));
  return lanes.map(({ isDated }, index) => ({ lane: named[index] as Lane, isDated }));
}

/** Whether a contract is drawn and told alike. */
function isSame(a: Lane, b: Lane): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
