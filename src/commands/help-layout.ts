import type { Argument, Command as Cli, Help, Option } from 'commander';
import { itemLines } from '../formats/page.js';
import { wrapped } from '../formats/wrap.js';
import { helpText, helpTitles, optionNotes } from '../text/help.js';
import type { Language, Text } from '../text/language.js';
import { plain, wordsIn } from '../text/phrase.js';
import { usageNotation } from '../text/placeholders.js';
import { anyTerm, topicsHeading, topicText } from '../text/topics/names.js';
import type { Command } from './command.js';

/** For whom help is set, and how wide. */
export interface Reader {
  readonly language: Language;
  readonly width: number;
}

/** Columns below which a description beside a word is hard to read. */
const leastRoom = 24;

/** What help says by itself, in the reader's language. */
export function helpLayout({ language, width }: Reader): Partial<Help> {
  const notesOf = ({ argChoices, defaultValue }: Pick<Option, 'argChoices' | 'defaultValue'>) => [
    ...(argChoices ? [`${wordsIn(language, optionNotes.choices)} ${argChoices.join(', ')}`] : []),
    ...(typeof defaultValue === 'string' ? [`${wordsIn(language, optionNotes.byDefault)} ${defaultValue}`] : []),
  ];
  const described = (one: Option | Argument) => {
    const notes = notesOf(one);
    return notes.length > 0 ? `${one.description} (${notes.join('; ')})` : one.description;
  };
  return {
    helpWidth: width,
    showGlobalOptions: true,
    styleTitle: (title) => (language === 'nl' ? (helpTitles[title] ?? title) : title),
    subcommandTerm: (sub) => sub.name(),
    optionTerm: (option) => wordsIn(language, usageNotation(option.flags)),
    argumentTerm: (argument) => wordsIn(language, usageNotation(argument.name())),
    optionDescription: described,
    argumentDescription: described,
    formatItem: (term, termWidth, description) => helpItem(width, term, termWidth, description),
  };
}

/** What it does beside a word, or below it where a narrow terminal leaves no room for that. */
function helpItem(width: number, term: string, termWidth: number, description: string): string {
  const indent = termWidth + 4;
  const longest = Math.max(...description.split(' ').map((word) => word.length));
  const isBeside = width - indent >= Math.max(leastRoom, longest);
  const margin = ' '.repeat(isBeside ? indent : 6);
  const [first = '', ...more] = wrapped(description, width - margin.length).map((line) => `${margin}${line}`);
  const head = `  ${term}`;
  const lines = isBeside ? [`${head}${first.slice(head.length)}`, ...more] : [head, first, ...more];
  return lines.join('\n').trimEnd();
}

/** Ends with the parser's own help where no word follows `help`, or the name of a command. */
export function showCommandHelp(cli: Cli, [name]: readonly string[]): void {
  if (name === undefined) cli.help();
  cli.commands.find((command) => command.name() === name)?.help();
}

/** How many of the examples of a command stand first: its commonest uses. */
const usesFirst = 2;

/** What the help of one command begins with: what it does, and its commonest uses. */
export function commandHead({ summary, examples }: Command, reader: Reader): string {
  const does = wrapped(wordsIn(reader.language, summary), reader.width).join('\n');
  return `${does}\n${exampleLines(helpText.examplesFirst, examples.slice(0, usesFirst), reader)}\n`;
}

/** What stands below the help of one command. */
export function footOf({ name, notes, examples }: Command, reader: Reader): string {
  const more = examples.slice(usesFirst);
  const parts = [
    ...(name === 'help' ? [topicsFor(reader)] : []),
    ...(notes ? [exampleLines(notes.heading, notes.lines, reader)] : []),
    ...(more.length > 0 ? [exampleLines(helpText.moreExamples, more, reader)] : []),
  ];
  return parts.join('\n');
}

function topicsFor(reader: Reader): string {
  const named = Object.entries(topicText).map(([name, text]) => ({ name: plain(name), text }));
  const lines = itemLines([...named, anyTerm], reader);
  return `\n${wordsIn(reader.language, topicsHeading)}\n${lines.join('\n')}`;
}

/** A line to be typed is never broken; what it does is. */
function exampleLines(heading: Text, lines: Command['examples'], { language, width }: Reader): string {
  const set = lines.flatMap(({ line, text }) => [
    `  ${line}`,
    ...wrapped(wordsIn(language, text), width - 6).map((part) => `      ${part}`),
  ]);
  return `\n${wordsIn(language, heading)}\n${set.join('\n')}`;
}
