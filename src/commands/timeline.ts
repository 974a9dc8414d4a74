import { allFormats } from '../formats/all-formats.js';
import { calendarFormats } from '../formats/calendar-formats.js';
import { pictureFormats } from '../formats/picture/picture-formats.js';
import { commandText } from '../text/commands.js';
import { asOfIn, asOfOption } from './as-of.js';
import { assumeOption, assumptionsGiven, refuseUnused } from './assume.js';
import type { Command } from './command.js';
import { councilOption } from './council.js';
import { doubtsOption } from './doubts.js';
import { contractFilters, filtersGiven, viewed, viewOptions } from './filter-options.js';
import { openDataset, unknownWord } from './open.js';
import { outputOptions, regionOption, show, trackOption } from './show-report.js';

const { summary, example } = commandText.timeline;

/** A timeline can be drawn, too. */
const timelineFormats = new Map([...allFormats, ...pictureFormats, ...calendarFormats]);

export const timeline: Command = {
  name: 'timeline',
  summary,
  options: [
    trackOption,
    regionOption,
    {
      flags: '--segment <segment>',
      text: { nl: 'alleen wat voor dit segment geldt', en: 'only what holds for this segment' },
      completes: 'segment',
    },
    ...contractFilters,
    assumeOption,
    councilOption,
    {
      flags: '--all',
      text: { nl: 'ook overeenkomsten zonder een enkele datum', en: 'contracts without a single date, too' },
    },
    doubtsOption,
    asOfOption,
    {
      flags: '--ascii',
      text: {
        nl: 'gantt met gewone tekens in plaats van blokken',
        en: 'gantt with plain characters instead of blocks',
      },
    },
    ...viewOptions,
    ...outputOptions(timelineFormats),
  ],
  examples: [
    example,
    {
      line: 'inkoop timeline --track wijkteams',
      text: { nl: 'de wijkteams in alle regio’s', en: 'the neighbourhood teams in every region' },
    },
    {
      line: 'inkoop timeline --region rotterdam --as-of 2021-12-31',
      text: { nl: 'Rotterdam zoals het er eind 2021 voor stond', en: 'Rotterdam as things stood at the end of 2021' },
    },
    {
      line: 'inkoop timeline --region bar --assume bar/wijkteams:options=1y',
      text: { nl: 'wat als elke optie een jaar duurt', en: 'what if every option lasts a year' },
    },
    {
      line: 'inkoop timeline --from 2026 --until 2028',
      text: { nl: 'wat in die jaren kan lopen', en: 'what may run in those years' },
    },
    {
      line: 'inkoop timeline --region albrandswaard --format csv',
      text: { nl: 'voor een rekenblad', en: 'for a spreadsheet' },
    },
  ],
  async run(given, world) {
    const { region, track, segment } = given.options;
    const day = await asOfIn(given, world);
    const loaded = await openDataset(world);
    const { timelineReport } = await import('../reports/timeline/timeline.js');
    const assumed = await assumptionsGiven(given, loaded, day, world);
    const selection = { region, track, segment, ...(await filtersGiven(given, loaded.dataset, world)) };
    const { flags } = given;
    const view = { council: flags.has('council'), all: flags.has('all'), doubts: flags.has('doubts') };
    const report = timelineReport(loaded.dataset, selection, day, view, assumed.of);
    if ('known' in report) throw await unknownWord(report, loaded, given);
    refuseUnused(assumed);
    const isAscii = given.flags.has('ascii') || world.isAscii === true;
    const shown = await viewed(report, given);
    return show(shown, given, loaded, { ...world, isAscii }, timelineFormats);
  },
};
