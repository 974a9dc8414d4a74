import type { Dataset } from '../domain/dataset.js';
import { isUnknown } from '../domain/entry.js';
import type { StatementAsOf } from '../domain/standing.js';
import type { Text } from '../text/language.js';
import { valueText } from './answer-text.js';
import { markedText } from './marked.js';

/** What a budget has in a year; the year is missing where a word stands for those of all years. */
export interface YearAmount {
  readonly year: string | null;
  readonly amount: number | string;
}

/** The amounts of a budget by year; one of no year where it says nothing of single years, or nothing at all. */
export function amountsByYear(amounts: StatementAsOf | undefined): YearAmount[] {
  const told = amounts?.located.value;
  if (typeof told !== 'object' || told === null) return [{ year: null, amount: String(told) }];
  return Object.entries(told).map(([year, amount]) => ({ year, amount }));
}

/** The years of budgets that stand side by side, first to last. */
export function yearsIn(amounts: readonly YearAmount[]): string[] {
  return [...new Set(amounts.flatMap(({ year }) => year ?? []))].sort();
}

/** An amount in words, marked where the amounts of its budget are doubted. */
export function amountText({ amount }: YearAmount, amounts: StatementAsOf, dataset: Dataset): Text {
  const rule = isUnknown(amount) ? amounts.rule : { is: 'count' };
  return markedText(valueText({ ...amounts, rule }, dataset, amount), amounts);
}
