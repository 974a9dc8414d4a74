import type { Day } from '../calendar/day.js';
import type { Text } from '../text/language.js';
import { usageText } from '../text/usage.js';
import { type Given, type OptionSpec, UsageError, type World } from './command.js';

/** The day from which one looks. */
export const asOfOption: OptionSpec = {
  flags: '--as-of <day>',
  text: {
    nl: 'peildatum: alleen bronnen tot en met deze dag, of tot en met het eind van die maand of dat jaar (vandaag)',
    en: 'only sources up to and including this day, or up to the end of that month or year (today)',
  },
};

/** Which day of a month or a year counts where no day of it is typed. */
type Which = 'first' | 'last';

/** The options that take a day: as of a year is what was known at its end, before a year is before it begins. */
const dayOptions: Readonly<Record<string, Which>> = { asOf: 'last', before: 'first', from: 'first', until: 'last' };

/** Those of which a part of a day can mean one thing only: from a year on is from its first day. */
const plainOptions: readonly string[] = ['from', 'until'];

/** The day that was asked for, today where none was. Anything that is no day, month or year is a usage error. */
export async function asOfIn({ options }: Pick<Given, 'options'>, { today }: Pick<World, 'today'>): Promise<Day> {
  return (await dayRead(options['asOf'] ?? today, today, 'last')).day;
}

/** A day as it was typed; of a month or a year its first or last. Anything else is a usage error. */
export async function dayIn(text: string, today: Day, which: Which): Promise<Day> {
  return (await dayRead(text, today, which)).day;
}

/** Which days were taken, where what was typed may mean another, too. */
export async function daysSaid({ options }: Pick<Given, 'options'>, { today }: Pick<World, 'today'>): Promise<Text[]> {
  const typed = Object.entries(dayOptions).map(async ([name, which]) => {
    const text = options[name];
    if (text === undefined) return [];
    const isPlain = plainOptions.includes(name) && (await dayRead(text, today, which)).isPart;
    return isPlain ? [] : daySaid(text, today, which);
  });
  return (await Promise.all(typed)).flat();
}

/** Which day was taken, where what was typed may mean another, too. */
export async function daySaid(text: string, today: Day, which: Which): Promise<Text[]> {
  const { day, isPart, isEitherWay } = await dayRead(text, today, which);
  if (isPart) return [usageText.partRead[which](text, day)];
  return isEitherWay ? [usageText.dayFirst(text, day)] : [];
}

async function dayRead(text: string, today: Day, which: Which) {
  const [{ typedPart }, { parseStretch }, { isOpen }] = await Promise.all([
    import('../reports/typed-day.js'),
    import('../calendar/stretch.js'),
    import('../calendar/window.js'),
  ]);
  const typed = typedPart(text, today);
  const window = typed && parseStretch(typed.part);
  if (!typed || !window || isOpen(window.earliest) || isOpen(window.latest))
    throw new UsageError(usageText.noDay(text));
  const { earliest, latest } = window;
  return { day: which === 'first' ? earliest : latest, isPart: earliest !== latest, isEitherWay: typed.isEitherWay };
}
