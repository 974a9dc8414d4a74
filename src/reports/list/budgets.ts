import type { Dataset } from '../../domain/dataset.js';
import { listText } from '../../text/list.js';
import { joined, phrase, plain } from '../../text/phrase.js';
import { amountsByYear, amountText, type YearAmount, yearsIn } from '../budget-amounts.js';
import { fateByTime, windowOfDay } from '../contract-filter.js';
import { besideSorted, fateByCode, worstOf } from '../fate.js';
import type { Unknown } from '../selection.js';
import { type Column, type Grouping, type List, listOf } from './column.js';
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

/** What a budget has in one year; a word may stand for all years. */
interface Amount extends Told, YearAmount {
  readonly id: string;
}

/** Budgets, ceilings and savings: a record a year, and for people a row with the years side by side. */
export function budgetList(dataset: Dataset, { selection, asOf, view, kind }: ListOptions): List | Unknown {
  const sorted = toldAsOf(
    dataset,
    selection,
    asOf,
    (thing) => eachOf('budget', thing).flatMap(amountsOf),
    (one) =>
      worstOf([
        ...(kind ? [fateByCode([{ code: writtenAt(one, 'role') ?? 'not-stated' }], kind)] : []),
        fateByTime(windowOfDay(one.year), selection.contracts ?? {}),
      ]),
  );
  if ('known' in sorted) return sorted;
  const { budget, name, role, basis, unit, year, amount, asWritten, municipalities, totalOf } = listText.columns;
  const years = yearsIn(sorted.in);
  const columns: Column<Amount>[] = [
    ...thingColumns<Amount>('track').map((column): Column<Amount> => ({ ...column, isAside: true })),
    { field: 'budget', heading: budget, datum: ({ id }) => id, isAside: true },
    {
      field: 'name',
      heading: name,
      datum: (one) => writtenAt(one, 'name'),
      text: (one) =>
        phrase`${statementAt(one, 'name') ? cellAt(one, 'name', dataset) : one.id} (${cellAt(one, 'role', dataset)})`,
    },
    {
      field: 'role',
      heading: role,
      datum: (one) => writtenAt(one, 'role'),
      text: (one) => cellAt(one, 'role', dataset),
      isAside: true,
    },
    { field: 'basis', heading: basis, datum: (one) => writtenAt(one, 'basis'), isAside: true },
    {
      field: 'unit',
      heading: unit,
      datum: (one) => writtenAt(one, 'unit'),
      text: (one) => cellAt(one, 'unit', dataset),
      isAside: true,
    },
    {
      field: 'municipalities',
      heading: municipalities,
      datum: (one) => writtenAt(one, 'municipalities'),
      isAside: true,
    },
    { field: 'totalOf', heading: totalOf, datum: (one) => writtenAt(one, 'totalOf'), isAside: true },
    { field: 'year', heading: year, datum: (one) => one.year, isAside: true },
    {
      field: 'amount',
      heading: amount,
      datum: (one) => (typeof one.amount === 'number' ? one.amount : null),
      isAside: true,
    },
    { field: 'value', heading: asWritten, datum: (one) => `${one.amount}`, isAside: true },
    ...(sorted.in.some((one) => one.year === null) ? [amountColumn(null, dataset)] : []),
    ...years.map((one) => amountColumn(one, dataset)),
    ...sourceColumns<Amount>(dataset),
  ];
  return listOf(columns, sorted.in, {
    asOf,
    beside: besideSorted(sorted, (one) => [pathToTold(one), ...(one.year === null ? [] : [one.year])].join('/')),
    view,
    under: underUnit(dataset),
    alikeBy: (one) => pathToTold(one),
    remarks: markRemarks(sorted.in),
  });
}

/** The amounts of one year, or the words that stand for those of all years. */
function amountColumn(year: string | null, dataset: Dataset): Column<Amount> {
  return {
    field: 'amount',
    heading: year === null ? listText.columns.amount : plain(year),
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

function amountsOf(one: Told): Amount[] {
  const id = one.statements[0]?.block[1] ?? '';
  return amountsByYear(statementAt(one, 'amounts')).map((amount) => ({ ...one, ...amount, id }));
}

/** Under its track and its unit, for people. */
function underUnit(dataset: Dataset): Grouping<Amount> {
  const { idOf, headingOf, instead } = underRegion;
  return {
    idOf: (one) => [idOf(one), one.part.track?.id, writtenAt(one, 'unit')].join('\n'),
    headingOf: (first) => {
      const unit = statementAt(first, 'unit') ? [listText.inUnit(cellAt(first, 'unit', dataset))] : [];
      const track = plain(first.part.track?.name ?? '');
      return { heading: joined([headingOf(first).heading, track], ' · '), details: unit };
    },
    instead: [...instead, 'track', 'unit'],
  };
}
