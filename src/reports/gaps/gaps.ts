import type { Day } from '../../calendar/day.js';
import { citeOf } from '../../domain/citing/citation.js';
import { doubtsOf, referencesOf } from '../../domain/citing/inputs.js';
import type { Dataset } from '../../domain/dataset.js';
import { type Bounds, boundsOf, daysOf } from '../../domain/terms/bounds.js';
import type { Course } from '../../domain/terms/course.js';
import { type AssumptionOf, type Schedule, scheduleOf } from '../../domain/terms/schedule.js';
import { type Status, statusOf } from '../../domain/terms/status.js';
import { followedBy } from '../../domain/terms/successions.js';
import { trackOf } from '../../domain/things.js';
import { gapsText } from '../../text/gaps.js';
import { listText } from '../../text/list.js';
import { statusText } from '../../text/status.js';
import { timelineText } from '../../text/timeline.js';
import { doubtsFields } from '../doubt-record.js';
import { linesFor } from '../lines.js';
import type { Report } from '../report.js';
import type { Selection, Unknown } from '../selection.js';
import { notPaired } from './apart.js';
import { atLeastZero, betweenOf, negative, nothingBetween, sureness } from './between.js';
import { gapSections, inOrderOfBetween } from './gap-rows.js';
import { assumedTexts, inputsIn, type Transition } from './transition.js';

export const gapFields = [
  'region',
  'track',
  'segment',
  'previous',
  'next',
  'endsEarliest',
  'endsLatest',
  'announced',
  'announcedEarliest',
  'announcedLatest',
  'startsEarliest',
  'startsLatest',
  'gap',
  'gapDaysMin',
  'gapDaysMax',
  'overlap',
  'overlapDaysMin',
  'overlapDaysMax',
  'cite',
  'doubt',
  'doubtLabel',
  'assumed',
] as const;

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
  const isAssumed = pairs.some(({ previous, next }) => assumedTexts(previous, next).length > 0);
  return {
    command: 'gaps',
    version: 2,
    asOf,
    hasMatched: found.lines.length > 0,
    fields: gapFields,
    records: pairs.map(recordOf),
    columns: Object.values(gapsText.columns),
    beside: notPaired(
      found,
      pairs.flatMap(({ previous, next }) => [previous.contract, next.contract]),
    ),
    sections: gapSections(pairs, dataset),
    remarks: [
      pairs.length === 0 ? gapsText.none : gapsText.explained,
      ...(pairs.some(({ previous, next }) => doubtsOf(inputsIn(previous, next)).length > 0)
        ? [listText.doubtNote]
        : []),
      ...(isAssumed ? [statusText.noData] : []),
      timelineText.asOf(asOf),
    ],
  };
}

/** A pair for each course that the earlier contract took. */
function pairsOf(previous: Schedule, next: Schedule): Transition[] {
  if (!next.agreed) return [];
  const starts = boundsOf(next.agreed.start.firstDay.gives, undefined);
  const courses = previous.courses.length > 0 ? previous.courses : [undefined];
  const known = courses.filter((course) => course?.outcome !== 'withdrawn');
  return known.map((course) => {
    const ends = endsOf(statusOf(previous, course));
    const plans = course?.announced ?? previous.announced;
    const periods = [...(course?.periods ?? previous.agreed?.periods ?? []), ...plans];
    const announced = plans.map((period) => ({ period, told: daysOf(period, periods).lastDay }));
    const between = endsWith(previous, next, course) ? nothingBetween : betweenOf(ends, starts);
    return { previous, next, ends, announced, starts, between };
  });
}

/** Whether one ends on the day before the other begins, whichever day that is. */
function endsWith({ terms }: Schedule, next: Schedule, course: Course | undefined): boolean {
  const ending = terms?.located.value.endsWith;
  return course === undefined && typeof ending === 'object' && ending.successor === next.contract.id;
}

function endsOf({ agreedUntil, latestPossible }: Status): Bounds {
  return { earliest: agreedUntil, latest: latestPossible };
}

function recordOf({ previous, next, ends, announced, starts, between }: Transition): Report['records'][number] {
  const { min, max } = between;
  const { contract } = next;
  const [inputs, plan] = [inputsIn(previous, next), announced.at(-1)];
  return {
    region: contract.region.id,
    track: trackOf(contract).id,
    segment: contract.segment?.id ?? null,
    previous: previous.contract.id,
    next: contract.id,
    endsEarliest: ends.earliest ?? null,
    endsLatest: ends.latest ?? null,
    announced: plan?.period.id ?? null,
    announcedEarliest: plan?.told.earliest ?? null,
    announcedLatest: plan?.told.latest ?? null,
    startsEarliest: starts.earliest ?? null,
    startsLatest: starts.latest ?? null,
    gap: sureness(min, max),
    gapDaysMin: atLeastZero(min) ?? null,
    gapDaysMax: atLeastZero(max) ?? null,
    overlap: sureness(negative(max), negative(min)),
    overlapDaysMin: atLeastZero(negative(max)) ?? null,
    overlapDaysMax: atLeastZero(negative(min)) ?? null,
    cite: citeOf(referencesOf(inputs, contract.region)) || null,
    ...doubtsFields(doubtsOf(inputs)),
    assumed: assumedTexts(previous, next).join('; ') || null,
  };
}
