import type { Day } from '../../calendar/day.js';
import type { Dataset } from '../../domain/dataset.js';
import { type Aspect, aspects, aspectText, compareText } from '../../text/compare.js';
import type { Text } from '../../text/language.js';
import { joined, phrase, plain } from '../../text/phrase.js';
import { answerText } from '../answer-text.js';
import { linesText } from '../lines-text.js';
import { citing } from '../links.js';
import type { Report, Section } from '../report.js';
import { asMeant, regionsFor, type Unknown, unknownTrack } from '../selection.js';
import { notCompared } from './apart.js';
import { type Cell, cellOf, differenceOf, isAlike, markOf } from './cell.js';
import { lineUpsIn } from './line-up.js';
import { compareFields, type Row, recordsOf } from './records.js';
import { type Side, sideOf } from './side.js';
import { bySegment, byTrack, type Subject } from './subjects.js';

export interface CompareOptions {
  /** Only tracks of this id or in this field of care. */
  readonly track: string | undefined;
  /** Only these aspects; all where there are none. */
  readonly on: readonly Aspect[];
  /** Leave out what is the same on all sides. */
  readonly differences: boolean;
  readonly all: boolean;
  /** Side by side by field of care, or by the kinds of care of segments. */
  readonly by: 'track' | 'segment';
}

/**
 * Regions side by side, by field of care: what each says on each aspect, and whether they differ. A side is
 * `region` or `region@day`, the region as it was known on that day. A word that names nothing comes back as `Unknown`.
 */
export function compareReport(
  dataset: Dataset,
  words: readonly string[],
  asOf: Day,
  days: ReadonlyMap<string, Day>,
  typed: CompareOptions,
): Report | Unknown {
  const options = asMeant(typed, dataset);
  const sides: Side[] = [];
  const asked = options.all && words.length === 0 ? dataset.regions.map(({ id }) => id) : words;
  for (const word of asked) {
    const found = regionsFor({ region: word.split('@')[0], track: undefined, segment: undefined }, dataset);
    if (!Array.isArray(found)) return found;
    sides.push(...found.map((region) => sideOf(region, days.get(word) ?? asOf, sideName(region.id, days.get(word)))));
  }
  const regions = sides.map(({ region }) => region);
  const unknown = unknownTrack(options.track, regions);
  if (unknown) return unknown;
  const match = options.by === 'segment' ? bySegment : byTrack;
  const least = options.all ? 1 : Math.min(2, sides.length);
  const { subjects, unmatched } = match(sides, options.track, least, dataset);
  const compared = subjects.map((subject) => ({ subject, rows: rowsOf(subject, options, dataset) }));
  const said = compared.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.said)));
  const told = new Set(said.map(({ holder }) => holder));
  const isPair = sides.length === 2;
  const folded = compared.flatMap(({ rows }) => rows).filter(({ cells }) => isAlike(cells)).length;
  const shown = compared.map(({ subject, rows }) => {
    return { subject, rows: options.differences ? rows.filter(({ cells }) => !isAlike(cells)) : rows };
  });
  return {
    command: 'compare',
    version: 2,
    asOf,
    hasMatched: compared.some(({ rows }) => rows.length > 0),
    fields: compareFields,
    records: shown.flatMap(({ subject, rows }) => rows.flatMap((row) => recordsOf(subject.id, row, sides, dataset))),
    columns: [
      compareText.columns.aspect,
      ...sides.map(({ name }) => plain(name)),
      ...(isPair ? [compareText.columns.difference] : []),
    ],
    beside: { leftOut: notCompared(sides, subjects, told, options.track) },
    sections: shown
      .filter(({ rows }) => rows.length > 0)
      .map(({ subject, rows }) => sectionOf(subject.heading, rows, sides, isPair, dataset)),
    remarks: [
      ...(subjects.length === 0 ? [compareText.noCommon] : [compareText.legend]),
      ...unmatched,
      ...(options.differences && folded > 0 ? [compareText.folded(folded)] : []),
      ...subjects.flatMap((subject) => lineUpsIn(sides, subject, asOf)),
    ],
  };
}

function sideName(region: string, day: Day | undefined): string {
  return day === undefined ? region : `${region}@${day}`;
}

function rowsOf({ holders }: Subject, { on }: CompareOptions, dataset: Dataset): Row[] {
  return (on.length === 0 ? aspects : on).flatMap((aspect) => {
    const cells = holders.map((all) => cellOf(aspect, all));
    if (cells.every(({ sayings }) => sayings.length === 0)) return [];
    const [first, second, ...more] = cells;
    const difference = first && second && more.length === 0 ? differenceOf(aspect, first, second, dataset) : undefined;
    return [{ aspect, cells, mark: markOf(cells), difference }];
  });
}

function sectionOf(
  heading: Text,
  rows: readonly Row[],
  sides: readonly Side[],
  isPair: boolean,
  dataset: Dataset,
): Section {
  const mains = sides.map((_, index) => mostNamedSource(rows.map(({ cells }) => cells[index])));
  return {
    heading,
    details: sides.flatMap(({ name }, index) => (mains[index] ? [plain(`${name}: ${mains[index]}`)] : [])),
    rows: rows.map(({ aspect, cells, mark, difference }) => [
      phrase`${compareText.marks[mark]} ${aspectText[aspect]}`,
      ...cells.map((cell, index) =>
        citing(
          cellText(cell, mains[index], dataset),
          cell.sayings.flatMap(({ references }) => references),
        ),
      ),
      ...(isPair ? [difference?.text ?? plain('')] : []),
    ]),
    notes: [],
  };
}

/** What a side says, with its lines; of several that say otherwise, each with its name. */
function cellText({ sayings }: Cell, main: string | undefined, dataset: Dataset): Text {
  if (sayings.length === 0) return compareText.nothing;
  const texts = sayings.map(({ value: said, names, holders, doubted, references }) => {
    const lines = linesText(references, main);
    const parts = [
      answerText(said, dataset),
      ...(lines === '' ? [] : [plain(`[${lines}]`)]),
      ...(doubted > 0 ? [compareText.doubted(doubted, holders.length)] : []),
    ];
    const value = joined(parts, ' ');
    return joined([names, value], ': ');
  });
  return joined(texts, '; ');
}

function mostNamedSource(cells: readonly (Cell | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { source } of cells.flatMap((cell) => cell?.sayings ?? []).flatMap(({ references }) => references)) {
    counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
