import { type Day, daysUntil } from '../../calendar/day.js';
import { exactly, isBefore, isOpen, type Window } from '../../calendar/window.js';
import { type DoubtedInput, doubtsOf } from '../../domain/citing/inputs.js';
import { daysOf } from '../../domain/terms/bounds.js';
import type { Cause } from '../../domain/terms/cause.js';
import { isRight } from '../../domain/terms/option-status.js';
import { haveNoLast, type Period } from '../../domain/terms/period.js';
import { inputsBelow, referencesFor } from '../../domain/terms/stretches.js';
import { labelOf } from '../../domain/vocabulary.js';
import { deadlinesText } from '../../text/deadlines.js';
import type { Text } from '../../text/language.js';
import { joined, phrase, plain } from '../../text/phrase.js';
import { optionRangeText, periodText, timelineText } from '../../text/timeline.js';
import { councilFor, councilShown } from '../council.js';
import { papersCited } from '../lines-text.js';
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

/** The rows of decisions in their order; options one after another of which the same is told become one. */
export function decisionRows(decisions: readonly DecisionAsked[], asOf: Day, withCouncil: boolean): TonedRow[] {
  const told = decisions.map((one) => ({ one, cells: decisionCells(one, withCouncil) }));
  const kept: (typeof told)[] = [];
  for (const row of told) {
    const last = kept.at(-1);
    if (last?.[0] && row.one.asks === 'option' && tellOneDecision(last[0], row)) last.push(row);
    else kept.push([row]);
  }
  return kept.flatMap((all) => {
    const [first, last] = [all[0], all.at(-1)];
    if (!first || !last) return [];
    const { when, ...cells } = first.cells;
    return [
      {
        cells: [when, whatText(all.map(({ one }) => one)), ...Object.values(cells)],
        tone: toneOf(first.one, asOf),
      },
    ];
  });
}

interface ToldDecision {
  readonly one: DecisionAsked;
  readonly cells: Readonly<Record<string, Text>>;
}

function tellOneDecision(a: ToldDecision, b: ToldDecision): boolean {
  return (
    a.one.asks === b.one.asks &&
    a.one.isSilent === b.one.isSilent &&
    a.one.deadline.stretch === b.one.deadline.stretch &&
    JSON.stringify(a.cells) === JSON.stringify(b.cells)
  );
}

function toneOf(one: DecisionAsked, asOf: Day): TonedRow['tone'] {
  const { earliest } = one.day;
  const isSoon = !isOpen(earliest) && daysUntil(asOf, earliest) <= 365;
  if (hasPassed(one, asOf)) return 'soon';
  return isOpen(earliest) ? 'unknown' : isSoon ? 'soon' : 'open';
}

function decisionCells(one: DecisionAsked, withCouncil: boolean): { when: Text } & Record<string, Text> {
  const { deadline, otherwise, asks, day, isSilent } = one;
  const { line, period, decidedBy, noticeFrom } = deadline;
  const party = decidedBy === undefined ? [] : [labelOf(line.dataset, 'party', decidedBy)];
  const isOption = asks === 'option';
  const who = isOption && party.length === 0 ? [deadlinesText.whoNotStated] : party;
  const council =
    isOption && withCouncil
      ? councilShown(councilFor(day, line.schedule.contract, line.things, line.dataset), line.dataset)
      : [];
  const when = isOption ? decideByText(deadline, day) : lastDayText(deadline);
  const marks = [
    ...(isSilent ? [plain('!')] : []),
    ...(noticeFrom === 'assumed' && isOption ? [deadlinesText.assumedMark] : []),
  ];
  const ends = isOption && otherwise ? [phrase`${deadlinesText.ends} ${lastDayText(otherwise)}`] : [];
  const tender = isOption ? otherwise : deadline;
  return {
    when: joined([when, ...marks], ' '),
    otherwise: joined([...ends, ...(tender?.retenderBy ? [tenderText(tender, tender.retenderBy)] : [])], '; '),
    who: joined([...(isOption ? who : []), ...council], ', '),
    source: papersCited(referencesFor(period, line.schedule.contract.region), line.dataset),
  };
}

function tenderText(deadline: Deadline, day: Window<Cause>): Text {
  const { noReturn } = deadline;
  const told =
    noReturn === 'passed' ? [deadlinesText.passed] : noReturn === 'cannot-tell' ? [deadlinesText.perhapsPassed] : [];
  return joined([deadlinesText.tenderBy(retenderText(day, deadline)), ...told], ', ');
}

/** `BAR · Wijkteams: opties 2–4 benutten`; with the mark of a doubted reading. */
function whatText(all: readonly DecisionAsked[]): Text {
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last) return plain('');
  const { line, period } = first.deadline;
  const { contract, kind } = line.schedule;
  const who = membersIn(first.deadline);
  const name =
    first === last
      ? periodText(period.id, period.standing === 'if-any')
      : optionRangeText(period.id, last.deadline.period.id);
  const whose = kind === undefined || kind === 'regular' ? [] : [labelOf(line.dataset, 'contract-kind', kind)];
  const place = joined([plain(placeName(contract, line.segment)), ...whose, ...who.map(plain)], ', ');
  const asked = deadlinesText.asked[first.asks](name, isFinal(first.deadline.period, first));
  const mark = all.some(({ deadline }) => doubtsBelow(deadline).length > 0) ? timelineText.doubtMark : '';
  return phrase`${place}: ${asked}${mark}`;
}

/** Whether an end is that of the last option, after which nothing can follow. */
function isFinal(period: Period, { asks }: DecisionAsked): boolean {
  return asks === 'end' && isRight(period);
}

/** The doubts on which a deadline rests. */
export function doubtsBelow({ period, stretch }: Deadline): DoubtedInput[] {
  return doubtsOf(inputsBelow(period, stretch));
}
