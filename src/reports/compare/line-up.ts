import { type Day, daysUntil, earlierOf, laterOf, plusDays, plusMonths } from '../../calendar/day.js';
import { durationText } from '../../calendar/length.js';
import { monthsUntil } from '../../calendar/term.js';
import { isOpen, type Window } from '../../calendar/window.js';
import type { Answer } from '../../domain/answers/answer.js';
import { agreedFirstDayOf, lastPossibleDaysOf } from '../../domain/answers/computed.js';
import type { Cause } from '../../domain/terms/cause.js';
import { type Schedule, scheduleOf } from '../../domain/terms/schedule.js';
import { statusOf } from '../../domain/terms/status.js';
import { trackOf } from '../../domain/things.js';
import { compareText } from '../../text/compare.js';
import { shownText } from '../../text/days.js';
import { deadlinesText } from '../../text/deadlines.js';
import type { Text } from '../../text/language.js';
import { lengthText } from '../../text/measures.js';
import { joined, phrase } from '../../text/phrase.js';
import type { Holder, Side } from './side.js';
import type { Subject } from './subjects.js';

/** Days of a contract. */
interface DayRange {
  readonly from: Day;
  readonly to: Day;
  readonly isDoubted: boolean;
  readonly schedule: Schedule;
}

/** Contracts of two regions that may end, or begin, together. */
export interface LineUp {
  readonly what: 'ends' | 'starts';
  /** The field of care. */
  readonly heading: Text;
  readonly sides: readonly [Side, Side];
  readonly schedules: readonly [Schedule, Schedule];
  /** What the contracts of each are called: the track, and the contract where the track has several. */
  readonly names: readonly [string, string];
  /** The first days that both have in common and that have not passed. */
  readonly from: Day;
  readonly to: Day;
  /** Whether a day of either rests on an uncertain reading. */
  readonly isDoubted: boolean;
}

/**
 * Where first days, or ends, of whole tracks of different regions may fall together from a day on: then they could
 * procure together. What is known by the year alone lines up with nothing.
 */
export function lineUpsIn(sides: readonly Side[], { heading, holders }: Subject, asOf: Day): LineUp[] {
  const found: LineUp[] = [];
  const ranges = holders.map((own) => {
    const whole = wholeSchedulesOf(own);
    return { ends: endRangesOf(whole), starts: startsOf(whole) };
  });
  for (const [index, a] of sides.entries()) {
    for (const [at, b] of sides.entries()) {
      const [some, others] = [ranges[index], ranges[at]];
      if (at <= index || b.region.id === a.region.id || !some || !others) continue;
      for (const what of ['ends', 'starts'] as const) {
        const common = commonDays(some[what], others[what], asOf);
        if (!common) continue;
        const [one, other] = common.schedules;
        const names = [contractName(one, holders.flat()), contractName(other, holders.flat())] as const;
        found.push({ what, heading, sides: [a, b], names, ...common });
      }
    }
  }
  return found;
}

/** A line-up as a sentence, by what the sides are called. */
export function lineUpText(found: LineUp, asOf: Day, calledOf: (side: Side) => Text): Text {
  const { what, heading, sides, names } = found;
  const called = [phrase`${calledOf(sides[0])} · ${names[0]}`, phrase`${calledOf(sides[1])} · ${names[1]}`] as const;
  return compareText.lineUp[what](heading, called, dayRangeText(found), leftText(found, asOf));
}

/** The track of a contract, with its id where others of that track are compared, too. */
function contractName({ contract }: Schedule, holders: readonly Holder[]): string {
  const track = trackOf(contract);
  const ids = new Set(holders.filter((one) => one.track === track).map((one) => one.contract.id));
  return ids.size > 1 ? `${track.name} (${contract.id})` : track.name;
}

/** Contracts of whole tracks, their days known better than by a year. */
function wholeSchedulesOf(holders: readonly Holder[] = []): Schedule[] {
  const wholes = holders.filter(({ contract }) => contract.segment === undefined);
  return wholes.map(({ contract, side }) => scheduleOf(contract, side.things)).filter((one) => !isVague(one));
}

function isVague({ agreed }: Schedule): boolean {
  const [first] = agreed ? boundedDays(agreed.start.firstDay.gives) : [];
  return first !== undefined && daysUntil(first.from, plusDays(first.to, 1)) >= 365;
}

/** From the end now agreed to the last day possible, of each contract of which both are known. */
function endRangesOf(schedules: readonly Schedule[]): DayRange[] {
  return schedules.flatMap((schedule) => {
    const { agreedUntil, latestPossible } = statusOf(schedule, schedule.courses[0]);
    const last = schedule.agreed?.periods[0]?.lastDay;
    const to = latestPossible ?? (last && !isOpen(last.latest) ? last.latest : undefined);
    const isDoubted = isDoubtedAnswer(lastPossibleDaysOf(schedule));
    return agreedUntil === undefined || to === undefined ? [] : [{ from: agreedUntil, to, isDoubted, schedule }];
  });
}

function startsOf(schedules: readonly Schedule[]): DayRange[] {
  return schedules.flatMap((schedule) => {
    const isDoubted = isDoubtedAnswer(agreedFirstDayOf(schedule));
    const days = schedule.agreed ? boundedDays(schedule.agreed.start.firstDay.gives) : [];
    return days.map((one) => ({ ...one, isDoubted, schedule }));
  });
}

function isDoubtedAnswer(answer: Answer | undefined): boolean {
  return answer !== undefined && answer.doubts.length > 0;
}

function boundedDays({ earliest, latest }: Window<Cause>): { from: Day; to: Day }[] {
  return isOpen(earliest) || isOpen(latest) ? [] : [{ from: earliest, to: latest }];
}

/** The first days that both have in common and that have not passed. */
function commonDays(
  some: readonly DayRange[],
  others: readonly DayRange[],
  asOf: Day,
): Pick<LineUp, 'from' | 'to' | 'isDoubted' | 'schedules'> | undefined {
  const shared = some.flatMap((a) =>
    others.map((b) => ({
      from: laterOf(laterOf(a.from, b.from), asOf),
      to: earlierOf(a.to, b.to),
      isDoubted: a.isDoubted || b.isDoubted,
      schedules: [a.schedule, b.schedule] as const,
    })),
  );
  return shared.filter(({ from, to }) => from <= to).sort((a, b) => (a.from < b.from ? -1 : 1))[0];
}

/** The days in words; that they rest on an uncertain reading behind them. */
export function dayRangeText({ from, to, isDoubted }: Pick<LineUp, 'from' | 'to' | 'isDoubted'>): Text {
  const days = shownText({ earliest: from, latest: to, part: undefined, reason: undefined });
  return joined([days, ...(isDoubted ? [deadlinesText.doubtful] : [])], ', ');
}

/** How long there is left to prepare, in whole months that have surely gone by before the days begin. */
export function leftText({ from }: Pick<LineUp, 'from'>, asOf: Day): Text {
  const most = monthsUntil(asOf, from);
  const months = most > 0 && plusMonths(asOf, most).day > from ? most - 1 : most;
  return months === 0 ? compareText.underMonth : lengthText(durationText(months));
}
