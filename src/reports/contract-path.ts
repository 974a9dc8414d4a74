import { type Day, latestDay } from '../calendar/day.js';
import type { Dataset } from '../domain/dataset.js';
import { isRegular } from '../domain/look-up.js';
import { contractsFor, currentContracts } from '../domain/terms/current.js';
import { type ContractThing, type SegmentThing, type Things, thingsOf, trackOf } from '../domain/things.js';
import { calledSo } from '../text/same-word.js';
import { segmentsCalled } from './segments-called.js';
import type { Unknown } from './selection.js';
import { targetsFor } from './show/target.js';

/** A contract that a path names, in its region as of a day. */
export interface NamedContract {
  readonly contract: ContractThing;
  readonly things: Things;
}

/**
 * The contracts that `region/track[/segment][/contract]` may name, as of a day. Without a contract those are the regular
 * ones that are current there. A word that names nothing on any day comes back as `Unknown`.
 */
export function contractsAt(words: readonly string[], dataset: Dataset, asOf: Day): NamedContract[] | Unknown {
  const [beyond] = words.slice(4);
  const found = contractsCalledSo(words.slice(0, 4), dataset, asOf);
  return beyond === undefined || !Array.isArray(found) ? found : { what: 'period', word: beyond, known: [], names: [] };
}

function contractsCalledSo(words: readonly string[], dataset: Dataset, asOf: Day): NamedContract[] | Unknown {
  const [region = '', track = '', third, fourth] = words;
  const targets = targetsFor(`${region}/${track}`, dataset);
  if (!Array.isArray(targets)) return targets;
  const found: NamedContract[] = [];
  const known: string[] = [];
  for (const target of targets) {
    const things = thingsOf(target.region, asOf);
    const inTrack = (one: ContractThing) => target.track === undefined || trackOf(one) === target.track;
    const own = [...things.contracts.values()].filter(inTrack);
    const segments = [...new Set(own.flatMap(({ segment }) => segment ?? []))];
    known.push(...own.map(({ id }) => id), ...segments.map(({ id }) => id));
    for (const segment of segmentsMeant(third, own, things)) {
      // Nothing is below a contract.
      if (!segment && fourth !== undefined) continue;
      const word = segment ? fourth : third;
      const here = segment ? contractsFor(segment, things) : currentContracts(things).current.filter(inTrack);
      const told = own.filter((one) => one.segment?.id === segment?.id);
      const named =
        word === undefined ? here.filter((one) => isRegular(one, things)) : contractsCalled(word, told, here);
      found.push(...named.map((contract) => ({ contract, things })));
    }
  }
  if (found.length > 0 || isNamedLater(words, dataset, asOf)) return found;
  const ids = [...new Set(known)];
  return { what: 'contract', word: fourth ?? third ?? track, known: ids, names: [] };
}

/** Whether a path names a contract that only later sources tell of: as of this day it names none, which is no mistake. */
function isNamedLater(words: readonly string[], dataset: Dataset, asOf: Day): boolean {
  return asOf < latestDay && Array.isArray(contractsAt(words, dataset, latestDay));
}

/** The contract told right there of that id; else those that hold there. */
function contractsCalled(
  word: string,
  told: readonly ContractThing[],
  here: readonly ContractThing[],
): ContractThing[] {
  const own = calledSo(word, told, () => []);
  return own.length > 0 ? own : calledSo(word, here, () => []);
}

/** The segments that a third word means; none of them, as one, where it is left out or means a contract. */
function segmentsMeant(
  word: string | undefined,
  contracts: readonly ContractThing[],
  { segments }: Things,
): readonly (SegmentThing | undefined)[] {
  if (word === undefined) return [undefined];
  const byId = segments.get(word);
  if (byId) return [byId];
  const isContract = calledSo(word, contracts, () => []).length > 0;
  const found = isContract ? [] : segmentsCalled(word, segments.values());
  return found.length > 0 ? found : [undefined];
}

/** How a contract is called on the command line. */
export function pathOf(contract: ContractThing): string {
  const { region, segment, id } = contract;
  return [region.id, trackOf(contract).id, ...(segment ? [segment.id] : []), id].join('/');
}
