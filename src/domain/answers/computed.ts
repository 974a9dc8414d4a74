import type { Day } from '../../calendar/day.js';
import { isOpen, type Window } from '../../calendar/window.js';
import { daysOf, shownOf } from '../terms/bounds.js';
import type { Cause, Reason } from '../terms/cause.js';
import { inputsUnder } from '../terms/inputs-under.js';
import { haveNoLast, lastUsable } from '../terms/period.js';
import type { Schedule } from '../terms/schedule.js';
import { type Status, statusOf } from '../terms/status.js';
import { stretchesOf } from '../terms/stretches.js';
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
  return answerOf(days(earliest, latest, reason), initial.inputs, contract.region);
}

/** The last day that a contract can have, in each course that it took. */
export function lastPossibleDaysOf(schedule: Schedule): Answer | undefined {
  if (schedule.courses.length < 2) return lastPossibleDayOf(schedule);
  return byCourse(schedule, ({ latestPossible: day }) => (day === undefined ? undefined : days(day, day)));
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
  const below = all.flatMap(({ derived }) => inputsUnder(derived.lastDay));
  return answerOf(value, inputs, contract.region, [...inputs, ...below]);
}

/** Until when it was agreed, in each course. */
export function agreedUntilOf(schedule: Schedule): Answer | undefined {
  return byCourse(schedule, ({ agreedUntil: day }) => days(day, day));
}

/** How it stands, in each course. */
export function stateAnswer(schedule: Schedule): Answer | undefined {
  return byCourse(schedule, ({ contract: stands, isExpected }) => ({
    is: 'state',
    stands,
    isPlanned: isExpected && plannable.includes(stands.state),
  }));
}

/** The states that may be planned, and not so yet. */
const plannable: readonly string[] = ['running', 'ended', 'expired'];

/** What is so in each course that a contract took; once where it is the same in all. */
function byCourse(schedule: Schedule, valueIn: (status: Status) => AnswerValue | undefined): Answer | undefined {
  const { region } = schedule.contract;
  const all = stretchesOf(schedule).flatMap(({ status, municipalities = [], periods }) => {
    const value = status && valueIn(status);
    return value ? [{ municipalities, value, inputs: periods.flatMap(({ inputs }) => inputs) }] : [];
  });
  const inputs = all.flatMap((one) => one.inputs);
  const answers = all.map(({ value }) => answerOf(value, inputs, region));
  const [first] = answers;
  if (!first || answers.every(({ meaning }) => meaning === first.meaning)) return first;
  return answerOf({ is: 'by-group', groups: all }, inputs, region);
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
