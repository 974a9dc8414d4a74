import type { Day } from '../calendar/day.js';
import type { Dataset, Region } from '../domain/dataset.js';
import { contractsFor, currentContracts, scheduleOf } from '../domain/terms/schedule.js';
import { type ContractThing, thingsOf, trackOf } from '../domain/things.js';
import { timelineText } from '../text/timeline.js';
import type { Report } from './report.js';
import { regionsFor, type Selection, type Unknown, unknownPart } from './selection.js';
import type { Line } from './timeline-line.js';
import { recordsOf, timelineFields } from './timeline-records.js';
import { sectionsOf } from './timeline-section.js';

/**
 * When contracts run, as of a day: a row for each period, by region, track and contract.
 * Contracts that a newer plan replaced are left out and named. A word that names nothing comes back as `Unknown`.
 */
export function timelineReport(dataset: Dataset, selection: Selection, asOf: Day): Report | Unknown {
  const regions = regionsFor(selection, dataset);
  if (!Array.isArray(regions)) return regions;
  const views = regions.map((region) => ({ region, things: thingsOf(region, asOf) }));
  const everything = regions.flatMap((region) => [...thingsOf(region, '2199-12-31' as Day).segments.keys()]);
  const unknown = unknownPart(selection, regions, everything);
  if (unknown) return unknown;
  const lines: Line[] = [];
  const replaced: ContractThing[] = [];
  for (const { region, things } of views) {
    const segment = selection.segment === undefined ? undefined : things.segments.get(selection.segment);
    if (selection.segment !== undefined && !segment) continue;
    const contracts = segment ? { current: contractsFor(segment, things), replaced: [] } : currentContracts(things);
    const isAsked = (one: ContractThing) => selection.track === undefined || trackOf(one).id === selection.track;
    replaced.push(...contracts.replaced.filter(isAsked));
    for (const contract of inTrackOrder(contracts.current.filter(isAsked), region)) {
      lines.push({ schedule: scheduleOf(contract, things), segment: segment ?? contract.segment, dataset });
    }
  }
  const remarks = replaced.map((one) => timelineText.replaced(`${one.region.id}/${one.id}`));
  return {
    command: 'timeline',
    asOf,
    fields: timelineFields,
    records: lines.flatMap(recordsOf),
    columns: Object.values(timelineText.columns),
    sections: lines.flatMap(sectionsOf),
    remarks: [...remarks, lines.length > 0 ? timelineText.asOf(asOf) : timelineText.nothingYet(asOf)],
  };
}

/** By track as the file has them; prior contracts before those that follow, whole tracks before segments. */
function inTrackOrder(contracts: readonly ContractThing[], region: Region): ContractThing[] {
  const track = (one: ContractThing) => region.tracks.indexOf(trackOf(one));
  return [...contracts].sort((a, b) => track(a) - track(b));
}
