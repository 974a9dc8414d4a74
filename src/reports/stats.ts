import type { Day } from '../calendar/day.js';
import type { Dataset, Region } from '../domain/dataset.js';
import { isUnknown } from '../domain/entry.js';
import { scheduleOf } from '../domain/terms/schedule.js';
import { thingsOf } from '../domain/things.js';
import { labelOf } from '../domain/vocabulary.js';
import { valuesOf } from '../domain/walk.js';
import { reasonText } from '../text/days.js';
import type { InBoth } from '../text/language.js';
import { shareText, statsText } from '../text/stats.js';
import { timelineText } from '../text/timeline.js';
import { type Report, type Section, same } from './report.js';
import { regionsFor, type Unknown } from './selection.js';
import { termNotation } from './term-notation.js';
import { codedKeys, codesOf, type Unit, unitsOf } from './units.js';

export const statsFields = ['subject', 'value', 'label', 'region', 'count', 'of'] as const;

type Subject = keyof typeof statsText.headings;

/** How often each value occurs: in each region (in the order of the dataset), and in all. */
interface Tally {
  readonly subject: Subject;
  readonly totals: readonly number[];
  readonly values: readonly { readonly value: string; readonly label: InBoth; readonly counts: readonly number[] }[];
}

/** How regions fund and procure, and how much is not known, as of a day: counts by region and in all. */
export function statsReport(dataset: Dataset, region: string | undefined, asOf: Day): Report | Unknown {
  const regions = regionsFor({ region, track: undefined, segment: undefined }, dataset);
  if (!Array.isArray(regions)) return regions;
  const units = regions.map((one) => unitsOf(thingsOf(one, asOf)));
  const notations = new Map(
    units
      .flat()
      .flatMap((unit) => [termOf(unit) ?? []].flat())
      .map((text) => [text.en, text]),
  );
  const tallies: Tally[] = [
    ...codedKeys.map((key) =>
      tallyOf(
        key,
        units,
        (unit) => codesOf(unit, key),
        (code) => codeLabel(key, code, dataset),
      ),
    ),
    tallyOf(
      'term',
      units,
      (unit) => [termOf(unit)?.en ?? []].flat(),
      (text) => notations.get(text) ?? same(text),
    ),
    tallyOf('values', regions.map(valuesIn), (word) => [word], wordLabel),
  ];
  return {
    command: 'stats',
    asOf,
    hasMatched: units.some((all) => all.length > 0),
    fields: statsFields,
    records: tallies.flatMap((tally) => recordsOf(tally, regions)),
    columns: [
      statsText.columns.value,
      ...(regions.length > 1 ? [statsText.columns.all] : []),
      ...regions.map(({ id }) => same(id)),
    ],
    sections: tallies.map((tally) => sectionOf(tally, regions.length > 1)),
    remarks: [statsText.explained, timelineText.asOf(asOf)],
  };
}

function tallyOf<T>(
  subject: Subject,
  groups: readonly (readonly T[])[],
  valuesOfOne: (one: T) => readonly string[],
  labelOfValue: (value: string) => InBoth,
): Tally {
  const all = groups.map((group) => group.map((one) => valuesOfOne(one)));
  const counts = new Map<string, number[]>();
  for (const [index, group] of all.entries()) {
    for (const values of group) {
      for (const value of values.length === 0 ? [''] : values) {
        const row = counts.get(value) ?? groups.map(() => 0);
        counts.set(value, row);
        row[index] = (row[index] ?? 0) + 1;
      }
    }
  }
  const values = [...counts].map(([value, row]) => ({
    value,
    label: value === '' ? statsText.nothing : labelOfValue(value),
    counts: row,
  }));
  const isAnswer = ({ value }: { value: string }) => value !== '' && !isUnknown(value);
  values.sort((a, b) => Number(isAnswer(b)) - Number(isAnswer(a)) || sum(b.counts) - sum(a.counts));
  return { subject, totals: groups.map((group) => group.length), values };
}

function codeLabel(key: (typeof codedKeys)[number], code: string, dataset: Dataset): InBoth {
  if (isUnknown(code)) return reasonText[code];
  return key === 'sas-option' ? same(code) : labelOf(dataset, key, code);
}

function termOf({ contract, things }: Unit): InBoth | undefined {
  const { terms } = scheduleOf(contract, things);
  return terms && termNotation(terms.located);
}

/** Every value of a region file: `known`, or the word that stands for it. */
function valuesIn(region: Region): string[] {
  const words: string[] = [];
  for (const mapping of region.mappings) {
    for (const { rule, located } of valuesOf(mapping)) {
      if (!rule.is.startsWith('label')) words.push(isUnknown(located.value) ? located.value : 'known');
    }
  }
  return words;
}

function wordLabel(word: string): InBoth {
  return isUnknown(word) ? reasonText[word] : statsText.known;
}

function recordsOf({ subject, totals, values }: Tally, regions: readonly Region[]): Report['records'] {
  return values.flatMap(({ value, label, counts }) => [
    { subject, value: value || null, label: label.en, region: null, count: sum(counts), of: sum(totals) },
    ...regions.map(({ id }, index) => ({
      subject,
      value: value || null,
      label: label.en,
      region: id,
      count: counts[index] ?? 0,
      of: totals[index] ?? 0,
    })),
  ]);
}

function sectionOf({ subject, totals, values }: Tally, withAll: boolean): Section {
  return {
    heading: statsText.headings[subject],
    details: subject === 'values' ? [] : [statsText.units(sum(totals))],
    rows: values.map(({ label, counts }) => [
      label,
      ...(withAll ? [same(shareText(sum(counts), sum(totals)))] : []),
      ...counts.map((count, index) => same(shareText(count, totals[index] ?? 0))),
    ]),
    notes: [],
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
