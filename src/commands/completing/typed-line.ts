import type { Command, OptionSpec } from '../command.js';

/** What may stand at the cursor: a value of this kind, or one of these words. */
export type Wanted = Pick<OptionSpec, 'choices' | 'completes'>;

/** A command line as far as it is typed: what is settled, and the word at the cursor. */
export interface TypedLine {
  /** Missing where none is named yet, or one that there is not. */
  readonly command: Command | undefined;
  /** The words behind the command that are neither options nor values of those. */
  readonly words: readonly string[];
  /** Options by their name with hyphens, each with its last value; empty for flags. */
  readonly options: ReadonlyMap<string, string>;
  /** Of the word at the cursor what stands before the value that is being typed: `--format=`, `--format=sarif=`. */
  readonly before: string;
  readonly typed: string;
  readonly wanted: 'command' | 'option' | Wanted | undefined;
}

/** What the program knows of itself: the commands that a line may name, and what goes with each. */
export interface Grammar {
  readonly commands: readonly Command[];
  readonly globals: readonly OptionSpec[];
}

/** Reads a line as the program itself would; the last word is the one at the cursor, and may be empty. */
export function typedLineOf(line: readonly string[], grammar: Grammar): TypedLine {
  const { named, command, words, options, open, onlyWords } = settledIn(line.slice(0, -1), grammar);
  const typed = line.at(-1) ?? '';
  const settled = { command, words, options };
  if (open) return { ...settled, ...openValue(open, '', typed) };
  if (!onlyWords && typed.startsWith('-')) return { ...settled, ...optionAt(typed, command, grammar) };
  if (command) return { ...settled, before: '', typed, wanted: argumentAt(command, words, typed) };
  return { ...settled, before: '', typed, wanted: named === undefined ? 'command' : undefined };
}

/** What stands before the cursor. */
interface Settled {
  /** The word in the place of a command. */
  named: string | undefined;
  command: Command | undefined;
  words: string[];
  options: Map<string, string>;
  /** The option whose value comes next. */
  open: OptionSpec | undefined;
  /** Behind `--` nothing is an option. */
  onlyWords: boolean;
}

function settledIn(line: readonly string[], grammar: Grammar): Settled {
  const settled: Settled = {
    named: undefined,
    command: undefined,
    words: [],
    options: new Map(),
    open: undefined,
    onlyWords: false,
  };
  for (const word of line) settle(word, settled, grammar);
  return settled;
}

function settle(word: string, settled: Settled, grammar: Grammar): void {
  const { open, onlyWords, options, named } = settled;
  if (open) {
    options.set(optionNameOf(open), word);
    settled.open = undefined;
  } else if (!onlyWords && word === '--') {
    settled.onlyWords = true;
  } else if (!onlyWords && word.startsWith('-')) {
    const [name, value] = cutAt(word, '=');
    options.set(name, value ?? '');
    if (value === undefined) settled.open = specOf(name, settled.command, grammar);
  } else if (named !== undefined) {
    settled.words.push(word);
  } else {
    settled.named = word;
    settled.command = grammar.commands.find(({ name }) => name === word);
  }
}

/** The options that may be given behind a command, or without one. */
export function optionsFor(command: Command | undefined, { globals }: Grammar): readonly OptionSpec[] {
  return [...(command?.options ?? []), ...globals];
}

/** The name of an option as it is typed: `--until` of `--until <day>`. */
export function optionNameOf({ flags }: Pick<OptionSpec, 'flags'>): string {
  return flags.split(' ')[0] ?? flags;
}

type AtCursor = Pick<TypedLine, 'before' | 'typed' | 'wanted'>;

function optionAt(typed: string, command: Command | undefined, grammar: Grammar): AtCursor {
  const [name, value] = cutAt(typed, '=');
  if (value === undefined) return { before: '', typed, wanted: 'option' };
  return openValue(specOf(name, command, grammar), `${name}=`, value);
}

/** The value of an option; a file may stand behind a choice. */
function openValue(spec: OptionSpec | undefined, before: string, typed: string): AtCursor {
  const [choice, file] = cutAt(typed, '=');
  if (spec?.completes !== 'choice=file' || file === undefined) return { before, typed, wanted: spec };
  return { before: `${before}${choice}=`, typed: file, wanted: { completes: 'file' } };
}

/** Where a command takes no word, its options are what may follow. */
function argumentAt({ argument }: Command, words: readonly string[], typed: string): TypedLine['wanted'] {
  const specs = [argument ?? []].flat();
  const last = specs.at(-1);
  const spec = specs[words.length] ?? (last?.name.includes('...') ? last : undefined);
  if (!spec) return typed === '' ? 'option' : undefined;
  const { choices, completes } = spec;
  const kind = typeof completes === 'object' ? completes[words.at(-1) ?? ''] : completes;
  return { ...(choices ? { choices } : {}), ...(kind ? { completes: kind } : {}) };
}

/** An option that takes a value; `undefined` for a flag, and for one that there is not. */
function specOf(name: string, command: Command | undefined, grammar: Grammar): OptionSpec | undefined {
  return optionsFor(command, grammar).find((one) => optionNameOf(one) === name && one.flags.includes('<'));
}

/** A word and what stands behind the first such sign in it. */
function cutAt(word: string, sign: string): [string, string | undefined] {
  const at = word.indexOf(sign);
  return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
}
