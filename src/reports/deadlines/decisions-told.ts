import { type Day, daysUntil } from '../../calendar/day.js';
import { isOpen, type Window } from '../../calendar/window.js';
import type { Reference } from '../../domain/citing/citation.js';
import { type DoubtedInput, doubtsOf } from '../../domain/citing/inputs.js';
import { runsOf } from '../../domain/grouped.js';
import type { Cause } from '../../domain/terms/cause.js';
import { doubtedBelow, referencesFor, type Stretch } from '../../domain/terms/stretches.js';
import { labelOf } from '../../domain/vocabulary.js';
import { deadlinesText } from '../../text/deadlines.js';
import type { Text } from '../../text/language.js';
import { joined, phrase, plain } from '../../text/phrase.js';
import { timelineText } from '../../text/timeline.js';
import { type Announced, announcedText } from '../announced.js';
import { unusualKindTexts } from '../contract-kind.js';
import { councilFor, councilShown } from '../council.js';
import { papersCited } from '../lines-text.js';
import { isUnconfirmed, withStage } from '../only-planned.js';
import { doubtsOfEarlyEnds, earlyEndTexts } from '../period-name.js';
import { contractPlaceName } from '../place-name.js';
import type { TonedRow } from '../report.js';
import { announcedFor, doubtsOfAnnounced } from './announced-for.js';
import type { Deadline } from './deadline.js';
import { type DecisionAsked, deadlinesOfDecisions, hasPassed } from './decisions.js';
import { doubtsOfLead } from './lead-used.js';
import { decideByText, lastDayText, membersIn, restsOnDoubt, retenderText } from './row.js';
import { whatAsked } from './what-asked.js';

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
    const references = [period, ...announcedFor(one.deadline).map((announced) => announced.period)].flatMap((of) =>
      referencesFor(of, line.schedule.contract.region),
    );
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
  const council = withCouncil ? councilFor(day, line.schedule.contract, line.things, line.dataset) : undefined;
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
  return [
    ...(tellsEarlyEnds(one) ? doubtsOfEarlyEnds(one.deadline.line.schedule) : []),
    ...doubtsOfAnnounced(one.deadline),
  ];
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
    noReturn === 'passed' ? [deadlinesText.tooLate] : noReturn === 'cannot-tell' ? [deadlinesText.perhapsTooLate] : [];
  return joined([deadlinesText.tenderBy(phrase`${retenderText(day, deadline)}${mark}`), ...told], ', ');
}

/** `BAR · Wijkteams` */
function toldPlace(deadline: Deadline): Text {
  const whose = unusualKindTexts(deadline.line.schedule, deadline.line.dataset);
  return joined([plain(contractPlaceName(deadline.line)), ...whose, ...membersIn(deadline).map(plain)], ', ');
}

function askedText(all: readonly [DecisionAsked, ...DecisionAsked[]]): Text {
  const mark = deadlinesOfDecisions(all).some(restsOnDoubt) ? timelineText.doubtMark : '';
  const { line, stretch } = all[0].deadline;
  const { schedule, dataset } = line;
  const latest = latestEndPast(all[0]);
  const beside = [
    ...announcedFor(all[0].deadline).map((one) => announcedShown(one, stretch)),
    ...(latest === undefined ? [] : [deadlinesText.latestEnd(latest)]),
  ];
  return withStage(joined([phrase`${whatAsked(all)}${mark}`, ...beside], '; '), schedule, dataset);
}

function announcedShown(announced: Announced, stretch: Stretch): Text {
  const mark = doubtedBelow(announced.period, stretch).length > 0 ? timelineText.doubtMark : '';
  return phrase`${announcedText(announced)}${mark}`;
}

/** The last day that a contract can have had, where no word came on its options and that has passed: it has no row of its own. */
function latestEndPast({ asks, isSilent, deadline: { stretch, line } }: DecisionAsked): Day | undefined {
  const latest = asks === 'option' && isSilent ? stretch.status?.latestPossible : undefined;
  return latest !== undefined && latest < line.schedule.asOf ? latest : undefined;
}

/** The doubts about what a row says of its contract: its kind where it is none of the usual, its stage where nothing says that it was concluded. */
export function doubtsOfContract(
  { line: { schedule } }: Deadline,
  keys: readonly ('kind' | 'stage')[],
): DoubtedInput[] {
  const isTold = { kind: schedule.kind !== 'regular', stage: isUnconfirmed(schedule) };
  return doubtsOf(schedule.head.filter(({ key }) => keys.some((one) => one === key && isTold[one])));
}

/** The doubts on which a deadline rests. */
export function doubtsBelow({ period, stretch }: Deadline): DoubtedInput[] {
  return doubtsOf(doubtedBelow(period, stretch));
}
