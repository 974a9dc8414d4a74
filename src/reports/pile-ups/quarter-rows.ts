import { plusDays } from '../../calendar/day.js';
import { exactDayOf } from '../../calendar/window.js';
import { type DoubtedInput, doubtsOf } from '../../domain/citing/inputs.js';
import { grouped } from '../../domain/grouped.js';
import { doubtedBelow } from '../../domain/terms/stretches.js';
import type { Text } from '../../text/language.js';
import { joined, phrase, plain } from '../../text/phrase.js';
import { timelineText } from '../../text/timeline.js';
import { linesIn } from '../deadlines/apart.js';
import type { Deadline } from '../deadlines/deadline.js';
import { placeName } from '../place-name.js';
import type { Quarter } from './quarters.js';

/** The ends in a quarter of which the day is known, and those of the contracts that have none such there. */
export function endsByDay({ ends }: Quarter): Readonly<Record<'dayKnown' | 'dayUncertain', readonly Deadline[]>> {
  const dayKnown = ends.filter(isOfKnownDay);
  const known = new Set(linesIn(dayKnown));
  return { dayKnown, dayUncertain: ends.filter(({ line }) => !known.has(line)) };
}

/** Whether an end is a single day of a period that there surely is, and nothing that it rests on is doubted. */
export function isOfKnownDay(end: Deadline): boolean {
  return exactDayOf(end.period.lastDay) !== undefined && !isIfAny(end) && doubtsIn([end]).length === 0;
}

export function isIfAny({ period }: Deadline): boolean {
  return period.standing === 'if-any';
}

export function doubtsIn(ends: readonly Deadline[]): DoubtedInput[] {
  return doubtsOf(ends.flatMap(({ period, stretch }) => doubtedBelow(period, stretch)));
}

/** Quarters one after another in which the same may end become one row. */
export function quarterRows(quarters: readonly Quarter[]): Text[][] {
  const kept: { from: Quarter; to: Quarter }[] = [];
  for (const quarter of quarters) {
    const last = kept.at(-1);
    const isNext = last !== undefined && plusDays(last.to.lastDay, 1) === quarter.firstDay;
    if (isNext && haveSameEnds(last.to, quarter)) last.to = quarter;
    else kept.push({ from: quarter, to: quarter });
  }
  return kept.map(({ from, to }) => [plain(from === to ? from.name : `${from.name} … ${to.name}`), ...cellsOf(from)]);
}

function haveSameEnds(one: Quarter, other: Quarter): boolean {
  return JSON.stringify(cellsOf(one)) === JSON.stringify(cellsOf(other));
}

/** The contracts of which the day is known, and those of which it is not, each behind their number. */
function cellsOf(quarter: Quarter): Text[] {
  const { dayKnown, dayUncertain } = endsByDay(quarter);
  return [dayKnown, dayUncertain].map((ends) => {
    const count = plain(String(linesIn(ends).length));
    return ends.length === 0 ? count : phrase`${count}: ${contractsNamed(ends)}`;
  });
}

/** The places of contracts; with the mark of a doubt, and that there may be no such option. */
function contractsNamed(ends: readonly Deadline[]): Text {
  const byPlace = grouped(ends, ({ line: { schedule, segment } }) => placeName(schedule.contract, segment));
  const names = [...byPlace].map(([place, all]) => {
    const contracts = linesIn(all).length;
    const mark = doubtsIn(all).length > 0 ? timelineText.doubtMark : '';
    const name = plain(`${place}${contracts > 1 ? ` (${contracts})` : ''}${mark}`);
    return all.every(isIfAny) ? phrase`${name} (${timelineText.ifAny})` : name;
  });
  return joined(names, '; ');
}
