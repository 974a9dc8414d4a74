import { isDoubted } from '../domain/doubted.js';
import { type Entry, isUnknown } from '../domain/entry.js';
import { budgetsWithin } from '../domain/links.js';
import type { Sound } from '../domain/terms/terms-conflict.js';
import { keyOf, type Located } from '../source/located.js';
import type { Check } from './check.js';

export const totalDoesNotAddUp: Check = {
  id: 'total-does-not-add-up',
  severity: 'error',
  keys: ['budget.totalOf', 'budget.amounts'],
  text: {
    nl: {
      title: 'totaal klopt niet',
      why: 'Telt een totaal niet op, dan is er een bedrag verkeerd gelezen of ontbreekt er een regel.',
      fix: 'Lees de bedragen na; staat het zo in de bron, zet dan `doubt` bij `amounts` van het totaal.',
    },
    en: {
      title: 'total does not add up',
      why: 'Where a total does not add up, an amount was misread or a row is missing.',
      fix: "Read the amounts again; if the source prints it so, give the total's `amounts` a `doubt`.",
    },
  },
  *find(run) {
    for (const { kind, entry } of [...run.all('regionEdition'), ...run.all('edition')]) {
      const budgets = budgetsWithin(kind, entry);
      const byId = new Map(budgets.map((budget) => [budget.value.id, budget]));
      for (const total of budgets) {
        const rows = (total.value.totalOf ?? []).map((id) => byId.get(id)).filter((row) => row !== undefined);
        const first = rows[0];
        if (!first || rows.length < (total.value.totalOf?.length ?? 0)) continue;
        if (![total, ...rows].every((row) => isRowCertain(row, run.isSound) && countTheSame(total, row))) continue;
        const wrong = yearsThatDiffer(total, rows);
        if (!wrong[0]) continue;
        const told = wrong.map(({ year, sum, stated }) => `${year}: ${sum} ≠ ${stated}`).join('; ');
        yield {
          at: keyOf(keyOf(total, 'amounts'), wrong[0].year),
          message: {
            nl: `de regels tellen niet op tot dit totaal (${told})`,
            en: `the rows do not add up to this total (${told})`,
          },
          related: first,
        };
      }
    }
  },
};

type Budget = Located<Entry<'budget'>>;

/** Whether the amounts are what the source says: a row that may be another amount explains a difference as well as the total. */
function isRowCertain(row: Budget, isSound: Sound): boolean {
  return !isDoubted(row, 'amounts') && isSound(row);
}

/** Whether a row counts in the same unit, and for the same time, as its total; where that is not known it is taken to. */
function countTheSame(total: Budget, row: Budget): boolean {
  return (['unit', 'basis'] as const).every((key) => {
    const [a, b] = [total.value[key], row.value[key]];
    return a === undefined || b === undefined || isUnknown(a) || isUnknown(b) || a === b;
  });
}

function yearsThatDiffer(total: Budget, rows: readonly Budget[]): { year: string; sum: number; stated: number }[] {
  return Object.keys(total.value.amounts ?? {}).flatMap((year) => {
    const [stated, ...parts] = [total, ...rows].map((row) => amountIn(row, year));
    if (stated === undefined || parts.some((part) => part === undefined)) return [];
    // In hundredths: amounts may have cents, and 0.1 + 0.2 is not 0.3.
    const sum = parts.reduce<number>((all, part) => all + Math.round((part ?? 0) * 100), 0) / 100;
    return Math.round(sum * 100) === Math.round(stated * 100) ? [] : [{ year, sum, stated }];
  });
}

function amountIn({ value: { amounts } }: Budget, year: string): number | undefined {
  const amount = typeof amounts === 'object' ? amounts[year] : undefined;
  return typeof amount === 'number' ? amount : undefined;
}
