import { commandText } from '../text/commands.js';
import { whyText } from '../text/why.js';
import { asOfIn, asOfOption } from './as-of.js';
import { assumeOption, assumptionsGiven, refuseUnused } from './assume.js';
import { type Command, UsageError } from './command.js';
import { openDataset, unknownWord } from './open.js';
import { reportOptions, show } from './show-report.js';

const { takes, summary, example } = commandText.why;

export const why: Command = {
  name: 'why',
  argument: {
    name: takes[0],
    text: {
      nl: 'een dag, of regio[/inkoopspoor[/segment][/overeenkomst][/periode]]; de periode is initial, option-1, extension-1 of evaluation-1',
      en: 'a day, or region[/track[/segment][/contract][/period]]; the period is initial, option-1, extension-1 or evaluation-1',
    },
    completes: 'period',
  },
  summary,
  options: [assumeOption, asOfOption, ...reportOptions],
  examples: [
    example,
    {
      line: 'inkoop why 2029-12-31',
      text: { nl: 'alles wat op die dag valt', en: 'everything that falls on that day' },
    },
    {
      line: 'inkoop why rotterdam/wijkteams/option-3 --as-of 2021-12-31',
      text: { nl: 'van de enige gewone overeenkomst daar', en: 'of the only regular contract there' },
    },
  ],
  async run(given, world) {
    const [path] = given.words;
    if (path === undefined) throw new UsageError(whyText.needPlace);
    const asOf = await asOfIn(given, world);
    const loaded = await openDataset(world);
    const assumed = await assumptionsGiven(given, loaded, asOf, world);
    const { whyReport } = await import('../reports/why/why.js');
    const report = whyReport(loaded.dataset, path, asOf, assumed.of);
    if ('known' in report) throw await unknownWord(report, loaded, given);
    refuseUnused(assumed);
    return show(report, given, loaded, world);
  },
};
