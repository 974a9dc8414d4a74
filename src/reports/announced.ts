import type { Bounds } from '../domain/terms/bounds.js';
import { daysOf, shownOf } from '../domain/terms/bounds.js';
import type { Course } from '../domain/terms/course.js';
import { type Period, statedLengthOf } from '../domain/terms/period.js';
import type { Schedule } from '../domain/terms/schedule.js';
import { shownText } from '../text/days.js';
import type { Text } from '../text/language.js';
import { joined } from '../text/phrase.js';
import { periodText } from '../text/timeline.js';
import { type Column, codedColumn } from './column.js';
import { periodName } from './period-name.js';

/** What somebody means to do, and the days of its end as they are told. */
export interface Announced {
  readonly period: Period;
  readonly told: Bounds;
}

/** What is intended or proposed for the end of a contract; of one that went by events, in that course of it. */
export function announcedIn(schedule: Schedule, course: Course | undefined): Announced[] {
  const plans = course?.announced ?? schedule.announced;
  const periods = [...(course?.periods ?? schedule.agreed?.periods ?? []), ...plans];
  return plans.map((period) => ({ period, told: daysOf(period, periods).lastDay }));
}

/** `extension (intended): 2026-12-31`. */
export function announcedText({ period, told }: Announced): Text {
  return joined([periodName(period), shownText(shownOf(period.lastDay, told, period, undefined))], ': ');
}

/** What is announced last, in the columns of a record. */
export function announcedColumns<T>(of: (one: T) => readonly Announced[]): Column<T>[] {
  return [
    codedColumn(
      'announced',
      (one) => of(one).at(-1)?.period.id,
      (id) => periodText(id, false),
    ),
    { field: 'announcedLength', datum: (one) => announcedLengthIn(of(one)) },
    { field: 'announcedEarliest', datum: (one) => of(one).at(-1)?.told.earliest },
    { field: 'announcedLatest', datum: (one) => of(one).at(-1)?.told.latest },
  ];
}

function announcedLengthIn(all: readonly Announced[]): string | undefined {
  const last = all.at(-1);
  return last && statedLengthOf(last.period);
}
