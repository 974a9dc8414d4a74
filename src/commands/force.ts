import { helpText } from '../text/help.js';
import type { FileToWrite, Given, OptionSpec } from './command.js';

export const forceOption: OptionSpec = { flags: '--force', text: helpText.force };

/** What an output may take the place of. */
export function overOutputs(flags: Given['flags']): FileToWrite['over'] {
  return flags.has('force') ? 'anything' : 'own-output';
}
