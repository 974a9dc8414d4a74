import type { Day } from '../../calendar/day.js';
import { isOpen, type Window } from '../../calendar/window.js';
import { daysOf, shownOf } from '../terms/bounds.js';
import type { Cause, Reason } from '../terms/cause.js';
import { inputsUnder } from '../terms/inputs-under.js';
import { isSettled } from '../terms/option-status.js';
import { haveNoLast, lastUsable, type Period } from '../terms/period.js';
import type { Schedule } from '../terms/schedule.js';
import { type Status, statusOf } from '../terms/status.js';
import { doubtedBelow, stretchesOf } from '../terms/stretches.js';
import { type Answer, answerOf, dataValueAt } from './answer.js';
import type { AnswerValue, Days } from './value.js';

/** The first day of a contract. */
export function agreedFirstDayOf({ contract, agreed }: Schedule): Answer | undefined {
  if (!agreed) return undefined;
  const { firstDay } = agreed.start;
  return answerOf(
    daysOfWindow(firstDay.gives),
    agreed.periods[0]?.inputs ?? [],
    contract.region,
    inputsUnder(firstDay),
  );
}

/** What of it was postponed; `undefined` where no source tells of that. */
export function postponedOf({ contract, postponed }: Schedule): Answer | undefined {
  if (postponed.length === 0) return undefined;
  const moves = postponed.map(({ event, from, to }) => ({
    from: daysOfWindow(from),
    to: to && daysOfWindow(to.gives),
    length: dataValueAt(event, 'event', 'length'),
    stage: event.isDecided ? undefined : event.value.stage,
  }));
  const inputs = postponed.flatMap((one) => one.inputs);
  return answerOf({ is: 'postponed', moves }, inputs, contract.region);
}

/** The last day of the initial term, as far as it says more than that nothing ends before it begins. */
export function initialLastDayOf({ contract, agreed }: Schedule): Answer | undefined {
  const [initial] = agreed?.periods ?? [];
  if (!initial) return undefined;
  const { earliest, latest, reason } = shownOf(
    initial.lastDay,
    daysOf(initial, [initial]).lastDay,
    initial,
    initial.firstDay.earliest,
  );
  const from = [...initial.inputs, ...inputsUnder(initial.derived.lastDay)];
  return answerOf(days(earliest, latest, reason), initial.inputs, contract.region, from);
}

/** The last day that a contract can have, in each course that it took. */
export function lastPossibleDaysOf(schedule: Schedule): Answer | undefined {
  if (schedule.courses.length < 2) return lastPossibleDayOf(schedule);
  return byCourse(
    schedule,
    ({ latestPossible: day }) => (day === undefined ? undefined : days(day, day)),
    (period) => isAgreed(period) || isOption(period),
  );
}

function lastPossibleDayOf(schedule: Schedule): Answer | undefined {
  const { agreed, contract, courses } = schedule;
  if (!agreed) return undefined;
  const last = lastUsable(agreed.periods);
  const { latestPossible: day } = statusOf(schedule, courses[0]);
  const whyNone = haveNoLast(agreed.periods) ? 'at-least' : (last?.unknown?.reason ?? 'not-stated');
  const value = day === undefined ? days(undefined, undefined, whyNone) : days(day, day);
  // That no option follows is a value of its own, with doubts of its own.
  const all = [...new Set([last, agreed.periods.at(-1)])].filter((one) => one !== undefined);
  const inputs = all.flatMap((one) => one.inputs);
  const { cap } = agreed.limits;
  const below = [...all.map(({ derived }) => derived.lastDay), ...(cap ? [cap] : [])].flatMap(inputsUnder);
  return answerOf(value, inputs, contract.region, [...inputs, ...below]);
}

/** Until when it was agreed, in each course. */
export function agreedUntilOf(schedule: Schedule): Answer | undefined {
  const isSupposed = schedule.assumption.used > 0;
  return byCourse(
    schedule,
    ({ agreedUntil: day }) => days(day, day),
    (period) => isAgreed(period) || (isSupposed && isOption(period)),
  );
}

/** How it stands, in each course. */
export function stateAnswer(schedule: Schedule): Answer | undefined {
  const isSupposed = schedule.assumption.used > 0;
  return byCourse(
    schedule,
    ({ contract: stands, isExpected }) => ({
      is: 'state',
      stands,
      isPlanned: isExpected && plannable.includes(stands.state),
    }),
    (period, status) => isAgreed(period) || (isOption(period) && (isSupposed || restsOnOptions(status))),
  );
}

/** Whether all that a contract can last counts: nobody tells how it went on, and options begin at a day that something bounds. */
function restsOnOptions({ contract: { state }, lastAgreed }: Status): boolean {
  const isUntold = state === 'unknown' || state === 'expired';
  return isUntold && (lastAgreed === undefined || !isOpen(lastAgreed.lastDay.latest));
}

/** The initial term, an extension, or what no source tells any more. */
function isAgreed(period: Period): boolean {
  return isSettled(period) || period.id === 'untold';
}

/** An option, or the row that says why none are listed. */
function isOption({ id }: Period): boolean {
  return id.startsWith('option');
}

/** The states that may be planned, and not so yet. */
const plannable: readonly string[] = ['running', 'ended', 'expired'];

/**
 * What is so in each course that a contract took; once where it is the same in all.
 *
 * @param restsOn whether it would be another one with other values of a period
 */
function byCourse(
  schedule: Schedule,
  valueIn: (status: Status) => AnswerValue | undefined,
  restsOn: (period: Period, status: Status) => boolean,
): Answer | undefined {
  const { region } = schedule.contract;
  const all = stretchesOf(schedule).flatMap((stretch) => {
    const { status, municipalities = [], periods } = stretch;
    const value = status && valueIn(status);
    if (!value) return [];
    const from = periods
      .filter((period) => restsOn(period, status))
      .flatMap((period) => doubtedBelow(period, stretch, ['firstDay', 'lastDay']));
    return [{ municipalities, value, inputs: periods.flatMap(({ inputs }) => inputs), from }];
  });
  const [inputs, from] = [all.flatMap((one) => one.inputs), all.flatMap((one) => one.from)];
  const answers = all.map(({ value }) => answerOf(value, inputs, region, from));
  const [first] = answers;
  if (!first || answers.every(({ meaning }) => meaning === first.meaning)) return first;
  return answerOf({ is: 'by-group', groups: all }, inputs, region, from);
}

/** What can be told of a window, with the reason where a side is open. */
function daysOfWindow({ earliest, latest }: Window<Cause>): Days {
  const open = [latest, earliest].find((side) => isOpen(side));
  const reason = open && isOpen(open) ? open.open.reason : undefined;
  return days(isOpen(earliest) ? undefined : earliest, isOpen(latest) ? undefined : latest, reason);
}

function days(earliest: string | undefined, latest: string | undefined, reason?: Reason): Days {
  return { is: 'days', earliest: earliest as Day | undefined, latest: latest as Day | undefined, reason };
}
