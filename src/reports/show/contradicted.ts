import type { RecordedContradiction } from '../../domain/contradictions.js';
import type { StatementAsOf } from '../../domain/standing.js';
import { ownerFor } from '../../domain/statements.js';
import { type Mapping, saidUnder, valuesOf } from '../../domain/walk.js';

/** The readings of a contradiction, each with its citation, as values of what that is about. */
export function readingsOfContradiction(one: RecordedContradiction): StatementAsOf[] {
  return statementsOfContradiction(one).filter(({ itself }) => itself);
}

/** What a contradiction is about, each of its readings, and which of them the data follow, as values of what it is about. */
export function statementsOfContradiction({ id, entry }: RecordedContradiction): StatementAsOf[] {
  const mapping = { kind: 'contradiction', entry, source: undefined } as unknown as Mapping;
  return [...valuesOf(mapping).filter(({ itself }) => !itself), ...saidUnder(mapping, 'readings')]
    .filter(({ key }) => key !== 'id')
    .map((value) => ({
      ...value,
      owner: ownerFor.region(),
      block: ['contradictions', id],
      order: [],
      edition: undefined,
      whole: undefined,
      supersededBy: undefined,
      isOlder: false,
    }));
}
