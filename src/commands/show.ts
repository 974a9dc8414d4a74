import { commandText } from '../text/commands.js';
import { showText } from '../text/show.js';
import { asOfIn, asOfOption } from './as-of.js';
import { type Command, UsageError } from './command.js';
import { openDataset } from './open.js';
import { reportOptions, show as shown } from './show-report.js';

const { takes, summary, example } = commandText.show;

export const show: Command = {
  name: 'show',
  argument: {
    name: takes[0],
    text: {
      nl: 'een regio of gemeente, een inkoopspoor daarvan, of een segment daarvan bij id, naam of ander woord',
      en: 'a region or municipality, a track of it, or a segment of that by id, name or alias',
    },
    completes: 'place',
  },
  summary,
  options: [asOfOption, ...reportOptions],
  examples: [
    example,
    { line: 'inkoop show bar/wijkteams', text: { nl: 'een inkoopspoor', en: 'a track' } },
    {
      line: "inkoop show 'zuid-holland-zuid/jeugdhulp/segment 5' --lang nl",
      text: { nl: 'een segment bij een ander woord ervoor', en: 'a segment by an alias, in Dutch' },
    },
    {
      line: 'inkoop show rotterdam/wijkteams --as-of 2021-12-31 --format csv',
      text: { nl: 'zoals het er eind 2021 voor stond', en: 'as things stood at the end of 2021' },
    },
  ],
  async run(given, world) {
    const [path] = given.words;
    if (path === undefined) throw new UsageError(showText.needRegion);
    const day = await asOfIn(given, world);
    const loaded = await openDataset(world);
    const { showReport } = await import('../reports/show/show.js');
    const report = showReport(loaded.dataset, path, day);
    return shown(report, { ...given, places: [path] }, loaded, world);
  },
};
