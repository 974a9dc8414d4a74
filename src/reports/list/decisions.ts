import type { Dataset } from '../../domain/dataset.js';
import { grouped } from '../../domain/grouped.js';
import { columnText } from '../../text/columns.js';
import type { Text } from '../../text/language.js';
import { listText } from '../../text/list.js';
import { joined, phrase } from '../../text/phrase.js';
import { aside } from '../column.js';
import type { List } from '../column-list.js';
import { fateByTime, windowOfDay } from '../contract-filter.js';
import { worstOf } from '../fate.js';
import type { Unknown } from '../selection.js';
import type { ListOptions } from './listable.js';
import { cellAt, eachOf, fateByKey, isDoubtedAt, statementAt, type Told, writtenAt } from './told.js';
import { thingColumns, toldList, wordedColumn, writtenColumn } from './told-list.js';

/** What bodies decided, discussed or were told, and the papers that a strategy rests on. */
export function decisionList(dataset: Dataset, options: ListOptions): List | Unknown {
  return toldList<Told>(dataset, options, {
    of: (thing) => eachOf('decision', thing),
    fateOf: (one) =>
      worstOf([
        fateByKey(one, 'kind', options.kind),
        fateByTime(windowOfDay(writtenAt(one, 'day')), options.selection.contracts ?? {}, isDoubtedAt(one, 'day')),
      ]),
    inOrder: decisionsInOrder,
    thing: thingColumns('track'),
    columns: () => [
      wordedColumn('day', dataset),
      { field: 'decision', datum: decisionIdOf, text: (one) => decisionCell(one, dataset) },
      ...aside<Told>(
        wordedColumn('kind', dataset),
        { ...wordedColumn('subject', dataset), heading: columnText.about },
        { ...wordedColumn('body', dataset), heading: columnText.by },
        writtenColumn('references'),
      ),
    ],
  });
}

/** `adopted by the council: Kadernota (2021/39654)` */
function decisionCell(one: Told, dataset: Dataset): Text {
  const [kind, body, subject, references] = ['kind', 'body', 'subject', 'references'].map((key) =>
    cellAt(one, key, dataset),
  ) as [Text, Text, Text, Text];
  const done = statementAt(one, 'body') ? listText.decidedByBody(kind, body) : kind;
  const about = statementAt(one, 'references') ? phrase`${subject} (${references})` : subject;
  return joined([done, about], ': ');
}

function decisionIdOf({ statements }: Told): string | undefined {
  return statements[0]?.block[1];
}

/** Those of a region in the order of their days, as far as they have one. */
function decisionsInOrder(all: readonly Told[]): Told[] {
  const dayOf = (one: Told) => /\d{4}.*/.exec(writtenAt(one, 'day') ?? '')?.[0] ?? '9999';
  return [...grouped(all, ({ part }) => part.region).values()].flatMap((own) =>
    own.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0)),
  );
}
