import type { Loaded } from '../loading/load.js';
import type { Finding, Severity } from '../source/diagnostic.js';
import type { Identity } from '../source/identity.js';
import type { DatasetLookedAt, Inspection } from '../source/inspection.js';
import { commandText } from '../text/commands.js';
import { fixText } from '../text/gate.js';
import type { Text } from '../text/language.js';
import { usageText } from '../text/usage.js';
import { validateText } from '../text/validate.js';
import { openBaseline, withoutResolved } from './baseline-file.js';
import { type Command, type Given, type Outcome, UsageError, type World } from './command.js';
import { findingsOption, outputsOf } from './finding-outputs.js';
import { type FixOutcome, filesOf, fix } from './fix.js';
import { mayBeWritten, openDataset, openRevision } from './open.js';
import { forceOption } from './output-file.js';
import { filesBeside, foundIn, openPapers, textsOf, textsOption } from './papers.js';
import { selectorOf } from './selector.js';
import { watchingIn, watchOption } from './watching.js';

const { takes, summary, example } = commandText.validate;

const textsAsked: Text = {
  nl: 'vergelijk aanhalingen ook met de teksten van de stukken in deze map',
  en: 'check citations against the texts of the papers in this folder, too',
};

export const validate: Command = {
  name: 'validate',
  argument: {
    name: takes[0],
    text: { nl: 'alleen bevindingen in deze bestanden of mappen', en: 'only findings in these files or folders' },
    completes: 'file',
  },
  summary,
  options: [
    findingsOption,
    forceOption,
    { ...textsOption, text: textsAsked },
    {
      flags: '--fail-on <severity>',
      text: { nl: 'laagste ernst waarbij het commando mislukt', en: 'lowest severity that makes the command fail' },
      choices: ['error', 'warning', 'note'],
      byDefault: 'error',
    },
    {
      flags: '--baseline <file>',
      text: { nl: 'bekende bevindingen die mogen blijven', en: 'known findings that may stay' },
      completes: 'file',
    },
    {
      flags: '--update-baseline',
      text: {
        nl: 'haal eruit wat is opgelost; er komt niets bij',
        en: 'remove entries that no longer occur; adds none',
      },
    },
    {
      flags: '--since <revision>',
      text: {
        nl: 'alleen bevindingen die nieuw zijn sinds deze git-revisie',
        en: 'only findings that are new since this git revision',
      },
      completes: 'revision',
    },
    {
      flags: '--fix',
      text: {
        nl: 'herstel wat kan zonder te veranderen wat er staat',
        en: 'fix what can be fixed without changing what it says',
      },
    },
    {
      flags: '--dry-run',
      text: { nl: 'bij --fix: toon alleen wat er zou veranderen', en: 'with --fix: only show what would change' },
    },
    watchOption,
  ],
  examples: [
    example,
    { line: 'inkoop validate data/regions/bar.yaml', text: { nl: 'één bestand', en: 'one file' } },
    {
      line: 'inkoop validate --format pretty --format sarif=findings.sarif',
      text: {
        nl: 'op het scherm, en als SARIF naar een bestand',
        en: 'on the screen, and as SARIF into a file',
      },
    },
    {
      line: 'inkoop validate --texts ../papers',
      text: { nl: 'alles, ook tegen de teksten', en: 'all of it, against the texts too' },
    },
    {
      line: 'inkoop validate --since HEAD',
      text: { nl: 'wat er nieuw is sinds de laatste commit', en: 'what is new since the last commit' },
    },
    {
      line: 'inkoop validate --fix --dry-run',
      text: { nl: 'wat er vanzelf hersteld kan worden', en: 'what can be fixed automatically' },
    },
    {
      line: 'inkoop validate --watch',
      text: { nl: 'opnieuw bij elke wijziging, terwijl u schrijft', en: 'again at every change, while you write' },
    },
    {
      line: 'inkoop validate --fail-on warning',
      text: { nl: 'ook waarschuwingen houden tegen', en: 'warnings stop it, too' },
    },
  ],
  async run(given, world) {
    const { words, options, flags } = given;
    const has = (flag: string) => flags.has(flag);
    refuseFlags(has, options);
    if (has('fix') && !has('dryRun')) mayBeWritten(world);
    const opening = openDataset(world);
    const [opened, baseline, before] = await Promise.all([
      opening,
      openBaseline(options['baseline'], world),
      identitiesAt(options, opening, world),
    ]);
    const names = [...opened.files, ...(baseline ? [baseline.file] : [])].map(({ name }) => name);
    const isAsked = selectorOf(words, names, world);
    const exceptions = { today: world.today, baseline, before };
    const { inspect } = await import('../gate/inspect.js');
    const fixed = has('fix') ? await fix(opened, exceptions, isAsked, has('dryRun'), world) : undefined;
    if (fixed && has('dryRun')) return shownFixes(fixed, world);
    const loaded = fixed?.loaded ?? opened;
    const texts = await textsOf(options, loaded, world);
    const verdict = fixed && !texts ? fixed.verdict : inspect(loaded, { ...exceptions, ...texts });
    const resolved =
      baseline && has('updateBaseline') ? await withoutResolved(baseline, verdict.resolved, world) : undefined;
    const { inspectionOf } = await import('../gate/inspection-of.js');
    const isShown = ({ file, id }: Finding) => isAsked(file) && !(resolved && id === 'baseline-unused');
    const failsOn = options['failOn'] as Severity;
    const lookedAt = await lookedAtIn(world);
    const scope = { isAsked, isShown, failsOn, since: options['since'], lookedAt, texts: texts?.texts };
    const inspection = inspectionOf(loaded, verdict, scope);
    const { stdout, annotations, files } = await outputsOf(inspection, given, world);
    const watching = has('watch') ? await watchingIn(filesBeside(options, loaded), world) : undefined;
    return {
      stdout,
      annotations,
      stderr: `${watching?.message ?? ''}${fixed?.message ?? ''}${resolved?.message ?? ''}`,
      files: [...(fixed ? filesOf(fixed, world) : []), ...(resolved?.files ?? []), ...files],
      exitCode: await exitCodeOf(inspection),
      ...(watching ? { watch: watching.watch } : {}),
    };
  },
};

async function exitCodeOf({ findings, failsOn, dataset }: Inspection): Promise<Outcome['exitCode']> {
  const { isFailure } = await import('../source/inspection.js');
  return findings.some((finding) => isFailure(finding, failsOn)) ? 1 : dataset.hasNoRegions ? 3 : 0;
}

async function lookedAtIn({ data, folder, isShipped }: World): Promise<DatasetLookedAt> {
  const [{ shownPath }, { notReadIn }] = await Promise.all([
    import('../loading/folders.js'),
    import('../loading/not-read.js'),
  ]);
  return { name: shownPath(data, folder) || '.', isShipped, ...(await notReadIn(data, folder)) };
}

/** Throws for flags that make no sense together, or without another one. */
function refuseFlags(has: (flag: string) => boolean, { baseline }: Given['options']): void {
  if (has('updateBaseline') && baseline === undefined) throw new UsageError(usageText.needsBaseline);
  if (has('dryRun') && !has('fix')) throw new UsageError(fixText.needsFix);
  if (has('watch') && (has('fix') || has('updateBaseline'))) throw new UsageError(validateText.watchOnlyLooks);
}

/** What was found at a revision, as it is known now; where there was no dataset then, nothing was. */
async function identitiesAt(
  { since: revision, texts }: Given['options'],
  opening: Promise<Loaded>,
  world: World,
): Promise<Identity[] | undefined> {
  if (revision === undefined) return undefined;
  const earlier = await openRevision(revision, world);
  if (!earlier) return [];
  const [{ identitiesIn, inspect }, { asNamedNow }] = await Promise.all([
    import('../gate/inspect.js'),
    import('../gate/renamed.js'),
  ]);
  const read = texts === undefined ? undefined : await openPapers(texts, earlier.dataset, world);
  const found = inspect(earlier, { today: world.today, papers: read && (await foundIn(read, earlier)) });
  return asNamedNow(identitiesIn(found), earlier, await opening);
}

/** What fixing would change; 1 where it would change something. */
async function shownFixes({ changes, message }: FixOutcome, world: World): Promise<Outcome> {
  const { unifiedDiff } = await import('../formats/unified-diff.js');
  return { stdout: unifiedDiff(changes, world), stderr: message, exitCode: changes.length > 0 ? 1 : 0 };
}
