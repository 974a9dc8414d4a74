import { withoutCommands } from './formats/ci-log.js';
import type { Language } from './text/language.js';
import type { Settings } from './text/settings.js';

/** What the program is started with; it reads no clock and no environment of its own. */
export interface Start {
  readonly words: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly today: string;
  /** The time of day, `14:03:21`, where a clock was looked at. */
  readonly time?: string;
  readonly folder: string;
  /** The folder of the dataset where `--data` names no other. */
  readonly data: string;
  /** The dataset that comes with the program, and that nothing is written to. */
  readonly shipped?: string;
  /** What `inkoop.yaml` of the dataset says that is named. */
  readonly settings?: Settings;
  readonly isTerminal: boolean;
  readonly columns: number | undefined;
  /** The lines of the terminal, where there is one. */
  readonly rows?: number | undefined;
}

/** `--color` before NO_COLOR before FORCE_COLOR before whether a person is looking. */
export function colourLevel(asked: boolean | undefined, start: Start): 0 | 1 {
  const { words, environment } = start;
  if (asked !== undefined && words.some((word) => word === '--color' || word === '--no-color')) return asked ? 1 : 0;
  if (environment['NO_COLOR']) return 0;
  const forced = environment['FORCE_COLOR'];
  if (forced !== undefined) return forced === '0' || forced === 'false' ? 0 : 1;
  return isForTerminal(start) && environment['TERM'] !== 'dumb' ? 1 : 0;
}

/** Whether a terminal has nothing but ASCII: by its locale, where one is set, or because it is a dumb one. */
export function isAsciiOnly({ environment }: Pick<Start, 'environment'>): boolean {
  const { LC_ALL, LC_CTYPE, LANG, TERM } = environment;
  const locale = LC_ALL || LC_CTYPE || LANG;
  return TERM === 'dumb' || (locale !== undefined && locale !== '' && !/utf-?8/i.test(locale));
}

/** Whether a person is looking; nobody looks at a file that is being written. */
export function isForTerminal({ words, isTerminal }: Start): boolean {
  return isTerminal && !words.some((word) => word === '--output' || word.startsWith('--output='));
}

/** `--lang` before INKOOP_LANG before `inkoop.yaml` before the locale; English where none of them is Dutch. */
export function languageFor({
  words,
  environment,
  settings = {},
}: Pick<Start, 'words' | 'environment' | 'settings'>): Language {
  const { LC_ALL, LC_MESSAGES, LANG, INKOOP_LANG } = environment;
  const wanted = [typedFor('--lang', words), INKOOP_LANG, settings.language, LC_ALL || LC_MESSAGES || LANG];
  const [first] = wanted.filter((one) => one !== undefined && one !== '');
  return first?.toLowerCase().startsWith('nl') ? 'nl' : 'en';
}

/** What was typed for an option, before anything is known of the rest of the line. */
export function typedFor(option: string, words: readonly string[]): string | undefined {
  const at = words.findIndex((word) => word === option || word.startsWith(`${option}=`));
  return at < 0 ? undefined : words[at]?.includes('=') ? words[at].slice(option.length + 1) : words[at + 1];
}

/** Whether the program runs as a step of GitHub Actions, and where the summary of that step goes. */
export function githubIn({ environment }: Pick<Start, 'environment'>): { github?: { summary: string | undefined } } {
  if (environment['GITHUB_ACTIONS'] !== 'true') return {};
  return { github: { summary: environment['GITHUB_STEP_SUMMARY'] || undefined } };
}

/** What makes a text fit for where it is printed: under GitHub Actions no line of it is a command of the runner. */
export function guardFor(start: Pick<Start, 'environment'>): (text: string) => string {
  return githubIn(start).github ? withoutCommands : String;
}
