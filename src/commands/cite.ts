import { allFormats } from '../formats/all-formats.js';
import { citationFormats } from '../formats/citations/citation-formats.js';
import { citeText } from '../text/cite.js';
import { commandText } from '../text/commands.js';
import { asOfIn, asOfOption } from './as-of.js';
import { type Command, UsageError } from './command.js';
import { openDataset } from './open.js';
import { outputOptions, show } from './show-report.js';

const { takes, summary, example } = commandText.cite;

/** Citations can go into a program that keeps literature, too. */
const citeFormats = new Map([...allFormats, ...citationFormats]);

export const cite: Command = {
  name: 'cite',
  argument: [
    {
      name: takes[0],
      text: {
        nl: 'regio[/inkoopspoor[/segment][/overeenkomst[/periode]]], of het id van een stuk',
        en: 'region[/track[/segment][/contract[/period]]], or the id of a paper',
      },
      completes: 'period',
    },
    {
      name: takes[1],
      text: {
        nl: 'welk gegeven, bij sleutel of naam (firstDay, eerste dag, opties); anders alle',
        en: 'which value, by key or name (firstDay, first day, options); else all',
      },
      completes: 'key',
    },
  ],
  summary,
  options: [asOfOption, ...outputOptions(citeFormats)],
  examples: [
    example,
    {
      line: 'inkoop cite bar/wijkteams/option-1 --lang nl',
      text: { nl: 'waar de dagen van een optie op steunen', en: 'what the days of an option rest on, in Dutch' },
    },
    {
      line: 'inkoop cite bar-letter-2021',
      text: { nl: 'een stuk als geheel', en: 'a paper as a whole' },
    },
    {
      line: 'inkoop cite bar/wijkteams --format bibtex --output bar.bib',
      text: { nl: 'voor een literatuurlijst', en: 'for a bibliography' },
    },
  ],
  async run(given, world) {
    const [path, ...key] = given.words;
    if (path === undefined) throw new UsageError(citeText.needPath);
    const asOf = await asOfIn(given, world);
    const loaded = await openDataset(world);
    const { citeReport } = await import('../reports/cite/cite.js');
    const report = citeReport(loaded.dataset, path, key[0], asOf);
    return show(report, given, loaded, world, citeFormats);
  },
};
