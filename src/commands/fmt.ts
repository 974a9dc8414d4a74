import { sep } from 'node:path';
import type { Formed } from '../form/form.js';
import { sentences } from '../formats/shown.js';
import type { DataText } from '../loading/data-texts.js';
import { shownPath } from '../loading/folders.js';
import { commandText } from '../text/commands.js';
import { fmtText } from '../text/fmt.js';
import type { Text } from '../text/language.js';
import { usageText } from '../text/usage.js';
import { type Command, type Outcome, UsageError, type World } from './command.js';
import { mayBeWritten, openable } from './open.js';
import { textsOption } from './papers.js';
import { selectorOf } from './selector.js';

const { takes, summary, example } = commandText.fmt;

export const fmt: Command = {
  name: 'fmt',
  argument: {
    name: takes[0],
    text: { nl: 'alleen deze bestanden of mappen', en: 'only these files or folders' },
    completes: 'file',
  },
  summary,
  options: [
    {
      flags: '--check',
      text: {
        nl: 'schrijf niets; noem wat niet in die vorm is, met afsluitcode 1',
        en: 'write nothing; name what is not in that form, with exit code 1',
      },
    },
    {
      flags: '--diff',
      text: {
        nl: 'schrijf niets; toon wat er zou veranderen als patch, met afsluitcode 1',
        en: 'write nothing; show what would change as a patch, with exit code 1',
      },
    },
    {
      ...textsOption,
      text: {
        nl: 'zet ook de plaats goed van aanhalingen die op één andere plaats in de teksten in deze map staan',
        en: 'also correct the places of quotes that stand in exactly one other place in the texts in this folder',
      },
    },
  ],
  examples: [
    example,
    {
      line: 'inkoop fmt data/regions/bar.yaml',
      text: { nl: 'herschrijf één bestand, als dat nodig is', en: 'rewrite one file, if need be' },
    },
    {
      line: 'inkoop fmt --diff --data ../other/data',
      text: { nl: 'wat er in een andere dataset zou veranderen', en: 'what would change in another dataset' },
    },
  ],
  async run({ words, flags, options }, world) {
    if (!flags.has('check') && !flags.has('diff')) mayBeWritten(world);
    const { dataTextsOf } = await import('../loading/data-texts.js');
    const files = await openable(() => dataTextsOf(world.data, world.folder));
    if (!files) throw new UsageError(usageText.noDataset(world.data));
    if (files.length === 0)
      return { stdout: '', stderr: sentences([fmtText.nothing(world.data)], world.language), exitCode: 3 };
    const names = files.map(({ name }) => name);
    const isAsked = selectorOf(words, names, world);
    const asked = files.filter(({ name }) => isAsked(name));
    const results: Result[] = [];
    const quotes = await movedQuotesIn(options['texts'], isAsked, world);
    for (const file of asked) results.push(await resultOf(file, quotes?.texts.get(file.name) ?? file.text));
    const left = `${await leftAlone(results, world)}${quotes?.left ?? ''}`;
    const changed = results.flatMap(({ file, formed }) =>
      'text' in formed && file.text !== undefined && formed.text !== file.text
        ? [{ file, before: file.text, after: formed.text }]
        : [],
    );
    const inForm = results.filter(({ formed }) => 'text' in formed).length - changed.length;
    const form = flags.has('diff') ? shown : flags.has('check') ? checked : written;
    const outcome = await form(changed, inForm, left, world);
    return { ...outcome, stderr: `${outcome.stderr ?? ''}${quotes?.aside ?? ''}` };
  },
};

interface Result {
  readonly file: DataText;
  readonly formed: Formed;
}

/** A file that is not in the form. */
interface Changed {
  readonly file: DataText;
  readonly before: string;
  readonly after: string;
}

/** What is to become of quotes in the files that were asked for, where somebody has the texts. */
async function movedQuotesIn(texts: string | undefined, isAsked: (file: string) => boolean, world: World) {
  if (texts === undefined) return undefined;
  const { movedQuotes } = await import('./moved-quotes.js');
  const moved = await movedQuotes(texts, world);
  const left = moved.left.filter(({ file }) => isAsked(file)).map(({ message }) => message);
  const placed = [...moved.texts.keys()].filter(isAsked);
  const aside = [...(placed.length > 0 ? [fmtText.placed(placed)] : []), ...moved.aside];
  return { texts: moved.texts, left: sentences(left, world.language), aside: sentences(aside, world.language) };
}

/** @param text what of the file is to be put in form */
async function resultOf(file: DataText, text: string | undefined): Promise<Result> {
  if (text === undefined) return { file, formed: { keptFor: 'syntax' } };
  const { knownOf } = await import('../loading/known.js');
  if (knownOf(file.schema, text)?.isInForm) return { file, formed: { text } };
  const [{ formOf }, { keyOrderOf }] = await Promise.all([
    import('../form/form.js'),
    import('../loading/key-orders.js'),
  ]);
  return { file, formed: formOf(text, await keyOrderOf(file.schema)) };
}

async function shown(changed: readonly Changed[], _inForm: number, stderr: string, world: World): Promise<Outcome> {
  const { unifiedDiff } = await import('../formats/unified-diff.js');
  const changes = changed.map(({ file, before, after }) => ({ name: file.name.split(sep).join('/'), before, after }));
  return { stdout: unifiedDiff(changes, world), stderr, exitCode: changed.length > 0 || stderr ? 1 : 0 };
}

function checked(changed: readonly Changed[], inForm: number, stderr: string, world: World): Outcome {
  const names = changed.map(({ file }) => fmtText.notInForm(file.name));
  const lines = names.length > 0 ? [...names, fmtText.putInForm] : inShort(inForm, world);
  return { stdout: sentences(lines, world.language), stderr, exitCode: names.length > 0 || stderr ? 1 : 0 };
}

function written(changed: readonly Changed[], inForm: number, stderr: string, world: World): Outcome {
  const names = changed.map(({ file }) => fmtText.rewritten(file.name));
  const files = changed.map(({ file: { path }, before, after }) => {
    return { path, content: after, over: { read: before }, dataset: world.data };
  });
  const lines = names.length > 0 ? names : inShort(inForm, world);
  return { stdout: sentences(lines, world.language), stderr, exitCode: stderr ? 1 : 0, files };
}

function inShort(inForm: number, { data, folder }: World): Text[] {
  return inForm > 0 ? [fmtText.inForm(inForm, shownPath(data, folder) || '.')] : [];
}

/** The rules on what values are, whatever they are written like. */
const ofShape = ['unknown-key', 'old-shape', 'missing-key', 'wrong-type', 'wrong-value', 'too-few', 'listed-twice'];

/** What is told on the side of files that stay as they are: what is wrong in them, and which they are. */
async function leftAlone(results: readonly Result[], world: World): Promise<string> {
  const left = results.flatMap(({ file, formed }) => ('keptFor' in formed ? [{ file, why: formed.keptFor }] : []));
  if (left.length === 0) return '';
  const [{ problemsIn }, { shapeOf }, { YamlFile }, { findingsOf }, { toPretty }] = await Promise.all([
    import('../loading/diagnosis.js'),
    import('../loading/shape.js'),
    import('../source/yaml-file.js'),
    import('../source/diagnostic.js'),
    import('../formats/findings/pretty.js'),
  ]);
  const told = await Promise.all(
    left.map(async ({ file: { name, text, schema, diagnostics }, why }) => {
      const file = new YamlFile(name, text ?? '');
      const found = text === undefined ? [] : problemsIn(file, await shapeOf(schema));
      // Whether its values have the right shape is not asked here.
      const isUnread = why !== 'unusual' || file.reading.document === undefined || file.reading.stumbles.length > 0;
      const all = [...diagnostics, ...(isUnread ? found.filter(({ id }) => !ofShape.includes(id)) : [])];
      return { name, why: all.length > 0 ? ('syntax' as const) : why, found: all };
    }),
  );
  const findings = told.flatMap(({ found }) => findingsOf(found));
  const lines = (['syntax', 'unusual', 'not-the-same'] as const).flatMap((why) => {
    const names = told.filter((one) => one.why === why).map(({ name }) => name);
    return names.length > 0 ? [fmtText.leftAlone[why](names)] : [];
  });
  return `${toPretty(findings, world)}${sentences(lines, world.language)}`;
}
