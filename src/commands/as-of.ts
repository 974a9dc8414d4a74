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
export async function asOfIn({ options }: Given, { today }: World): Promise<Day> {
  const { asOf = today } = options;
  const { parseDay } = await import('../calendar/day.js');
  const day = parseDay(asOf);
  if (!day) throw new UsageError(usageText.noDay(asOf));
  return day;
}
