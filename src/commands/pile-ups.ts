import { commandText } from '../text/commands.js';
import { usageText } from '../text/usage.js';
import { asOfIn, asOfOption } from './as-of.js';
import { type Command, UsageError } from './command.js';
import { contractFilters, filtersGiven, viewed, viewOptions } from './filter-options.js';
import { openDataset } from './open.js';
import { regionOption, reportOptions, show, trackOption } from './show-report.js';

const { summary, example } = commandText['pile-ups'];

export const pileUps: Command = {
  name: 'pile-ups',
  summary,
  options: [
    {
      flags: '--more-than <count>',
      text: { nl: 'meer dan zoveel', en: 'more than this many' },
      byDefault: '1',
    },
    trackOption,
    regionOption,
    ...contractFilters,
    asOfOption,
    ...viewOptions,
    ...reportOptions,
  ],
  examples: [
    example,
    {
      line: 'inkoop pile-ups --domain jeugdhulp',
      text: {
        nl: 'op één terrein: wie samen zou kunnen inkopen',
        en: 'in one field of care: who could procure together',
      },
    },
    {
      line: 'inkoop pile-ups --more-than 3 --as-of 2021-12-31',
      text: { nl: 'vier of meer, gezien vanaf eind 2021', en: 'four or more, seen from the end of 2021' },
    },
  ],
  async run(given, world) {
    const { region, track, moreThan = '1' } = given.options;
    if (!/^\d{1,4}$/.test(moreThan)) throw new UsageError(usageText.noCount(moreThan));
    const asOf = await asOfIn(given, world);
    const loaded = await openDataset(world);
    const { domain, contracts = {} } = await filtersGiven(given, loaded.dataset, world);
    const { from, until, ...which } = contracts;
    const { pileUpsReport } = await import('../reports/pile-ups/pile-ups.js');
    const report = pileUpsReport(loaded.dataset, { region, track, domain, contracts: which }, asOf, Number(moreThan), {
      from,
      until,
    });
    return show(await viewed(report, given), given, loaded, world);
  },
};
