import { resolve } from 'node:path';
import { settingsOf } from '../loading/settings.js';
import { type Start, typedFor } from '../start.js';

/** The same start, with what `inkoop.yaml` says of the dataset that the command line means. */
export async function startWithSettings(start: Start): Promise<Start> {
  const { words, folder, data } = start;
  const typed = typedFor('--data', words);
  return { ...start, settings: await settingsOf(typed === undefined ? data : resolve(folder, typed)) };
}
