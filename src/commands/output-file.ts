import { join, resolve } from 'node:path';
import { helpText } from '../text/help.js';
import type { FileToWrite, Given, OptionSpec, World } from './command.js';

export const forceOption: OptionSpec = { flags: '--force', text: helpText.force };

/**
 * An answer as the file that somebody named for it, from the folder on in which the command runs. It takes the place of what this
 * program wrote before; with `--force` of anything.
 */
export function outputFile(
  name: string,
  content: FileToWrite['content'],
  { flags }: Pick<Given, 'flags'>,
  { folder }: Pick<World, 'folder'>,
): FileToWrite {
  return { path: resolve(folder, name), content, over: flags.has('force') ? 'anything' : 'own-output' };
}

/** The same as one of several files in a folder that is made where there is none. */
export function outputFileIn(
  out: string,
  name: string,
  content: FileToWrite['content'],
  given: Pick<Given, 'flags'>,
  world: Pick<World, 'folder'>,
): FileToWrite {
  return { ...outputFile(join(out, name), content, given, world), makesFolder: true };
}
