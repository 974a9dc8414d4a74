import { commandText } from '../text/commands.js';
import { findText } from '../text/find.js';
import { asOfIn, asOfOption } from './as-of.js';
import { type Command, UsageError } from './command.js';
import { viewIn, viewOptions } from './filter-options.js';
import { openDataset } from './open.js';
import { regionOption, reportOptions, show, trackOption } from './show-report.js';

/** People see this many at once. */
const most = 20;

const { takes, summary, example } = commandText.find;

export const find: Command = {
  name: 'find',
  argument: { name: takes[0], text: findText.words },
  summary,
  options: [
    regionOption,
    trackOption,
    { flags: '--all', text: findText.all },
    asOfOption,
    ...viewOptions,
    ...reportOptions,
  ],
  examples: [
    example,
    {
      line: 'inkoop find wachtlijst --region rotterdam',
      text: { nl: 'in één regio', en: 'in one region' },
    },
  ],
  async run(given, world) {
    const words = given.words.join(' ').trim();
    if (words === '') throw new UsageError(findText.need);
    const { region, track } = given.options;
    const asOf = await asOfIn(given, world);
    const loaded = await openDataset(world);
    const [{ findReport }, { ranked }] = await Promise.all([
      import('../reports/find/find.js'),
      import('../search/ranking.js'),
    ]);
    const report = findReport(loaded.dataset, words, {
      selection: { region, track },
      asOf,
      ranking: ranked,
      most: given.flags.has('all') ? Number.POSITIVE_INFINITY : most,
      view: viewIn(given),
    });
    return show(report, given, loaded, world);
  },
};
