import { resolve } from 'node:path';
import { commandText } from '../text/commands.js';
import { sourcesText } from '../text/sources.js';
import { type Command, type Given, type Outcome, UsageError, type World } from './command.js';
import { openable, openDataset } from './open.js';
import { reportOptions, show } from './show-report.js';

const { takes, summary, example } = commandText.sources;

export const sources: Command = {
  name: 'sources',
  argument: {
    name: takes[0],
    text: {
      nl: 'verify: houd de aanhalingen tegen de teksten; contradictions: wat elkaar tegenspreekt',
      en: 'verify: hold the citations against the texts; contradictions: what does not agree',
    },
    choices: ['verify', 'contradictions'],
  },
  summary,
  options: [
    {
      flags: '--texts <folder>',
      text: { nl: 'map met de teksten van de stukken', en: 'folder with the texts of the papers' },
      completes: 'folder',
    },
    ...reportOptions,
  ],
  examples: [
    example,
    {
      line: 'inkoop sources verify --texts ../papers',
      text: { nl: 'houd elke aanhaling tegen de tekst', en: 'hold every citation against the text' },
    },
    {
      line: 'inkoop sources contradictions',
      text: { nl: 'waar stukken elkaar tegenspreken', en: 'where papers disagree' },
    },
  ],
  async run(given, world) {
    if (given.words[0] === 'verify') return verify(given, world);
    const loaded = await openDataset(world);
    const report =
      given.words[0] === 'contradictions'
        ? (await import('../reports/sources/contradictions.js')).contradictionsReport(loaded.dataset)
        : (await import('../reports/sources/sources.js')).sourcesReport(loaded.dataset);
    return show(report, given, loaded, world);
  },
};

async function verify(given: Given, world: World): Promise<Outcome> {
  const { texts } = given.options;
  if (texts === undefined) throw new UsageError(sourcesText.needTexts);
  const loaded = await openDataset(world);
  const [{ loadPapers }, { judgedIn }, { verdictsReport, troublesIn }, { findingOf, inReadingOrder }, { toPretty }] =
    await Promise.all([
      import('../loading/texts.js'),
      import('../domain/citing/verdict.js'),
      import('../reports/sources/verdicts.js'),
      import('../source/diagnostic.js'),
      import('../formats/findings/pretty.js'),
    ]);
  const { papers, missing, diagnostics } = await openable(() =>
    loadPapers(resolve(world.folder, texts), loaded.dataset.cards),
  );
  if (missing.length === loaded.dataset.cards.size) throw new UsageError(sourcesText.noTexts(texts));
  const judged = [...judgedIn(loaded.dataset, papers)];
  const findings = inReadingOrder([...diagnostics, ...troublesIn(judged, papers)].map(findingOf));
  const outcome = await show(verdictsReport(judged, missing), given, loaded, world);
  const failed = findings.length > 0 || judged.some(({ verdict }) => verdict === 'uncited');
  return {
    ...outcome,
    stderr: `${outcome.stderr}${toPretty(findings, world)}`,
    exitCode: failed ? 1 : outcome.exitCode,
  };
}
