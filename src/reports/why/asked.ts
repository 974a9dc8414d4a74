import { type Day, latestDay } from '../../calendar/day.js';
import { parseStretch } from '../../calendar/stretch.js';
import { isOpen } from '../../calendar/window.js';
import type { Dataset } from '../../domain/dataset.js';
import { daysOf, decideByOf } from '../../domain/terms/bounds.js';
import type { Period } from '../../domain/terms/period.js';
import { type AssumptionOf, type Schedule, scheduleOf } from '../../domain/terms/schedule.js';
import { type Stretch, stretchesOf } from '../../domain/terms/stretches.js';
import type { Things } from '../../domain/things.js';
import { inAllLanguages } from '../../text/phrase.js';
import { calledSo } from '../../text/same-word.js';
import { periodText } from '../../text/timeline.js';
import { contractsAt, type NamedContract } from '../contract-path.js';
import { linesFor } from '../lines.js';
import { everything, type Unknown } from '../selection.js';
import { typedPart } from '../typed-day.js';
import { periodsOf } from './places.js';

/** Which day of a period. */
export type DayOfPeriod = 'firstDay' | 'lastDay' | 'decideBy';

/** A period of a contract, as it was asked for. */
export interface PeriodAsked {
  readonly schedule: Schedule;
  readonly things: Things;
  readonly stretch: Stretch;
  /** Missing where no source gives the terms of the contract. */
  readonly period: Period | undefined;
  /** Which of its days are asked for; all where this is left out. */
  readonly days?: readonly DayOfPeriod[];
}

type Scheduled = Pick<PeriodAsked, 'schedule' | 'things'>;

/**
 * The periods that `region/track[/segment][/contract][/period]` names, as of a day: without a period all of the contracts there, of a
 * region or a track all contracts that the timeline shows. Or the word of it that names nothing.
 */
export function periodsAsked(
  words: readonly string[],
  dataset: Dataset,
  asOf: Day,
  assumptionOf?: AssumptionOf,
): PeriodAsked[] | Unknown {
  const [region, track] = words;
  if (words.length < 3) {
    const found = linesFor(dataset, { region, track }, asOf, assumptionOf);
    return 'known' in found ? found : found.lines.flatMap(periodsOfSchedule);
  }
  const word = words.at(-1)?.replaceAll(' ', '-') ?? '';
  const scheduled = ({ contract, things }: NamedContract): Scheduled => ({
    schedule: scheduleOf(contract, things, assumptionOf),
    things,
  });
  const named = contractsAt(words.slice(0, -1), dataset, asOf);
  const whole = contractsAt(words, dataset, asOf);
  const found = (Array.isArray(named) ? named : [])
    .map(scheduled)
    .flatMap(periodsOfSchedule)
    .filter((one) => isCalled(word, one));
  if (found.length > 0) return found;
  if (Array.isArray(whole)) return whole.map(scheduled).flatMap(periodsOfSchedule);
  // A period that only later sources tell of is none as of this day.
  if (asOf < latestDay && Array.isArray(periodsAsked(words, dataset, latestDay))) return [];
  if (!Array.isArray(named)) return behindPeriod(words, dataset, asOf) ?? named;
  return named.length === 0 ? whole : noPeriod(word, named);
}

/** The first word that stands behind a period, where none may; `undefined` where no word is a period. */
function behindPeriod(words: readonly string[], dataset: Dataset, asOf: Day): Unknown | undefined {
  const starts = words.map((_, end) => words.slice(0, end)).filter(({ length }) => length > 2);
  const isContract = (start: readonly string[]) => Array.isArray(contractsAt(start, dataset, asOf));
  const period = starts.find((start) => !isContract(start) && Array.isArray(periodsAsked(start, dataset, asOf)));
  return period && { what: 'period', word: words[period.length] ?? '', known: [], names: [] };
}

/** Whether a day is the one that was asked for, or in the month or the year. */
export type DayAsked = (day: Day | undefined) => boolean;

/** What day, month or year people typed; `undefined` where the text is none of these. */
export function daysMeant(text: string, asOf: Day): DayAsked | undefined {
  const typed = typedPart(text, asOf);
  const window = typed && parseStretch(typed.part);
  if (!window || isOpen(window.earliest) || isOpen(window.latest)) return undefined;
  const { earliest, latest } = window;
  return (day) => day !== undefined && day >= earliest && day <= latest;
}

/** Whatever comes out at a day, or in a month or a year, in any contract. */
export function periodsAtDay(
  isAsked: DayAsked,
  dataset: Dataset,
  asOf: Day,
  assumptionOf?: AssumptionOf,
): PeriodAsked[] {
  return everyPeriod(dataset, asOf, assumptionOf).flatMap((one) => {
    const days = daysToldOf(one).filter((each) => each.days.some(isAsked));
    return days.length === 0 ? [] : [{ ...one, days: days.map(({ what }) => what) }];
  });
}

/** The days nearest to one that a contract has, one before and one after it, as far as there are any. */
export function daysAround(text: string, dataset: Dataset, asOf: Day): Day[] {
  const day = typedPart(text, asOf)?.part ?? '';
  const all = everyPeriod(dataset, asOf).flatMap((one) =>
    daysToldOf(one).flatMap(({ days }) => days.filter((each) => each !== undefined)),
  );
  const sorted = [...new Set(all)].sort();
  return [sorted.findLast((one) => one < day), sorted.find((one) => one > day)].filter((one) => one !== undefined);
}

function everyPeriod(dataset: Dataset, asOf: Day, assumptionOf?: AssumptionOf): PeriodAsked[] {
  const found = linesFor(dataset, everything, asOf, assumptionOf);
  return 'known' in found ? [] : found.lines.flatMap(periodsOfSchedule);
}

/** What is told of each day of a period. */
function daysToldOf({ period, stretch: { periods } }: PeriodAsked): { what: DayOfPeriod; days: (Day | undefined)[] }[] {
  if (!period) return [];
  const { firstDay, lastDay } = daysOf(period, periods);
  const decideBy = period.derived.decideBy ? decideByOf(period, periods) : {};
  return Object.entries({ firstDay, lastDay, decideBy }).map(
    ([what, { earliest, latest }]: [string, { earliest?: Day | undefined; latest?: Day | undefined }]) => ({
      what: what as DayOfPeriod,
      days: [earliest, latest],
    }),
  );
}

/** Every period of a contract, as agreed and as it went. */
function periodsOfSchedule({ schedule, things }: Scheduled): PeriodAsked[] {
  return stretchesOf(schedule).flatMap((stretch): PeriodAsked[] => {
    const periods = stretch.periods.map((period) => ({ schedule, things, stretch, period }));
    return periods.length > 0 || schedule.agreed ? periods : [{ schedule, things, stretch, period: undefined }];
  });
}

/** Of a contract without terms the timeline has one row, which goes by the name of its initial term. */
function isCalled(word: string, { period }: PeriodAsked): boolean {
  return (
    calledSo(word, [{ id: period?.id ?? 'initial' }], ({ id }) => inAllLanguages(periodText(id, false))).length > 0
  );
}

function noPeriod(word: string, named: readonly NamedContract[]): Unknown {
  return { what: 'period', word, known: periodsOf(named).map(({ id }) => id), names: [] };
}
