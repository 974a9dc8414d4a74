import { type Day, latestDay } from '../../calendar/day.js';
import { durationText, type Length } from '../../calendar/length.js';
import type { Window } from '../../calendar/window.js';
import type { Dataset, Region } from '../../domain/dataset.js';
import { onceForEach } from '../../domain/once.js';
import type { Cause } from '../../domain/terms/cause.js';
import { leadsOf } from '../../domain/terms/lead.js';
import { trackOf } from '../../domain/things.js';
import { deadlinesText } from '../../text/deadlines.js';
import type { Text } from '../../text/language.js';
import { lengthText } from '../../text/measures.js';
import { timelineText } from '../../text/timeline.js';
import { calendarOf } from '../calendar/events.js';
import { missingCouncils } from '../council.js';
import { doubtSentences, doubtsCounted } from '../doubts.js';
import { linesFor } from '../lines.js';
import { perhapsKnownFor } from '../perhaps-known.js';
import { postponedRemarks } from '../postponed.js';
import { type Apart, type Report, reportWith } from '../report.js';
import type { Selection, Unknown } from '../selection.js';
import { apart, periodPath, silentIn, withoutDayIn } from './apart.js';
import { type Deadline, daysIn, deadlinesOf, isAhead, isOver, mayFall } from './deadline.js';
import { type DecisionAsked, daysOfDecision, deadlinesOfDecisions, decisionsOf, hasPassed } from './decisions.js';
import { type DecisionTold, decisionsTold, doubtsBelow, doubtsBesideEnd, doubtsOfContract } from './decisions-told.js';
import { doubtsOfLead, type LeadUsed, leadRemarks, leadUsedFor } from './lead-used.js';
import { mostUrgentFirst, soonestFirst } from './order.js';
import { deadlineRecords } from './row.js';
import { foot, sectionOf, tonedSection } from './sections.js';
import { unknownDaysTold } from './unknown-ends.js';
import { untoldEndsOf } from './untold-ends.js';

export interface DeadlineOptions {
  /** It counts where a source does not say. */
  readonly notice: Length | undefined;
  /** In the place of what regions plan themselves. */
  readonly lead: Length | undefined;
  /** Only what may fall on this day or later. */
  readonly from?: Day | undefined;
  /** Only what may fall up to and including this day. */
  readonly till: Day | undefined;
  readonly council: boolean;
  /** What is doubted, in full; else it is marked and counted. */
  readonly doubts?: boolean;
}

/**
 * The report, and for whoever wants to be warned, whatever time was asked for: what has a day of which at least one side is
 * known, soonest first, and what has none.
 */
export interface Deadlines {
  readonly report: Report;
  readonly deadlines: readonly Deadline[];
  /** What of them asks for a decision: what was to be decided before, and what is ahead, each soonest first. */
  readonly passed: readonly DecisionTold[];
  readonly next: readonly DecisionTold[];
  /** Ends that have passed, after which no source tells of anything. */
  readonly untold: readonly DecisionTold[];
  readonly cannotTell: readonly Apart[];
}

/**
 * Who must decide or begin what by when: the periods that are not over on a day, soonest first; before them what should
 * have been decided, without any word on it, also of contracts that are over since. Of a window the earliest side counts. What has passed
 * outside the time that was asked for stands apart, and at the foot what has no day at all, with the reason: it may fall within.
 */
export function deadlinesReport(
  dataset: Dataset,
  selection: Selection,
  asOf: Day,
  options: DeadlineOptions,
): Deadlines | Unknown {
  const found = linesFor(dataset, selection, asOf);
  if ('known' in found) return found;
  const leads = onceForEach((region: Region) => leadsOf(region, asOf));
  const leadsUsed: LeadUsed[] = [];
  const perLine = found.lines.map((line) => {
    const { contract } = line.schedule;
    const used = leadUsedFor(trackOf(contract), leads(contract.region), options.lead);
    leadsUsed.push(used);
    return { line, own: deadlinesOf(line, { lead: used, notice: options.notice }, asOf) };
  });
  const all = perLine.flatMap(({ own }) => own);
  const ahead = all.filter((one) => isAhead(one, asOf));
  const known = ahead.filter((one) => daysIn(one).length > 0);
  const byUrgency = mostUrgentFirst(known, asOf);
  const { from, till } = options;
  const isAll = from === undefined && till === undefined;
  const isAsked = (days: readonly Window<Cause>[]) =>
    isAll || days.some((day) => mayFall(day, from ?? asOf, till ?? latestDay));
  // What nobody tells of is open: it may end in the time that is asked for, whenever it was to be decided.
  const isOpenThen = ({ isSilent, period: { lastDay } }: Deadline) =>
    isSilent && (from === undefined || isAsked([lastDay]));
  const listed = byUrgency.filter((one) => isOpenThen(one) || isAsked(daysIn(one)));
  const isListed = new Set(listed);
  const blank = ahead.filter((one) => daysIn(one).length === 0);
  const isInTime = (day: Window<Cause>) => from === undefined || mayFall(day, from, till ?? latestDay);
  const untoldEnds = untoldEndsOf(found.lines, ahead);
  const ended = untoldEnds.filter(({ period: { lastDay } }) => isInTime(lastDay));
  const withoutDay = withoutDayIn(blank);
  const silent = silentIn(found.lines, ahead, untoldEnds);
  const cannotTell = [...withoutDay, ...silent.cannotTell];
  // Whoever asks for all has what is without a day among the rows.
  const besideRows = silentIn(found.lines, [...ahead, ...ended], untoldEnds);
  const mayBelong = [...(isAll ? [] : withoutDay), ...besideRows.cannotTell];
  const leftOut: Apart[] = [
    ...found.beside.leftOut,
    ...found.replacedAtOnce.map((line) => apart(line, 'replaced')),
    ...besideRows.leftOut,
    ...known
      .filter((one) => !isListed.has(one))
      .map((one): Apart => ({ what: periodPath(one), reason: from === undefined ? 'later' : 'other-days' })),
  ];
  // For what is over nobody begins a tender.
  const shownTracks = new Set(
    listed.filter(({ line }) => !isOver(line)).map(({ line }) => trackOf(line.schedule.contract)),
  );
  const decisions = decisionsOf(known, asOf).filter((one) =>
    one.isSilent ? deadlinesOfDecisions([one]).some((own) => isListed.has(own)) : isAsked(daysOfDecision(one)),
  );
  const told = (all: readonly DecisionAsked[]) => decisionsTold(soonestFirst(all, asOf), options.council);
  const isThen = (one: DecisionAsked) => isAsked(daysOfDecision(one));
  const over = decisions.filter((one) => hasPassed(one, asOf));
  const [passed, passedElse] = [told(over.filter(isThen)), told(over.filter((one) => !isThen(one)))];
  const next = told(decisions.filter((one) => !hasPassed(one, asOf)));
  const endsAsked = decisionsOf(ended, asOf);
  const [untold, untoldElse] = [told(endsAsked.filter(isThen)), told(endsAsked.filter((one) => !isThen(one)))];
  const passedOutside = from === undefined ? deadlinesText.passedBefore : deadlinesText.passedElse;
  const doubts = [...deadlinesOfDecisions(decisions), ...ended, ...blank]
    .flatMap(doubtsBelow)
    .concat([...decisions, ...endsAsked].flatMap(doubtsBesideEnd))
    .concat([...decisions, ...endsAsked].flatMap(({ deadline }) => doubtsOfContract(deadline, ['kind', 'stage'])))
    .concat(blank.flatMap((one) => doubtsOfContract(one, ['kind'])))
    .concat(listed.flatMap(({ retenderBy, lead }) => (retenderBy ? doubtsOfLead(lead) : [])));
  const perhapsKnown = perhapsKnownFor(selection, dataset, asOf);
  const isNoneKnown = cannotTell.length + perhapsKnown.length > 0;
  const report: Report = reportWith(
    {
      command: 'deadlines',
      version: 2,
      asOf,
      perhapsKnown,
      hasMatched: found.lines.length > 0,
      beside: { leftOut: onceEach(leftOut), cannotTell: [...found.beside.cannotTell, ...mayBelong] },
      columns: [...Object.values(deadlinesText.columns), ...(options.council ? [deadlinesText.council] : [])],
      sections: [
        ...sectionOf(deadlinesText.passedHeading, passed, options, asOf),
        ...sectionOf(deadlinesText.untoldHeading, untold, options, asOf),
        ...sectionOf(deadlinesText.heading, next, options, asOf),
        ...sectionOf(passedOutside, passedElse, options, asOf),
        ...sectionOf(deadlinesText.untoldBefore, untoldElse, options, asOf),
        ...unknownDaysTold(blank, isAll).map((one) => tonedSection(one, options)),
        ...foot(options.doubts ? doubtSentences(doubts, dataset) : doubtsCounted(doubts)),
      ],
      calendar: () => calendarOf([...listed, ...ended], isAll ? withoutDay : []),
      remarks: [
        ...postponedRemarks([...listed, ...blank].map(({ line }) => line)),
        ...(listed.length + ended.length > 0 ? [] : [isNoneKnown ? deadlinesText.noneKnown : deadlinesText.none]),
        ...noticeRemarks(listed, options.notice),
        ...leadRemarks(
          leadsUsed.filter(({ track }) => shownTracks.has(track)),
          options.lead,
          dataset,
        ),
        ...(listed.some(({ noReturn }) => noReturn && noReturn !== 'ahead') ? [deadlinesText.noReturn] : []),
        ...(options.council ? missingCouncils(dataset) : []),
        timelineText.asOf(asOf),
      ],
    },
    deadlineRecords([...listed, ...ended, ...(isAll ? blank : [])]),
  );
  return {
    report,
    deadlines: byUrgency,
    passed: [...passed, ...passedElse],
    next,
    untold: [...untold, ...untoldElse],
    cannotTell,
  };
}

/** What was left out in the course of one municipality and in that of another is one thing. */
function onceEach(all: readonly Apart[]): Apart[] {
  return [...new Map([...all].reverse().map((one) => [one.what, one])).values()].reverse();
}

function noticeRemarks(listed: readonly Deadline[], notice: Length | undefined): Text[] {
  const has = (how: Deadline['noticeFrom']) => listed.some(({ noticeFrom }) => noticeFrom === how);
  return [
    ...(has('assumed') ? [deadlinesText.assumedNotice(lengthText(durationText(notice ?? 0)))] : []),
    ...(has('none') ? [deadlinesText.noNotice] : []),
  ];
}
