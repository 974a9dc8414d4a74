import type { Dataset } from '../../domain/dataset.js';
import { isUnknown } from '../../domain/entry.js';
import type { StatementAsOf } from '../../domain/standing.js';
import { columnText } from '../../text/columns.js';
import type { Text } from '../../text/language.js';
import { listText } from '../../text/list.js';
import { joined, phrase } from '../../text/phrase.js';
import { aside } from '../column.js';
import type { List } from '../column-list.js';
import type { Unknown } from '../selection.js';
import { askedInDoubtColumn, fateOfTold } from './contract-fate.js';
import type { ListOptions } from './listable.js';
import { stateColumns } from './state-column.js';
import { cellAt, eachOf, statementAt, type Told, writtenAt } from './told.js';
import { thingColumns, toldList, wordedColumn, writtenColumn } from './told-list.js';

/** The options to extend contracts, a row for each group that is alike; a word may stand for all of a contract. */
export function optionList(dataset: Dataset, options: ListOptions): List | Unknown {
  return toldList<Told>(dataset, options, {
    of: optionsTold,
    fateOf: (one) => fateOfTold(one, options),
    thing: thingColumns(),
    columns: (all) => [
      ...aside<Told>(
        { field: 'group', heading: columnText.number, datum: groupNumberOf },
        { field: 'count', datum: countIn },
      ),
      { field: 'count', heading: columnText.options, text: (one) => optionsText(one, dataset) },
      ...aside(wordedColumn('length', dataset), wordedColumn('notice', dataset)),
      { ...writtenColumn('decidedBy'), text: (one) => decidingText(one, dataset) },
      ...aside(writtenColumn('tacit'), writtenColumn('reservation')),
      ...stateColumns<Told>(({ part, things }) => ({ contract: part.contract, things }), options, dataset),
      askedInDoubtColumn(all, options),
    ],
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

/** `3 × 2 years`; of what is not known that there are some, and why it is not; a word where one stands for all. */
function optionsText(one: Told, dataset: Dataset): Text {
  const word = ['options', 'terms'].find((key) => statementAt(one, key));
  if (word !== undefined) return cellAt(one, word, dataset);
  const [count, length] = [cellAt(one, 'count', dataset), cellAt(one, 'length', dataset)];
  const isCounted = !isUnknown(writtenAt(one, 'count'));
  const isMeasured = !isUnknown(writtenAt(one, 'length'));
  if (isCounted && isMeasured) return phrase`${count} × ${length}`;
  return listText.optionsOpen(count, length, isCounted, isMeasured);
}

/** `client, notice 6 months` */
function decidingText(one: Told, dataset: Dataset): Text {
  const notice = statementAt(one, 'notice') ? [listText.withNotice(cellAt(one, 'notice', dataset))] : [];
  return joined([cellAt(one, 'decidedBy', dataset), ...notice], ', ');
}
