import type { ShownWindow } from './days.js';
import type { Text } from './language.js';
import { proseDay } from './prose-day.js';

/**
 * A window of days as a part of a sentence, without the reason why it is not exact: `op 31 december 2026`, `in 2026`,
 * `tussen 1 juli en …` (both days included), `uiterlijk op …`, `niet voor …`; empty where nothing is known.
 *
 * @param isLimit whether the day is one up to which something can be done: `uiterlijk op 31 december 2026`
 */
export function proseWindow({ earliest, latest, part }: ShownWindow, isLimit: boolean): Text {
  if (earliest === undefined && latest === undefined) return { nl: '', en: '' };
  if (earliest === undefined) return lastlyOn(latest ?? '');
  if (latest === undefined)
    return { nl: `niet voor ${proseDay(earliest).nl}`, en: `not before ${proseDay(earliest).en}` };
  if (earliest === latest) {
    return isLimit ? lastlyOn(latest) : { nl: `op ${proseDay(latest).nl}`, en: `on ${proseDay(latest).en}` };
  }
  const [from, to] = [proseDay(earliest), proseDay(latest)];
  const told =
    part === undefined
      ? { nl: `tussen ${from.nl} en ${to.nl}`, en: `between ${from.en} and ${to.en}` }
      : { nl: `in ${part}`, en: `in ${part}` };
  return isLimit ? { nl: `uiterste dag ${told.nl}`, en: `last day ${told.en}` } : told;
}

function lastlyOn(day: string): Text {
  return { nl: `uiterlijk op ${proseDay(day).nl}`, en: `by ${proseDay(day).en}` };
}
