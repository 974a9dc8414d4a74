import { type Day, plusDays } from '../../calendar/day.js';
import { citeOf } from '../../domain/citing/citation.js';
import { doubtsOf, referencesOf } from '../../domain/citing/inputs.js';
import type { Dataset } from '../../domain/dataset.js';
import { type Bounds, boundsOf } from '../../domain/terms/bounds.js';
import type { Course } from '../../domain/terms/course.js';
import { type AssumptionOf, type Schedule, scheduleOf } from '../../domain/terms/schedule.js';
import { type Status, statusOf } from '../../domain/terms/status.js';
import { followedBy } from '../../domain/terms/successions.js';
import { gapsText } from '../../text/gaps.js';
import { listText } from '../../text/list.js';
import { statusText } from '../../text/status.js';
import { timelineText } from '../../text/timeline.js';
import { announcedColumns, announcedIn } from '../announced.js';
import { type Column, codedColumn, withUsual } from '../column.js';
import { answerBy } from '../column-list.js';
import { doubtColumns } from '../doubt-record.js';
import { linesFor } from '../lines.js';
import { onlyPlannedRemarks } from '../only-planned.js';
import { perhapsKnownFor } from '../perhaps-known.js';
import { placeColumns } from '../place-columns.js';
import { type Report, reportWith } from '../report.js';
import type { Selection, Unknown } from '../selection.js';
import { notPaired } from './apart.js';
import { atLeastZero, betweenOf, negative, nothingBetween, sureness } from './between.js';
import { gapSections, inOrderOfBetween } from './gap-rows.js';
import { assumedTexts, inputsIn, type Transition } from './transition.js';

const transitionColumns = (dataset: Dataset): Column<Transition>[] => [
  ...placeColumns<Transition>(({ next: { contract } }) => ({ contract, segment: contract.segment })),
  { field: 'previous', datum: ({ previous }) => previous.contract.id },
  { field: 'next', datum: ({ next }) => next.contract.id },
  { field: 'endsEarliest', datum: ({ ends }) => ends.earliest },
  { field: 'endsLatest', datum: ({ ends }) => ends.latest },
  ...announcedColumns<Transition>(({ announced }) => announced),
  { field: 'startsEarliest', datum: ({ starts }) => starts.earliest },
  { field: 'startsLatest', datum: ({ starts }) => starts.latest },
  codedColumn(
    'gap',
    ({ between: { min, max } }) => sureness(min, max),
    (how) => gapsText.sure[how],
  ),
  { field: 'gapDaysMin', datum: ({ between }) => atLeastZero(between.min) },
  { field: 'gapDaysMax', datum: ({ between }) => atLeastZero(between.max) },
  codedColumn(
    'overlap',
    ({ between: { min, max } }) => sureness(negative(max), negative(min)),
    (how) => gapsText.sure[how],
  ),
  { field: 'overlapDaysMin', datum: ({ between }) => atLeastZero(negative(between.max)) },
  { field: 'overlapDaysMax', datum: ({ between }) => atLeastZero(negative(between.min)) },
  { field: 'cite', datum: (one) => citeOf(referencesOf(inputsIn(one), one.next.contract.region)) || null },
  ...doubtColumns<Transition>(
    (one) => doubtsOf(inputsIn(one)),
    () => dataset,
  ),
  { field: 'assumed', datum: (one) => assumedTexts(one).join('; ') || null },
];

const usualFields = ['region', 'previous', 'next', 'endsLatest', 'startsEarliest', 'gap', 'overlap'];

/**
 * The days between contracts that follow each other, as of a day. A contract ends somewhere from the end now agreed to
 * the last day that it can have.
 */
export function gapsReport(
  dataset: Dataset,
  selection: Selection,
  asOf: Day,
  assumptionOf?: AssumptionOf,
): Report | Unknown {
  const found = linesFor(dataset, selection, asOf, assumptionOf);
  if ('known' in found) return found;
  const pairs = inOrderOfBetween(
    found.lines.flatMap(({ schedule, things }): Transition[] =>
      followedBy(schedule.contract, things).flatMap((contract) =>
        pairsOf(scheduleOf(contract, things, assumptionOf), schedule),
      ),
    ),
  );
  const perhapsKnown = perhapsKnownFor(selection, dataset, asOf);
  const none = perhapsKnown.length > 0 ? gapsText.noneKnown : gapsText.none;
  const isAssumed = pairs.some((pair) => assumedTexts(pair).length > 0);
  return reportWith(
    {
      command: 'gaps',
      version: 2,
      asOf,
      perhapsKnown,
      hasMatched: found.lines.length > 0,
      columns: Object.values(gapsText.columns),
      beside: notPaired(
        found,
        pairs.flatMap(({ previous, next }) => [previous.contract, next.contract]),
      ),
      sections: gapSections(pairs, dataset),
      remarks: [
        pairs.length === 0 ? none : gapsText.explained,
        ...(pairs.some((pair) => doubtsOf(inputsIn(pair)).length > 0) ? [listText.doubtNote] : []),
        ...(isAssumed ? [statusText.noData] : []),
        ...onlyPlannedRemarks(
          pairs.flatMap(({ previous, next }) => [previous, next]),
          dataset,
        ),
        timelineText.asOf(asOf),
      ],
    },
    answerBy(withUsual(transitionColumns(dataset), ...usualFields), () => pairs),
  );
}

/** A pair for each course that the earlier contract took. */
function pairsOf(previous: Schedule, next: Schedule): Transition[] {
  if (!next.agreed) return [];
  const starts = boundsOf(next.agreed.start.firstDay.gives, undefined);
  const courses = previous.courses.length > 0 ? previous.courses : [undefined];
  const known = courses.filter((course) => course?.outcome !== 'withdrawn');
  return known.map((course) => {
    const isUpToNext = endsWith(previous, next, course);
    const until = endsOf(statusOf(previous, course));
    const ends = isUpToNext ? { ...until, ...dayBefore(starts) } : until;
    const announced = announcedIn(previous, course);
    const between = isUpToNext ? nothingBetween : betweenOf(ends, starts);
    return { previous, next, ends, announced, starts, between };
  });
}

/** Whether one ends on the day before the other begins, whichever day that is. */
function endsWith({ terms }: Schedule, next: Schedule, course: Course | undefined): boolean {
  const ending = terms?.located.value.endsWith;
  return course === undefined && typeof ending === 'object' && ending.successor === next.contract.id;
}

/** The day before that on which something begins, as far as that is known. */
function dayBefore({ earliest, latest }: Bounds): Partial<Bounds> {
  return {
    ...(earliest === undefined ? {} : { earliest: plusDays(earliest, -1) }),
    ...(latest === undefined ? {} : { latest: plusDays(latest, -1) }),
  };
}

function endsOf({ agreedUntil, latestPossible }: Status): Bounds {
  return { earliest: agreedUntil, latest: latestPossible };
}
