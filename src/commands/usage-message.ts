import type { CommanderError } from 'commander';
import type { Text } from '../text/language.js';
import { nearest } from '../text/nearest.js';
import { usageText } from '../text/usage.js';
import type { Command } from './command.js';
import { globalOptions } from './global-options.js';

/** What the command line parser objects to, in our own words; `undefined` for what is no mistake of the user's. */
export function usageMessage(error: CommanderError, all: readonly Command[]): Text | undefined {
  const quoted = [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');
  const [first = '', second = ''] = quoted;
  const commands = all.map(({ name }) => name);
  switch (error.code) {
    case 'commander.unknownOption': {
      const options = [...globalOptions, ...all.flatMap((one) => one.options)];
      const known = ['--version', ...options.map(({ flags }) => flags.split(' ')[0] ?? '')];
      const [option = first] = first.split('=');
      // An option of another command is not what was meant: it is what was typed.
      const others = known.filter((one) => one !== option);
      return usageText.unknown('option', option, nearest(option, others), []);
    }
    case 'commander.unknownCommand':
      return usageText.unknown('command', first, nearest(first, commands), commands);
    case 'commander.optionMissingArgument':
      return usageText.missingValue(first);
    case 'commander.invalidArgument': {
      const [flags, word] = error.message.includes('command-argument') ? [second, first] : [first, second];
      const choices = /Allowed choices are (.*)\./.exec(error.message)?.[1]?.split(', ') ?? [];
      return usageText.wrongChoice(flags, word, choices, nearest(word, choices));
    }
    case 'commander.excessArguments':
      return usageText.tooMany(first);
    default:
      return undefined;
  }
}
