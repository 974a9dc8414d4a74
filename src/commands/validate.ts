import { resolve, sep } from 'node:path';
import type { Verdict } from '../gate/inspect.js';
import type { Baseline } from '../loading/baseline.js';
import { shownPath } from '../loading/folders.js';
import type { Loaded } from '../loading/load.js';
import type { Finding, Severity } from '../source/diagnostic.js';
import type { Inspection } from '../source/inspection.js';
import { baselineText } from '../text/gate.js';
import { usageText } from '../text/usage.js';
import { type Command, type FileToWrite, type Given, UsageError, type World } from './command.js';
import { findingsOption, outputsOf } from './finding-outputs.js';
import { openDataset } from './open.js';

export const validate: Command = {
  name: 'validate',
  argument: {
    name: '[path...]',
    text: { nl: 'alleen bevindingen in deze bestanden of mappen', en: 'only findings in these files or folders' },
  },
  summary: { nl: 'controleer de dataset', en: 'check the dataset' },
  options: [
    findingsOption,
    {
      flags: '--fail-on <severity>',
      text: { nl: 'vanaf welke ernst de afsluitcode 1 is', en: 'from which severity on the exit code is 1' },
      choices: ['error', 'warning', 'note'],
      byDefault: 'error',
    },
    {
      flags: '--baseline <file>',
      text: { nl: 'bekende bevindingen die mogen blijven', en: 'known findings that may stay' },
    },
    {
      flags: '--update-baseline',
      text: {
        nl: 'haal daaruit wat is ingelost; er komt niets bij',
        en: 'take out of it what is paid; nothing is added',
      },
    },
  ],
  examples: [
    { line: 'inkoop validate', text: { nl: 'de hele dataset', en: 'the whole dataset' } },
    { line: 'inkoop validate data/regions/bar.yaml', text: { nl: 'één bestand', en: 'one file' } },
    {
      line: 'inkoop validate --format pretty --format sarif=findings.sarif',
      text: {
        nl: 'op het scherm, en als SARIF naar een bestand',
        en: 'on the screen, and as SARIF into a file',
      },
    },
    {
      line: 'inkoop validate --fail-on warning',
      text: { nl: 'ook waarschuwingen houden tegen', en: 'warnings stop it, too' },
    },
  ],
  async run(given, world) {
    const { words, options, flags, lists } = given;
    const updates = flags.has('updateBaseline');
    if (updates && options['baseline'] === undefined) throw new UsageError(usageText.needsBaseline);
    const [loaded, baseline] = await Promise.all([openDataset(world), baselineIn(options, world)]);
    const { inspect } = await import('../gate/inspect.js');
    const verdict = inspect(loaded, { today: world.today, baseline });
    const isAsked = selectorOf(words, loaded, baseline, world);
    const isPaid = ({ id }: Finding) => updates && id === 'baseline-unused';
    const isShown = (finding: Finding) => isAsked(finding.file) && !isPaid(finding);
    const inspection = await inspectionOf(loaded, verdict, isShown, isAsked, options['failOn'] as Severity);
    const { isFailure } = await import('../source/inspection.js');
    const fails = inspection.findings.some((finding) => isFailure(finding, inspection.failsOn));
    const { stdout, files } = await outputsOf(inspection, lists['format'], world);
    const update =
      baseline && updates ? await withoutPaid(baseline, verdict.paid, options, world) : { files: [], stderr: '' };
    return { stdout, stderr: update.stderr, files: [...files, ...update.files], exitCode: fails ? 1 : 0 };
  },
};

async function inspectionOf(
  { files, dataset, diagnostics }: Loaded,
  { findings, silenced }: Verdict,
  isShown: (finding: Finding) => boolean,
  isAsked: (file: string) => boolean,
  failsOn: Severity,
): Promise<Inspection> {
  const [{ allRules }, { allChecks }, { countValues }] = await Promise.all([
    import('../gate/all-rules.js'),
    import('../checks/all-checks.js'),
    import('../domain/walk.js'),
  ]);
  const names = files.map(({ name }) => name).filter(isAsked);
  const regions = dataset.regions.filter(({ entry }) => isAsked(entry.file.name));
  return {
    findings: findings.filter(isShown),
    silenced: silenced.filter(({ finding }) => isShown(finding)),
    older: undefined,
    files: names,
    unchecked: [...new Set(diagnostics.map(({ at }) => at.file.name))].filter(isAsked),
    checked: {
      files: names.length,
      regions: regions.length,
      values: regions.reduce((sum, one) => sum + countValues(one), 0),
      checks: allChecks.length,
    },
    rules: allRules,
    failsOn,
  };
}

async function baselineIn({ baseline }: Given['options'], { folder }: World): Promise<Baseline | undefined> {
  if (baseline === undefined) return undefined;
  const read = await (await import('../loading/baseline.js')).readBaseline(resolve(folder, baseline), folder);
  if ('code' in read) throw new UsageError(baselineText.notRead(baseline, read.code));
  return read;
}

/** The baseline without the entries for which nothing is found any more; where there are none, it stays as it is. */
async function withoutPaid(
  baseline: Baseline,
  paid: readonly number[],
  { baseline: name = '' }: Given['options'],
  { folder, language }: World,
): Promise<{ files: FileToWrite[]; stderr: string }> {
  if (paid.length === 0) return { files: [], stderr: `${baselineText.nothingToRemove(name)[language]}\n` };
  const { withoutEntries } = await import('../loading/baseline.js');
  const file = { path: resolve(folder, name), content: withoutEntries(baseline, paid), replaces: true } as const;
  return { files: [file], stderr: `${baselineText.removed(paid.length, name)[language]}\n` };
}

/** Whether a file was asked for: every one where no path was named. A path outside the dataset is a usage error. */
function selectorOf(
  paths: readonly string[],
  { files }: Loaded,
  baseline: Baseline | undefined,
  { folder }: World,
): (file: string) => boolean {
  if (paths.length === 0) return () => true;
  const names = [...files, ...(baseline ? [baseline.file] : [])].map(({ name }) => name);
  const asked = paths.map((path) => {
    const name = shownPath(resolve(folder, path), folder);
    const isHere = (file: string) => name === '' || file === name || file.startsWith(`${name}${sep}`);
    if (!names.some(isHere)) throw new UsageError(usageText.noSuchFile(path));
    return isHere;
  });
  return (file) => asked.some((isHere) => isHere(file));
}
