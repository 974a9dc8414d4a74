import type { CommanderError } from 'commander';
import type { Text } from '../text/language.js';
import { nearest } from '../text/nearest.js';
import { plain } from '../text/phrase.js';
import { usageNotation } from '../text/placeholders.js';
import { usageText } from '../text/usage.js';
import { choiceMeant, wordsForChoices } from './choice.js';
import type { ArgumentSpec, Command } from './command.js';
import { optionNameOf } from './completing/typed-line.js';
import { globalOptions } from './global-options.js';
import { choicesGuessed, commandsGuessed, guessed, optionsGuessed } from './guessed-words.js';
import { linesByArgument } from './option-as-argument.js';

/**
 * What the command line parser objects to, in our own words; `undefined` for what is no mistake of the user's.
 *
 * @param name the command that was typed, where there is one
 * @param line all that was typed
 */
export function usageMessage(
  error: CommanderError,
  all: readonly Command[],
  name: string | undefined,
  line: readonly string[],
): Text | undefined {
  const quoted = [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');
  const [first = '', second = ''] = quoted;
  switch (error.code) {
    case 'commander.unknownOption':
      return unknownOption(first.split('=')[0] ?? first, all, name, line);
    case 'commander.unknownCommand':
      return unknownCommand(first, all);
    case 'commander.optionMissingArgument':
      return usageText.missingValue(usageNotation(first));
    case 'commander.invalidArgument': {
      const choices = /Allowed choices are (.*)\./.exec(error.message)?.[1]?.split(', ') ?? [];
      if (!error.message.includes('command-argument'))
        return usageText.wrongChoice(
          plain(optionNameOf({ flags: first })),
          second,
          choices,
          choiceGuessed(second, choices),
        );
      const { called = {} } = argumentsOf(all.find((one) => one.name === name)).find(isAmong(choices)) ?? {};
      const meant = nearest(first, wordsForChoices({ choices, called }));
      return usageText.wrongChoice(usageNotation(`[${second}]`), first, choices, meant);
    }
    case 'commander.excessArguments':
      return tooMany(first, all);
    default:
      return undefined;
  }
}

/** The choice that a word is often typed for, else the nearest. */
function choiceGuessed(word: string, choices: readonly string[]): string | undefined {
  const guess = guessed(word, choicesGuessed);
  return guess !== undefined && choices.includes(guess) ? guess : nearest(word, choices);
}

function tooMany(name: string, all: readonly Command[]): Text {
  const command = all.find((one) => one.name === name);
  const takesRegion = command?.options.some((one) => optionNameOf(one) === '--region') ?? false;
  return usageText.tooMany(
    name,
    takesRegion,
    argumentsOf(command).some(({ completes }) => paths.includes(completes)),
  );
}

const paths: readonly ArgumentSpec['completes'][] = ['place', 'contract', 'period'];

/**
 * Of an option that other commands have, which those are: it is what was typed; or how this command is told the same.
 * Else the option of this command that the word is often typed for, or the nearest of them.
 */
function unknownOption(
  option: string,
  all: readonly Command[],
  name: string | undefined,
  line: readonly string[],
): Text {
  const has = all.filter(({ options }) => options.map(optionNameOf).includes(option));
  const works = has.map((one) => `inkoop ${one.name}`);
  const lines = linesByArgument(option, all, line);
  if (name !== undefined && lines.length > 0) return usageText.asArgument(option, name, lines);
  if (has.some((one) => one.name === name)) return usageText.beforeCommand(option, name ?? '');
  if (works.length > 0) return usageText.notFor(option, name === undefined ? 'inkoop' : `inkoop ${name}`, works);
  const own = optionNamesOf(all.filter((one) => one.name === name));
  const word = option.replace(/^-+/, '');
  const guess = guessed(word, optionsGuessed);
  const isOwn = guess !== undefined && own.includes(guess.split(' ')[0]?.slice(2) ?? '');
  const near = nearest(word, own);
  return usageText.unknown('option', option, isOwn ? guess : near && `--${near}`, []);
}

/** The options of these commands, and those of every command, without hyphens: those tell nobody what was meant. */
function optionNamesOf(commands: readonly Command[]): string[] {
  const specs = [...globalOptions, ...commands.flatMap(({ options }) => options)];
  return ['version', 'help', ...specs.map((one) => optionNameOf(one).slice(2))];
}

/** Of a word that a command takes as its argument (`budgets`), or of one near it, that command with the word. */
function unknownCommand(word: string, all: readonly Command[]): Text {
  const commands = all.map(({ name }) => name);
  const exact = lineWith(word, all) ?? guessed(word, commandsGuessed);
  const meant = exact ?? nearest(word, commands) ?? lineWith(nearest(word, choicesOf(all)), all);
  return usageText.unknown('command', word, meant, commands);
}

/** The line of the first command that takes this word as its argument. */
function lineWith(word: string | undefined, all: readonly Command[]): string | undefined {
  if (word === undefined) return undefined;
  for (const command of all)
    for (const argument of argumentsOf(command)) {
      const choice = choiceMeant(word, argument);
      if (argument.choices?.includes(choice)) return `inkoop ${command.name} ${choice}`;
    }
  return undefined;
}

function choicesOf(all: readonly Command[]): string[] {
  return all.flatMap(argumentsOf).flatMap(wordsForChoices);
}

function argumentsOf(command: Command | undefined): ArgumentSpec[] {
  return [command?.argument ?? []].flat();
}

function isAmong(choices: readonly string[]) {
  return (argument: ArgumentSpec) => argument.choices?.join() === choices.join();
}
