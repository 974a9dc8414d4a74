import { answerTo, type Question } from '../domain/answers/questions.js';
import { doubtsOf } from '../domain/citing/inputs.js';
import { lookUp } from '../domain/look-up.js';
import { contractsFor } from '../domain/terms/current.js';
import { isOff } from '../domain/terms/off.js';
import type { ContractThing, SegmentThing, Things } from '../domain/things.js';
import { type CodeTold, codeTold } from './fate.js';

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
  const gone = things.replacements;
  const bottom = segments.filter((segment) => !parents.has(segment) && !gone.has(segment.id));
  const bought = bottom.flatMap((segment): Unit[] => {
    const regular = contractsFor(segment, things).filter((contract) => isRegularAndOn(contract, things));
    const shares = regular.filter((contract) => contract.segment !== undefined);
    return (shares.length > 0 ? shares : regular).map((contract) => ({ contract, segment, things }));
  });
  const counted = new Set(bought.map(({ contract }) => contract.id));
  const whole = [...things.contracts.values()].filter(
    (one) => !one.segment && !gone.has(one.id) && !counted.has(one.id) && isRegularAndOn(one, things),
  );
  return [...bought, ...whole.map((contract) => ({ contract, segment: undefined, things }))];
}

/** A regular contract that came to something. */
function isRegularAndOn(contract: ContractThing, things: Things): boolean {
  return lookUp(contract, 'kind', things)?.located.value === 'regular' && !isOff(contract, things);
}

/**
 * The codes under a key, as they hold for the unit, each doubted where every place that says it doubts it; an unknown word
 * stands for itself. None where nothing is said.
 */
export function codesOf({ contract, things }: Pick<Unit, 'contract' | 'things'>, key: CodedKey): CodeTold[] {
  const value = answerTo(key, contract, things)?.value;
  const told = value?.is === 'items' ? value.items.flat().filter((one) => one.key === 'model') : [value];
  const found = new Map<string, CodeTold>();
  for (const one of told) {
    if (one?.is !== 'data') continue;
    const code = String(one.written);
    const here = codeTold(code, doubtsOf([one]));
    const before = found.get(code) ?? here;
    const isDoubted = here.isDoubted && before.isDoubted;
    found.set(code, { code, isDoubted, instead: isDoubted ? [...before.instead, ...here.instead] : [] });
  }
  return [...found.values()];
}

/** The coded values by which contracts are counted and filtered; each but the option is a group of the vocabulary. */
export const codedKeys = ['funding', 'instrument', 'procedure', 'sas-option'] as const satisfies readonly Question[];

export type CodedKey = (typeof codedKeys)[number];
