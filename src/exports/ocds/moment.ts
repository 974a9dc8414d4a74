import { DateTime } from 'luxon';
import type { Day } from '../../calendar/day.js';

const zone = 'Europe/Amsterdam';

/** The first moment of a day in the Netherlands: `2022-01-01T00:00:00+01:00`. */
export function startOfDay(day: Day): string {
  return momentText(day, 'T00:00:00');
}

/** The last second of a day in the Netherlands: `2022-06-30T23:59:59+02:00`. */
export function endOfDay(day: Day): string {
  return momentText(day, 'T23:59:59');
}

function momentText(day: Day, time: string): string {
  const moment = DateTime.fromISO(`${day}${time}`, { zone });
  const text = moment.toISO({ suppressMilliseconds: true });
  if (text === null) throw new Error(`${day} is no day`);
  return text;
}
