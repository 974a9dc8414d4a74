import type { Day } from '../../calendar/day.js';
import type { Dataset } from '../../domain/dataset.js';
import { isUnknown, type UnknownWord } from '../../domain/entry.js';
import { onceForEach } from '../../domain/once.js';
import type { StatementAsOf } from '../../domain/standing.js';
import { columnText } from '../../text/columns.js';
import { reasonText } from '../../text/days.js';
import type { Text } from '../../text/language.js';
import { joined, phrase } from '../../text/phrase.js';
import { aside } from '../column.js';
import type { List } from '../column-list.js';
import { markedText } from '../marked.js';
import { asMeant, type Selection, type Unknown } from '../selection.js';
import { labelsAmong } from '../show/cells.js';
import type { ListOptions } from './listable.js';
import { pathToTold, type Told, toldAsOf } from './told.js';
import { thingColumns, toldList } from './told-list.js';

/** A value of which a source says that it is not known there, and how. That there is none is known. */
export interface UnknownValue extends Told {
  readonly statement: StatementAsOf;
  readonly word: UnknownWord;
  /** Of an amount its year. */
  readonly year: string | null;
}

/** The values of which a source says that they are not known. */
export function unknownValues(dataset: Dataset, selection: Selection, asOf: Day): readonly UnknownValue[] | Unknown {
  const sorted = toldAsOf(dataset, asMeant(selection, dataset), asOf, unknownsIn);
  return 'known' in sorted ? sorted : sorted.in;
}

/** What is not known, why, and in which paper. People see one row for all of a thing that one source leaves open alike. */
export function unknownList(dataset: Dataset, options: ListOptions): List | Unknown {
  const labelsIn = onceForEach((all: readonly StatementAsOf[]) => labelsAmong(all, dataset));
  return toldList<UnknownValue>(dataset, options, {
    of: unknownsIn,
    pathTo: (one) => [pathToTold(one), ...(one.year === null ? [] : [one.year])].join('/'),
    alikeBy: ({ part, word: told, statement }) =>
      [part.track?.id, part.segment?.id, part.contract?.id, told, statement.edition?.source].join('\n'),
    thing: thingColumns(),
    columns: () => [
      ...aside<UnknownValue>({ field: 'block', datum: ({ statement }) => statement.block.join('/') || null }),
      {
        field: 'key',
        heading: columnText.what,
        datum: ({ statement }) => statement.key,
        text: (_, alike) =>
          joined(
            alike.map((one) => openValueName(one, labelsIn(one.part.statements)(one.statement))),
            ', ',
          ),
      },
      ...aside<UnknownValue>(
        { field: 'year', datum: (one) => one.year },
        { field: 'value', heading: columnText.word, datum: (one) => one.word },
      ),
      { field: 'label', heading: columnText.why, datum: (one) => reasonText[one.word] },
    ],
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
