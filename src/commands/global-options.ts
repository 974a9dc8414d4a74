import { helpText } from '../text/help.js';
import { languages } from '../text/language.js';
import type { OptionSpec } from './command.js';

/** The options of the program itself, which every command has. */
export const globalOptions: readonly OptionSpec[] = [
  { flags: '--data <folder>', text: helpText.data, completes: 'folder' },
  { flags: '--lang <language>', text: helpText.lang, choices: languages },
  { flags: '--color', text: helpText.color },
  { flags: '--no-color', text: helpText.noColor },
  { flags: '--no-pager', text: helpText.noPager },
];
