import { type Listable, listable } from '../reports/list.js';
import type { Command } from './command.js';
import { openDataset } from './open.js';
import { formatOption, show } from './show-report.js';

export const list: Command = {
  name: 'list',
  argument: {
    name: '[what]',
    text: { nl: 'wat er te zien moet zijn (regions)', en: 'what to show (regions)' },
    choices: listable,
  },
  summary: { nl: 'welke regio’s, inkoopsporen en bronnen er zijn', en: 'which regions, tracks and sources there are' },
  options: [formatOption],
  examples: [
    { line: 'inkoop list', text: { nl: 'de regio’s met hun gemeenten', en: 'the regions with their municipalities' } },
    { line: 'inkoop list tracks', text: { nl: 'de inkoopsporen per regio', en: 'the tracks of each region' } },
    {
      line: 'inkoop list sources',
      text: { nl: 'de stukken waar alles op steunt', en: 'the papers on which everything rests' },
    },
  ],
  async run({ words, options }, world) {
    const loaded = await openDataset(world);
    const { listReport } = await import('../reports/list.js');
    return show(listReport(loaded.dataset, (words[0] ?? 'regions') as Listable), options['format'], loaded, world);
  },
};
