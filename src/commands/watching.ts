import { resolve } from 'node:path';
import { wordsIn } from '../text/phrase.js';
import { validateText } from '../text/validate.js';
import type { OptionSpec, Watched, World } from './command.js';
import { foldersOn } from './open.js';

export const watchOption: OptionSpec = {
  flags: '--watch',
  text: {
    nl: 'blijf kijken, en controleer opnieuw zodra er iets verandert',
    en: 'keep looking, and check again as soon as anything changes',
  },
};

/**
 * Every file that a finding can come from, and a line that says when they were looked at.
 *
 * @param others those beside the dataset, by their names as typed or as they are
 */
export async function watchingIn(
  others: readonly string[],
  world: World,
): Promise<{ watch: Watched; message: string }> {
  const { data, folder, time = '', language, colours } = world;
  const folders = await foldersOn(world);
  const watch = {
    folders: [data, ...(folders ? [folders.regions, folders.seeds] : [])],
    files: [...others.map((name) => resolve(folder, name)), ...(folders ? [folders.settings] : [])],
  };
  return { watch, message: `${colours.dim(wordsIn(language, validateText.watching(time)))}\n` };
}
