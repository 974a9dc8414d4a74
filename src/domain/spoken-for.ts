import type { Day } from '../calendar/day.js';
import type { Dataset, Municipality } from './dataset.js';
import type { Members } from './entry.js';
import { namedCodesIn, youthRegionId, youthRegionsIn } from './members.js';
import { membersTold } from './terms/schedule.js';
import { thingsOf, trackOf } from './things.js';

/** What papers tell of one municipality. */
export interface SpokenFor {
  /** The regions in which some paper names it. */
  readonly regions: ReadonlySet<string>;
  /** The year of the newest paper on each field of care. */
  readonly newest: ReadonlyMap<string, string>;
}

/**
 * The municipalities that a paper known on a day names, by code, or of whose youth region it speaks: as those of a contract,
 * else of its segment, track or region. Those that it only counts are in none.
 */
export function spokenForIn(dataset: Dataset, asOf: Day): ReadonlyMap<string, SpokenFor> {
  const found = new Map<string, { regions: Set<string>; newest: Map<string, string> }>();
  for (const region of dataset.regions) {
    const things = thingsOf(region, asOf);
    for (const contract of things.contracts.values()) {
      const year = contract.versions[0]?.edition.countsFrom?.slice(0, 4) ?? '';
      for (const code of codesMeant(membersTold(contract, things)?.value, dataset)) {
        const told = found.get(code) ?? { regions: new Set(), newest: new Map() };
        found.set(code, told);
        told.regions.add(region.id);
        for (const domain of trackOf(contract).entry.value.domains ?? []) {
          if (year > (told.newest.get(domain) ?? '')) told.newest.set(domain, year);
        }
      }
    }
  }
  return found;
}

/** The codes of the municipalities that a paper names, and of those that are in a youth region that it names now. */
export function codesMeant(told: Members | undefined, dataset: Dataset): string[] {
  const asked = youthRegionsIn(told);
  const within =
    asked.length === 0
      ? []
      : municipalitiesNow(dataset).filter(({ youthRegion }) => asked.includes(youthRegionId(youthRegion)));
  return [...namedCodesIn(told), ...within.map(({ code }) => code)];
}

/** The municipalities that there are now, each of one youth region. */
export function municipalitiesNow({ municipalities }: Dataset): (Municipality & { readonly youthRegion: string })[] {
  return [...(municipalities?.values() ?? [])].flatMap((one) =>
    one.youthRegion === undefined ? [] : [{ ...one, youthRegion: one.youthRegion }],
  );
}
