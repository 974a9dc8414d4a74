import type { RecordedContradiction } from '../../domain/contradictions.js';
import type { StatementAsOf } from '../../domain/standing.js';
import { ownerFor } from '../../domain/statements.js';
import { type Mapping, valuesOf } from '../../domain/walk.js';

/** What a contradiction is about, each of its readings, and which of them the data follow, as values of what it is about. */
export function statementsOfContradiction({ id, entry, readings }: RecordedContradiction): StatementAsOf[] {
  const mappings = [
    { kind: 'contradiction', entry, source: undefined },
    ...readings.map((one) => ({ kind: 'reading', entry: one.entry, source: undefined })),
  ] as unknown as Mapping[];
  return mappings
    .flatMap((mapping) => valuesOf(mapping))
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
