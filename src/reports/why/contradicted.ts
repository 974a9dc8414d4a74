import type { Day } from '../../calendar/day.js';
import { contradictionsAbout, contradictionsIn, isContradictionKnown } from '../../domain/contradictions.js';
import type { Dataset } from '../../domain/dataset.js';
import { type ContractThing, trackOf } from '../../domain/things.js';
import type { Text } from '../../text/language.js';
import { contradictionNote } from '../contradiction-text.js';

/** Where papers that are known by a day do not agree about a contract. */
export function contradictionsOf(contract: ContractThing, dataset: Dataset, asOf: Day): Text[] {
  const about = { track: trackOf(contract).id, segment: contract.segment?.id, contract: contract.id };
  const known = contradictionsIn(contract.region).filter((one) => isContradictionKnown(one, dataset, asOf));
  return contradictionsAbout(about, known).map((one) => contradictionNote(one, dataset));
}
