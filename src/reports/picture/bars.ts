import { type Day, earlierOf, laterOf, plusDays } from '../../calendar/day.js';
import { isOpen } from '../../calendar/window.js';
import { offStates } from '../../domain/terms/off.js';
import { isRight, isSettled } from '../../domain/terms/option-status.js';
import type { Period } from '../../domain/terms/period.js';
import type { Schedule } from '../../domain/terms/schedule.js';
import type { Status } from '../../domain/terms/status.js';
import type { Stretch } from '../../domain/terms/stretches.js';
import { barText, pictureText } from '../../text/picture.js';
import { periodText } from '../../text/timeline.js';
import { numberOfDay } from './day-number.js';
import type { Bar, BarKind } from './picture.js';
import { splitBy } from './split.js';

const off: readonly string[] = offStates;
const gone: readonly string[] = ['declined', 'lapsed', 'no-room'];

/** What is known of each day of a contract, from left to right; nothing where no day is known. */
export function barsOf(schedule: Schedule, { periods, status }: Stretch): Bar[] {
  const own = periods.filter((period) => isSettled(period) || isRight(period) || period.id === 'untold');
  const [first] = own;
  if (!first || !status) return [];
  if (off.includes(status.contract.state)) return barsOfPlan(own);
  const begins = beginOf(first, schedule, status);
  return [...begins.bars, ...barsFrom(begins.surely, own, status)];
}

/** From when on it surely runs, as far as it does, and what may run before. */
function beginOf(first: Period, schedule: Schedule, { agreedUntil }: Status): { bars: Bar[]; surely: Day | undefined } {
  const { earliest, latest } = first.firstDay;
  const from = isOpen(earliest) ? undefined : earliest;
  const told = begunBy(schedule, agreedUntil);
  const begun = isOpen(latest) ? told : told === undefined || latest < told ? latest : told;
  if (begun !== undefined) {
    if (from !== undefined && from >= begun) return { bars: [], surely: begun };
    return { bars: [bar(from === undefined ? 'unknown' : 'window', from, plusDays(begun, -1))], surely: begun };
  }
  // Its end alone is known, or nothing of its beginning but that it does not come earlier.
  return agreedUntil === undefined
    ? { bars: [], surely: undefined }
    : { bars: [bar('unknown', from, agreedUntil)], surely: plusDays(agreedUntil, 1) };
}

/**
 * Whoever says that it runs knows that it has begun: on the last day of which the source can be. `undefined` where that is after
 * the end that is known, so that the day on which it ran is not.
 */
function begunBy({ stage, stageEdition }: Schedule, agreedUntil: Day | undefined): Day | undefined {
  const told = stage === 'running' ? stageEdition?.countsFrom : undefined;
  return told !== undefined && agreedUntil !== undefined && told > agreedUntil ? undefined : told;
}

/** From the day on which it has surely begun, or nobody tells that it has. */
function barsFrom(surely: Day | undefined, periods: readonly Period[], status: Status): Bar[] {
  const { agreedUntil, latestPossible, noEndTold, isExpected } = status;
  const sure = isExpected ? 'planned' : 'agreed';
  const bars: Bar[] = [];
  let next = surely;
  if (next !== undefined && agreedUntil !== undefined && next <= agreedUntil) {
    const parts = splitBy(next, agreedUntil, periods.filter(isSettled));
    bars.push(...parts.map((part) => bar(sure, part.from, part.to, part.period)));
    next = plusDays(agreedUntil, 1);
  }
  const from = next ?? lowestOf(periods[0]);
  if (noEndTold) return [...bars, bar('endless', from, undefined)];
  if (latestPossible === undefined) return [...bars, bar('unknown', from, undefined)];
  if (from === undefined) return [bar('unknown', undefined, latestPossible)];
  if (from > latestPossible) return bars;
  const rights = periods.filter((period) => isRight(period) && !gone.includes(status.periods.get(period)?.state ?? ''));
  const parts = splitBy(from, latestPossible, rights);
  return [...bars, ...parts.map((part) => bar(part.period ? 'option' : 'window', part.from, part.to, part.period))];
}

/** What was planned and came to nothing: from its first day to the last that is known. */
function barsOfPlan(periods: readonly Period[]): Bar[] {
  const days = periods.flatMap(({ firstDay, lastDay }) =>
    [firstDay.earliest, firstDay.latest, lastDay.earliest, lastDay.latest].filter((day) => !isOpen(day)),
  ) as Day[];
  const [first] = days;
  return first === undefined ? [] : [bar('off', days.reduce(earlierOf), days.reduce(laterOf))];
}

function lowestOf(first: Period | undefined): Day | undefined {
  const earliest = first?.firstDay.earliest;
  return earliest === undefined || isOpen(earliest) ? undefined : earliest;
}

function bar(kind: BarKind, from: Day | undefined, to: Day | undefined, period?: Period): Bar {
  const what = period ? periodText(period.id, period.standing === 'if-any') : undefined;
  return {
    kind,
    from: from && numberOfDay(from),
    to: to && numberOfDay(to),
    told: pictureText.bar(barText[kind], what, from, to),
  };
}
