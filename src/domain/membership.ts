import { latestDay } from '../calendar/day.js';
import { isSameWord } from '../text/same-word.js';
import type { Dataset, Municipality, Region } from './dataset.js';
import type { Entry, Members } from './entry.js';
import { editionsIn } from './region-editions.js';
import { codesMeant, municipalitiesNow } from './spoken-for.js';
import { membersTold } from './terms/schedule.js';
import { thingsOf } from './things.js';

/**
 * The codes of the municipalities that some paper, of whatever day, names as those of a region: in an edition, or at a
 * segment or contract in one. Those of a youth region that is named are among them; those that are only counted are not.
 */
export function codesNamedIn(region: Region, dataset: Dataset): string[] {
  const told = editionsIn(region).flatMap(({ entry }) => membersWithin(entry.value));
  return [...new Set(told.flatMap((members) => codesMeant(members, dataset)))];
}

/** What an edition or a segment tells of municipalities, itself and at all that stands in it. */
function membersWithin({ municipalities, contracts, segments }: Partial<Entry<'segment'>>): Members[] {
  const own = municipalities === undefined ? [] : [municipalities];
  const below = [contracts, segments].flatMap((list) => (Array.isArray(list) ? list : []));
  return [...own, ...below.flatMap(membersWithin)];
}

/**
 * The codes of the municipalities that may be in a region that is called after a youth region, or after an area of several,
 * although no paper names them; none where it is called after none, or where papers tell by name whose all its contracts are.
 */
export function codesMaybeIn(region: Region, dataset: Dataset): string[] {
  if (!leavesOpenWhose(region, dataset)) return [];
  const named = codesNamedIn(region, dataset);
  return codesOfItsName(region, dataset).filter((code) => !named.includes(code));
}

/**
 * The regions in which a municipality may be although no paper names it there: those of {@link codesMaybeIn}, then those that are
 * called after no youth region or area, and of which papers name no municipality at all.
 */
export function regionsThatMayHave({ code }: Municipality, dataset: Dataset): Region[] {
  const byName = dataset.regions.filter((region) => codesMaybeIn(region, dataset).includes(code));
  const others = dataset.regions.filter(
    (region) => codesOfItsName(region, dataset).length === 0 && codesNamedIn(region, dataset).length === 0,
  );
  return [...byName, ...others];
}

/** The region that is called after a youth region; else one that is called after an area in which that lies. */
export function regionOfYouthRegion(youthRegion: string, dataset: Dataset): Region | undefined {
  const { regions } = dataset;
  const areas = municipalitiesNow(dataset).find((one) => one.youthRegion === youthRegion)?.areas ?? [];
  return (
    regions.find((one) => isCalledAfter(youthRegion, one)) ??
    regions.find((one) => areas.some((area) => isCalledAfter(area, one)))
  );
}

function codesOfItsName(region: Region, dataset: Dataset): string[] {
  return municipalitiesNow(dataset).flatMap(({ code, youthRegion, areas }) =>
    [youthRegion, ...areas].some((area) => isCalledAfter(area, region)) ? [code] : [],
  );
}

function isCalledAfter(area: string, { name, short }: Region): boolean {
  return isSameWord(area, name) || isSameWord(area, short);
}

function leavesOpenWhose(region: Region, dataset: Dataset): boolean {
  const things = thingsOf(region, latestDay);
  const contracts = [...things.contracts.values()];
  return contracts.some((one) => codesMeant(membersTold(one, things)?.value, dataset).length === 0);
}
