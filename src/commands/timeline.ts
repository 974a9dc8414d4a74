import { nearest } from '../text/nearest.js';
import { usageText } from '../text/usage.js';
import { type Command, UsageError } from './command.js';
import { openDataset } from './open.js';
import { formatOption, show } from './show-report.js';

export const timeline: Command = {
  name: 'timeline',
  summary: {
    nl: 'wanneer overeenkomsten en hun opties ingaan en eindigen',
    en: 'when contracts and their options start and end',
  },
  options: [
    { flags: '--track <track>', text: { nl: 'alleen dit inkoopspoor', en: 'this track only' } },
    {
      flags: '--region <region>',
      text: { nl: 'alleen deze regio, of die van deze gemeente', en: 'this region only, or that of this municipality' },
    },
    {
      flags: '--segment <segment>',
      text: { nl: 'alleen wat voor dit segment geldt', en: 'only what holds for this segment' },
    },
    {
      flags: '--as-of <day>',
      text: {
        nl: 'peildatum: alleen bronnen tot en met deze dag (vandaag)',
        en: 'only sources up to and including this day (today)',
      },
    },
    formatOption,
  ],
  examples: [
    {
      line: 'inkoop timeline --track wijkteams',
      text: { nl: 'de wijkteams in alle regio’s', en: 'the neighbourhood teams in every region' },
    },
    {
      line: 'inkoop timeline --region rotterdam --as-of 2021-12-31',
      text: { nl: 'Rotterdam zoals het er eind 2021 voor stond', en: 'Rotterdam as things stood at the end of 2021' },
    },
    {
      line: 'inkoop timeline --region albrandswaard --format csv',
      text: { nl: 'voor een rekenblad', en: 'for a spreadsheet' },
    },
  ],
  async run({ options }, world) {
    const { region, track, segment, asOf = world.today, format } = options;
    const { parseDay } = await import('../calendar/day.js');
    const day = parseDay(asOf);
    if (!day) throw new UsageError(usageText.noDay(asOf));
    const loaded = await openDataset(world);
    const { timelineReport } = await import('../reports/timeline.js');
    const report = timelineReport(loaded.dataset, { region, track, segment }, day);
    if ('known' in report) {
      const { what, word, known, names } = report;
      throw new UsageError(usageText.unknown(what, word, nearest(word, [...known, ...names]), known));
    }
    return show(report, format, loaded, world);
  },
};
