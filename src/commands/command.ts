import type { Day } from '../calendar/day.js';
import type { Style } from '../formats/format.js';
import type { CodedKey } from '../reports/units.js';
import type { Text } from '../text/language.js';
import { wordsIn } from '../text/phrase.js';
import type { SettingKey } from '../text/settings.js';

/** What a command is handed of the world; it touches nothing else. */
export interface World extends Style {
  /** Whether somebody looks at what is printed. */
  readonly isTerminal: boolean;
  readonly today: Day;
  readonly folder: string;
  /** The folder of the dataset. */
  readonly data: string;
  /** Whether that is the one that comes with the program: nothing is written to it. */
  readonly isShipped: boolean;
  /** Where the program runs as a step of GitHub Actions: the file for the summary of that step. */
  readonly github?: { readonly summary: string | undefined };
  /** The time of day, `14:03:21`, where a clock was looked at. */
  readonly time?: string | undefined;
  /** What other programs that are run are told of the world. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** What came of it. 0 fine, 1 findings, 2 wrong usage, 3 nothing matched. */
export interface Outcome {
  readonly stdout: string | Uint8Array;
  readonly stderr?: string;
  /** What the runner of GitHub Actions is to take for commands of its own, behind the rest. */
  readonly annotations?: string;
  readonly exitCode: 0 | 1 | 2 | 3;
  /** What is to be written, each whole or not at all. */
  readonly files?: readonly FileToWrite[];
  /** What this rests on, where all of it is to be run again whenever that changes. */
  readonly watch?: Watched;
}

/** Files that may change, whether or not they are there now. */
export interface Watched {
  /** Folders, of which the YAML files count. */
  readonly folders: readonly string[];
  readonly files: readonly string[];
}

export interface FileToWrite {
  readonly path: string;
  /** What it is to hold, or what makes that once it is written, where there are too many to hold at once. */
  readonly content: string | Uint8Array | (() => string);
  /**
   * What may be there before: `nothing`; `own-output`, what this program wrote; `anything`; the text that was read there, as
   * long as nobody changed it. `added-to` goes behind what is there.
   */
  readonly over: 'nothing' | 'own-output' | 'anything' | 'added-to' | { readonly read: string };
  /** The folder of the dataset that it is part of: no link may lead out of there. */
  readonly dataset?: string;
  /** Its folder is made where there is none. */
  readonly makesFolder?: true;
}

/** What a word stands for where it is none of a few choices: shells complete it by that. */
export type WordKind =
  | 'file'
  | 'folder'
  /** One of the choices, or one of them with a file behind it: `sarif=findings.sarif`. */
  | 'choice=file'
  | 'region'
  | 'track'
  | 'segment'
  /** A way by `/` to a region, a track or a segment; to a contract; to a period. */
  | 'place'
  | 'contract'
  | 'period'
  /** What is told at the place before it, by its key. */
  | 'key'
  | `term:${CodedKey | 'theme' | 'domain'}`
  | 'state'
  /** One of the kinds of what is listed. */
  | 'kind'
  | 'group'
  | 'aspect'
  | 'rule'
  /** A word of the name of a published schema. */
  | 'schema'
  | 'source'
  /** As git names one; `main...HEAD` too. */
  | 'revision'
  | 'topic';

export interface ArgumentSpec {
  /** In commander's notation: `[path...]`. What the command cannot do without it asks for in its own words. */
  readonly name: string;
  readonly text: Text;
  readonly choices?: readonly string[];
  /** What people call the choices: those names may be typed, too. */
  readonly called?: Readonly<Record<string, Text>>;
  /** The same for all, or by the word before it: what `export workbook` takes is a file, what `export eforms` takes a place. */
  readonly completes?: WordKind | Readonly<Record<string, WordKind>>;
}

export interface OptionSpec {
  readonly flags: string;
  readonly text: Text;
  readonly choices?: readonly string[];
  readonly completes?: WordKind;
  readonly byDefault?: string;
  /** It may be given more than once. */
  readonly repeats?: true;
  /** What of `inkoop.yaml` counts where it is not given, and the word that says that nothing does. */
  readonly setting?: { readonly key: SettingKey; readonly none: Text } | undefined;
}

/** What was typed: arguments in order, options by name; those without a value are flags, those that repeat are lists. */
export interface Given {
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | undefined>>;
  readonly flags: ReadonlySet<string>;
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** The options that this command takes, as they are typed: `--region`. */
  readonly optionNames: readonly string[];
  /** Which of the options come from `inkoop.yaml`, by their names and as they are typed, with the word that would leave them out. */
  readonly fromSettings: readonly { readonly name: string; readonly flag: string; readonly none: Text }[];
}

export interface Command {
  readonly name: string;
  /** Its argument, or its arguments in order. */
  readonly argument?: ArgumentSpec | readonly ArgumentSpec[];
  readonly summary: Text;
  readonly options: readonly OptionSpec[];
  readonly examples: readonly { readonly line: string; readonly text: Text }[];
  /** What else its help says: lines to be typed or written, with what they are for. */
  readonly notes?: { readonly heading: Text; readonly lines: Command['examples'] };
  /** Heavy parts are imported here and not before. */
  run(given: Given, world: World): Promise<Outcome>;
}

/** Somebody typed something that does not exist; 3 where it does, and the dataset has nothing on it. */
export class UsageError extends Error {
  readonly text: Text;
  readonly exitCode: 2 | 3;
  constructor(text: Text, exitCode: 2 | 3 = 2) {
    super(wordsIn('en', text));
    this.text = text;
    this.exitCode = exitCode;
  }
}
