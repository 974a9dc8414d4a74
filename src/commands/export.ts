import { commandText } from '../text/commands.js';
import { exportsText } from '../text/exports.js';
import { asOfOption } from './as-of.js';
import { type Command, type Given, type OptionSpec, UsageError } from './command.js';
import { allExports, type Exported } from './exports/all-exports.js';
import { withoutSettings } from './settings.js';
import { reportOptions } from './show-report.js';

/** The options that one form alone takes. */
const own: readonly (OptionSpec & { readonly of: Exported; readonly name: string })[] = [
  { of: 'datapackage', name: 'out', flags: '--out <folder>', text: exportsText.out, completes: 'folder' },
  {
    of: 'ocds',
    name: 'ocidPrefix',
    flags: '--ocid-prefix <prefix>',
    text: exportsText.prefix,
    setting: { key: 'ocid-prefix', none: { nl: 'geen', en: 'none' } },
  },
  { of: 'ocds', name: 'publisher', flags: '--publisher <name>', text: exportsText.publisher },
  { of: 'ocds', name: 'uri', flags: '--uri <address>', text: exportsText.uri },
  { of: 'ocds', name: 'records', flags: '--records', text: exportsText.records },
];

const reportOption: OptionSpec = { flags: '--report <file>', text: exportsText.report, completes: 'file' };

const { takes, summary, example } = commandText.export;

export const exportTo: Command = {
  name: 'export',
  argument: [
    { name: takes[0], text: exportsText.what, choices: Object.keys(allExports) },
    { name: takes[1], text: exportsText.path, completes: { eforms: 'place', workbook: 'file' } },
  ],
  summary,
  options: [...own, reportOption, asOfOption, ...reportOptions],
  examples: [
    example,
    {
      line: 'inkoop export datapackage --out inkoop-data',
      text: { nl: 'alle tabellen, voor een database', en: 'all tables, for a database' },
    },
    {
      line: 'inkoop export eforms bar/wijkteams',
      text: { nl: 'de velden van een aankondiging', en: 'the fields of a notice' },
    },
    {
      line: 'inkoop export ocds --ocid-prefix ocds-000000 --output ocds.json',
      text: { nl: 'alles volgens OCDS, om te proberen', en: 'everything as OCDS, to try it out' },
    },
  ],
  async run(given, world) {
    const [what, path] = given.words;
    if (what === undefined) throw new UsageError(exportsText.needWhat(Object.keys(allExports)));
    refuseOthers(what, withoutSettings(given));
    const run = await allExports[what as Exported]();
    return run(path, given, world);
  },
};

/** An option of another form would do nothing. */
function refuseOthers(what: string, { options, flags }: Given): void {
  const idle = own.find(({ of, name }) => of !== what && (options[name] !== undefined || flags.has(name)));
  if (idle) throw new UsageError(exportsText.onlyOf(idle.flags.split(' ')[0] ?? '', idle.of));
  if (what !== 'eforms' && options['format'] !== undefined)
    throw new UsageError(exportsText.onlyOf('--format', 'eforms'));
}
