import { fstatSync, writeSync } from 'node:fs';
import packageInfo from '../../package.json' with { type: 'json' };
import { type Outcome, UsageError } from '../commands/command.js';
import { complaint, sentences } from '../formats/shown.js';
import { guardFor, languageFor, type Start } from '../start.js';
import type { Language } from '../text/language.js';
import { plain } from '../text/phrase.js';
import { processText } from '../text/process.js';
import { afterWriting } from './after-writing.js';
import { OwnOutputs } from './own-outputs.js';
import { pagerFor } from './pager.js';
import { startNow } from './start-now.js';

/**
 * Runs the command line of this process: reads the clock and the environment, prints, writes files, and sets the exit code.
 * With `--watch` it goes on until the process is ended.
 *
 * @param shipped the folder of the dataset that comes with the program
 */
export async function run(shipped: string): Promise<void> {
  // What cannot be printed is told of where it is written, below; without a listener the process would end with a stack.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  const started = Date.now();
  const own = new OwnOutputs(process.env);
  const once = () => runOnce(shipped, own);
  try {
    const { watch } = await once();
    if (watch) await (await import('./watch.js')).repeat(once, watch, started);
  } catch (error) {
    const message = error instanceof UsageError ? complaint([error.text], language()) : mistake(error);
    await printed(process.stderr, guardFor({ environment: process.env })(message));
    process.exitCode = 2;
  }
}

/** Runs the command line, and shows and writes what comes of it. */
async function runOnce(shipped: string, own: OwnOutputs): Promise<Outcome> {
  const start = await startNow(shipped);
  const outcome = await commandOutcome(start);
  const { stdout, stderr, exitCode } = await afterWriting(outcome, own, start);
  // What is run again takes the place of what is shown now.
  const pager = outcome.watch ? undefined : pagerFor(stdout, start);
  const isShown = pager !== undefined && (await (await import('./paged.js')).isPaged(stdout, pager));
  process.exitCode = exitCode;
  // What is run again and again starts at the top of the screen.
  if (outcome.watch && start.isTerminal && process.env['TERM'] !== 'dumb') process.stdout.write('\u001B[2J\u001B[H');
  // Behind a pager, messages come last: there they stay in view.
  if (stderr) await printed(process.stderr, stderr);
  const code = isShown ? undefined : await printed(process.stdout, stdout);
  // A reader that closes the pipe early (`| head`) has seen enough; what came of it stands.
  if (code === 'EPIPE') process.exit();
  if (code !== undefined) throw new UsageError(processText.notPrinted(code));
  return outcome;
}

/** What comes of the command line. The number of the version alone is told without any other part of the program. */
async function commandOutcome(start: Start): Promise<Outcome> {
  const [word = '', ...others] = start.words;
  if (others.length === 0 && ['-V', '--version'].includes(word))
    return { stdout: `${packageInfo.version}\n`, exitCode: 0 };
  if (start.environment['INKOOP_PLAIN_READER'] === '0') (await import('../source/plain-yaml.js')).usePlainReader(false);
  const { main } = await import('../main.js');
  return main(start);
}

/** Prints to a stream. Gives the system's reason where it does not take it. */
async function printed(
  stream: NodeJS.WriteStream & { readonly fd: number },
  text: string | Uint8Array,
): Promise<string | undefined> {
  if (text.length === 0) return undefined;
  if (fstatSync(stream.fd).isFile()) return printedToFile(stream.fd, text);
  return new Promise((resolve) => {
    stream.write(text, (error) => resolve(error ? ((error as NodeJS.ErrnoException).code ?? 'EIO') : undefined));
  });
}

/** A file may take less than it is given, of which a stream says nothing: what is left is written until it is refused. */
function printedToFile(descriptor: number, text: string | Uint8Array): string | undefined {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'EIO';
  }
}

function mistake(error: unknown): string {
  const stack = String(error instanceof Error ? error.stack : error).split('\n');
  return sentences([processText.mistake, ...stack.map(plain)], language());
}

function language(): Language {
  return languageFor({ words: process.argv.slice(2), environment: process.env });
}
