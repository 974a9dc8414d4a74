import { type Day, daysUntil } from '../../calendar/day.js';
import { isOpen, type Window } from '../../calendar/window.js';
import type { Reference } from '../../domain/citing/citation.js';
import { type DoubtedInput, doubtsOf } from '../../domain/citing/inputs.js';
import { runsOf } from '../../domain/grouped.js';
import type { Cause } from '../../domain/terms/cause.js';
import { isRight } from '../../domain/terms/option-status.js';
import type { Period } from '../../domain/terms/period.js';
import { doubtedBelow, referencesFor } from '../../domain/terms/stretches.js';
import { labelOf } from '../../domain/vocabulary.js';
import { deadlinesText } from '../../text/deadlines.js';
import type { Text } from '../../text/language.js';
import { joined, phrase, plain } from '../../text/phrase.js';
import { optionRangeText, timelineText } from '../../text/timeline.js';
import { contractKindText } from '../contract-kind.js';
import { councilFor, councilShown } from '../council.js';
import { papersCited } from '../lines-text.js';
import { withStage } from '../only-planned.js';
import { doubtsOfEarlyEnds, earlyEndTexts, periodName } from '../period-name.js';
import { contractPlaceName } from '../place-name.js';
import type { TonedRow } from '../report.js';
import type { Deadline } from './deadline.js';
import { type DecisionAsked, deadlinesOfDecisions, hasPassed } from './decisions.js';
import { doubtsOfLead } from './lead-used.js';
import { decideByText, lastDayText, membersIn, restsOnDoubt, retenderText } from './row.js';

/** What is told of decisions; options one after another of which the same is told are one. */
export interface DecisionTold {
  readonly decisions: readonly [DecisionAsked, ...DecisionAsked[]];
  readonly when: Text;
  /** `use options 2–4 or not`; with the mark of a doubted reading, and that all of it is only a plan. */
  readonly asked: Text;
  readonly otherwise: Text;
  readonly who: Text;
  /** Where that is asked for: the council in whose term the day falls, whoever decides. */
  readonly council: Text;
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

/** Decisions as rows: when, what, what happens otherwise, who decides, and where it says so; beside that the term of which council it is. */
export function decisionRows(told: readonly DecisionTold[], asOf: Day): (TonedRow & Pick<DecisionTold, 'council'>)[] {
  return told.map(({ decisions: [first], when, asked, otherwise, who, council, references }) => ({
    cells: [
      joined([when, ...rowMarks(first)], ' '),
      phrase`${toldPlace(first.deadline)}: ${asked}`,
      otherwise,
      who,
      papersCited(references, first.deadline.line.dataset),
    ],
    council,
    tone: toneOf(first, asOf),
  }));
}

function toneOf(one: DecisionAsked, asOf: Day): TonedRow['tone'] {
  const { earliest } = one.day;
  const isSoon = !isOpen(earliest) && daysUntil(asOf, earliest) <= 365;
  if (one.asks === 'untold') return 'unknown';
  if (hasPassed(one, asOf)) return 'soon';
  return isOpen(earliest) ? 'unknown' : isSoon ? 'soon' : 'open';
}

function decisionTold(
  one: DecisionAsked,
  withCouncil: boolean,
): Pick<DecisionTold, 'when' | 'otherwise' | 'who' | 'council'> {
  const { deadline, otherwise, asks, day } = one;
  const { line, decidedBy } = deadline;
  const party = decidedBy === undefined ? [] : [labelOf(line.dataset, 'party', decidedBy)];
  const isOption = asks === 'option';
  const who = isOption && party.length === 0 ? [deadlinesText.whoNotStated] : party;
  const council =
    isOption && withCouncil ? councilFor(day, line.schedule.contract, line.things, line.dataset) : undefined;
  const when = isOption ? decideByText(deadline, day) : lastDayText(deadline);
  const ends = isOption && otherwise ? [phrase`${deadlinesText.ends} ${lastDayText(otherwise)}`] : [];
  const early = tellsEarlyEnds(one) ? earlyEndTexts(line.schedule) : [];
  const tender = isOption ? otherwise : deadline;
  return {
    when,
    otherwise: joined(
      [...ends, ...early, ...(tender?.retenderBy ? [tenderText(tender, tender.retenderBy)] : [])],
      '; ',
    ),
    who: joined(isOption ? who : [], ', '),
    council: joined(councilShown(council, line.dataset), ', '),
  };
}

/** Whether a row tells beside its end on which days a contract may be ended before it. */
function tellsEarlyEnds({ asks, otherwise }: DecisionAsked): boolean {
  return asks === 'end' || (asks === 'option' && otherwise !== undefined);
}

/** The doubts on the days that a row tells beside its end. */
export function doubtsBesideEnd(one: DecisionAsked): DoubtedInput[] {
  return tellsEarlyEnds(one) ? doubtsOfEarlyEnds(one.deadline.line.schedule) : [];
}

/** What a row marks beside the day: that it has passed without a word, that a notice is assumed. */
function rowMarks({ asks, isSilent, deadline }: DecisionAsked): Text[] {
  return [
    ...(isSilent && asks !== 'untold' ? [plain('!')] : []),
    ...(asks === 'option' && deadline.noticeFrom === 'assumed' ? [deadlinesText.assumedMark] : []),
  ];
}

function tenderText(deadline: Deadline, day: Window<Cause>): Text {
  const { noReturn, lead } = deadline;
  const mark = doubtsOfLead(lead).length > 0 ? timelineText.doubtMark : '';
  const told =
    noReturn === 'passed' ? [deadlinesText.passed] : noReturn === 'cannot-tell' ? [deadlinesText.perhapsPassed] : [];
  return joined([deadlinesText.tenderBy(phrase`${retenderText(day, deadline)}${mark}`), ...told], ', ');
}

/** `BAR · Wijkteams` */
function toldPlace(deadline: Deadline): Text {
  const { kind } = deadline.line.schedule;
  const whose = kind === undefined || kind === 'regular' ? [] : [contractKindText(deadline.line.dataset, kind)];
  return joined([plain(contractPlaceName(deadline.line)), ...whose, ...membersIn(deadline).map(plain)], ', ');
}

function askedText(all: readonly [DecisionAsked, ...DecisionAsked[]]): Text {
  const mark = deadlinesOfDecisions(all).some(restsOnDoubt) ? timelineText.doubtMark : '';
  const { schedule, dataset } = all[0].deadline.line;
  const latest = latestEndPast(all[0]);
  const asked = phrase`${whatAsked(all)}${mark}`;
  return withStage(latest ? phrase`${asked}; ${deadlinesText.latestEnd(latest)}` : asked, schedule, dataset);
}

/** The last day that a contract can have had, where no word came on its options and that has passed: it has no row of its own. */
function latestEndPast({ asks, isSilent, deadline: { stretch, line } }: DecisionAsked): Day | undefined {
  const latest = asks === 'option' && isSilent ? stretch.status?.latestPossible : undefined;
  return latest !== undefined && latest < line.schedule.asOf ? latest : undefined;
}

/** What one decision asks for, or several of which the same is told: `use options 2–4 or not`. */
export function whatAsked(all: readonly [DecisionAsked, ...DecisionAsked[]]): Text {
  const [first] = all;
  const name = calledTogether(all.map(({ deadline }) => deadline.period));
  return joined([deadlinesText.asked[first.asks](name, isFinal(first)), ...afterTexts(first)], ', ');
}

/** What periods are called together; of several they are options. */
function calledTogether(all: readonly Period[]): Text {
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last) return plain('');
  return first === last ? periodName(first) : optionRangeText(first.id, last.id);
}

/** The options that rest on one: `then options 2–4`. */
function afterTexts({ after }: DecisionAsked): Text[] {
  return after.length === 0 ? [] : [deadlinesText.after(calledTogether(after.map(({ period }) => period)))];
}

/** Whether an end is that of the last option, after which nothing can follow. */
function isFinal({ asks, deadline }: DecisionAsked): boolean {
  return asks === 'end' && isRight(deadline.period);
}

/** The doubts on which a deadline rests. */
export function doubtsBelow({ period, stretch }: Deadline): DoubtedInput[] {
  return doubtsOf(doubtedBelow(period, stretch));
}
