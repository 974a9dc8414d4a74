import type { Day } from '../calendar/day.js';
import type { Dataset, Municipality } from './dataset.js';
import { isDoubted } from './doubted.js';
import type { Members } from './entry.js';
import { namedCodesIn, youthRegionId, youthRegionsIn } from './members.js';
import { membersTold } from './terms/schedule.js';
import { type ContractThing, thingsOf, trackOf } from './things.js';

/** What papers tell of one municipality. */
export interface SpokenFor {
  /** The regions in which some paper names it. */
  readonly regions: ReadonlySet<string>;
  /** The year of the newest paper on each field of care. */
  readonly newest: ReadonlyMap<string, string>;
  /** The fields of care on which a paper names it without a doubt. */
  readonly surely: ReadonlySet<string>;
}

/**
 * The municipalities that a paper known on a day names, by code, or of whose youth region it speaks: as those of a contract,
 * else of its segment, track or region. Those that it only counts are in none.
 */
export function spokenForIn(dataset: Dataset, asOf: Day): ReadonlyMap<string, SpokenFor> {
  const found = new Map<string, Naming[]>();
  for (const things of dataset.regions.map((region) => thingsOf(region, asOf))) {
    for (const contract of things.contracts.values()) {
      const told = membersTold(contract, things);
      const naming = { contract, isSure: told !== undefined && !isDoubted(told.mapping, 'municipalities') };
      for (const code of codesMeant(told?.value, dataset)) found.set(code, [...(found.get(code) ?? []), naming]);
    }
  }
  return new Map([...found].map(([code, namings]) => [code, spokenForBy(namings)]));
}

/** A contract whose paper names a municipality. */
interface Naming {
  readonly contract: ContractThing;
  readonly isSure: boolean;
}

function spokenForBy(namings: readonly Naming[]): SpokenFor {
  const newest = new Map<string, string>();
  const surely = new Set<string>();
  for (const { contract, isSure } of namings) {
    const year = contract.versions[0]?.edition.countsFrom?.slice(0, 4) ?? '';
    for (const domain of trackOf(contract).entry.value.domains ?? []) {
      if (year > (newest.get(domain) ?? '')) newest.set(domain, year);
      if (isSure) surely.add(domain);
    }
  }
  return { regions: new Set(namings.map(({ contract }) => contract.region.id)), newest, surely };
}

/** Whether each paper that names a municipality may mean another. */
export function isSpokenForInDoubt({ surely }: SpokenFor): boolean {
  return surely.size === 0;
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
