import { commandText } from '../../text/commands.js';
import { aspectText } from '../../text/compare.js';
import { helpText } from '../../text/help.js';
import { schemaText } from '../../text/schemas.js';
import { statesOfContracts, stateText } from '../../text/status.js';
import { formatMeaning } from '../../text/topics/formats.js';
import type { World } from '../command.js';
import { topics } from '../topics.js';
import { type Candidate, startingWith } from './candidate.js';
import { wordsOfData } from './data-words.js';
import { type Grammar, optionNameOf, optionsFor, type TypedLine, type Wanted } from './typed-line.js';

/** What may stand at the cursor; a file or a folder is for the shell itself to find. */
export type CompletionAnswer = readonly Candidate[] | 'file' | 'folder';

/** What may stand at the cursor. Throws where it would be a word of the dataset and there is none. */
export async function completionFor(line: TypedLine, grammar: Grammar, world: World): Promise<CompletionAnswer> {
  const { wanted, typed } = line;
  if (wanted === undefined) return [];
  if (wanted === 'command') return startingWith(typed, commandCandidates());
  if (wanted === 'option') return startingWith(typed, optionCandidates(line, grammar));
  const { completes } = wanted;
  if (completes === 'file' || completes === 'folder') return completes;
  const known = await knownWords(wanted, line);
  const found = startingWith(typed, known ?? []);
  if (found.length > 0 || completes === undefined || (known && completes !== 'topic')) return found;
  return wordsOfData(completes, line, world);
}

/** What needs no dataset; `undefined` where nothing is known without one. */
async function knownWords({ choices, completes }: Wanted, { words }: TypedLine): Promise<Candidate[] | undefined> {
  if (choices) return choices.map((word) => ({ word, text: formatMeaning[word] }));
  if (completes === 'aspect') return Object.entries(aspectText).map(([word, text]) => ({ word, text }));
  if (completes === 'rule') {
    const { allRules } = await import('../../gate/all-rules.js');
    return allRules.map(({ id, text: { nl, en } }) => ({ word: id, text: { nl: nl.title, en: en.title } }));
  }
  if (completes === 'state')
    return statesOfContracts.map((state) => ({ word: state, text: stateText({ state }, false) }));
  if (completes === 'schema') return schemaWords(words);
  if (completes !== 'topic') return undefined;
  if (words.length > 0) return [];
  return [...topics.map(({ name, text }) => ({ word: name, text })), ...commandCandidates()];
}

/** The next word of the names of schemas; told what it is where it is the last. */
function schemaWords(words: readonly string[]): Candidate[] {
  return Object.entries(schemaText).flatMap(([name, text]) => {
    const [next, ...more] = name.split(' ').slice(words.length);
    const isHere = next !== undefined && words.every((word, index) => word === name.split(' ')[index]);
    return isHere ? [more.length === 0 ? { word: next, text } : { word: next }] : [];
  });
}

function commandCandidates(): Candidate[] {
  return Object.entries(commandText).map(([word, { summary }]) => ({ word, text: summary }));
}

/** The options that can still be given. */
function optionCandidates({ command, options }: TypedLine, grammar: Grammar): Candidate[] {
  const left = optionsFor(command, grammar).filter((one) => one.repeats || !options.has(optionNameOf(one)));
  return [
    ...left.map((one) => ({ word: optionNameOf(one), text: one.text })),
    ...(command ? [] : [{ word: '--version', text: helpText.version }]),
    { word: '--help', text: helpText.help },
  ];
}
