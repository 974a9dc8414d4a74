import { asOfIn, asOfOption } from './as-of.js';
import type { Command } from './command.js';
import { openDataset, unknownWord } from './open.js';
import { regionOption, reportOptions, show } from './show-report.js';

export const stats: Command = {
  name: 'stats',
  summary: {
    nl: 'hoe vaak wat voorkomt: bekostiging, inkoopvorm, procedure, looptijd, onbekend',
    en: 'how often things occur: funding, instrument, procedure, term, not known',
  },
  options: [regionOption, asOfOption, ...reportOptions],
  examples: [
    { line: 'inkoop stats', text: { nl: 'alle regio’s', en: 'all regions' } },
    {
      line: 'inkoop stats --region zuid-holland-zuid --format csv',
      text: { nl: 'één regio, voor een rekenblad', en: 'one region, for a spreadsheet' },
    },
  ],
  async run(given, world) {
    const asOf = await asOfIn(given, world);
    const loaded = await openDataset(world);
    const { statsReport } = await import('../reports/stats/stats.js');
    const report = statsReport(loaded.dataset, given.options['region'], asOf);
    if ('known' in report) throw unknownWord(report, loaded);
    return show(report, given, loaded, world);
  },
};
