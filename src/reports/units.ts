import { contractsFor } from '../domain/terms/current.js';
import { isOff } from '../domain/terms/off.js';
import { type ContractThing, lookUp, replacedIn, type SegmentThing, type Things } from '../domain/things.js';

/** What is bought on its own: a regular contract as it holds for one segment, or for a whole track without segments. */
export interface Unit {
  readonly contract: ContractThing;
  readonly segment: SegmentThing | undefined;
  readonly things: Things;
}

/**
 * The units of a region as of a day. A segment with sub-segments is counted in those. Where segments have shares of one
 * contract, another one of the whole track is a unit of its own.
 */
export function unitsOf(things: Things): Unit[] {
  const segments = [...things.segments.values()];
  const parents = new Set(segments.map(({ parent }) => parent));
  const gone = replacedIn(things);
  const bottom = segments.filter((segment) => !parents.has(segment) && !gone.has(segment.id));
  const bought = bottom.flatMap((segment): Unit[] => {
    const regular = contractsFor(segment, things).filter((contract) => isRegular(contract, things));
    const shares = regular.filter((contract) => contract.segment !== undefined);
    return (shares.length > 0 ? shares : regular).map((contract) => ({ contract, segment, things }));
  });
  const counted = new Set(bought.map(({ contract }) => contract.id));
  const whole = [...things.contracts.values()].filter(
    (one) => !one.segment && !gone.has(one.id) && !counted.has(one.id) && isRegular(one, things),
  );
  return [...bought, ...whole.map((contract) => ({ contract, segment: undefined, things }))];
}

/** A regular contract that came to something. */
function isRegular(contract: ContractThing, things: Things): boolean {
  return lookUp(contract, 'kind', things)?.located.value === 'regular' && !isOff(contract, things);
}

/** The codes under a key, looked up as they hold for the unit; an unknown word stands for itself. None where nothing is said. */
export function codesOf({ contract, things }: Pick<Unit, 'contract' | 'things'>, key: CodedKey): string[] {
  const [block, own] = places[key];
  const found = lookUp(contract, block, things)?.located.value;
  if (found === undefined) return [];
  if (typeof found === 'string') return [found];
  const items: readonly object[] = Array.isArray(found) ? found : [found];
  const codes = items.flatMap((item) => (item as Record<string, string | number | undefined>)[own] ?? []);
  return [...new Set(codes.map(String))];
}

/** The coded values by which contracts are counted and filtered, with the group of the vocabulary that names them. */
const places = {
  funding: ['funding', 'model'],
  instrument: ['procurement', 'instrument'],
  procedure: ['procurement', 'procedure'],
  'sas-option': ['procurement', 'sasOption'],
} as const;

export type CodedKey = keyof typeof places;

export const codedKeys = Object.keys(places) as CodedKey[];
