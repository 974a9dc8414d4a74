import type { Dataset } from '../../domain/dataset.js';
import type { StatementAsOf } from '../../domain/standing.js';
import type { Text } from '../../text/language.js';
import { listText } from '../../text/list.js';
import { joined, phrase } from '../../text/phrase.js';
import { besideSorted } from '../fate.js';
import type { Unknown } from '../selection.js';
import { type Column, type List, listOf } from './column.js';
import { fateOfTold } from './contract-fate.js';

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

/** The options to extend contracts, a row for each group that is alike; a word may stand for all of a contract. */
export function optionList(dataset: Dataset, options: ListOptions): List | Unknown {
  const { selection, asOf, view } = options;
  const sorted = toldAsOf(dataset, selection, asOf, optionsTold, (one) => fateOfTold(one, options));
  if ('known' in sorted) return sorted;
  const { number, options: told, count, length, notice, decidedBy, tacit, reservation } = listText.columns;
  const columns: Column<Told>[] = [
    ...thingColumns(),
    { field: 'group', heading: number, datum: groupNumberOf, isAside: true },
    { field: 'count', heading: count, datum: countIn, isAside: true },
    { field: 'count', heading: told, text: (one) => optionsText(one, dataset) },
    { field: 'length', heading: length, datum: (one) => writtenAt(one, 'length'), isAside: true },
    {
      field: 'notice',
      heading: notice,
      datum: (one) => writtenAt(one, 'notice'),
      text: (one) => cellAt(one, 'notice', dataset),
      isAside: true,
    },
    {
      field: 'decidedBy',
      heading: decidedBy,
      datum: (one) => writtenAt(one, 'decidedBy'),
      text: (one) => decidingText(one, dataset),
    },
    { field: 'tacit', heading: tacit, datum: (one) => writtenAt(one, 'tacit'), isAside: true },
    { field: 'reservation', heading: reservation, datum: (one) => writtenAt(one, 'reservation'), isAside: true },
    ...sourceColumns(dataset),
  ];
  return listOf(columns, sorted.in, {
    asOf,
    beside: besideSorted(sorted, pathToTold),
    view,
    under: underRegion,
    remarks: markRemarks(sorted.in),
  });
}

function optionsTold(thing: Told): Told[] {
  const words = thing.statements.filter((one) => one.key === wordKeyOf(one));
  return [...words.map((one) => ({ ...thing, statements: [one] })), ...eachOf('option', thing)];
}

/** The key whose word stands for all options, or for all terms. */
function wordKeyOf({ mapping: { kind } }: StatementAsOf): string | undefined {
  return kind === 'terms' ? 'options' : kind === 'contract' ? 'terms' : undefined;
}

/** Which group of options of its contract it is, from 1. */
function groupNumberOf({ statements }: Told): number | null {
  return Number(statements[0]?.block[2] ?? 0) || null;
}

function countIn(one: Told): string | null {
  return writtenAt(one, 'count') ?? writtenAt(one, 'options') ?? writtenAt(one, 'terms');
}

/** `3 × 2 years`; a word where one stands for all. */
function optionsText(one: Told, dataset: Dataset): Text {
  const word = ['options', 'terms'].find((key) => statementAt(one, key));
  if (word !== undefined) return cellAt(one, word, dataset);
  const [count, length] = [cellAt(one, 'count', dataset), cellAt(one, 'length', dataset)];
  return phrase`${count} × ${length}`;
}

/** `client, notice 6 months` */
function decidingText(one: Told, dataset: Dataset): Text {
  const notice = statementAt(one, 'notice') ? [listText.withNotice(cellAt(one, 'notice', dataset))] : [];
  return joined([cellAt(one, 'decidedBy', dataset), ...notice], ', ');
}
