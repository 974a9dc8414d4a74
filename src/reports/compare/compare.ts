import type { Day } from '../../calendar/day.js';
import type { Dataset } from '../../domain/dataset.js';
import { type PerhapsKnown, perhapsKnownOn } from '../../domain/perhaps-known.js';
import { type Aspect, aspects, compareText } from '../../text/compare.js';
import type { Text } from '../../text/language.js';
import { termLegend } from '../../text/notation.js';
import { phrase, plain } from '../../text/phrase.js';
import { timelineText } from '../../text/timeline.js';
import { recordsBy } from '../column.js';
import { paperCalled } from '../place-name.js';
import { type Report, reportWith } from '../report.js';
import { asMeant, type TrackMeant, tracksFor, type Unknown, unknownTrack } from '../selection.js';
import { endedPlansText, notCompared } from './apart.js';
import { cellOf, comparableOf, differenceOf, isAlike, markOf } from './cell.js';
import { aspectSection, groupedSections, lackingSection } from './grouped.js';
import { lineUpsIn, lineUpText } from './line-up.js';
import { daysCompared, plannedRemarks } from './planned.js';
import { type Row, sayingColumns, sayingsIn } from './records.js';
import type { Side } from './side.js';
import { sidesCalled } from './sides-called.js';
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
 * `region`, `region@day`, the region as it was known on that day, or `region@source`, as that source alone tells of it. A word that names nothing comes back as `Unknown`.
 */
export function compareReport(
  dataset: Dataset,
  words: readonly string[],
  asOf: Day,
  days: ReadonlyMap<string, Day>,
  typed: CompareOptions,
): Report | Unknown {
  const options = asMeant(typed, dataset);
  const asked = options.all && words.length === 0 ? dataset.regions.map(({ id }) => id) : words;
  const sides = sidesCalled(asked, dataset, asOf, days);
  if (!Array.isArray(sides)) return sides;
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
  // So many columns no screen holds: then a region is a row.
  const isWide = sides.length > 3;
  const folded = compared.flatMap(({ rows }) => rows).filter(({ cells }) => isAlike(cells)).length;
  const shown = compared.map(({ subject, rows }) => {
    return { subject, rows: options.differences ? rows.filter(({ cells }) => !isAlike(cells)) : rows };
  });
  const headingOf = (side: Side) => sideHeading(side, asOf, days, dataset);
  const sideHeadings = sides.map(headingOf);
  const perhapsKnown = perhapsKnownIn(sides, options.track);
  const isTermShown = shown.some(({ rows }) => rows.some(({ aspect }) => aspect === 'term'));
  return reportWith(
    {
      command: 'compare',
      version: 2,
      asOf,
      perhapsKnown,
      hasMatched: compared.some(({ rows }) => rows.length > 0),
      columns: isWide
        ? [compareText.columns.region, compareText.columns.value]
        : [compareText.columns.aspect, ...sideHeadings, ...(isPair ? [compareText.columns.difference] : [])],
      comparable: () =>
        compared.flatMap(({ rows }) => rows.map(({ aspect, cells }) => ({ aspect, sides: cells.map(comparableOf) }))),
      beside: { leftOut: notCompared(sides, subjects, told, options.track) },
      sections: shown
        .filter(({ rows }) => rows.length > 0)
        .flatMap(({ subject, rows }) => [
          ...(isWide
            ? rows.map((row) => aspectSection(subject, row, sides, dataset))
            : groupedSections(subject, rows, sides, sideHeadings, options.on.length > 0, dataset)),
          ...lackingSection(subject, sides),
        ]),
      remarks: [
        ...(subjects.length === 0 ? noCommonTexts(sides, perhapsKnown) : isTermShown ? [termLegend] : []),
        ...unmatched.map(({ side, segments }) => compareText.unmatched(headingOf(side), segments)),
        ...(options.differences && folded > 0 ? [compareText.folded(folded)] : []),
        ...subjects.flatMap((subject) =>
          lineUpsIn(sides, subject, asOf).map((one) => lineUpText(one, asOf, headingOf)),
        ),
        ...endedPlansText(sides, options.track, dataset),
        ...plannedRemarks(sides, subjects, asOf, dataset),
        timelineText.asOf(...daysCompared(sides, asOf)),
      ],
    },
    recordsBy(sayingColumns(dataset), () =>
      shown.flatMap(({ subject, rows }) => rows.flatMap((row) => sayingsIn(subject, row, sides))),
    ),
  );
}

/** Sides of which nothing is known yet have nothing in common with others; that is not said of what they may have. */
function noCommonTexts(sides: readonly Side[], perhapsKnown: readonly PerhapsKnown[]): Text[] {
  const empty = sides.filter(({ things }) => things.contracts.size + things.segments.size === 0);
  if (empty.length === 0) return [compareText.noCommon];
  return empty.map(({ region, things }) => {
    const known = perhapsKnownOn(things.asOf, region.tracks).map(({ source }) => source);
    const mayBe = perhapsKnown.some(({ source }) => known.includes(source));
    return phrase`${region.short}: ${timelineText.nothingYet(things.asOf, mayBe)}`;
  });
}

/** Of sides that are as of a day: what a source alone tells is known as it is. */
function perhapsKnownIn(sides: readonly Side[], track: TrackMeant | undefined): PerhapsKnown[] {
  const dated = sides.filter(({ source }) => source === undefined);
  return dated.flatMap(({ region, things }) => perhapsKnownOn(things.asOf, tracksFor(region, track)));
}

function rowsOf({ holders }: Subject, { on }: Pick<CompareOptions, 'on'>, dataset: Dataset): Row[] {
  return (on.length === 0 ? aspects : on).flatMap((aspect) => {
    const cells = holders.map((all) => cellOf(aspect, all));
    if (cells.every(({ sayings }) => sayings.length === 0)) return [];
    const [first, second, ...more] = cells;
    const difference = first && second && more.length === 0 ? differenceOf(aspect, first, second, dataset) : undefined;
    return [{ aspect, cells, mark: markOf(cells), difference }];
  });
}

/** A side over its column: the region, and the source or the day where one was named. */
function sideHeading(
  { region, things, name, source }: Side,
  asOf: Day,
  days: ReadonlyMap<string, Day>,
  dataset: Dataset,
): Text {
  if (source !== undefined) return compareText.sideBy(region.short, paperCalled(source, dataset));
  const isOfDay = things.asOf !== asOf || [...days.keys()].some((word) => word.includes('@') && name.includes('@'));
  return isOfDay ? compareText.sideOn(region.short, things.asOf) : plain(region.short);
}
