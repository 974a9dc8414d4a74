import type { Dataset } from '../../domain/dataset.js';
import { grouped } from '../../domain/grouped.js';
import type { Text } from '../../text/language.js';
import { listText } from '../../text/list.js';
import { joined, phrase } from '../../text/phrase.js';
import { fateByTime, windowOfDay } from '../contract-filter.js';
import { besideSorted, fateByCode, worstOf } from '../fate.js';
import type { Unknown } from '../selection.js';
import { type Column, type List, listOf } from './column.js';
import type { ListOptions } from './listable.js';
import {
  cellAt,
  eachOf,
  markRemarks,
  pathToTold,
  sourceColumns,
  statementAt,
  type Told,
  thingColumns,
  toldAsOf,
  underRegion,
  writtenAt,
} from './told.js';

/** What bodies decided, discussed or were told, and the papers that a strategy rests on. */
export function decisionList(dataset: Dataset, { selection, asOf, view, kind }: ListOptions): List | Unknown {
  const sorted = toldAsOf(
    dataset,
    selection,
    asOf,
    (thing) => eachOf('decision', thing),
    (one) =>
      worstOf([
        ...(kind ? [fateByCode([{ code: writtenAt(one, 'kind') ?? 'not-stated' }], kind)] : []),
        fateByTime(windowOfDay(writtenAt(one, 'day')), selection.contracts ?? {}),
      ]),
  );
  if ('known' in sorted) return sorted;
  const { decision, day, kind: what, by, about, references } = listText.columns;
  const columns: Column<Told>[] = [
    ...thingColumns('track'),
    { field: 'day', heading: day, datum: (one) => writtenAt(one, 'day'), text: (one) => cellAt(one, 'day', dataset) },
    { field: 'decision', heading: decision, datum: decisionIdOf, text: (one) => decisionCell(one, dataset) },
    {
      field: 'kind',
      heading: what,
      datum: (one) => writtenAt(one, 'kind'),
      text: (one) => cellAt(one, 'kind', dataset),
      isAside: true,
    },
    {
      field: 'subject',
      heading: about,
      datum: (one) => writtenAt(one, 'subject'),
      text: (one) => cellAt(one, 'subject', dataset),
      isAside: true,
    },
    {
      field: 'body',
      heading: by,
      datum: (one) => writtenAt(one, 'body'),
      text: (one) => cellAt(one, 'body', dataset),
      isAside: true,
    },
    { field: 'references', heading: references, datum: (one) => writtenAt(one, 'references'), isAside: true },
    ...sourceColumns(dataset),
  ];
  return listOf(columns, decisionsInOrder(sorted.in), {
    asOf,
    beside: besideSorted(sorted, pathToTold),
    view,
    under: underRegion,
    remarks: markRemarks(sorted.in),
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

function decisionIdOf({ statements }: Told): string | null {
  return statements[0]?.block[1] ?? null;
}

/** Those of a region in the order of their days, as far as they have one. */
function decisionsInOrder(all: readonly Told[]): Told[] {
  const dayOf = (one: Told) => /\d{4}.*/.exec(writtenAt(one, 'day') ?? '')?.[0] ?? '9999';
  return [...grouped(all, ({ part }) => part.region).values()].flatMap((own) =>
    own.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0)),
  );
}
