import type { Day } from '../calendar/day.js';
import { isOpen, type Window } from '../calendar/window.js';
import type { Cause } from '../domain/terms/cause.js';
import { scheduleOf } from '../domain/terms/schedule.js';
import { statusOf } from '../domain/terms/status.js';
import { compareText } from '../text/compare.js';
import { shownText } from '../text/days.js';
import type { InBoth } from '../text/language.js';
import type { Holder, Side } from './compare-side.js';
import type { Subject } from './compare-subjects.js';

interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

/** Where first days, or ends, of different regions may fall together from a day on: then they could procure together. */
export function lineUpsIn(sides: readonly Side[], { heading, holders }: Subject, asOf: Day): InBoth[] {
  const told: InBoth[] = [];
  for (const [index, a] of sides.entries()) {
    for (const [at, b] of sides.entries()) {
      if (at <= index || b.region === a.region) continue;
      const [some, others] = [holders[index] ?? [], holders[at] ?? []];
      const names = `${a.name}, ${b.name}`;
      const ends = common(endsOf(some), endsOf(others), asOf);
      const starts = common(startsOf(some), startsOf(others), asOf);
      if (ends) told.push(compareText.lineUpEnds(heading, names, daysText(ends)));
      if (starts) told.push(compareText.lineUpStarts(heading, names, daysText(starts)));
    }
  }
  return told;
}

/** From the end now agreed to the last day possible, of each contract of which both are known. */
function endsOf(holders: readonly Holder[]): Stretch[] {
  return holders.flatMap(({ contract, side }) => {
    const schedule = scheduleOf(contract, side.things);
    const { agreedUntil, latestPossible } = statusOf(schedule, schedule.courses[0]);
    const last = schedule.agreed?.periods[0]?.lastDay;
    const to = latestPossible ?? (last && !isOpen(last.latest) ? last.latest : undefined);
    return agreedUntil === undefined || to === undefined ? [] : [{ from: agreedUntil, to }];
  });
}

function startsOf(holders: readonly Holder[]): Stretch[] {
  return holders.flatMap(({ contract, side }) => {
    const first: Window<Cause> | undefined = scheduleOf(contract, side.things).agreed?.start.firstDay.gives;
    if (!first || isOpen(first.earliest) || isOpen(first.latest)) return [];
    return [{ from: first.earliest, to: first.latest }];
  });
}

/** The first days that both have in common and that have not passed. */
function common(some: readonly Stretch[], others: readonly Stretch[], asOf: Day): Stretch | undefined {
  const shared = some.flatMap((a) =>
    others.map((b) => ({ from: a.from > b.from ? a.from : b.from, to: a.to < b.to ? a.to : b.to })),
  );
  return shared
    .map(({ from, to }) => ({ from: from > asOf ? from : asOf, to }))
    .filter(({ from, to }) => from <= to)
    .sort((a, b) => (a.from < b.from ? -1 : 1))[0];
}

function daysText({ from, to }: Stretch): string {
  return shownText({ earliest: from, latest: to, part: undefined, reason: undefined }).en;
}
