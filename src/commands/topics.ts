import type { Text } from '../text/language.js';
import type { Page } from '../text/page.js';
import { topicText } from '../text/topics/names.js';
import type { Command } from './command.js';
import { reportOptions } from './show-report.js';

/** Something that is explained beside the commands. */
export interface Topic {
  readonly name: string;
  readonly text: Text;
  /** Its page; missing where that depends on the dataset. */
  page?(commands: readonly Command[]): Promise<Page>;
}

/** Every topic, in the order in which help lists them. */
export const topics: readonly Topic[] = [
  {
    name: 'config',
    text: topicText.config,
    page: async () => (await import('../text/topics/config.js')).configPage,
  },
  {
    name: 'dates',
    text: topicText.dates,
    page: async () => (await import('../text/topics/dates.js')).datesPage,
  },
  {
    name: 'exit-codes',
    text: topicText['exit-codes'],
    page: async () => (await import('../text/topics/exit-codes.js')).exitCodesPage,
  },
  {
    name: 'formats',
    text: topicText.formats,
    page: async (commands) => {
      const { formatsPage } = await import('../text/topics/formats.js');
      return formatsPage(everywhere, reportOptions[0]?.byDefault ?? 'table', ownFormatsOf(commands));
    },
  },
  {
    name: 'words',
    text: topicText.words,
    page: async () => (await import('../text/topics/words.js')).wordsPage,
  },
  { name: 'terms', text: topicText.terms },
];

const everywhere = reportOptions[0]?.choices ?? [];

/** The commands with forms of their own, read from their options so that the explanation follows them. */
function ownFormatsOf(commands: readonly Command[]): { command: string; names: readonly string[] }[] {
  return commands.flatMap(({ name, options }) => {
    const own = options.find(({ flags }) => flags.startsWith('--format '));
    if (own && reportOptions.includes(own)) return [];
    if (!own?.choices) return [];
    const { choices } = own;
    // Those that come beside the forms of every report.
    const isMore = everywhere.every((one) => choices.includes(one));
    return [{ command: name, names: isMore ? choices.filter((one) => !everywhere.includes(one)) : choices }];
  });
}
