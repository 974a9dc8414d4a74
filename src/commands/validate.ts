import { resolve, sep } from 'node:path';
import { shownPath } from '../loading/folders.js';
import type { Finding } from '../source/diagnostic.js';
import { usageText } from '../text/usage.js';
import { validateText } from '../text/validate.js';
import { type Command, type Outcome, UsageError, type World } from './command.js';
import { openDataset } from './open.js';

export const validate: Command = {
  name: 'validate',
  argument: {
    name: '[path...]',
    text: { nl: 'alleen bevindingen in deze bestanden of mappen', en: 'only findings in these files or folders' },
  },
  summary: { nl: 'controleer de dataset', en: 'check the dataset' },
  options: [
    {
      flags: '--format <format>',
      text: { nl: 'vorm van de uitvoer', en: 'form of the output' },
      choices: ['pretty', 'json'],
      byDefault: 'pretty',
    },
  ],
  examples: [
    { line: 'inkoop validate', text: { nl: 'de hele dataset', en: 'the whole dataset' } },
    { line: 'inkoop validate data/regions/bar.yaml', text: { nl: 'één bestand', en: 'one file' } },
    {
      line: 'inkoop validate --data ../other/data --format json',
      text: { nl: 'een andere dataset', en: 'another dataset' },
    },
  ],
  async run({ words, options }, world) {
    const loaded = await openDataset(world);
    const [{ runChecks }, { allChecks }, { findingOf, inReadingOrder }, { countValues }] = await Promise.all([
      import('../checks/check.js'),
      import('../checks/all-checks.js'),
      import('../source/diagnostic.js'),
      import('../domain/walk.js'),
    ]);
    const { dataset, diagnostics, files } = loaded;
    const isAsked = selectorOf(
      words,
      files.map(({ name }) => name),
      world,
    );
    const all = inReadingOrder([...diagnostics, ...runChecks(allChecks, dataset)].map(findingOf));
    const findings = all.filter(({ file }) => isAsked(file));
    const leftOut = [...new Set(diagnostics.map(({ at }) => at.file.name))].filter(isAsked);
    const checked = {
      files: files.filter(({ name }) => isAsked(name)).length,
      regions: dataset.regions.filter(({ entry }) => isAsked(entry.file.name)).length,
      values: dataset.regions.reduce((sum, one) => sum + (isAsked(one.entry.file.name) ? countValues(one) : 0), 0),
      checks: allChecks.length,
    };
    const { toPretty, findingsToJson, countOf } = await import('../formats/findings.js');
    const exitCode = countOf(findings, 'error') > 0 ? 1 : 0;
    if (options['format'] === 'json') return { stdout: findingsToJson(findings, world), exitCode };
    return pretty(findings, toPretty(findings, world), leftOut, validateText.fine(checked)[world.language], world);

    function pretty(
      found: readonly Finding[],
      text: string,
      left: readonly string[],
      fine: string,
      at: World,
    ): Outcome {
      if (found.length === 0) return { stdout: `${at.chalk.green(fine)}\n`, exitCode };
      const [errors, warnings, notes] = (['error', 'warning', 'note'] as const).map((one) => countOf(found, one));
      const counts = validateText.found(errors ?? 0, warnings ?? 0, notes ?? 0)[at.language];
      const unchecked = left.length > 0 ? `${validateText.leftOut(left)[at.language]}\n` : '';
      return { stdout: `${text}${at.chalk.bold(counts)}\n${unchecked}`, exitCode };
    }
  },
};

/** Whether a file was asked for: every one where no path was named. A path outside the dataset is a usage error. */
function selectorOf(paths: readonly string[], files: readonly string[], { folder }: World): (file: string) => boolean {
  if (paths.length === 0) return () => true;
  const asked = paths.map((path) => {
    const name = shownPath(resolve(folder, path), folder);
    const isHere = (file: string) => name === '' || file === name || file.startsWith(`${name}${sep}`);
    if (!files.some(isHere)) throw new UsageError(usageText.noSuchFile(path));
    return isHere;
  });
  return (file) => asked.some((isHere) => isHere(file));
}
