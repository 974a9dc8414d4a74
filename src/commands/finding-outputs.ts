import { findingFormats } from '../formats/findings/finding-formats.js';
import type { Style } from '../formats/format.js';
import type { Inspection } from '../source/inspection.js';
import { nearest } from '../text/nearest.js';
import { plain } from '../text/phrase.js';
import { usageText } from '../text/usage.js';
import { type FileToWrite, type Given, type OptionSpec, type Outcome, UsageError, type World } from './command.js';
import { outputFile } from './output-file.js';

export const findingsOption: OptionSpec = {
  flags: '--format <form[=file]>',
  text: {
    nl: 'vorm van de uitvoer, met =bestand naar een bestand; mag vaker (pretty)',
    en: 'output format, with =file into a file; may be repeated (pretty)',
  },
  choices: [...findingFormats.keys()],
  completes: 'choice=file',
  repeats: true,
};

/** A form, and the file that it goes to; without one it is printed. */
interface AskedOutput {
  readonly form: string;
  readonly file?: string;
}

/** Every form that was asked for. */
export type Printed = Required<Pick<Outcome, 'stdout' | 'annotations' | 'files'>>;

/**
 * What came of it in every form that was asked for. What is printed is for people where nothing else was named; on GitHub
 * Actions annotations come along, and all of it goes into the summary of the step.
 */
export async function outputsOf(inspection: Inspection, given: Given, world: World): Promise<Printed> {
  const asked = (given.lists['format'] ?? []).map(parsed);
  const printed = printedForms(asked, world);
  const textOf = (form: string) => renderedFindings(form, inspection, world, world);
  const text = printed.filter((form) => form !== 'github').map(textOf);
  const stdout = (await Promise.all(text)).join('');
  const annotations = printed.includes('github') ? await textOf('github') : '';
  const files = await Promise.all(
    asked.flatMap(({ form, file }) => (file === undefined ? [] : [fileOf(form, file, inspection, given, world)])),
  );
  const summary = printed.includes('github') ? world.github?.summary : undefined;
  if (summary === undefined) return { stdout, annotations, files };
  const [{ summaryOf }, { shownInspection }] = await Promise.all([
    import('../formats/findings/markdown.js'),
    import('../formats/findings/shown-inspection.js'),
  ]);
  const content = summaryOf(shownInspection(inspection, world.language), world);
  return { stdout, annotations, files: [...files, { path: summary, content, over: 'added-to' }] };
}

function parsed(word: string): AskedOutput {
  const at = word.indexOf('=');
  const [form, file] = at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
  const known = [...findingFormats.keys()];
  if (!known.includes(form))
    throw new UsageError(usageText.wrongChoice(plain('--format'), form, known, nearest(form, known)));
  if (file === '') throw new UsageError(usageText.noFileName(word));
  return file === undefined ? { form } : { form, file };
}

/** What is printed: the one form that was named without a file, or what suits who looks. */
function printedForms(asked: readonly AskedOutput[], { github }: World): string[] {
  const named = asked.filter(({ file }) => file === undefined).map(({ form }) => form);
  if (named.length > 1) throw new UsageError(usageText.oneToPrint(named));
  if (named.length === 1) return named;
  return github ? ['pretty', 'github'] : ['pretty'];
}

async function fileOf(
  form: string,
  file: string,
  inspection: Inspection,
  given: Given,
  world: World,
): Promise<FileToWrite> {
  const { colourless } = await import('../formats/format.js');
  const content = await renderedFindings(form, inspection, colourless(world), world);
  return outputFile(file, content, given, world);
}

/** The forms that services of a repository read, which know no other folder than its top. */
const forServices: readonly string[] = ['github', 'gitlab', 'sarif'];

async function renderedFindings(form: string, inspection: Inspection, style: Style, world: World): Promise<string> {
  const told = forServices.includes(form)
    ? await (await import('./from-top.js')).fromTop(inspection, world)
    : inspection;
  return (await findingFormats.get(form)?.(told, style)) ?? '';
}
