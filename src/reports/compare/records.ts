import { writtenIn } from '../../domain/answers/written-answer.js';
import { citeOf } from '../../domain/citing/citation.js';
import type { Dataset } from '../../domain/dataset.js';
import type { Aspect } from '../../text/compare.js';
import { plain } from '../../text/phrase.js';
import { answerText } from '../answer-text.js';
import { type Column, codedColumn } from '../column.js';
import { pathOf } from '../contract-path.js';
import { doubtColumns } from '../doubt-record.js';
import type { Cell, Difference, Mark, Shared } from './cell.js';
import type { Side } from './side.js';
import type { Subject } from './subjects.js';

/** What the sides say on one aspect. */
export interface Row {
  readonly aspect: Aspect;
  readonly cells: readonly Cell[];
  readonly mark: Mark;
  readonly difference: Difference | undefined;
}

/** What a side says: one of its values, or nothing. */
interface SideSays {
  readonly subject: Subject;
  readonly row: Row;
  readonly side: Side | undefined;
  readonly said: Shared | undefined;
}

/** Each value of each side; a side that says nothing is one, too. */
export function sayingsIn(subject: Subject, row: Row, sides: readonly Side[]): SideSays[] {
  return row.cells.flatMap(({ sayings }, index) =>
    (sayings.length === 0 ? [undefined] : sayings).map((said) => ({ subject, row, side: sides[index], said })),
  );
}

/** What programs get of it. */
export function sayingColumns(dataset: Dataset): Column<SideSays>[] {
  return [
    codedColumn(
      'subject',
      ({ subject }) => subject.id,
      (_, { subject }) => subject.heading,
    ),
    { field: 'aspect', datum: ({ row }) => row.aspect },
    { field: 'mark', datum: ({ row }) => row.mark },
    codedColumn(
      'region',
      ({ side }) => side?.region.id,
      (id, { side }) => plain(side?.region.name ?? id),
    ),
    { field: 'asOf', datum: ({ side }) => side?.things.asOf },
    { field: 'holder', datum: ({ said }) => said?.holders.map(({ contract }) => pathOf(contract)).join('; ') },
    { field: 'value', datum: ({ said }) => said && writtenIn(said.value) },
    { field: 'label', datum: ({ said }) => said && answerText(said.value, dataset) },
    { field: 'known', datum: ({ said }) => said?.isKnown ?? false },
    { field: 'doubted', datum: ({ said }) => said?.doubted ?? 0 },
    ...doubtColumns<SideSays>(
      ({ said }) => said?.doubts ?? [],
      () => dataset,
    ),
    { field: 'cite', datum: ({ said }) => (said && citeOf(said.references)) || null },
    { field: 'difference', datum: ({ row }) => row.difference?.length },
    { field: 'differenceLabel', datum: ({ row }) => row.difference?.text },
    { field: 'source', datum: ({ side }) => side?.source },
  ];
}
