import type { Region } from '../../domain/dataset.js';
import { isUnknown } from '../../domain/entry.js';
import type { Text } from '../../text/language.js';
import { termLegend } from '../../text/notation.js';
import { plain } from '../../text/phrase.js';
import { barText, countedText, percentText, statsText } from '../../text/stats.js';
import type { Section } from '../report.js';

export type StatsSubject = keyof typeof statsText.headings;

/** How often one value occurs, and how often of these with a doubt: in each region, in the order of the dataset. */
export interface Counted {
  readonly value: string;
  readonly label: Text;
  readonly counts: readonly number[];
  readonly doubted: readonly number[];
}

export interface Tally {
  readonly subject: StatsSubject;
  /** How many units or values each region has. */
  readonly totals: readonly number[];
  readonly values: readonly Counted[];
}

/** What is counted, in words. */
export function subjectText(subject: string): Text {
  return statsText.headings[subject as StatsSubject];
}

/** Answers before what is not known; facts in the order of their texts, all else the most frequent first. */
export function inOrderTold(values: readonly Counted[]): Counted[] {
  const isAnswer = ({ value }: Counted) => value !== '' && !isUnknown(value);
  const rank = ({ value }: Counted) => Object.keys(statsText.facts).indexOf(value);
  return [...values].sort(
    (a, b) => Number(isAnswer(b)) - Number(isAnswer(a)) || rank(a) - rank(b) || sum(b.counts) - sum(a.counts),
  );
}

/** A row for each value, with a bar; below it one for each of these regions that has it. */
export function sectionOfTally({ subject, totals, values }: Tally, regions: readonly Region[]): Section {
  return {
    heading: statsText.headings[subject],
    details: subject === 'values' ? [] : [statsText.units(subject, sum(totals))],
    rows: calledAlike(values).flatMap(({ label, counts, doubted }) => [
      countRow(label, sum(counts), sum(doubted), sum(totals)),
      ...regions.flatMap(({ short }, index) => {
        const count = counts[index] ?? 0;
        return count === 0 ? [] : [countRow(plain(`– ${short}`), count, doubted[index] ?? 0, totals[index] ?? 0)];
      }),
    ]),
    notes: subject === 'term' && values.length > 0 ? [termLegend] : [],
  };
}

/** Values that are called the same for people as one: `? + ?`, whatever the reasons. */
function calledAlike(values: readonly Counted[]): Counted[] {
  const byName = new Map<string, Counted>();
  for (const one of values) {
    const name = JSON.stringify(one.label);
    const before = byName.get(name);
    const added = (a: readonly number[], b: readonly number[] = []) => a.map((count, index) => count + (b[index] ?? 0));
    byName.set(name, {
      ...(before ?? one),
      counts: added(one.counts, before?.counts),
      doubted: added(one.doubted, before?.doubted),
    });
  }
  return [...byName.values()];
}

function countRow(name: Text, count: number, doubted: number, of: number): Text[] {
  return [name, countedText(count, doubted), plain(percentText(count, of)), plain(barText(count, doubted, of))];
}

/** All of some counts. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
