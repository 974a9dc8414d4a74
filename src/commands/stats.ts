import { commandText } from '../text/commands.js';
import { asOfIn, asOfOption } from './as-of.js';
import type { Command } from './command.js';
import { openDataset } from './open.js';
import { regionOption, reportOptions, show } from './show-report.js';

const { summary, example } = commandText.stats;

export const stats: Command = {
  name: 'stats',
  summary,
  options: [
    regionOption,
    {
      flags: '--by <what>',
      text: { nl: 'ook per regio', en: 'by region, too' },
      choices: ['region'],
    },
    asOfOption,
    ...reportOptions,
  ],
  examples: [
    example,
    {
      line: 'inkoop stats --by region',
      text: { nl: 'welke regio’s welke waarde hebben', en: 'which regions have which value' },
    },
    {
      line: 'inkoop stats --region zuid-holland-zuid --format csv',
      text: { nl: 'één regio, voor een rekenblad', en: 'one region, for a spreadsheet' },
    },
  ],
  async run(given, world) {
    const asOf = await asOfIn(given, world);
    const loaded = await openDataset(world);
    const { statsReport } = await import('../reports/stats/stats.js');
    const report = statsReport(loaded.dataset, given.options['region'], asOf, given.options['by'] === 'region');
    return show(report, given, loaded, world);
  },
};
