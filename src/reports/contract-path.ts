import type { Day } from '../calendar/day.js';
import type { Dataset } from '../domain/dataset.js';
import { contractsFor, currentContracts } from '../domain/terms/current.js';
import { type ContractThing, keyFor, lookUp, type Things, thingsOf, trackOf } from '../domain/things.js';
import type { Unknown } from './selection.js';
import { targetsFor } from './show/target.js';

/** A contract that a path names, in its region as of a day. */
export interface NamedContract {
  readonly contract: ContractThing;
  readonly things: Things;
}

/**
 * The contracts that `region/track[/segment][/contract]` may name, as of a day. Without a contract those are the regular
 * ones that are current there. A word that names nothing comes back as `Unknown`.
 */
export function contractsAt(words: readonly string[], dataset: Dataset, asOf: Day): NamedContract[] | Unknown {
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
    const segment = third === undefined ? undefined : things.segments.get(third);
    const word = segment ? fourth : third;
    const here = segment ? contractsFor(segment, things) : currentContracts(things).current.filter(inTrack);
    const isNamed = (one: ContractThing) =>
      word === undefined ? lookUp(one, 'kind', things)?.located.value === 'regular' : one.id === word;
    const whole = word === undefined ? undefined : things.contracts.get(keyFor(word, segment?.id));
    const named = whole && inTrack(whole) ? [whole] : here.filter(isNamed);
    found.push(...named.map((contract) => ({ contract, things })));
  }
  if (found.length > 0) return found;
  const ids = [...new Set(known)];
  return { what: 'contract', word: fourth ?? third ?? track, known: ids, names: [] };
}

/** How a contract is called on the command line. */
export function pathOf(contract: ContractThing): string {
  const { region, segment, id } = contract;
  return [region.id, trackOf(contract).id, ...(segment ? [segment.id] : []), id].join('/');
}
