import { type CommandGroup, commandGroups } from '../text/command-groups.js';
import type { CommandText } from '../text/commands/command-text.js';
import { commandText } from '../text/commands.js';
import { helpText } from '../text/help.js';
import type { Item, Page, PagePart } from '../text/page.js';
import { phrase, plain } from '../text/phrase.js';
import { usageNotation } from '../text/placeholders.js';
import { isSameWord } from '../text/same-word.js';
import { topicsLine } from '../text/topics/names.js';
import { globalOptions } from './global-options.js';

/** What only names its commands in the help of the program: who reads the data needs none of them. */
const namedOnly: readonly CommandGroup[] = ['maintain'];

/** The help of the program itself: its commands in groups, and where more of each is told. */
export function programHelp(): Page {
  const flags = [...globalOptions.map((option) => option.flags), '--version', '--help'];
  return {
    title: helpText.program,
    parts: [
      ...groupNames.map(commandGroupPart),
      { heading: helpText.everyOption, points: [usageNotation(flags.join(', '))] },
      { paragraphs: [topicsLine] },
    ],
  };
}

/** The commands of a group, each with what it does; `undefined` where a word is no group of commands. */
export function groupPage(word: string): Page | undefined {
  const group = groupNames.find((name) =>
    [name, ...Object.values(commandGroups[name])].some((called) => isSameWord(called, word)),
  );
  return group && { title: commandGroups[group], parts: [{ items: commandsOf(group).map(summaryItem) }] };
}

const groupNames = Object.keys(commandGroups) as readonly CommandGroup[];

function commandGroupPart(group: CommandGroup): PagePart {
  const own = commandsOf(group);
  return namedOnly.includes(group)
    ? {
        heading: phrase`${commandGroups[group]} (${helpText.eachOf(group)})`,
        points: [plain(own.map(([name]) => name).join(', '))],
      }
    : { heading: commandGroups[group], items: own.map(summaryItem) };
}

function commandsOf(group: CommandGroup): [string, CommandText][] {
  return Object.entries<CommandText>(commandText).filter(([, text]) => text.group === group);
}

function summaryItem([name, { summary }]: [string, CommandText]): Item {
  return { name: plain(name), text: summary };
}
