import type { Dataset } from '../../domain/dataset.js';
import { grouped } from '../../domain/grouped.js';
import { nameOfKey } from '../../domain/key-names.js';
import type { StatementAsOf } from '../../domain/standing.js';
import type { Text } from '../../text/language.js';
import { isEmptyText, joined, phrase, plain } from '../../text/phrase.js';
import { showText } from '../../text/show.js';
import { amountsByYear, amountText, yearsIn } from '../budget-amounts.js';
import type { RowCell } from '../report.js';
import { itemLabel, namedText, type ShownItem } from './items.js';

/** Budgets with their years side by side. */
export interface YearTable {
  readonly columns: readonly Text[];
  /** What all of them say alike. */
  readonly details: readonly Text[];
  readonly rows: readonly (readonly RowCell[])[];
}

/**
 * Budgets of several years as a table; `undefined` where there are fewer years, or other things among them.
 *
 * @param placesOf where an item stands
 */
export function yearTable(
  items: readonly ShownItem[],
  dataset: Dataset,
  placesOf: (item: ShownItem) => RowCell,
): YearTable | undefined {
  if (items.some(({ statements: [one] }) => one?.mapping.kind !== 'budget')) return undefined;
  const told = items.map((item) => {
    const amounts = item.values.find(({ key }) => key === 'amounts');
    const rest = item.values
      .filter((one) => one !== amounts)
      .map((one) => (one.key === 'totalOf' ? totalText(one, items) : namedText(one, dataset)));
    return { item, amounts, byYear: amounts ? amountsByYear(amounts) : [], rest };
  });
  const years = yearsIn(told.flatMap(({ byYear }) => byYear));
  if (years.length < 2) return undefined;
  const hasOthers = told.some(({ byYear }) => byYear.some(({ year }) => year === null));
  const shown = [...(hasOthers ? [null] : []), ...years];
  const counts = grouped(
    told.flatMap(({ rest }) => rest),
    (one) => JSON.stringify(one),
  );
  const isShared = (one: Text) => told.length > 1 && counts.get(JSON.stringify(one))?.length === told.length;
  return {
    columns: [plain(''), ...shown.map((year) => (year === null ? showText.allYears : plain(year))), plain('')],
    details: told[0]?.rest.filter(isShared) ?? [],
    rows: told.map(({ item, amounts, byYear, rest }) => {
      const own = joined(
        rest.filter((one) => !isShared(one)),
        '; ',
      );
      return [
        isEmptyText(own) ? itemLabel(item) : phrase`${itemLabel(item)} (${own})`,
        ...shown.map((year) => cellOf(year, amounts, byYear, dataset)),
        placesOf(item),
      ];
    }),
  };
}

/** Of which budgets one is the total, by their names. */
function totalText({ key, mapping, located }: StatementAsOf, items: readonly ShownItem[]): Text {
  const names = new Map(items.map(({ label, statements: [one] }) => [one?.block.at(-1), label]));
  const parts = [located.value].flat().map((id) => names.get(String(id)) ?? plain(String(id)));
  return phrase`${nameOfKey(key, mapping.kind)} ${joined(parts, ', ')}`;
}

function cellOf(
  year: string | null,
  amounts: StatementAsOf | undefined,
  byYear: ReturnType<typeof amountsByYear>,
  dataset: Dataset,
): Text {
  const own = amounts ? byYear.filter((one) => one.year === year) : [];
  return joined(
    own.map((one) => (amounts ? amountText(one, amounts, dataset) : plain(''))),
    '; ',
  );
}
