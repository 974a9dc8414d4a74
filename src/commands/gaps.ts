import { commandText } from '../text/commands.js';
import { asOfIn, asOfOption } from './as-of.js';
import { assumeOption, assumptionsGiven, refuseUnused } from './assume.js';
import type { Command } from './command.js';
import { contractFilters, filtersGiven, viewed, viewOptions } from './filter-options.js';
import { openDataset, unknownWord } from './open.js';
import { regionOption, reportOptions, show, trackOption } from './show-report.js';

const { summary, example } = commandText.gaps;

export const gaps: Command = {
  name: 'gaps',
  summary,
  options: [trackOption, regionOption, ...contractFilters, assumeOption, asOfOption, ...viewOptions, ...reportOptions],
  examples: [
    example,
    { line: 'inkoop gaps --region rotterdam', text: { nl: 'in één regio', en: 'in one region' } },
    {
      line: 'inkoop gaps --region rotterdam --assume rotterdam/wmo-maatwerkondersteuning/wmo-interim:option-2=declined',
      text: { nl: 'wat als een optie niet gebruikt wordt', en: 'what if an option is not used' },
    },
  ],
  async run(given, world) {
    const { region, track } = given.options;
    const asOf = await asOfIn(given, world);
    const loaded = await openDataset(world);
    const assumed = await assumptionsGiven(given, loaded, asOf, world);
    const asked = await filtersGiven(given, loaded.dataset, world);
    const { gapsReport } = await import('../reports/gaps/gaps.js');
    const report = gapsReport(loaded.dataset, { region, track, ...asked }, asOf, assumed.of);
    if ('known' in report) throw await unknownWord(report, loaded, given);
    refuseUnused(assumed);
    return show(await viewed(report, given), given, loaded, world);
  },
};
