import { allFormats } from '../formats/all-formats.js';
import { feedFormats } from '../formats/feed-formats.js';
import { sentences } from '../formats/shown.js';
import type { Loaded } from '../loading/load.js';
import { commandText } from '../text/commands.js';
import { diffText } from '../text/diff.js';
import type { Text } from '../text/language.js';
import { asOfIn, asOfOption } from './as-of.js';
import { type Command, UsageError } from './command.js';
import { diffSideOf } from './diff-side.js';
import { openDataset, openRevision, revisionMoment, unknownWord } from './open.js';
import { outputOptions, regionOption, show, trackOption } from './show-report.js';

const diffFormats = new Map([...allFormats, ...feedFormats]);

const revision = {
  nl: 'een revisie: tak, tag of hash, HEAD~2, of a...b: wat er sinds hun gemeenschappelijke voorouder bij b veranderde',
  en: 'a revision: branch, tag or hash, HEAD~2, or a...b: what changed in b since their common ancestor',
};

const { takes, summary, example } = commandText.diff;

export const diff: Command = {
  name: 'diff',
  argument: [
    { name: takes[0], text: revision, completes: 'revision' },
    {
      name: takes[1],
      text: {
        nl: 'een tweede, in plaats van de bestanden zoals ze nu zijn',
        en: 'a second one, instead of the files as they are',
      },
      completes: 'revision',
    },
  ],
  summary,
  options: [
    trackOption,
    // Whoever reviews a change must not miss a part of it.
    { ...regionOption, setting: undefined },
    {
      flags: '--exit-code',
      text: { nl: 'sluit af met 1 als er iets veranderd is', en: 'exit with 1 if anything changed' },
    },
    {
      ...asOfOption,
      text: {
        nl: 'dag waarvoor datums en status aan beide kanten worden berekend (standaard: vandaag)',
        en: 'day for which dates and states are computed on both sides (default: today)',
      },
    },
    ...outputOptions(diffFormats),
  ],
  examples: [
    example,
    {
      line: 'inkoop diff main...HEAD --format markdown',
      text: { nl: 'wat een tak verandert, voor bij een pull request', en: 'what a branch changes, for a pull request' },
    },
    {
      line: 'inkoop diff v1.0 v1.1 --region rotterdam --lang nl',
      text: { nl: 'één regio tussen twee uitgaven', en: 'one region between two releases, in Dutch' },
    },
    {
      line: 'inkoop diff HEAD~1 --format atom --output feed.xml',
      text: { nl: 'wat er veranderde, voor een lezer van feeds', en: 'what changed, for a feed reader' },
    },
  ],
  async run(given, world) {
    const asOf = await asOfIn(given, world);
    const { from, to } = sidesIn(given.words);
    const { region, track } = given.options;
    const was = await openRevision(from.revision, world);
    const is = to ? await openRevision(to.revision, world) : await openDataset(world);
    // Where neither has one, the folder may be of no dataset at all.
    const loaded = bothIn(was, is) ?? (await openDataset(world));
    // Files as they are stand for the newest revision.
    const at = given.options.format === 'atom' ? await revisionMoment(to?.revision ?? 'HEAD', world) : undefined;
    const sides = [diffSideOf(from.name, was), { ...diffSideOf(to?.name ?? diffText.workTree, is), at }] as const;
    const { diffReport } = await import('../reports/diff/diff.js');
    const report = diffReport(...sides, { region, track }, asOf);
    if ('known' in report) throw await unknownWord(report, loaded, given);
    const outcome = await show(report, given, { ...loaded, diagnostics: [] }, world, diffFormats);
    const unread = sides.flatMap(({ name, unread: files }) => (files.length > 0 ? [diffText.unread(name, files)] : []));
    const isFound = unread.length > 0 || (given.flags.has('exitCode') && report.records.length > 0);
    const stderr = `${sentences(unread, world.language)}${outcome.stderr ?? ''}`;
    return { ...outcome, stderr, exitCode: isFound ? 1 : outcome.exitCode };
  },
};

interface NamedRevision {
  /** As git names it. */
  readonly revision: string;
  readonly name: Text;
}

/** What is compared with what, as `git diff` has it; without a second one with the files as they are now. */
function sidesIn([first = 'HEAD', second]: readonly string[]): { from: NamedRevision; to: NamedRevision | undefined } {
  const range = [first, second ?? ''].find((word) => rangePattern.test(word));
  if (range === undefined)
    return { from: revisionNamed(first), to: second === undefined ? undefined : revisionNamed(second) };
  if (second !== undefined) throw new UsageError(diffText.rangeAndMore(range));
  const [, one = '', dots, other = ''] = rangePattern.exec(range) ?? [];
  const [a, b] = [one || 'HEAD', other || 'HEAD'];
  const from = dots === '..' ? revisionNamed(a) : { revision: `${a}...${b}`, name: diffText.ancestor(a, b) };
  return { from, to: revisionNamed(b) };
}

/** `main..HEAD`, `main...HEAD`; `:/text` is a search for a message, which may hold anything. */
const rangePattern = /^(?!:)(.*?)(\.{2,3})(.*)$/s;

function revisionNamed(revision: string): NamedRevision {
  return { revision, name: { nl: revision, en: revision } };
}

/** What is known of either side: the papers that rows name, and the files in which a word may stand. */
function bothIn(was: Loaded | undefined, is: Loaded | undefined): Loaded | undefined {
  const one = is ?? was;
  if (!one) return undefined;
  const cards = new Map([...(was?.dataset.cards ?? []), ...(is?.dataset.cards ?? [])]);
  return {
    dataset: { ...one.dataset, cards },
    files: one.files,
    diagnostics: [...(was?.diagnostics ?? []), ...(is?.diagnostics ?? [])],
  };
}
