import { resolve } from 'node:path';
import { Argument, Command as Cli, CommanderError, Option } from 'commander';
import packageInfo from '../package.json' with { type: 'json' };
import type { Day } from './calendar/day.js';
import { loadCommands } from './commands/all-commands.js';
import { type Choices, choiceMeant } from './commands/choice.js';
import { type Command, type Outcome, UsageError, type World } from './commands/command.js';
import { globalOptions } from './commands/global-options.js';
import { commandHead, footOf, helpLayout, showCommandHelp } from './commands/help-layout.js';
import { programHelp } from './commands/program-help.js';
import { runWithSettings, type Typed } from './commands/settings.js';
import { usageMessage } from './commands/usage-message.js';
import { coloursOf } from './formats/colours.js';
import { pageToText } from './formats/page.js';
import { complaint } from './formats/shown.js';
import { colourLevel, githubIn, guardFor, isAsciiOnly, isForTerminal, languageFor, type Start } from './start.js';
import type { CommandText } from './text/commands/command-text.js';
import { commandText } from './text/commands.js';
import { helpText, usageWords } from './text/help.js';
import type { Language, Text } from './text/language.js';
import { wordsIn } from './text/phrase.js';
import { usageNotation } from './text/placeholders.js';
import { usageText } from './text/usage.js';

/** Runs one command line. Never throws for what a user typed or what stands in the data. */
export async function main(start: Start): Promise<Outcome> {
  const { annotations = '', ...outcome } = await outcomeOf(start);
  const guard = guardFor(start);
  const { stdout, stderr = '' } = outcome;
  return {
    ...outcome,
    stdout: typeof stdout === 'string' ? guard(stdout) + annotations : stdout,
    stderr: guard(stderr),
  };
}

async function outcomeOf(start: Start): Promise<Outcome> {
  const language = languageFor(start);
  const [word, ...line] = start.words;
  // A word that no help names: the scripts of `inkoop completion` type it while somebody types something else.
  if (word === 'complete') {
    return (await import('./commands/complete.js')).completed(line.slice(1), worldFor({}, language, start));
  }
  let outcome: Outcome = { stdout: '', exitCode: 0 };
  const printed: string[] = [];
  const cli = programFor(await loadCommands(start.words), language, start, async (result) => {
    outcome = await result;
  });
  const output = { writeOut: (text: string) => void printed.push(text), writeErr: () => {}, outputError: () => {} };
  for (const one of [cli, ...cli.commands]) one.configureOutput(output).exitOverride();
  try {
    await cli.parseAsync([...start.words], { from: 'user' }).catch(async (error) => {
      // Nothing, or options alone: there is no command yet.
      const isAlone = error instanceof CommanderError && error.code === 'commander.help' && printed.length === 0;
      if (!isAlone) throw error;
      const { overview } = await import('./commands/overview.js');
      outcome = await overview(worldFor(cli.opts(), language, start));
    });
    return outcome;
  } catch (error) {
    if (printed.length > 0) return { stdout: printed.join(''), exitCode: 0 };
    if (error instanceof UsageError && error.exitCode === 3)
      return { stdout: '', stderr: complaint([error.text], language), exitCode: 3 };
    if (error instanceof UsageError) return usageOutcome(error.text, start);
    const isMistyped = error instanceof CommanderError;
    const message = isMistyped ? usageMessage(error, await loadCommands(), commandIn(start), start.words) : undefined;
    if (!message) throw error;
    return usageOutcome(message, start);
  }
}

function usageOutcome(message: Text, start: Start): Outcome {
  const name = commandIn(start);
  const help = usageText.seeHelp(name ? `inkoop ${name}` : 'inkoop');
  return { stdout: '', stderr: complaint([message, help], languageFor(start)), exitCode: 2 };
}

/** The first word that is a command: what follows may be an id of the same name. */
function commandIn({ words }: Start): string | undefined {
  return words.find((word) => Object.hasOwn(commandText, word));
}

function programFor(
  commands: readonly Command[],
  language: Language,
  start: Start,
  done: (result: Promise<Outcome>) => Promise<void>,
): Cli {
  const reader = { language, width: widthFor(start) };
  const help = helpLayout(reader);
  const cli = new Cli('inkoop')
    .version(packageInfo.version, '-V, --version', wordsIn(language, helpText.version))
    .helpOption('-h, --help', wordsIn(language, helpText.help))
    .configureHelp({ ...help, formatHelp: () => pageToText(programHelp(), { ...reader, colours: coloursOf(0) }) });
  for (const { flags, text, choices } of globalOptions) {
    const option = new Option(flags, wordsIn(language, text));
    cli.addOption(choices ? withChoices(option, { choices }) : option);
  }
  const texts: Readonly<Record<string, CommandText>> = commandText;
  for (const [name, { takes = [] }] of Object.entries(texts)) {
    const words = [usageWords.options, ...takes.map(usageNotation)].map((word) => wordsIn(language, word));
    cli.command(name).usage(words.join(' '));
  }
  for (const command of commands) {
    const sub = subcommand(command, cli, language);
    sub.configureHelp(help);
    sub.addHelpText('before', () => commandHead(command, reader)).addHelpText('after', () => footOf(command, reader));
    sub.action((...given: unknown[]) => {
      const words = given
        .slice(0, sub.registeredArguments.length)
        .flat()
        .filter((word) => word !== undefined);
      if (command.name === 'help') showCommandHelp(cli, words as string[]);
      const typed = { words: words as string[], ...givenIn(sub.opts()) };
      return done(runWithSettings(command, typed, worldFor(cli.opts(), language, start), start.settings));
    });
  }
  return cli;
}

/** A command that is in the program by name, with its arguments and options. */
function subcommand({ name, argument = [], options }: Command, cli: Cli, language: Language): Cli {
  const sub = cli.commands.find((one) => one.name() === name) ?? cli.command(name);
  sub.helpOption('-h, --help', wordsIn(language, helpText.help));
  for (const spec of [argument].flat()) {
    const one = new Argument(spec.name, wordsIn(language, spec.text)).argOptional();
    sub.addArgument(spec.choices ? withChoices(one, spec) : one);
  }
  for (const { flags, text, choices, byDefault, repeats } of options) {
    const option = new Option(flags, wordsIn(language, text));
    if (choices) withChoices(option, { choices });
    // What may be repeated is read word by word, and checked by its command.
    if (repeats) option.argParser((one, before: string[] = []) => [...before, one]);
    else onlyOnce(option);
    sub.addOption(byDefault === undefined ? option : option.default(byDefault));
  }
  return sub;
}

/** It takes one value: of two, one would be dropped without a word. */
function onlyOnce(option: Option): void {
  const parse = option.parseArg;
  let isGiven = false;
  option.argParser((word: string, before: unknown) => {
    if (isGiven) throw new UsageError(usageText.givenTwice(option.long ?? option.flags));
    isGiven = true;
    return parse ? parse(word, before) : word;
  });
}

/** It takes one of the choices, however that is spelled. */
function withChoices<T extends Argument | Option>(one: T, choices: Choices): T {
  one.choices(choices.choices ?? []);
  const check = one.parseArg;
  one.argParser((word: string, before: unknown) => check?.(choiceMeant(word, choices), before));
  return one;
}

/** Options by what they hold: a text, several, or nothing but that they were given. */
function givenIn(options: Readonly<Record<string, string | readonly string[] | boolean>>): Omit<Typed, 'words'> {
  const all = Object.entries(options);
  return {
    options: Object.fromEntries(all.filter((one): one is [string, string] => typeof one[1] === 'string')),
    lists: Object.fromEntries(all.filter((one): one is [string, readonly string[]] => Array.isArray(one[1]))),
    flags: new Set(all.filter(([, value]) => value === true).map(([name]) => name)),
  };
}

function worldFor(options: { data?: string; color?: boolean }, language: Language, start: Start): World {
  const data = options.data === undefined ? start.data : resolve(start.folder, options.data);
  return {
    language,
    isTerminal: isForTerminal(start),
    today: start.today as Day,
    time: start.time,
    folder: start.folder,
    data,
    isShipped: data === start.shipped,
    environment: start.environment,
    width: widthFor(start),
    colours: coloursOf(colourLevel(options.color, start)),
    isAscii: isAsciiOnly(start),
    ...githubIn(start),
  };
}

function widthFor({ columns }: Start): number {
  return Math.max(40, columns ?? 80);
}
