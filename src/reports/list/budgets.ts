import type { Dataset } from '../../domain/dataset.js';
import { segmentName } from '../../domain/things.js';
import { columnText } from '../../text/columns.js';
import type { Text } from '../../text/language.js';
import { joined, phrase, plain } from '../../text/phrase.js';
import { amountsByYear, amountText, type YearAmount, yearsIn } from '../budget-amounts.js';
import { aside, type Column } from '../column.js';
import type { Grouping, List } from '../column-list.js';
import { fateByTime, windowOfDay } from '../contract-filter.js';
import { worstOf } from '../fate.js';
import type { Unknown } from '../selection.js';
import { namedText } from '../show/items.js';
import type { ListOptions } from './listable.js';
import { cellAt, eachOf, fateByKey, isDoubtedAt, pathToTold, statementAt, type Told, writtenAt } from './told.js';
import { thingColumns, toldList, underRegion, wordedColumn, writtenColumn } from './told-list.js';

/** What a budget has in one year; a word may stand for all years. */
interface Amount extends Told, YearAmount {
  readonly id: string;
}

/** Budgets, ceilings and savings: a record a year, and for people a row with the years side by side. */
export function budgetList(dataset: Dataset, options: ListOptions): List | Unknown {
  return toldList<Amount>(dataset, options, {
    of: (thing) => eachOf('budget', thing).flatMap(amountsOf),
    fateOf: (one) =>
      worstOf([
        fateByKey(one, 'role', options.kind),
        fateByTime(windowOfDay(one.year), options.selection.contracts ?? {}),
      ]),
    pathTo: (one) => [pathToTold(one), ...(one.year === null ? [] : [one.year])].join('/'),
    under: underTrack(dataset),
    alikeBy: pathToTold,
    thing: aside(...thingColumns()),
    columns: (all) => [
      ...aside<Amount>({ field: 'budget', datum: ({ id }) => id }),
      {
        ...writtenColumn('name'),
        text: (one) => budgetName(one, all, dataset),
      },
      ...aside<Amount>(
        wordedColumn('role', dataset),
        wordedColumn('basis', dataset),
        wordedColumn('unit', dataset),
        wordedColumn('municipalities', dataset),
        writtenColumn('totalOf'),
        { field: 'year', datum: (one) => one.year },
        { field: 'amount', datum: (one) => (typeof one.amount === 'number' ? one.amount : null) },
        { field: 'value', heading: columnText.asWritten, datum: (one) => `${one.amount}` },
      ),
      ...(all.some((one) => one.year === null) ? [amountColumn(null, dataset)] : []),
      ...yearsIn(all).map((one) => amountColumn(one, dataset)),
    ],
  });
}

/** The amounts of one year, or the words that stand for those of all years. */
function amountColumn(year: string | null, dataset: Dataset): Column<Amount> {
  return {
    field: 'amount',
    heading: year === null ? columnText.amount : plain(year),
    text: (_, alike) =>
      joined(
        alike.flatMap((one) => {
          const amounts = one.year === year ? statementAt(one, 'amounts') : undefined;
          return amounts ? [amountText(one, amounts, dataset)] : [];
        }),
        '; ',
      ),
  };
}

/** `2201 Ambulante jeugdhulp (budget, by year)`; of one without a name its role, with the id where others of that thing have it, too. */
function budgetName(one: Amount, all: readonly Amount[], dataset: Dataset): Text {
  const roleOf = (other: Amount) => joined([cellAt(other, 'role', dataset), cellAt(other, 'basis', dataset)], ', ');
  const role = roleOf(one);
  if (statementAt(one, 'name')) return phrase`${whoseText(one)}${cellAt(one, 'name', dataset)} (${role})`;
  const alike = all.filter(
    (other) =>
      !statementAt(other, 'name') &&
      whereOf(other) === whereOf(one) &&
      JSON.stringify(roleOf(other)) === JSON.stringify(role),
  );
  const isAlone = alike.every(({ id }) => id === one.id);
  return isAlone ? phrase`${whoseText(one)}${role}` : phrase`${whoseText(one)}${role} (${one.id})`;
}

function whereOf({ part: { region, track, segment, contract } }: Amount): string {
  return [region.id, track?.id, segment?.id, contract?.id].join('/');
}

/** Of which segment or contract of the track it is, in front of its name. */
function whoseText({ part: { segment, contract } }: Amount): string {
  const names = [segment && segmentName(segment), contract?.id].filter((name) => name !== undefined);
  return names.map((name) => `${name} › `).join('');
}

function amountsOf(one: Told): Amount[] {
  const id = one.statements[0]?.block[1] ?? '';
  return amountsByYear(statementAt(one, 'amounts')).map((amount) => ({ ...one, ...amount, id }));
}

/** Under its track, with what holds for all of its rows: for which municipalities they are, and their unit. */
function underTrack(dataset: Dataset): Grouping<Amount> {
  const { idOf, headingOf, instead } = underRegion;
  const told = ['municipalities', 'unit'];
  return {
    idOf: (one) =>
      JSON.stringify([
        idOf(one),
        one.part.track?.id,
        ...told.map((key) => [writtenAt(one, key), isDoubtedAt(one, key)]),
      ]),
    headingOf: (first) => {
      const track = plain(first.part.track?.name ?? '');
      return {
        heading: joined([headingOf(first).heading, track], ' · '),
        details: told.flatMap((key) => statementAt(first, key) ?? []).map((one) => namedText(one, dataset)),
      };
    },
    instead: [...instead, 'track', ...told],
  };
}
