import type { Vocabulary } from '../domain/dataset.js';
import { commandText } from '../text/commands.js';
import { helpText } from '../text/help.js';
import { nearest } from '../text/nearest.js';
import type { Page } from '../text/page.js';
import { usageText } from '../text/usage.js';
import { type Command, UsageError, type World } from './command.js';
import { guessed, topicsGuessed } from './guessed-words.js';
import { openDataset } from './open.js';
import { groupPage } from './program-help.js';
import { topics } from './topics.js';

const { takes, summary, example } = commandText.help;

/** Explains topics and terms; what it says of the other commands it reads from them. */
export function helpOn(others: () => Promise<readonly Command[]>): Command {
  return {
    name: 'help',
    argument: { name: takes[0], text: helpText.topic, completes: 'topic' },
    summary,
    options: [],
    examples: [
      example,
      {
        line: 'inkoop help dates',
        text: { nl: 'wat er op de plaats van een dag kan staan', en: 'what may stand in the place of a day' },
      },
      { line: 'inkoop help terms funding', text: { nl: 'alle manieren van bekostigen', en: 'every way of funding' } },
      { line: "inkoop help 'P×Q'", text: { nl: 'wat één term betekent', en: 'what one term means' } },
    ],
    async run({ words }, world) {
      const commands = await others();
      const [page, { pageToText }] = await Promise.all([pageFor(words, commands, world), import('../formats/page.js')]);
      return { stdout: pageToText(page, world), exitCode: 0 };
    },
  };
}

/** `terms` in front says that a term is meant, whatever else goes by the same word. */
async function pageFor(words: readonly string[], commands: readonly Command[], world: World): Promise<Page> {
  const [first = '', ...rest] = words;
  const topic = topics.find(({ name }) => name === first);
  if (topic?.page && rest.length === 0) return topic.page(commands);
  const group = rest.length === 0 ? groupPage(first) : undefined;
  if (group) return group;
  const { programWordPage } = await import('../text/topics/words.js');
  const meant = programWordPage(words.join(' '));
  if (meant) return meant;
  const [vocabulary, { allGroups, meaningPage: meaningsOf }] = await Promise.all([
    vocabularyIn(world),
    import('../reports/terms.js'),
  ]);
  const asked = first === 'terms' ? rest : words;
  if (asked.length === 0) return allGroups(vocabulary);
  const word = asked.join(' ');
  return meaningsOf(word, vocabulary) ?? programWordPage(word) ?? (await refuseWord(word, vocabulary, commands));
}

async function vocabularyIn(world: World): Promise<Vocabulary> {
  const { dataset } = await openDataset(world);
  if (dataset.vocabulary) return dataset.vocabulary;
  throw new UsageError((await import('../text/topics/terms.js')).noVocabulary);
}

async function refuseWord(word: string, vocabulary: Vocabulary, commands: readonly Command[]): Promise<never> {
  const { termNamesOf: namesOf, termsIn } = await import('../domain/vocabulary.js');
  const known = topics.map(({ name }) => name);
  const names = termsIn(vocabulary).flatMap(({ term }) => namesOf(term));
  const all = [...commands.map(({ name }) => name), ...known, ...Object.keys(vocabulary.groups), ...names];
  throw new UsageError(usageText.unknown('help', word, guessed(word, topicsGuessed) ?? nearest(word, all), known));
}
