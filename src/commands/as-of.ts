import type { Day } from '../calendar/day.js';
import { usageText } from '../text/usage.js';
import { type Given, type OptionSpec, UsageError, type World } from './command.js';

/** The day from which one looks. */
export const asOfOption: OptionSpec = {
  flags: '--as-of <day>',
  text: {
    nl: 'peildatum: alleen bronnen tot en met deze dag (vandaag)',
    en: 'only sources up to and including this day (today)',
  },
};

/** The day that was asked for, today where none was. Anything but a whole day is a usage error. */
export async function asOfIn({ options }: Pick<Given, 'options'>, { today }: World): Promise<Day> {
  return dayIn(options['asOf'] ?? today);
}

/** A whole day as it was typed; anything else is a usage error. */
export async function dayIn(text: string): Promise<Day> {
  const { parseDay } = await import('../calendar/day.js');
  const day = parseDay(text);
  if (!day) throw new UsageError(usageText.noDay(text));
  return day;
}
