import { UsageError } from '../commands/command.js';
import type { Start } from '../start.js';
import { processText } from '../text/process.js';
import { datasetNow } from './dataset-now.js';
import { startWithSettings } from './settings-now.js';

/**
 * What the world looks like now.
 *
 * @param shipped the folder of the dataset that comes with the program
 * @throws UsageError where the working folder is gone, or the environment asks for a clock that there is none of
 */
export async function startNow(shipped: string): Promise<Start> {
  const folder = workingFolder();
  return startWithSettings({
    words: process.argv.slice(2),
    environment: process.env,
    ...clock(process.env['SOURCE_DATE_EPOCH']),
    folder,
    ...(await datasetNow(process.env, folder, shipped)),
    isTerminal: process.stdout.isTTY === true,
    columns: process.stdout.columns ?? (Number(process.env['COLUMNS']) || undefined),
    rows: process.stdout.rows,
  });
}

/**
 * The day and the time: those of the place where the program runs, or the moment that a build asks for, so that its output
 * is the same on every day and everywhere (UTC; https://reproducible-builds.org/specs/source-date-epoch/).
 *
 * @param epoch seconds since 1970, or nothing
 */
export function clock(epoch: string | undefined, now = new Date()): { today: string; time: string } {
  if (!epoch) return dayAndTime(new Date(now.getTime() - now.getTimezoneOffset() * 60_000));
  const asked = new Date(/^\d+$/.test(epoch) ? Number(epoch) * 1000 : Number.NaN);
  if (!(asked.getTime() <= last)) throw new UsageError(processText.noEpoch(epoch));
  return dayAndTime(asked);
}

/** Later days have no year of four digits. */
const last = Date.UTC(9999, 11, 31);

function dayAndTime(moment: Date): { today: string; time: string } {
  const text = moment.toISOString();
  return { today: text.slice(0, 10), time: text.slice(11, 19) };
}

function workingFolder(): string {
  try {
    return process.cwd();
  } catch {
    throw new UsageError(processText.noFolder);
  }
}
