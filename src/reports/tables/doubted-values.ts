import type { Day } from '../../calendar/day.js';
import type { Dataset } from '../../domain/dataset.js';
import type { Doubt } from '../../domain/entry.js';
import type { StatementAsOf } from '../../domain/standing.js';
import { asWritten } from '../../text/phrase.js';
import type { List } from '../column-list.js';
import { type Told, writtenAt } from '../list/told.js';
import { thingColumns, toldList } from '../list/told-list.js';
import { everything, type Unknown } from '../selection.js';

/** A value that is doubted. */
interface Doubted extends Told {
  readonly statement: StatementAsOf;
  readonly about: Doubt;
}

/** Every value that counts on a day and is doubted: how it was read, what else it may be, and why. */
export function doubtedValues(dataset: Dataset, asOf: Day): List | Unknown {
  return toldList<Doubted>(
    dataset,
    { selection: everything, asOf },
    {
      of: doubtedAmong,
      thing: thingColumns(),
      columns: () => [
        { field: 'block', datum: ({ statement }) => statement.block.join('/') || null },
        { field: 'key', datum: ({ statement }) => statement.key },
        { field: 'value', datum: (one) => writtenAt(one, one.statement.key) },
        { field: 'kind', datum: ({ about }) => about.kind },
        { field: 'instead', datum: ({ about }) => about.instead?.join('; ') },
        { field: 'why', datum: ({ about }) => asWritten(about.why) },
      ],
      doubt: [],
    },
  );
}

function doubtedAmong({ statements, ...of }: Told): Doubted[] {
  return statements.flatMap((statement) => {
    const about = statement.mapping.entry.value.doubt?.[statement.key];
    return about ? [{ ...of, statements: [statement], statement, about }] : [];
  });
}
