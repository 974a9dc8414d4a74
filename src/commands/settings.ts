import { Option } from 'commander';
import type { Text } from '../text/language.js';
import { inAllLanguages, joined, phrase, plain } from '../text/phrase.js';
import { isSameWord } from '../text/same-word.js';
import { type Settings, settingsUsed } from '../text/settings.js';
import { type Command, type Given, type Outcome, UsageError, type World } from './command.js';
import { optionNameOf } from './completing/typed-line.js';

/** What was typed on a command line alone. */
export type Typed = Omit<Given, 'fromSettings' | 'optionNames'>;

/** Runs a command with what was typed and what `inkoop.yaml` says. Where that is no use, what it says is told with the mistake. */
export async function runWithSettings(
  command: Command,
  typed: Typed,
  world: World,
  settings: Settings = {},
): Promise<Outcome> {
  const given = givenWithSettings(typed, command.options, settings);
  try {
    return await command.run(given, world);
  } catch (error) {
    const [said] = settingsSaid(given);
    throw error instanceof UsageError && said ? new UsageError(phrase`${error.text} ${said}`, error.exitCode) : error;
  }
}

/**
 * What was typed, with what `inkoop.yaml` says of options that were not. A word that says that nothing counts (`--region all`)
 * is as if neither had been said.
 */
function givenWithSettings(given: Typed, options: Command['options'], settings: Settings): Given {
  const all = { ...given.options };
  const fromSettings: Given['fromSettings'][number][] = [];
  for (const { flags, setting } of options) {
    if (!setting) continue;
    const name = attributeOf(flags);
    const typed = all[name];
    if (typed === undefined && settings[setting.key] !== undefined) {
      all[name] = settings[setting.key];
      fromSettings.push({ name, flag: `--${setting.key}`, none: setting.none });
    }
    if (typed !== undefined && inAllLanguages(setting.none).some((word) => isSameWord(word, typed))) delete all[name];
  }
  return { ...given, options: all, optionNames: options.map(optionNameOf), fromSettings };
}

/** That some of what counts was not typed, but stands in `inkoop.yaml`. */
export function settingsSaid({ options, fromSettings }: Pick<Given, 'options' | 'fromSettings'>): Text[] {
  if (fromSettings.length === 0) return [];
  const used = fromSettings.map(({ name, flag }) => plain(`\`${flag} ${options[name]}\``));
  const without = fromSettings.map(({ flag, none }) => phrase`\`${flag} ${none}\``);
  return [settingsUsed(joined(used, ', '), joined(without, ', '))];
}

/** What was typed alone, for what knows nothing of what the settings are about. */
export function withoutSettings(given: Given): Given {
  const typed = Object.entries(given.options).filter(([name]) => given.fromSettings.every((one) => one.name !== name));
  return { ...given, options: Object.fromEntries(typed), fromSettings: [] };
}

function attributeOf(flags: string): string {
  return new Option(flags).attributeName();
}
