import type { ContractThing } from '../../domain/things.js';
import { pathOf } from '../contract-path.js';
import { apart } from '../deadlines/apart.js';
import type { Lines } from '../lines.js';
import type { Beside } from '../report.js';

/** Contracts in no pair: of some no source says what comes before or after them, of others nothing is told at all. */
export function notPaired({ lines, replacedAtOnce, beside }: Lines, paired: readonly ContractThing[]): Beside {
  const inPair = new Set(paired.map(pathOf));
  const alone = lines.filter(({ schedule }) => !inPair.has(pathOf(schedule.contract)));
  const untold = alone.filter(({ schedule }) => !schedule.agreed);
  return {
    cannotTell: [...beside.cannotTell, ...untold.map((line) => apart(line, 'no-terms'))],
    leftOut: [
      ...beside.leftOut,
      ...replacedAtOnce.map((line) => apart(line, 'replaced')),
      ...alone.filter((line) => !untold.includes(line)).map((line) => apart(line, 'follows-none')),
    ],
  };
}
