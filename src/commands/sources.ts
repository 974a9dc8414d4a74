import type { Verdict } from '../domain/citing/verdict.js';
import { commandText } from '../text/commands.js';
import { sourcesText } from '../text/sources.js';
import { usageText } from '../text/usage.js';
import { type Command, type Given, type Outcome, UsageError, type World } from './command.js';
import { openDataset } from './open.js';
import { heldAgainst, openSomePapers, textsOption } from './papers.js';
import { reportOptions, show } from './show-report.js';

const { takes, summary, example } = commandText.sources;

export const sources: Command = {
  name: 'sources',
  argument: [
    {
      name: takes[0],
      text: {
        nl: 'verify: vergelijk de aanhalingen met de teksten; read: een blad voor een tweede lezer; contradictions: waar stukken elkaar tegenspreken; coverage: van welke gemeenten stukken spreken',
        en: 'verify: check the citations against the texts; read: a sheet for a second reader; contradictions: where papers disagree; coverage: of which municipalities papers speak',
      },
      choices: ['verify', 'read', 'contradictions', 'coverage'],
    },
    {
      name: takes[1],
      text: { nl: 'van read en contradictions: de regio', en: 'of read and contradictions: the region' },
      completes: { read: 'region', contradictions: 'region' },
    },
  ],
  summary,
  options: [
    textsOption,
    {
      flags: '--list <verdict>',
      text: {
        nl: 'van verify: de waarden met dit oordeel, naast wat er gedrukt staat',
        en: 'of verify: the values of this verdict, beside what is printed',
      },
      choices: Object.keys(sourcesText.verdicts),
    },
    ...reportOptions,
  ],
  examples: [
    example,
    {
      line: 'inkoop sources read bar --format html --output bar.html',
      text: { nl: 'een blad om naast het stuk te lezen', en: 'a sheet to read beside the paper' },
    },
    {
      line: 'inkoop sources verify --texts ../papers',
      text: { nl: 'vergelijk elke aanhaling met de tekst', en: 'check every citation against the text' },
    },
    {
      line: 'inkoop sources verify --texts ../papers --list coded',
      text: { nl: 'welke gedrukte woorden welke code kregen', en: 'which printed words were put under which code' },
    },
    {
      line: 'inkoop sources coverage',
      text: { nl: 'van welke gemeenten stukken spreken', en: 'of which municipalities papers speak' },
    },
    {
      line: 'inkoop sources contradictions rotterdam',
      text: { nl: 'waar stukken over een regio elkaar tegenspreken', en: 'where papers of a region disagree' },
    },
  ],
  async run(given, world) {
    const [action, region] = given.words;
    if (region !== undefined && action !== 'read' && action !== 'contradictions')
      throw new UsageError(usageText.tooMany(`sources ${action}`));
    if (given.options.list !== undefined && action !== 'verify') throw new UsageError(sourcesText.listOfVerify);
    if (action === 'verify') return verify(given, world);
    if (action === 'read') return readSheet(region, given, world);
    if (action === 'coverage') return coverage(given, world);
    if (action === 'contradictions') return contradictions(region, given, world);
    const loaded = await openDataset(world);
    const { sourcesReport } = await import('../reports/sources/sources.js');
    return show(sourcesReport(loaded.dataset), given, loaded, world);
  },
};

async function contradictions(region: string | undefined, given: Given, world: World): Promise<Outcome> {
  const loaded = await openDataset(world);
  const { contradictionsReportFor, contradictionsReport } = await import('../reports/sources/contradictions.js');
  const { dataset } = loaded;
  const report = region === undefined ? contradictionsReport(dataset) : contradictionsReportFor(dataset, region);
  return show(report, { ...given, places: [region] }, loaded, world);
}

async function coverage(given: Given, world: World): Promise<Outcome> {
  const loaded = await openDataset(world);
  const { coverageReport } = await import('../reports/sources/coverage.js');
  return show(coverageReport(loaded.dataset, world.today), given, loaded, world);
}

async function readSheet(region: string | undefined, given: Given, world: World): Promise<Outcome> {
  if (region === undefined) throw new UsageError(sourcesText.needRegion);
  const loaded = await openDataset(world);
  const { readReport } = await import('../reports/sources/read.js');
  const report = readReport(loaded.dataset, region);
  return show(report, { ...given, places: [region] }, loaded, world);
}

async function verify(given: Given, world: World): Promise<Outcome> {
  const { texts } = given.options;
  if (texts === undefined) throw new UsageError(sourcesText.needTexts);
  const loaded = await openDataset(world);
  const [{ verdictsReport, verdictList }, { findingsOf, inReadingOrder }, { toPretty }] = await Promise.all([
    import('../reports/sources/verdicts.js'),
    import('../source/diagnostic.js'),
    import('../formats/findings/pretty.js'),
  ]);
  const read = await openSomePapers(texts, loaded.dataset, world);
  const { judged, diagnostics } = await heldAgainst(read, loaded.dataset);
  const findings = inReadingOrder(findingsOf(diagnostics));
  const { list } = given.options;
  const report =
    list === undefined ? verdictsReport(judged, read) : verdictList(judged, list as Verdict, read, loaded.dataset);
  const outcome = await show(report, given, loaded, world);
  const failed = findings.length > 0 || judged.some(({ verdict }) => verdict === 'uncited');
  return {
    ...outcome,
    stderr: `${outcome.stderr}${toPretty(findings, world)}`,
    exitCode: failed ? 1 : outcome.exitCode,
  };
}
