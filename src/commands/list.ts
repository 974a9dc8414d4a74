import { filterable, kindGroups, type Listable, listable } from '../reports/list/listable.js';
import type { CodedKey } from '../reports/units.js';
import { commandText } from '../text/commands.js';
import { listText } from '../text/list.js';
import { usageText } from '../text/usage.js';
import { asOfIn, asOfOption } from './as-of.js';
import { type Command, type Given, type OptionSpec, UsageError } from './command.js';
import { codesIn, contractFilters, filtersGiven, noTerm, themeOption, viewIn, viewOptions } from './filter-options.js';
import { openDataset } from './open.js';
import { withoutSettings } from './settings.js';
import { regionOption, reportOptions, show, trackOption } from './show-report.js';

/** Segments and contracts can be listed by these; any name of the value will do. */
const codeOptions: readonly (OptionSpec & { readonly key: CodedKey; readonly name: string })[] = [
  {
    key: 'funding',
    completes: 'term:funding',
    name: 'funding',
    flags: '--funding <value>',
    text: {
      nl: 'alleen met deze bekostiging (taakgericht, pxq, …)',
      en: 'only with this funding (task-based, pxq, …)',
    },
  },
  {
    key: 'instrument',
    completes: 'term:instrument',
    name: 'instrument',
    flags: '--instrument <value>',
    text: { nl: 'alleen met deze inkoopvorm', en: 'only with this instrument' },
  },
  {
    key: 'procedure',
    completes: 'term:procedure',
    name: 'procedure',
    flags: '--procedure <value>',
    text: { nl: 'alleen met deze procedure', en: 'only with this procedure' },
  },
  {
    key: 'sas-option',
    completes: 'term:sas-option',
    name: 'sasOption',
    flags: '--sas-option <number>',
    text: { nl: 'alleen met deze SAS-optie', en: 'only with this SAS option' },
  },
];

const { takes, summary, example } = commandText.list;

export const list: Command = {
  name: 'list',
  argument: [
    {
      name: takes[0],
      text: { nl: 'wat er te zien moet zijn (anders de regio’s)', en: 'what to show (else the regions)' },
      choices: listable,
      called: listText.headings,
    },
    {
      name: takes[1],
      text: { nl: 'van terms: alleen deze groep', en: 'of terms: this group only' },
      completes: 'group',
    },
  ],
  summary,
  options: [
    regionOption,
    trackOption,
    ...contractFilters,
    themeOption,
    ...codeOptions,
    {
      flags: '--without-source',
      text: {
        nl: 'van municipalities: alleen waarvan geen stuk spreekt',
        en: 'of municipalities: only those that no paper names',
      },
    },
    asOfOption,
    ...viewOptions,
    ...reportOptions,
  ],
  examples: [
    example,
    {
      line: 'inkoop list unknowns --region haarlem',
      text: { nl: 'wat niet bekend is, waarom, en in welk stuk', en: 'what is not known, why, and in which paper' },
    },
    {
      line: 'inkoop list providers --track wijkteams',
      text: { nl: 'wie waar werkt, en vanaf wanneer', en: 'who works where, and from when' },
    },
    {
      line: 'inkoop list budgets --region haarlem',
      text: { nl: 'budgetten, met de jaren naast elkaar', en: 'budgets, with the years side by side' },
    },
    {
      line: 'inkoop list points --theme kosten --sort region',
      text: { nl: 'wat stukken over kosten zeggen', en: 'what papers say about cost' },
    },
    {
      line: 'inkoop list segments --region zuid-holland-zuid --funding taakgericht',
      text: { nl: 'de segmenten met deze bekostiging', en: 'the segments with this funding' },
    },
    {
      line: 'inkoop list terms funding',
      text: { nl: 'de woorden voor bekostiging', en: 'the words for funding' },
    },
    {
      line: 'inkoop list municipalities --without-source',
      text: { nl: 'van welke gemeenten geen stuk spreekt', en: 'municipalities that no paper names' },
    },
    {
      line: 'inkoop list sources',
      text: { nl: 'de stukken waar alles op steunt', en: 'the papers on which everything rests' },
    },
  ],
  async run(all, world) {
    const [what = 'regions', group] = all.words;
    const given = filterable.region.some((one) => one === what) ? all : withoutSettings(all);
    const { region, track } = given.options;
    refuseIdle(what as Listable, given);
    const asOf = await asOfIn(given, world);
    const loaded = await openDataset(world);
    const { dataset } = loaded;
    const [{ listReport }, { codeFilterFor }] = await Promise.all([
      import('../reports/list/list.js'),
      import('../reports/list/codes.js'),
    ]);
    const codes = codeFilterFor(askedCodes(given), dataset);
    if ('names' in codes) throw noTerm(codes);
    const report = listReport(dataset, what as Listable, {
      selection: { region, track, ...(await filtersGiven(withoutKind(given), dataset, world)) },
      codes,
      kind: await codesIn(kindGroups[what as keyof typeof kindGroups], given.options['kind'], dataset),
      theme: await codesIn('theme', given.options['theme'], dataset),
      asOf,
      group,
      view: viewIn(given),
      withoutSource: given.flags.has('withoutSource'),
    });
    return show(report, given, loaded, world);
  },
};

/** What tells of one region what lists without a region have of all. */
const ofRegion: Partial<Record<Listable, string>> = {
  municipalities: 'inkoop list regions --region',
  sources: 'inkoop sources --region',
};

/** A filter that the listing would not apply is a mistake: its rows would not be what was asked for. */
function refuseIdle(what: Listable, { options, flags, words }: Given): void {
  const filters = [
    { typed: '--region', isGiven: options['region'] !== undefined, works: filterable.region },
    { typed: '--track', isGiven: options['track'] !== undefined, works: filterable.track },
    { typed: '--kind', isGiven: options['kind'] !== undefined, works: filterable.kind },
    { typed: '--domain', isGiven: options['domain'] !== undefined, works: filterable.domain },
    { typed: '--state', isGiven: options['state'] !== undefined, works: filterable.state },
    { typed: '--from', isGiven: options['from'] !== undefined, works: filterable.days },
    { typed: '--until', isGiven: options['until'] !== undefined, works: filterable.days },
    { typed: '--theme', isGiven: options['theme'] !== undefined, works: filterable.theme },
    { typed: '--without-source', isGiven: flags.has('withoutSource'), works: ['municipalities' as const] },
    ...codeOptions.map(({ key, name }) => {
      return { typed: `--${key}`, isGiven: options[name] !== undefined, works: filterable.code };
    }),
    { typed: words[1] ?? '', isGiven: words[1] !== undefined, works: filterable.group },
  ];
  for (const { typed, isGiven, works } of filters) {
    const taking = works.map((one) => `inkoop list ${one}`);
    const line = `inkoop list ${what}`;
    if (!isGiven || taking.includes(line)) continue;
    const instead = typed === '--region' ? ofRegion[what] : undefined;
    throw new UsageError(usageText.notFor(typed, line, taking, instead && `${instead} ${options['region']}`));
  }
}

/** What is asked of contracts but their kind: each list has kinds of its own. */
function withoutKind({ options: { kind: _, ...options } }: Given): Pick<Given, 'options'> {
  return { options };
}

function askedCodes({ options }: Given): Map<CodedKey, string> {
  const given = codeOptions.flatMap(({ key, name }): [CodedKey, string][] => {
    const word = options[name];
    return word === undefined ? [] : [[key, word]];
  });
  return new Map(given);
}
