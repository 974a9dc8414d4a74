import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import type { Outcome } from '../../src/commands/command.js';
import { main } from '../../src/main.js';
import { afterWriting } from '../../src/process/after-writing.js';
import { datasetNow } from '../../src/process/dataset-now.js';
import { OwnOutputs } from '../../src/process/own-outputs.js';
import { startWithSettings } from '../../src/process/settings-now.js';
import { clock } from '../../src/process/start-now.js';
import type { Start } from '../../src/start.js';

const shipped = new URL('../../data', import.meta.url).pathname;

/**
 * What `inkoop` is to a shell whose commands are to run in this process: it sends its surroundings and its words through
 * descriptor 3, and hears through 4 where the output stands. Two of them in one pipeline would hear each other's answers.
 */
const script = `#!/bin/sh
{ env -0; printf '\\0%s\\0%s\\0' "$PWD" "$#"; for word; do printf '%s\\0' "$word"; done; } >&3
read -r code folder <&4
cat "$folder/stderr" >&2
cat "$folder/stdout"
exit "$code"
`;

/** Puts that into a folder, under the name of the program. */
export function writeTool(folder: string): Promise<void> {
  return writeFile(join(folder, 'inkoop'), script, { mode: 0o755 });
}

/** Runs every command line that this script sends, and answers it. */
export function answer(asked: Readable, told: Writable): void {
  let read = '';
  asked.setEncoding('utf8').on('data', async (part: string) => {
    read += part;
    const items = read.split('\0').slice(0, -1);
    const gap = items.indexOf('');
    const [folder, count, ...words] = gap < 0 ? [] : items.slice(gap + 1);
    if (folder === undefined || count === undefined || words.length < Number(count)) return;
    read = '';
    const environment = Object.fromEntries(items.slice(0, gap).map((item) => splitAt(item, item.indexOf('='))));
    const { stdout, stderr = '', exitCode } = await outcomeOf(folder, words, environment);
    const place = await mkdtemp(join(tmpdir(), 'inkoop-told-'));
    await Promise.all([writeFile(join(place, 'stdout'), stdout), writeFile(join(place, 'stderr'), stderr)]);
    told.write(`${exitCode} ${place}\n`);
  });
}

function splitAt(text: string, at: number): [string, string] {
  return [text.slice(0, at), text.slice(at + 1)];
}

/** What `bin/inkoop.js` does where nobody looks, files written. */
async function outcomeOf(
  folder: string,
  words: readonly string[],
  environment: Start['environment'],
): Promise<Pick<Outcome, 'stdout' | 'stderr' | 'exitCode'>> {
  const columns = Number(environment['COLUMNS']) || undefined;
  try {
    const now = { ...clock(environment['SOURCE_DATE_EPOCH']), ...(await datasetNow(environment, folder, shipped)) };
    const start = await startWithSettings({ words, environment, ...now, folder, isTerminal: false, columns });
    const outcome = await main(start);
    if (outcome.watch) throw new Error('what watches needs a process of its own');
    return await afterWriting(outcome, new OwnOutputs(environment), start);
  } catch (error) {
    return { stdout: '', stderr: String((error as Error).stack), exitCode: 2 };
  }
}
