import { type Day, plusMonths } from '../../calendar/day.js';
import { isOpen, type Window } from '../../calendar/window.js';
import { doubtsOf } from '../../domain/citing/inputs.js';
import { type Bounds, boundsOf, dayAfterStart, daysOf } from '../../domain/terms/bounds.js';
import type { Cause } from '../../domain/terms/cause.js';
import { referencesFor } from '../../domain/terms/stretches.js';
import { segmentName, trackOf } from '../../domain/things.js';
import { labelOf } from '../../domain/vocabulary.js';
import { calendarText } from '../../text/calendar.js';
import { deadlinesText } from '../../text/deadlines.js';
import type { Text } from '../../text/language.js';
import { joined, plain } from '../../text/phrase.js';
import { stateText } from '../../text/status.js';
import { announcedText } from '../announced.js';
import { unusualKindTexts } from '../contract-kind.js';
import { pathOf } from '../contract-path.js';
import { announcedFor, doubtsOfAnnounced } from '../deadlines/announced-for.js';
import { type Deadline, isEvaluation } from '../deadlines/deadline.js';
import { doubtsBelow } from '../deadlines/decisions-told.js';
import { doubtsOfLead } from '../deadlines/lead-used.js';
import { decideByText, lastDayText, membersIn, retenderText } from '../deadlines/row.js';
import { doubtSentences } from '../doubts.js';
import { linesText } from '../lines-text.js';
import { isOnlyPlanned, stageTexts } from '../only-planned.js';
import { periodName } from '../period-name.js';
import { isOneOfSeveral, paperCalled } from '../place-name.js';
import { postponedTold } from '../postponed.js';
import type { Calendar, CalendarEvent } from './calendar.js';

/** So many months before a day somebody is reminded of it. */
const monthsBefore = [12, 6, 3, 1];

type EventKind = keyof typeof calendarText.kinds;

/** An end, a decision or another day of a deadline, with its words. */
interface AgendaDay {
  readonly kind: EventKind;
  readonly bounds: Bounds;
  readonly told: Text;
}

/**
 * Ends, last days to decide, evaluations and, where a lead time is known, last days to tender, each as an event of whole days. A window is an
 * event that spans it; of one with an open side the other side is the day.
 *
 * @param without what has no event
 */
export function calendarOf(deadlines: readonly Deadline[], without: Calendar['without']): Calendar {
  return {
    events: deadlines.flatMap((deadline) => datedIn(deadline).flatMap((one) => eventOf(one, deadline))),
    without,
  };
}

function datedIn(deadline: Deadline): AgendaDay[] {
  const { period, stretch, decideBy, retenderBy } = deadline;
  const start = dayAfterStart(stretch.periods[0]);
  return [
    {
      kind: isEvaluation(deadline) ? ('evaluation' as const) : ('end' as const),
      bounds: daysOf(period, stretch.periods).lastDay,
      told: lastDayText(deadline),
    },
    ...(decideBy
      ? [{ kind: 'decision' as const, bounds: boundsOf(decideBy, start), told: decideByText(deadline, decideBy) }]
      : []),
    ...(retenderBy
      ? [{ kind: 'retender' as const, bounds: sidesOf(retenderBy), told: retenderText(retenderBy, deadline) }]
      : []),
  ];
}

function sidesOf({ earliest, latest }: Window<Cause>): Bounds {
  return { earliest: isOpen(earliest) ? undefined : earliest, latest: isOpen(latest) ? undefined : latest };
}

function eventOf({ kind, bounds, told }: AgendaDay, deadline: Deadline): CalendarEvent[] {
  const { earliest, latest } = bounds;
  const from = earliest ?? latest;
  if (from === undefined) return [];
  const { line, period, stretch, stands } = deadline;
  const { contract } = line.schedule;
  const doubts = [
    ...doubtsOf(line.schedule.head),
    ...doubtsBelow(deadline),
    ...doubtsOfAnnounced(deadline),
    ...(kind === 'retender' ? doubtsOfLead(deadline.lead) : []),
  ];
  const marks = [
    ...(isOnlyPlanned(line.schedule) ? [calendarText.plan] : []),
    ...(doubts.length > 0 ? [calendarText.doubted] : []),
  ];
  const announced = announcedFor(deadline);
  const references = [period, ...announced.map((one) => one.period)].flatMap((of) =>
    referencesFor(of, contract.region),
  );
  const track = trackOf(contract);
  const members = stretch.municipalities ?? [];
  const names = [
    contract.region.name,
    track.name,
    ...(line.segment ? [segmentName(line.segment)] : []),
    ...(isOneOfSeveral(line) ? [contract.id] : []),
  ];
  const place = [
    ...names.map(plain),
    ...unusualKindTexts({ ...line.schedule, head: [] }, line.dataset),
    ...membersIn(deadline).map(plain),
  ];
  // What an evaluation is called says what it is.
  const name = periodName(period);
  const [what, kindName] = kind === 'evaluation' ? [undefined, name] : [name, calendarText.kinds[kind]];
  return [
    {
      uid: `${[pathOf(contract), period.id, kind, ...members].join('/')}@inkoop`,
      from,
      to: latest ?? from,
      alarms: monthsBefore.map((months) => plusMonths(from, -months).day),
      toldOn: toldOn(deadline),
      summary: calendarText.summary(joined(place, ', '), what, kindName, [...howSure(bounds), ...marks]),
      description: joined(
        [
          told,
          ...(stands ? [stateText(stands, stretch.status?.isExpected === true)] : []),
          ...notTold(deadline),
          ...announced.map(announcedText),
          ...stageTexts(line.schedule, line.dataset),
          ...doubtSentences(doubts, line.dataset),
          plain(linesText(references, undefined, (id) => paperCalled(id, line.dataset))),
          ...postponedTold(line.schedule, line.dataset),
        ],
        '\n',
      ),
      categories: [plain(contract.region.name), ...track.domains.map((code) => labelOf(line.dataset, 'domain', code))],
    },
  ];
}

/** What no source tells of a day that has passed. */
function notTold(deadline: Deadline): Text[] {
  const asks = deadline.isUntold ? 'untold' : isEvaluation(deadline) ? 'evaluation' : 'option';
  return deadline.isUntold || deadline.isSilent ? [deadlinesText.silent[asks]] : [];
}

/** Where the day is no exact one: what of it is known. */
function howSure({ earliest, latest }: Bounds): Text[] {
  if (earliest === latest) return [];
  if (earliest === undefined) return [calendarText.atTheLatest];
  return [latest === undefined ? calendarText.notBefore : calendarText.within];
}

/** The day of the newest source of the contract; it is known what that says, so there is one. */
function toldOn({ line }: Deadline): Day {
  return line.schedule.contract.versions[0]?.edition.countsFrom ?? line.schedule.asOf;
}
