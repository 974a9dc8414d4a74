import { citationOf, type Reference } from '../citing/citation.js';
import { referencesOf } from '../citing/inputs.js';
import type { Region } from '../dataset.js';
import { isDoubted } from '../doubted.js';
import { isAssumed } from './assumption.js';
import type { Course } from './course.js';
import { gathered, inputsUnder } from './inputs-under.js';
import { limitKeys } from './limits.js';
import type { Period, PeriodDays } from './period.js';
import type { Input } from './reading.js';
import type { Schedule } from './schedule.js';
import { type Status, statusOf } from './status.js';

/** Periods that belong together: those agreed or of one course of events, what is announced, the evaluations. */
export interface Stretch {
  readonly schedule: 'agreed' | 'actual';
  readonly municipalities: readonly string[] | undefined;
  readonly periods: readonly Period[];
  /** Missing where municipalities decided apart, so that the whole has no one state. */
  readonly status: Status | undefined;
  /** Of what went by events, how; missing of what was agreed. */
  readonly course: Course | undefined;
}

/** What a schedule shows: as agreed, then as it went where anything happened. Without terms nothing but how it stands. */
export function stretchesOf(schedule: Schedule): Stretch[] {
  const { agreed, courses, announced, evaluations } = schedule;
  const [course, ...more] = courses;
  const asAgreed = {
    schedule: 'agreed',
    municipalities: undefined,
    periods: agreed ? [...agreed.periods, ...announced, ...evaluations] : [],
    status: more.length > 0 ? undefined : statusOf(schedule, course),
    course: undefined,
  } as const;
  return [
    asAgreed,
    ...(agreed ? courses : []).map((one) => ({
      schedule: 'actual' as const,
      municipalities: one.municipalities,
      periods: [...one.periods, ...one.announced],
      status: statusOf(schedule, one),
      course: one,
    })),
  ];
}

/** Whether a row would be another one if nothing were supposed. */
export function isAssumedIn(period: Period, { status }: Stretch): boolean {
  const { firstDay, lastDay } = period.derived;
  return isAssumed(firstDay) || isAssumed(lastDay) || status?.periods.get(period)?.assumed === true;
}

/**
 * The doubted values on which a period rests: those of the initial term before it, its own, and of all from which its days follow.
 *
 * @param days which of its days are meant; all where left out
 */
export function doubtedBelow(
  period: Period,
  { periods }: Pick<Stretch, 'periods'>,
  days?: readonly (keyof PeriodDays)[],
): Input[] {
  return [...(periods[0]?.inputs ?? []), ...period.inputs]
    .filter(isDoubtedInput)
    .concat(belowDays(period, doubtedUnder, days));
}

/** The values from which the days of a period follow. */
export function inputsOfDays(period: Period): Input[] {
  return belowDays(period, inputsUnder);
}

function belowDays(
  { derived }: Period,
  under: typeof inputsUnder,
  days: readonly (keyof PeriodDays)[] = ['firstDay', 'lastDay', 'decideBy'],
): Input[] {
  return days.flatMap((day) => (derived[day] ? under(derived[day]) : []));
}

const isDoubtedInput = ({ mapping, key }: Input) => isDoubted(mapping, key);
const doubtedUnder = gathered(isDoubtedInput);
const citedUnder = gathered(({ mapping, key }) => citationOf(mapping, key) !== undefined);

const limitsUnder = gathered(({ key }) => limitKeys.includes(key));

/**
 * The lines that state a period, and those of a limit that makes its last day another one; where its own values have none, those of
 * whatever bounds its days.
 */
export function referencesFor(period: Period, region: Region): Reference[] {
  const own = referencesOf([...period.inputs, ...limitsUnder(period.derived.lastDay)], region);
  return own.length > 0 ? own : referencesOf(belowDays(period, citedUnder), region);
}
