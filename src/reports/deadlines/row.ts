import type { Day } from '../../calendar/day.js';
import { spanText } from '../../calendar/span.js';
import type { Window } from '../../calendar/window.js';
import type { DoubtedInput } from '../../domain/citing/inputs.js';
import type { Council } from '../../domain/council-terms.js';
import { municipalityNames } from '../../domain/members.js';
import { boundsOf, dayAfterStart, daysOf, shownOf } from '../../domain/terms/bounds.js';
import type { Cause } from '../../domain/terms/cause.js';
import { doubtedBelow } from '../../domain/terms/stretches.js';
import { labelOf } from '../../domain/vocabulary.js';
import { councilText } from '../../text/council.js';
import { type ShownWindow, shownText } from '../../text/days.js';
import { deadlinesText } from '../../text/deadlines.js';
import type { Text } from '../../text/language.js';
import { announcedColumns } from '../announced.js';
import { type Column, codedColumn, withUsual } from '../column.js';
import { answerBy } from '../column-list.js';
import { councilFor } from '../council.js';
import { doubtsFields } from '../doubt-record.js';
import { dayColumns, type PeriodTold, periodColumns, toldOfPeriod } from '../timeline/records.js';
import { announcedFor, doubtsOfAnnounced } from './announced-for.js';
import { type Deadline, isBlank } from './deadline.js';
import { doubtsOfLead } from './lead-used.js';

/** A deadline for programs: what it shares with the timeline says the same there. */
interface DeadlineTold extends PeriodTold {
  readonly deadline: Deadline;
  /** Who sits on the last day of the period. */
  readonly lastDayCouncil: Council | undefined;
}

const deadlineDatums: readonly Column<DeadlineTold>[] = [
  ...sharedColumns('region', 'track', 'segment', 'contract', 'period', 'municipalities'),
  ...sharedColumns('lastDay', 'lastDayEarliest', 'lastDayLatest'),
  { field: 'lastDayCouncil', datum: ({ lastDayCouncil }) => lastDayCouncil?.election },
  codedColumn(
    'lastDayBetweenCouncils',
    ({ lastDayCouncil }) => lastDayCouncil?.between,
    (between) => councilText.sure[between],
  ),
  ...dayColumns<DeadlineTold>(
    'decideBy',
    ({ deadline }) => deadline.decideBy,
    ({ deadline }) => deadline.decideBy && boundsOf(deadline.decideBy, dayAfterStartOf(deadline)),
  ),
  codedColumn(
    'decidedBy',
    ({ deadline }) => deadline.decidedBy,
    (party, { line }) => labelOf(line.dataset, 'party', party),
  ),
  { field: 'notice', datum: ({ deadline }) => deadline.notice },
  { field: 'noticeFrom', datum: ({ deadline }) => deadline.noticeFrom },
  ...sharedColumns('decideByCouncil', 'decideByBetweenCouncils'),
  ...dayColumns<DeadlineTold>(
    'retenderBy',
    ({ deadline }) => deadline.retenderBy,
    ({ deadline }) => deadline.retenderBy && boundsOf(deadline.retenderBy, undefined),
  ),
  {
    field: 'lead',
    datum: ({ deadline: { retenderBy, lead } }) => (retenderBy && lead?.length ? spanText(lead.length) : null),
  },
  { field: 'leadFrom', datum: ({ deadline: { retenderBy, lead } }) => retenderBy && lead?.how },
  { field: 'leadDoubt', datum: (one) => doubtsFields(doubtsOfTender(one), one.line.dataset).doubt },
  { field: 'leadDoubtLabel', datum: (one) => doubtsFields(doubtsOfTender(one), one.line.dataset).doubtLabel },
  { field: 'noReturn', datum: ({ deadline }) => deadline.noReturn },
  codedColumn(
    'whatFollowed',
    ({ deadline }) => (deadline.isUntold ? ('untold' as const) : undefined),
    () => deadlinesText.followed.untold,
  ),
  ...announcedColumns<DeadlineTold>(({ deadline }) => announcedFor(deadline)),
  { field: 'announcedDoubt', datum: (one) => announcedDoubts(one).doubt },
  { field: 'announcedDoubtLabel', datum: (one) => announcedDoubts(one).doubtLabel },
  ...sharedColumns(
    'state',
    'stateSince',
    'planned',
    'postponed',
    'unknown',
    'mayEnd',
    'source',
    'cite',
    'doubt',
    'doubtLabel',
    'ifAny',
  ),
];

function sharedColumns(...fields: readonly string[]): Column<PeriodTold>[] {
  return fields.flatMap((field) => periodColumns.filter((column) => column.field === field));
}

/** The doubts on which the last day to begin a tender rests, beside those of the end. */
function doubtsOfTender({ deadline: { retenderBy, lead } }: DeadlineTold): DoubtedInput[] {
  return retenderBy ? doubtsOfLead(lead) : [];
}

/** The doubts on which what is announced rests, as the words of a record. */
function announcedDoubts({ deadline, line }: DeadlineTold): ReturnType<typeof doubtsFields> {
  return doubtsFields(doubtsOfAnnounced(deadline), line.dataset);
}

/** Deadlines as records. */
export function deadlineRecords(deadlines: readonly Deadline[]): ReturnType<typeof answerBy> {
  return answerBy(withUsual(deadlineDatums, 'region', 'contract', 'period', 'decideBy', 'lastDayLatest', 'state'), () =>
    deadlines.map(toldOfDeadline),
  );
}

function toldOfDeadline(deadline: Deadline): DeadlineTold {
  const { line, stretch, period, decideBy } = deadline;
  const councilOn = (day: Window<Cause> | undefined) =>
    councilFor(day, line.schedule.contract, line.things, line.dataset);
  const lastDay = isBlank(stretch, period) ? undefined : period.lastDay;
  return {
    ...toldOfPeriod(line, stretch, period),
    deadline,
    council: councilOn(decideBy),
    lastDayCouncil: councilOn(lastDay),
  };
}

/** The municipalities for which the period is, by name; none where it is for all of the contract. */
export function membersIn({ line, stretch }: Deadline): string[] {
  return municipalityNames(stretch.municipalities ?? [], line.dataset);
}

/** Whether a value that the period rests on is a doubtful reading. */
export function restsOnDoubt({ period, stretch }: Deadline): boolean {
  return doubtedBelow(period, stretch).length > 0;
}

/** The last day to begin a tender in words. */
export function retenderText(day: Window<Cause>, { period }: Deadline): Text {
  // Both days, where they are those of one month: behind `by` no month can stand.
  return shownText({ ...shownOf(day, boundsOf(day, undefined), period, undefined), part: undefined });
}

/** The last day of the period in words, as the timeline tells it. */
export function lastDayText(deadline: Deadline): Text {
  return shownText(lastDayShown(deadline));
}

/** The last day to decide in words, as the timeline tells it. */
export function decideByText(deadline: Deadline, day: Window<Cause>): Text {
  return shownText(decideByShown(deadline, day));
}

/** What is shown of the last day of the period: what the timeline shows of it. */
export function lastDayShown({ stretch, period }: Deadline): ShownWindow {
  const told = daysOf(period, stretch.periods).lastDay;
  return shownOf(period.lastDay, told, period, period.firstDay.earliest);
}

/** What is shown of the last day to decide: what the timeline shows of it. */
export function decideByShown(deadline: Deadline, day: Window<Cause>): ShownWindow {
  return shownOf(day, boundsOf(day, dayAfterStartOf(deadline)), deadline.period, undefined);
}

/** Up to here a lower bound only says that nothing is decided before the contract begins. */
function dayAfterStartOf({ stretch }: Deadline): Day | undefined {
  return dayAfterStart(stretch.periods[0]);
}
