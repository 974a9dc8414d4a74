import type { Day } from '../calendar/day.js';
import type { Length } from '../calendar/length.js';
import { allFormats } from '../formats/all-formats.js';
import { calendarFormats } from '../formats/calendar-formats.js';
import { sentences } from '../formats/shown.js';
import { commandText } from '../text/commands.js';
import { deadlinesText } from '../text/deadlines.js';
import { asOfIn, asOfOption, dayIn } from './as-of.js';
import { type Command, UsageError } from './command.js';
import { councilOption } from './council.js';
import { doubtsOption } from './doubts.js';
import { contractFilters, filtersGiven, viewed, viewOptions } from './filter-options.js';
import { lengthIn } from './length.js';
import { openDataset, unknownWord } from './open.js';
import { outputOptions, regionOption, show, trackOption } from './show-report.js';

const { summary, example } = commandText.deadlines;

/** Deadlines can go into an agenda, too. */
const deadlineFormats = new Map([...allFormats, ...calendarFormats]);

export const deadlines: Command = {
  name: 'deadlines',
  summary,
  options: [
    trackOption,
    regionOption,
    ...contractFilters,
    {
      flags: '--within <length>',
      text: {
        nl: 'alleen wat binnen deze tijd kan vallen (18m, 2 jaar)',
        en: 'only what may fall within (18m, 2 years)',
      },
    },
    {
      flags: '--before <day>',
      text: {
        nl: 'alleen wat voor deze dag, deze maand of dit jaar kan vallen',
        en: 'only what may fall before this day, month or year',
      },
    },
    {
      flags: '--lead <length>',
      text: {
        nl: 'aanlooptijd van een aanbesteding, in plaats van de eigen planning',
        en: 'lead time of a tender, instead of a region’s own planning',
      },
      setting: { key: 'lead', none: { nl: 'geen', en: 'none' } },
    },
    {
      flags: '--notice <length>',
      text: { nl: 'opzegtermijn waar geen bron er een noemt', en: 'notice where no source states any' },
      setting: { key: 'notice', none: { nl: 'geen', en: 'none' } },
    },
    {
      flags: '--fail-if-within <length>',
      text: {
        nl: 'afsluitcode 1 als er iets binnen deze tijd kan vallen',
        en: 'exit code 1 if anything may fall within',
      },
    },
    {
      flags: '--strict',
      text: {
        nl: 'met --fail-if-within: ook als er iets niet te zeggen is',
        en: 'with --fail-if-within: also if something cannot be told',
      },
    },
    councilOption,
    doubtsOption,
    asOfOption,
    ...viewOptions,
    ...outputOptions(deadlineFormats),
  ],
  examples: [
    example,
    {
      line: 'inkoop deadlines --from 2026 --until 2028 --domain jeugdhulp',
      text: { nl: 'wat in die jaren moet gebeuren', en: 'what has to happen in those years' },
    },
    {
      line: 'inkoop deadlines --within 18m --notice 6m --lead 18m',
      text: {
        nl: 'de komende anderhalf jaar, met aangenomen termijnen',
        en: 'the next year and a half, with assumed lengths',
      },
    },
    {
      line: 'inkoop deadlines --region haarlem --council',
      text: { nl: 'ook in welke raadsperiode', en: 'in which council’s term, too' },
    },
    {
      line: 'inkoop deadlines --fail-if-within 6m --format csv',
      text: { nl: 'voor een bewaking', en: 'for a monitor' },
    },
  ],
  async run(given, world) {
    const { region, track, before } = given.options;
    const asOf = await asOfIn(given, world);
    const [within, lead, notice, alarm] = await Promise.all(
      ['within', 'lead', 'notice', 'failIfWithin'].map((name) => lengthIn(given.options[name])),
    );
    const { plusDays, earlierOf } = await import('../calendar/day.js');
    const { dayAhead } = await import('../calendar/term.js');
    const ahead = (length: Length | undefined) => (length === undefined ? undefined : dayAhead(asOf, length));
    const loaded = await openDataset(world);
    const { domain, contracts = {} } = await filtersGiven(given, loaded.dataset, world);
    const { from, until, ...which } = contracts;
    const limits = [
      ahead(within),
      until,
      before === undefined ? undefined : plusDays(await dayIn(before, world.today, 'first'), -1),
    ];
    const till = limits
      .filter((day) => day !== undefined)
      .reduce<Day | undefined>((a, b) => (a === undefined ? b : earlierOf(a, b)), undefined);
    const { deadlinesReport } = await import('../reports/deadlines/deadlines.js');
    const { daysIn, mayFall } = await import('../reports/deadlines/deadline.js');
    const selection = { region, track, domain, contracts: which };
    const view = { council: given.flags.has('council'), doubts: given.flags.has('doubts') };
    const options = { lead, notice, from, till, ...view };
    const found = deadlinesReport(loaded.dataset, selection, asOf, options);
    if ('known' in found) throw await unknownWord(found, loaded, given);
    const shown = await viewed(found.report, given);
    const outcome = await show(shown, given, loaded, world, deadlineFormats);
    const alarmDay = ahead(alarm);
    if (alarmDay === undefined) {
      if (given.flags.has('strict')) throw new UsageError(deadlinesText.strictAlone);
      return outcome;
    }
    const due = found.deadlines.filter((one) => daysIn(one).some((day) => mayFall(day, asOf, alarmDay))).length;
    const untold = found.cannotTell.length;
    const told = [
      ...(due > 0 ? [deadlinesText.within(due, alarmDay)] : []),
      ...(untold > 0 ? [deadlinesText.untold(untold, alarmDay)] : []),
    ];
    const isAlarm = due > 0 || (untold > 0 && given.flags.has('strict'));
    return {
      ...outcome,
      stderr: `${outcome.stderr ?? ''}${sentences(told, world.language)}`,
      ...(isAlarm ? { exitCode: 1 } : {}),
    };
  },
};
