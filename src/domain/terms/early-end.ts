import { isBefore, isOpen } from '../../calendar/window.js';
import { type DerivedDay, dayAfter, endedOn, noEarlierThan, nothing, statedDay, toldBy } from './derived.js';
import { type Happening, names } from './events.js';
import type { Reached } from './extension.js';
import { type Period, periodOf } from './period.js';

/**
 * The periods of a contract that a source says is over: the last one up to the day it names, else up to that of the event,
 * which is that of the source at the latest. Where it ended after all that is known, of the days between nobody tells
 * what held: they are a period `untold`.
 */
export function endedBy(event: Happening, reached: Reached): Reached {
  const told = toldEndOf(event);
  const kept = reached.periods.filter(({ firstDay }) => isBefore(told.gives, firstDay) !== 'yes');
  const last = kept.at(-1);
  if (!last) return reached;
  const { firstDay, lastDay } = last.derived;
  const input = { mapping: event, key: keyOfEnd(event) };
  const isLater = isBefore(lastDay.gives, told.gives) === 'yes';
  const end = isLater ? lastDay : noEarlierThan(endedOn(told, lastDay), firstDay);
  const ended = end === lastDay ? last : periodOf(last.id, { firstDay, lastDay: end }, [], [input]);
  const [known, latest] = [lastDay.gives.latest, told.gives.latest];
  const isUntold = !isOpen(known) && !isOpen(latest) && known < latest;
  const periods = [...kept.slice(0, -1), ended, ...(isUntold ? [untold(lastDay, told, isLater)] : [])];
  const over = periods.at(-1)?.derived.lastDay ?? end;
  return { ...reached, periods, end: over, from: dayAfter(over), length: nothing };

  function untold(before: DerivedDay, till: DerivedDay, isSure: boolean): Period {
    const days = { firstDay: dayAfter(before), lastDay: noEarlierThan(till, before) };
    return periodOf('untold', days, [], [input], isSure ? 'sure' : 'if-any');
  }
}

function toldEndOf(event: Happening): DerivedDay {
  const key = keyOfEnd(event);
  return key === 'lastDay' ? statedDay(event, key) : toldBy(event, event.toldOn);
}

function keyOfEnd(event: Happening): 'lastDay' | 'day' | 'kind' {
  return (['lastDay', 'day'] as const).find((key) => names(event, key)) ?? 'kind';
}
