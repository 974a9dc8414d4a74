import type { Day } from '../../calendar/day.js';
import type { Dataset } from '../../domain/dataset.js';
import { isUnknown, type UnknownWord } from '../../domain/entry.js';
import { onceForEach } from '../../domain/once.js';
import type { StatementAsOf } from '../../domain/standing.js';
import { reasonText } from '../../text/days.js';
import type { Text } from '../../text/language.js';
import { listText } from '../../text/list.js';
import { joined, phrase } from '../../text/phrase.js';
import { besideSorted } from '../fate.js';
import { markedText } from '../marked.js';
import type { Selection, Unknown } from '../selection.js';
import { labelsAmong } from '../show/cells.js';
import { type Column, type List, listOf } from './column.js';

import type { ListOptions } from './listable.js';
import { markRemarks, pathToTold, sourceColumns, type Told, thingColumns, toldAsOf, underRegion } from './told.js';

/** A value of which a source says that it is not known there, and how. That there is none is known. */
export interface UnknownValue extends Told {
  readonly statement: StatementAsOf;
  readonly word: UnknownWord;
  /** Of an amount its year. */
  readonly year: string | null;
}

/** The values of which a source says that they are not known. */
export function unknownValues(dataset: Dataset, selection: Selection, asOf: Day): readonly UnknownValue[] | Unknown {
  const sorted = toldAsOf(dataset, selection, asOf, unknownsIn);
  return 'known' in sorted ? sorted : sorted.in;
}

/** What is not known, why, and in which paper. People see one row for all of a thing that one source leaves open alike. */
export function unknownList(dataset: Dataset, { selection, asOf, view }: ListOptions): List | Unknown {
  const sorted = toldAsOf(dataset, selection, asOf, unknownsIn);
  if ('known' in sorted) return sorted;
  const labelsIn = onceForEach((all: readonly StatementAsOf[]) => labelsAmong(all, dataset));
  const { block, year, word, why, what } = listText.columns;
  const columns: Column<UnknownValue>[] = [
    ...thingColumns<UnknownValue>(),
    { field: 'block', heading: block, datum: ({ statement }) => statement.block.join('/') || null, isAside: true },
    {
      field: 'key',
      heading: what,
      datum: ({ statement }) => statement.key,
      text: (_, alike) =>
        joined(
          alike.map((one) => openValueName(one, labelsIn(one.part.statements)(one.statement))),
          ', ',
        ),
    },
    { field: 'year', heading: year, datum: (one) => one.year, isAside: true },
    { field: 'value', heading: word, datum: (one) => one.word, isAside: true },
    { field: 'label', heading: why, datum: (one) => reasonText[one.word] },
    ...sourceColumns<UnknownValue>(dataset),
  ];
  return listOf(columns, sorted.in, {
    asOf,
    beside: besideSorted(sorted, (one) => [pathToTold(one), ...(one.year === null ? [] : [one.year])].join('/')),
    view,
    under: underRegion,
    alikeBy: ({ part, word: told, statement }) =>
      [part.track?.id, part.segment?.id, part.contract?.id, told, statement.edition?.source].join('\n'),
    remarks: markRemarks(sorted.in),
  });
}

function unknownsIn({ statements, ...of }: Told): UnknownValue[] {
  return statements.flatMap((statement) => {
    const { value } = statement.located;
    const found = (word: unknown, year: string | null): UnknownValue[] =>
      isUnknown(word) && word !== 'none' ? [{ ...of, statements: [statement], statement, word, year }] : [];
    if (statement.rule.is !== 'amounts' || typeof value !== 'object') return found(value, null);
    return Object.entries(value as object).flatMap(([year, amount]) => found(amount, year));
  });
}

function openValueName({ statement, year }: UnknownValue, name: Text): Text {
  return markedText(year === null ? name : phrase`${name} ${year}`, statement);
}
