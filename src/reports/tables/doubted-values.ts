import type { Day } from '../../calendar/day.js';
import type { Dataset } from '../../domain/dataset.js';
import type { Doubt } from '../../domain/entry.js';
import type { StatementAsOf } from '../../domain/standing.js';
import { listText } from '../../text/list.js';
import { asWritten } from '../../text/phrase.js';
import { type List, listOf } from '../list/column.js';
import { sourceColumns, type Told, thingColumns, toldAsOf, writtenAt } from '../list/told.js';
import type { Unknown } from '../selection.js';

/** A value that is doubted. */
interface Doubted extends Told {
  readonly statement: StatementAsOf;
  readonly about: Doubt;
}

/** Every value that counts on a day and is doubted: how it was read, what else it may be, and why. */
export function doubtedValues(dataset: Dataset, asOf: Day): List | Unknown {
  const everything = { region: undefined, track: undefined, segment: undefined };
  const sorted = toldAsOf(dataset, everything, asOf, doubtedAmong);
  if ('known' in sorted) return sorted;
  const { block, what, asWritten: written, kind, instead: perhaps, why } = listText.columns;
  const own = new Set(['doubt', 'doubtLabel']);
  return listOf<Doubted>(
    [
      ...thingColumns<Doubted>(),
      { field: 'block', heading: block, datum: ({ statement }) => statement.block.join('/') || null },
      { field: 'key', heading: what, datum: ({ statement }) => statement.key },
      { field: 'value', heading: written, datum: (one) => writtenAt(one, one.statement.key) },
      { field: 'kind', heading: kind, datum: ({ about }) => about.kind },
      { field: 'instead', heading: perhaps, datum: ({ about }) => about.instead?.join('; ') ?? null },
      { field: 'why', heading: why, datum: ({ about }) => asWritten(about.why) },
      ...sourceColumns<Doubted>(dataset).filter(({ field }) => !own.has(field)),
    ],
    sorted.in,
    { asOf },
  );
}

function doubtedAmong({ statements, ...of }: Told): Doubted[] {
  return statements.flatMap((statement) => {
    const about = statement.mapping.entry.value.doubt?.[statement.key];
    return about ? [{ ...of, statements: [statement], statement, about }] : [];
  });
}
