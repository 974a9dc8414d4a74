import type { Text } from '../text/language.js';
import { joined, phrase, plain } from '../text/phrase.js';
import { usageNotation } from '../text/placeholders.js';
import type { ArgumentSpec, Command, WordKind } from './command.js';
import { optionNameOf, type TypedLine, typedLineOf } from './completing/typed-line.js';
import { globalOptions } from './global-options.js';

/**
 * How to write what an option of other commands says (`--region bar`, `--track wijkteams`) by an argument of the command that was
 * typed, as whole lines: one for each word before it by which the command takes such an argument, with the options of the command
 * that were typed. Empty where it takes none.
 *
 * @param line all that was typed; what is missing is named in it as usage lines do: `<region>`
 */
export function linesByArgument(option: string, all: readonly Command[], line: readonly string[]): Text[] {
  const globals = [...globalOptions, ...all.flatMap(({ options }) => options)];
  const typed = typedLineOf([...line.map(closed), ''], { commands: all, globals });
  const { command, words } = typed;
  return [command?.argument ?? []].flat().flatMap((argument, index) =>
    wordKindsOf(argument, words).flatMap(([before, kind]) => {
      const said = argumentSaying(option, kind, typed, index);
      if (!command || !said) return [];
      const told = [...before, ...withOthers(said, argument, words), ...optionsTyped(command, line)];
      return joined([plain(`inkoop ${command.name}`), ...told], ' ');
    }),
  );
}

/** What such an option is followed by is no value of it where that is an option itself: it has none then. */
function closed(word: string, index: number, line: readonly string[]): string {
  return sayable.includes(word) && line[index + 1]?.startsWith('-') ? `${word}=` : word;
}

/** The options by which other commands are told what this module tells by an argument. */
const sayable = ['--region', '--track'];

/** The options of a command that were typed, with their values. */
function optionsTyped({ options }: Command, line: readonly string[]): Text[] {
  return line.flatMap((word, index) => {
    const spec = options.find((one) => optionNameOf(one) === word.split('=')[0]);
    if (!spec) return [];
    const value = spec.flags.includes('<') && !word.includes('=') ? line.slice(index + 1, index + 2) : [];
    return [word, ...value].map(asOneWord);
  });
}

/** What a word in the place of an argument stands for, behind which words: those that were typed, else all that there are. */
function wordKindsOf({ completes }: ArgumentSpec, words: readonly string[]): [before: Text[], WordKind][] {
  if (completes === undefined) return [];
  if (typeof completes === 'string') return [[[], completes]];
  const kinds = Object.entries(completes);
  const chosen = kinds.filter(([word]) => word === words[0]);
  return (words.length === 0 ? kinds : chosen).map(([word, kind]) => [[plain(word)], kind]);
}

function argumentSaying(
  option: string,
  kind: WordKind,
  { words, options }: TypedLine,
  index: number,
): Text | undefined {
  const value = options.get('--region');
  if (option === '--region' && kind === 'region') return typedOrNamed('region', value);
  if (!['place', 'contract', 'period'].includes(kind) || !sayable.includes(option)) return undefined;
  const region = typedOrNamed('region', value || words[index]?.split('/')[0]);
  return options.has('--track') ? phrase`${region}/${typedOrNamed('track', options.get('--track'))}` : region;
}

/** What was typed as it is typed as one word; what was not is named. */
function typedOrNamed(name: 'region' | 'track', value: string | undefined): Text {
  return value ? asOneWord(value) : usageNotation(`<${name}>`);
}

function asOneWord(word: string): Text {
  return plain(/\s/.test(word) ? `"${word}"` : word);
}

/** Of an argument of several, which are two at least, those that were typed before it, or what is missing behind it. */
function withOthers(said: Text, { name }: ArgumentSpec, words: readonly string[]): Text[] {
  if (!name.includes('...')) return [said];
  return words.length > 0
    ? [...words.map((word) => typedOrNamed('region', word)), said]
    : [said, typedOrNamed('region', '')];
}
