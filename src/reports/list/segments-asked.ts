import { answerTo } from '../../domain/answers/questions.js';
import { writtenIn } from '../../domain/answers/written-answer.js';
import type { Dataset } from '../../domain/dataset.js';
import { contractsFor } from '../../domain/terms/current.js';
import type { SegmentThing, Things } from '../../domain/things.js';
import { joined } from '../../text/phrase.js';
import type { Column } from '../column.js';
import type { CodedKey } from '../units.js';
import { codesTold } from './codes-told.js';
import { fateByCodes, type Seen } from './filter.js';
import type { ListOptions } from './listable.js';

/** A segment as of a day. */
export interface SeenSegment {
  readonly segment: SegmentThing;
  readonly things: Things;
}

/** What is said of the codes by which segments are asked for, each time once. */
export function askedColumn(options: ListOptions, dataset: Dataset): Column<SeenSegment> {
  const each = <T>(one: SeenSegment, of: (seen: Seen, key: CodedKey) => T | undefined): T[] => {
    const said = saidOfCodes(one, options, of);
    return [...new Map(said.map((told) => [JSON.stringify(told), told])).values()];
  };
  return {
    field: 'asked',
    datum: (one) =>
      each(one, ({ contract, things }, key) => {
        const answer = answerTo(key, contract, things);
        return answer && writtenIn(answer.value);
      }).join('; ') || null,
    text: (one) =>
      joined(
        each(one, (seen, key) => codesTold(seen, key, dataset)),
        '; ',
      ),
  };
}

/** What its contracts that have the codes say of each of them; nothing where no codes are asked for. */
export function saidOfCodes<T>(
  { segment, things }: SeenSegment,
  { codes }: ListOptions,
  of: (one: Seen, key: CodedKey) => T | undefined,
): T[] {
  const seen = contractsFor(segment, things).map((contract) => ({ contract, things }));
  const found = seen.filter((one) => fateByCodes(one, codes) === 'in');
  return [...codes.keys()].flatMap((key) => found.flatMap((one) => of(one, key) ?? []));
}
