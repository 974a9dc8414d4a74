import type { Day } from '../../calendar/day.js';
import { exactDayOf, isOpen } from '../../calendar/window.js';
import { type DoubtedInput, doubtsOf } from '../../domain/citing/inputs.js';
import type { Dataset } from '../../domain/dataset.js';
import { grouped } from '../../domain/grouped.js';
import { dayAfterStart, daysOf, decideByOf } from '../../domain/terms/bounds.js';
import type { DerivedDay } from '../../domain/terms/derived.js';
import { eventsOf } from '../../domain/terms/events.js';
import type { Period } from '../../domain/terms/period.js';
import type { AssumptionOf } from '../../domain/terms/schedule.js';
import { inputsOfDays } from '../../domain/terms/stretches.js';
import { trackOf } from '../../domain/things.js';
import { labelOf } from '../../domain/vocabulary.js';
import { wordOrLengthText } from '../../text/measures.js';
import { joined, plain } from '../../text/phrase.js';
import { timelineText } from '../../text/timeline.js';
import { whyText } from '../../text/why.js';
import { columnsOfRecords, readableBy } from '../column.js';
import { pathOf } from '../contract-path.js';
import { doubtsFields } from '../doubt-record.js';
import { doubtSentences } from '../doubts.js';
import { leaf } from '../leaf.js';
import { perhapsKnownAt } from '../perhaps-known.js';
import { periodName } from '../period-name.js';
import { paperCalled, placeWords } from '../place-name.js';
import { postponedTold } from '../postponed.js';
import type { Report, Section } from '../report.js';
import type { Unknown } from '../selection.js';
import { stretchName } from '../stretch-name.js';
import { type DayAsked, daysAround, daysMeant, type PeriodAsked, periodsAsked, periodsAtDay } from './asked.js';
import { sectionsAtDay } from './at-day.js';
import { contradictionsOf } from './contradicted.js';
import { dayTree, type Explaining, stretchesTold } from './day-tree.js';
import { nodeOf, type WhyNode } from './node.js';
import { toldOnce } from './once.js';
import { otherEditions } from './other-editions.js';
import { type DayTree, recordsOf, whyFields, whyWords } from './records.js';
import { standsTold } from './stands-told.js';
import { branchesWithoutTerms } from './untold-terms.js';

/**
 * How days came about, down to the values of the data, their lines, and the rules: those of a period, of all periods of a
 * contract, a segment, a track or a region, or whatever comes out at a day, a month or a year. What was explained above is told once.
 * A word that names nothing comes back as `Unknown`.
 *
 * @param path `region[/track[/segment][/contract][/period]]`, or a day as people type one
 */
export function whyReport(dataset: Dataset, path: string, asOf: Day, assumptionOf?: AssumptionOf): Report | Unknown {
  const isAsked = daysMeant(path, asOf);
  const atDay = isAsked && periodsAtDay(isAsked, dataset, asOf, assumptionOf);
  const words = path.split('/').map((word) => word.trim());
  const found = atDay ?? periodsAsked(words, dataset, asOf, assumptionOf);
  if (!Array.isArray(found)) return found;
  const parts = found.map((one) => ({ ...one, trees: treesOf(one, dataset) }));
  const [only, ...more] = parts;
  const perhapsKnown = perhapsKnownAt(atDay ? '' : path, dataset, asOf);
  const records = parts.flatMap(recordsOf);
  return {
    command: 'why',
    version: 2,
    asOf,
    perhapsKnown,
    hasMatched: parts.length > 0,
    fields: whyFields,
    records,
    readable: () => readableBy(columnsOfRecords(whyFields, { ...placeWords(dataset), ...whyWords }), records),
    columns: [plain('')],
    sections: toldOnce(
      only?.period && more.length === 0
        ? [headOf(only, only.period, dataset), ...only.trees.map((tree) => dayTree(tree, undefined))]
        : partsByContract(parts).flatMap((own) => sectionsOfContract(own, dataset, isAsked)),
    ),
    remarks: [
      ...(parts.length > 0
        ? []
        : [
            atDay
              ? whyText.nothingAt(daysAround(path, dataset, asOf))
              : timelineText.nothingYet(asOf, perhapsKnown.length > 0),
          ]),
      timelineText.asOf(asOf),
    ],
  };
}

/** What belongs to one contract, in its order. */
function partsByContract(parts: readonly Explaining[]): Explaining[][] {
  return [...grouped(parts, ({ schedule }) => pathOf(schedule.contract)).values()];
}

/** A contract, and below it the days of its periods, each under the name of its period; of a day that was asked for what says it. */
function sectionsOfContract(parts: readonly Explaining[], dataset: Dataset, isAsked: DayAsked | undefined): Section[] {
  const [first] = parts;
  if (!first) return [];
  const head = headOf(first, undefined, dataset);
  if (isAsked) return [head, ...sectionsAtDay(parts, isAsked, dataset)];
  const stretchOf = stretchesTold(parts, dataset);
  return [head, ...parts.flatMap((part) => part.trees.map((tree) => dayTree(tree, part.period, stretchOf(part))))];
}

function treesOf(
  { period, stretch: { periods }, schedule: { contract }, days }: PeriodAsked,
  dataset: Dataset,
): DayTree[] {
  if (!period) return [];
  const { derived } = period;
  const bounds = { ...daysOf(period, periods), decideBy: decideByOf(period, periods) };
  return (days ?? (['firstDay', 'lastDay', 'decideBy'] as const)).flatMap((what) => {
    const day = derived[what];
    if (!day || (what === 'lastDay' && day === derived.firstDay)) return [];
    const isWide = exactDayOf(day.gives) === undefined;
    const isMoment = period.id.startsWith('evaluation');
    const { earliest } = day.gives;
    // What the timeline does not tell is told here neither.
    const start = bounds[what].earliest === undefined && !isOpen(earliest) ? earliest : dayAfterStart(periods[0]);
    const node = nodeOf(day, { region: contract.region, dataset, start, isWide });
    const doubts = what === 'lastDay' ? doubtsBeside(period) : [];
    return [{ what: isMoment ? 'day' : what, day: day.gives, start, node: withDoubts(node, day, doubts, dataset) }];
  });
}

/** Doubts of which no step tells: how many options there are, a limit that is no sooner than what it bounds. */
function doubtsBeside(period: Period): DoubtedInput[] {
  const below = new Set(doubtsOf(inputsOfDays(period)).map(({ why }) => why));
  return doubtsOf(period.inputs).filter(({ why }) => !below.has(why));
}

function withDoubts(node: WhyNode, { input }: DerivedDay, doubts: readonly DoubtedInput[], dataset: Dataset): WhyNode {
  if (doubts.length === 0) return node;
  const all = [...doubtsOf(input ? [input] : []), ...doubts];
  return {
    ...node,
    details: [...node.details, ...doubtSentences(doubts, dataset)],
    record: { ...node.record, ...doubtsFields(all, dataset) },
  };
}

/** Which period of which contract, by which edition, and how it stands. */
function headOf({ schedule, things, stretch }: PeriodAsked, period: Period | undefined, dataset: Dataset): Section {
  const { contract, terms, asOf } = schedule;
  const { status } = stretch;
  const parts = [contract.region.name, trackOf(contract).name, ...(contract.segment ? [contract.segment.id] : [])];
  const name = period ? [periodName(period)] : [];
  const date = terms && dataset.cards.get(terms.edition.source)?.value.date;
  const others = eventsOf(contract, things).filter(({ value: { kind } }) => kind !== 'postponed');
  const events = others.map(({ value, isDecided }) =>
    whyText.event(
      labelOf(dataset, 'event', value.kind ?? ''),
      isDecided ? undefined : labelOf(dataset, 'event-stage', value.stage ?? ''),
      wordOrLengthText(String(value.day ?? value.lastDay ?? 'not-stated')),
    ),
  );
  return {
    heading: joined([...[...parts, contract.id].map(plain), ...name], ' › '),
    details: [],
    rows: [],
    notes: [],
    tree: [
      ...[
        ...(stretch.schedule === 'actual' ? [stretchName(stretch, dataset)] : []),
        ...(terms ? [whyText.edition(paperCalled(terms.edition.source, dataset), String(date ?? '?'), asOf)] : []),
        ...(terms?.on && terms.on !== contract ? [whyText.fromWhole(pathOf(terms.on))] : []),
      ].map((text) => leaf(text)),
      ...otherEditions(schedule, things, dataset),
      ...[
        ...events,
        ...postponedTold(schedule, dataset).map(whyText.happened),
        ...standsTold(schedule, status, period),
        ...contradictionsOf(contract, dataset, asOf),
      ].map((text) => leaf(text)),
      ...(schedule.agreed ? [] : branchesWithoutTerms(schedule, dataset)),
    ],
  };
}
