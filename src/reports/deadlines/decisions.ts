import { type Day, daysUntil } from '../../calendar/day.js';
import { exactly, isBefore, isOpen, type Window } from '../../calendar/window.js';
import type { Reference } from '../../domain/citing/citation.js';
import { type DoubtedInput, doubtsOf } from '../../domain/citing/inputs.js';
import { runsOf } from '../../domain/grouped.js';
import { daysOf } from '../../domain/terms/bounds.js';
import type { Cause } from '../../domain/terms/cause.js';
import { isRight } from '../../domain/terms/option-status.js';
import { haveNoLast, type Period } from '../../domain/terms/period.js';
import { doubtedBelow, referencesFor } from '../../domain/terms/stretches.js';
import { labelOf } from '../../domain/vocabulary.js';
import { deadlinesText } from '../../text/deadlines.js';
import type { Text } from '../../text/language.js';
import { joined, phrase, plain } from '../../text/phrase.js';
import { optionRangeText, periodText, timelineText } from '../../text/timeline.js';
import { councilFor, councilShown } from '../council.js';
import { papersCited } from '../lines-text.js';
import { isOnlyPlanned, stageTexts } from '../only-planned.js';
import { placeName } from '../place-name.js';
import type { TonedRow } from '../report.js';
import type { Deadline } from './deadline.js';
import { decideByText, lastDayText, membersIn, retenderText } from './row.js';

/** Something to decide or to see to, by a day: an option, an evaluation, or an end after which nothing is agreed. */
export interface DecisionAsked {
  readonly asks: 'option' | 'evaluation' | 'end';
  readonly deadline: Deadline;
  /** When it is asked for. */
  readonly day: Window<Cause>;
  /** Of an option: the end before it, which holds where it is not used; with the last day to begin a tender for what follows then. */
  readonly otherwise: Deadline | undefined;
  /** That day has passed, without a word on what came of it. */
  readonly isSilent: boolean;
}

/**
 * What deadlines ask for. The end of a period is no decision of its own where an option follows: it is what happens if that
 * is not used.
 */
export function decisionsOf(deadlines: readonly Deadline[]): DecisionAsked[] {
  return deadlines.flatMap((deadline): DecisionAsked[] => {
    const { line, stretch, period, decideBy } = deadline;
    const near = (step: number) => neighbourOf(deadline, deadlines, step);
    const ends: DecisionAsked[] =
      near(1)?.decideBy || (period.goesOn && haveNoLast(stretch.periods)) || hasNoLastDay(deadline)
        ? []
        : [{ asks: 'end', deadline, day: period.lastDay, otherwise: undefined, isSilent: false }];
    if (period.id.startsWith('evaluation'))
      return [{ asks: 'evaluation', deadline, day: period.firstDay, otherwise: undefined, isSilent: false }];
    if (!isRight(period) || !decideBy) return ends;
    const before = stretch.periods[stretch.periods.indexOf(period) - 1];
    const otherwise = near(-1) ?? (before && { ...deadline, line, stretch, period: before, retenderBy: undefined });
    return [{ asks: 'option', deadline, day: decideBy, otherwise, isSilent: deadline.isSilent }, ...ends];
  });
}

function neighbourOf({ stretch, period }: Deadline, all: readonly Deadline[], step: number): Deadline | undefined {
  const beside = stretch.periods[stretch.periods.indexOf(period) + step];
  return all.find((one) => one.stretch === stretch && one.period === beside);
}

function hasNoLastDay({ stretch, period }: Deadline): boolean {
  const { earliest, latest } = daysOf(period, stretch.periods).lastDay;
  return earliest === undefined && latest === undefined;
}

/** The days by which a decision can be found: its own, and those of a tender. */
export function daysOfDecision({ day, otherwise, deadline, asks }: DecisionAsked): Window<Cause>[] {
  const retender = asks === 'option' ? otherwise?.retenderBy : deadline.retenderBy;
  return retender ? [day, retender] : [day];
}

export function hasPassed({ day, isSilent }: DecisionAsked, asOf: Day): boolean {
  return isSilent || isBefore(day, exactly(asOf)) === 'yes';
}

/** What is told of decisions; options one after another of which the same is told are one. */
export interface DecisionTold {
  readonly decisions: readonly [DecisionAsked, ...DecisionAsked[]];
  readonly when: Text;
  /** `use options 2–4 or not`; with the mark of a doubted reading, and that all of it is only a plan. */
  readonly asked: Text;
  readonly otherwise: Text;
  readonly who: Text;
  readonly references: readonly Reference[];
}

/** Decisions in their order, as they are told. */
export function decisionsTold(decisions: readonly DecisionAsked[], withCouncil: boolean): DecisionTold[] {
  const told = decisions.map((one) => {
    const { period, line } = one.deadline;
    const references = referencesFor(period, line.schedule.contract.region);
    return { one, references, is: [decisionTold(one, withCouncil), papersCited(references, line.dataset)] as const };
  });
  const belongs = (first: (typeof told)[0], next: (typeof told)[0]) =>
    next.one.asks === 'option' &&
    first.one.asks === next.one.asks &&
    first.one.isSilent === next.one.isSilent &&
    first.one.deadline.stretch === next.one.deadline.stretch &&
    JSON.stringify(first.is) === JSON.stringify(next.is);
  return runsOf(told, belongs).map((all) => {
    const [first, ...others] = all.map(({ one }) => one) as [DecisionAsked, ...DecisionAsked[]];
    const run = [first, ...others] as const;
    const [{ is, references }] = all;
    return { ...is[0], decisions: run, asked: askedText(run), references };
  });
}

/** Decisions as rows: when, what, what happens otherwise, who decides, and where it says so. */
export function decisionRows(told: readonly DecisionTold[], asOf: Day): TonedRow[] {
  return told.map(({ decisions: [first], when, asked, otherwise, who, references }) => ({
    cells: [
      joined([when, ...rowMarks(first)], ' '),
      phrase`${toldPlace(first.deadline)}: ${asked}`,
      otherwise,
      who,
      papersCited(references, first.deadline.line.dataset),
    ],
    tone: toneOf(first, asOf),
  }));
}

function toneOf(one: DecisionAsked, asOf: Day): TonedRow['tone'] {
  const { earliest } = one.day;
  const isSoon = !isOpen(earliest) && daysUntil(asOf, earliest) <= 365;
  if (hasPassed(one, asOf)) return 'soon';
  return isOpen(earliest) ? 'unknown' : isSoon ? 'soon' : 'open';
}

function decisionTold(one: DecisionAsked, withCouncil: boolean): Pick<DecisionTold, 'when' | 'otherwise' | 'who'> {
  const { deadline, otherwise, asks, day } = one;
  const { line, decidedBy } = deadline;
  const party = decidedBy === undefined ? [] : [labelOf(line.dataset, 'party', decidedBy)];
  const isOption = asks === 'option';
  const who = isOption && party.length === 0 ? [deadlinesText.whoNotStated] : party;
  const council =
    isOption && withCouncil
      ? councilShown(councilFor(day, line.schedule.contract, line.things, line.dataset), line.dataset)
      : [];
  const when = isOption ? decideByText(deadline, day) : lastDayText(deadline);
  const ends = isOption && otherwise ? [phrase`${deadlinesText.ends} ${lastDayText(otherwise)}`] : [];
  const tender = isOption ? otherwise : deadline;
  return {
    when,
    otherwise: joined([...ends, ...(tender?.retenderBy ? [tenderText(tender, tender.retenderBy)] : [])], '; '),
    who: joined([...(isOption ? who : []), ...council], ', '),
  };
}

/** What a row marks beside the day: that it has passed without a word, that a notice is assumed. */
function rowMarks({ asks, isSilent, deadline }: DecisionAsked): Text[] {
  return [
    ...(isSilent ? [plain('!')] : []),
    ...(asks === 'option' && deadline.noticeFrom === 'assumed' ? [deadlinesText.assumedMark] : []),
  ];
}

function tenderText(deadline: Deadline, day: Window<Cause>): Text {
  const { noReturn } = deadline;
  const told =
    noReturn === 'passed' ? [deadlinesText.passed] : noReturn === 'cannot-tell' ? [deadlinesText.perhapsPassed] : [];
  return joined([deadlinesText.tenderBy(retenderText(day, deadline)), ...told], ', ');
}

/** `BAR · Wijkteams` */
function toldPlace(deadline: Deadline): Text {
  const { contract, kind } = deadline.line.schedule;
  const whose = kind === undefined || kind === 'regular' ? [] : [labelOf(deadline.line.dataset, 'contract-kind', kind)];
  return joined([plain(placeName(contract, deadline.line.segment)), ...whose, ...membersIn(deadline).map(plain)], ', ');
}

function askedText(all: readonly [DecisionAsked, ...DecisionAsked[]]): Text {
  const [first] = all;
  const { period } = first.deadline;
  const name =
    all.length === 1
      ? periodText(period.id, period.standing === 'if-any')
      : optionRangeText(period.id, all.at(-1)?.deadline.period.id ?? period.id);
  const mark = all.some(({ deadline }) => doubtsBelow(deadline).length > 0) ? timelineText.doubtMark : '';
  const asked = phrase`${deadlinesText.asked[first.asks](name, isFinal(period, first))}${mark}`;
  const { schedule, dataset } = first.deadline.line;
  return isOnlyPlanned(schedule) ? phrase`${asked} (${joined(stageTexts(schedule, dataset), ', ')})` : asked;
}

/** Whether an end is that of the last option, after which nothing can follow. */
function isFinal(period: Period, { asks }: DecisionAsked): boolean {
  return asks === 'end' && isRight(period);
}

/** The doubts on which a deadline rests. */
export function doubtsBelow({ period, stretch }: Deadline): DoubtedInput[] {
  return doubtsOf(doubtedBelow(period, stretch));
}
